import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../text.ts';

export const WELCOME_STEPS = ['promises', 'practice', 'opening'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** The first minutes: three steps, each shown alone. What was typed in one stays while another is looked at. */
export function Welcome({
  step,
  steps,
}: {
  readonly step: WelcomeStep;
  readonly steps: Readonly<Record<WelcomeStep, ComponentChildren>>;
}) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // Reading goes on at the heading; a page just opened is begun at its top.
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const at = WELCOME_STEPS.indexOf(step);
  const [before, after] = [WELCOME_STEPS[at - 1], WELCOME_STEPS[at + 1]];
  return (
    <div class="welcome" data-step={step}>
      <header class="welcome-head">
        <h1>{t('welcomeTitle')}</h1>
        <nav aria-label={t('welcomeSteps')}>
          <ol>
            {WELCOME_STEPS.map((one, index) => (
              <li key={one}>
                <a href={`#${one}`} aria-current={one === step ? 'step' : undefined}>
                  <span class="step-number" aria-hidden="true">
                    {index + 1}
                  </span>
                  {t(`welcome_${one}`)}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main>
        {WELCOME_STEPS.map((one) => (
          <section key={one} id={`step-${one}`} hidden={one !== step} aria-labelledby={`${one}-title`}>
            <h2 id={`${one}-title`} ref={one === step ? heading : null} tabIndex={-1}>
              {t(`welcome_${one}`)}
            </h2>
            {steps[one]}
          </section>
        ))}
      </main>
      <footer class="welcome-ways">
        {before && (
          <a class="small" data-action="step-back" href={`#${before}`}>
            {t('welcomeBack')}
          </a>
        )}
        {after ? (
          <a class="primary" data-action="step-on" href={`#${after}`}>
            {t('welcomeNext', t(`welcome_${after}`))}
          </a>
        ) : (
          <>
            <a class="primary" href="help.html">
              {t('welcomeToHelp')}
            </a>
            <a class="small" href="options.html">
              {t('welcomeToOptions')}
            </a>
          </>
        )}
      </footer>
    </div>
  );
}
