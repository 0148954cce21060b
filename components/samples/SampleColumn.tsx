import type { ComponentChildren } from 'preact';
import type { SampleReport } from '../../engine/index.ts';
import { DOCUMENT_TYPE_NAMES } from '../document-type-names.ts';
import { clip, count } from '../format.ts';
import { useTexts } from '../text.ts';
import { isReport, nameOf } from './words.ts';

const TITLE_LENGTH = 60;
const MOST_PLACEHOLDERS = 8;
const HEADING_LENGTH = 60;

/** One report of the page: what it has, what it lacks, what was left open in it. */
export function SampleColumn({
  sample,
  index,
  onUse,
}: {
  readonly sample: SampleReport;
  readonly index: number;
  readonly onUse: () => void;
}) {
  const { t, language } = useTexts();
  const { analysis, missing, placeholders, numbering, text } = sample;
  const name = clip(nameOf(sample, index, t), TITLE_LENGTH);
  const more = placeholders.length - MOST_PLACEHOLDERS;
  return (
    <article class="sample" data-sample={index} aria-labelledby={`sample-${index}`}>
      <header>
        <h2 id={`sample-${index}`} lang="zh-CN">
          {name}
        </h2>
        <p class="quiet">
          {t(
            'samplesFacts',
            t(DOCUMENT_TYPE_NAMES[analysis.documentType.id]),
            count(analysis.length.characters, language),
          )}
        </p>
      </header>
      {isReport(sample) && (
        <button
          type="button"
          class="small strong"
          data-action="use-outline"
          aria-label={t('samplesUseNamed', name)}
          onClick={onUse}
        >
          {t('samplesUse')}
        </button>
      )}
      {isReport(sample) && (
        <Facts title={t(missing.length > 0 ? 'samplesMissing' : 'samplesNoneMissing')}>
          {missing.map(({ id, title }) => (
            <li key={id} class="sample-tag" data-missing={id}>
              {title}
            </li>
          ))}
        </Facts>
      )}
      {placeholders.length > 0 && (
        <Facts title={t('samplesPlaceholders')}>
          {placeholders.slice(0, MOST_PLACEHOLDERS).map((one) => (
            <li key={one.text} class="sample-tag plain-tag" data-placeholder={one.text}>
              {t('samplesPlaceholder', clip(one.text, 20), one.count)}
            </li>
          ))}
          {more > 0 && <li class="quiet">{t('samplesMorePlaceholders', more)}</li>}
        </Facts>
      )}
      {numbering.length > 0 && (
        <Facts title={t('samplesNumbering')}>
          {numbering.map((message) => (
            <li key={message} class="sample-line" data-numbering>
              {message}
            </li>
          ))}
        </Facts>
      )}
      <Facts title={t(analysis.outline.length > 0 ? 'samplesHeadings' : 'samplesNoHeadings')}>
        {analysis.outline.map((heading, at) => (
          <li key={at} class="sample-line" data-level={heading.level} lang="zh-CN">
            {clip(heading.text, HEADING_LENGTH)}
          </li>
        ))}
      </Facts>
      <details class="another">
        <summary>{t('samplesWholeText')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
        <pre class="copyable" lang="zh-CN" tabIndex={0}>
          {text}
        </pre>
      </details>
    </article>
  );
}

function Facts({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}
