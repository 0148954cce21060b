import type { Convenience, Conveniences } from '../../messaging/stored-messages.ts';
import { useTexts } from '../text.ts';

const SWITCHES = ['badge', 'menu', 'shortcuts'] as const satisfies readonly Convenience[];

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** '' where it has no keys. */
  readonly keys: string;
}

/** What shows itself around the page, each to be turned off; and the keys, which the browser keeps. */
export function ConvenienceSwitches({
  conveniences,
  shortcuts,
  shortcutsAddress,
  copied,
  onTurn,
  onCopyAddress,
}: {
  readonly conveniences: Conveniences;
  readonly shortcuts: readonly Shortcut[];
  /** Where the browser's own page for the keys is; no link may lead there. */
  readonly shortcutsAddress: string;
  readonly copied: boolean;
  readonly onTurn: (what: Convenience, on: boolean) => void;
  readonly onCopyAddress: () => void;
}) {
  const { t } = useTexts();
  return (
    <section id="conveniences" aria-labelledby="conveniences-title">
      <h2 id="conveniences-title">{t('conveniencesTitle')}</h2>
      {SWITCHES.map((what) => (
        <label key={what} class="switch">
          <input
            type="checkbox"
            name={`convenience-${what}`}
            checked={conveniences[what]}
            onChange={(event) => onTurn(what, event.currentTarget.checked)}
          />
          {t(`convenience_${what}`)}
        </label>
      ))}
      <ul class="rows">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name} data-shortcut={name}>
            <span>{description}</span>
            {keys === '' ? <span class="quiet">{t('shortcutNone')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <p class="quiet">
        {t('shortcutChange')} <code>{shortcutsAddress}</code>{' '}
        <button type="button" class="small" data-action="copy-address" onClick={onCopyAddress}>
          {t('shortcutCopy')}
        </button>{' '}
        <span role="status" aria-live="polite">
          {copied && t('copied')}
        </span>
      </p>
    </section>
  );
}
