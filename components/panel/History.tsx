import type { VersionSummary } from '../../messaging/protocol.ts';
import { count, moment } from '../format.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

/** How many versions are listed here; all of them are on the drafts page. */
const LISTED = 20;

/** 历史版本 of what is written here, newest first, each to be compared with it and put back from there. */
export function History({
  draftId,
  versions,
  now,
  actions,
}: {
  readonly draftId: string;
  /** undefined until they are asked for. */
  readonly versions: readonly VersionSummary[] | undefined;
  /** ms since the epoch */
  readonly now: number;
  readonly actions: PanelActions;
}) {
  const { t, language } = useTexts();
  return (
    <details class="history" onToggle={({ currentTarget }) => actions.showVersions(currentTarget.open)}>
      <summary>{t('history')}</summary>
      {versions?.length === 0 && <p class="quiet">{t('historyEmpty')}</p>}
      {versions && versions.length > 0 && (
        <ul class="rows">
          {versions.slice(0, LISTED).map(({ id, at, characters, marked }) => (
            <li key={id} data-version={id}>
              <span>
                {marked && <span title={t('historyMarked')}>★ </span>}
                <time dateTime={new Date(at).toISOString()}>{moment(at, now, language)}</time>{' '}
                <span class="quiet">{t('draftsCharacters', count(characters, language))}</span>
              </span>
              <button type="button" class="small" data-action="compare" onClick={() => actions.compare(draftId, id)}>
                {t('compare')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {versions && versions.length > LISTED && <p class="quiet">{t('historyMore', versions.length)}</p>}
    </details>
  );
}
