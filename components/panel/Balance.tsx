import type { ReportState } from '../../messaging/panel-state.ts';
import { count } from '../format.ts';
import { useTexts } from '../text.ts';

/** How much is written of each part beside what is usual; with a limit, how many characters that is. Nothing is judged here. */
export function Balance({ report }: { readonly report: ReportState }) {
  const { t, language } = useTexts();
  const { analysis, outline, limit } = report;
  const whole = analysis.length.characters;
  const rows = analysis.parts.flatMap(({ id, title, characters }) => {
    const share = outline.find(({ part }) => part === id)?.share;
    return share === undefined && characters === undefined ? [] : [{ id, title, share, characters: characters ?? 0 }];
  });
  if (whole === 0 || !rows.some(({ characters }) => characters > 0)) return null;
  const widest = Math.max(...rows.map(({ characters, share = 0 }) => Math.max(characters / whole, share)));
  const percent = (part: number) => `${Math.round(part * 100)}%`;
  return (
    <details class="balance">
      <summary>{t('balanceTitle')}</summary>
      <p class="quiet">{t('balanceHint')}</p>
      <ul>
        {rows.map(({ id, title, share, characters }) => (
          <li key={id} data-balance={id}>
            <span class="balance-name">{title}</span>
            <span class="balance-track" aria-hidden="true">
              <span class="balance-bar" style={{ width: percent(characters / whole / widest) }} />
              {share !== undefined && <span class="balance-usual" style={{ left: percent(share / widest) }} />}
            </span>
            <span class="balance-said">
              {characters > 0
                ? t('balanceWritten', count(characters, language), percent(characters / whole))
                : t('balanceNone')}
              {share !== undefined &&
                (limit === undefined
                  ? t('balanceUsual', percent(share))
                  : t('balanceBudget', percent(share), count(Math.round((limit * share) / 10) * 10, language)))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
