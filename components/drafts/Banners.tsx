import type { StoreState } from '../../messaging/protocol.ts';
import { count, moment } from '../format.ts';
import { useTexts } from '../text.ts';

/** Drafts named in the warning; a list of thousands helps nobody. */
const NAMED = 100;

/** What the writer must know before anything else: drafts that came back, drafts that will go. */
export function Banners({
  store: { due, recovered, retention },
  now,
  onCloseRecovered,
}: {
  readonly store: StoreState;
  readonly now: number;
  readonly onCloseRecovered: () => void;
}) {
  const { t, language } = useTexts();
  const first = Math.min(...due.map(({ goesAt }) => goesAt));
  return (
    <>
      {recovered !== null && (
        <section class="card banner" data-banner="recovered">
          <p>{recovered > 0 ? t('storeRecovered', count(recovered, language)) : t('storeRecoveredNone')}</p>
          <div class="actions">
            <button type="button" class="small" data-action="close-recovered" onClick={onCloseRecovered}>
              {t('noticeClose')}
            </button>
          </div>
        </section>
      )}
      {due.length > 0 && (
        <section class="card banner" data-banner="due">
          <p>
            {t(
              'dueWarning',
              count(due.length, language),
              moment(first, now, language),
              count(retention.days, language),
              count(retention.megabytes, language),
            )}
          </p>
          <details>
            <summary>{t('dueList')}</summary>
            <ul class="rows">
              {due.slice(0, NAMED).map((draft) => (
                <li key={draft.id} data-due={draft.why}>
                  <a href={`#draft/${draft.id}`}>{draft.title || t('draftsUnnamed')}</a>
                  <span class="quiet">
                    {t('draftsCharacters', count(draft.characters, language))}
                    {' · '}
                    {moment(draft.updatedAt, now, language)}
                    {' · '}
                    {draft.why === 'age' ? t('dueAge') : t('dueSize')}
                  </span>
                </li>
              ))}
              {due.length > NAMED && <li>{t('dueMore', count(due.length - NAMED, language))}</li>}
            </ul>
          </details>
          <p>
            {t('dueKeep')} <a href="#store">{t('workbenchStore')}</a>
          </p>
        </section>
      )}
    </>
  );
}
