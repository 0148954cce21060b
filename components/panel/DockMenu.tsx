import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../text.ts';
import type { DockMode } from './actions.ts';

/** A small menu in the panel's head: at which edge, floating, or in the browser's own side panel. */
export function DockMenu({
  mode,
  modes,
  onChoose,
}: {
  readonly mode: DockMode;
  readonly modes: readonly DockMode[];
  readonly onChoose: (mode: DockMode) => void;
}) {
  const { t } = useTexts();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  useEffect(() => {
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, []);
  return (
    <details
      class="dock-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="plain" data-action="dock-menu">
        {t('dockTitle')}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{t('dockTitle')}</legend>
        {modes.map((one) => (
          <button
            key={one}
            type="button"
            class="plain"
            data-dock={one}
            aria-pressed={one === mode}
            onClick={() => {
              close();
              onChoose(one);
            }}
          >
            {t(`dock_${one}`)}
          </button>
        ))}
      </fieldset>
    </details>
  );
}
