import type { DraftSummary, DraftList as Listed, StoreState } from '../../messaging/protocol.ts';
import { count } from '../format.ts';
import { useTexts } from '../text.ts';
import { Banners } from './Banners.tsx';
import { DraftRow } from './DraftRow.tsx';
import { type DraftFilter, Filters, isFiltering } from './Filters.tsx';
import { titleOf } from './titles.ts';

export interface ListActions {
  filter(filter: DraftFilter): void;
  /** The writer turns to the search box: what it needs can be read meanwhile. */
  prepare(): void;
  more(): void;
  remove(draft: DraftSummary): void;
  /** Shows a draft beside another one, which is chosen next. */
  beside(draft: DraftSummary): void;
  cancelBeside(): void;
  closeRecovered(): void;
}

/** All drafts kept on this computer, newest first, and the way to find one among many. */
export function DraftList({
  list,
  filter,
  beside,
  store,
  now,
  actions,
}: {
  /** undefined until the background has answered. */
  readonly list: Listed | undefined;
  readonly filter: DraftFilter;
  /** The draft that another one is looked for to stand beside. */
  readonly beside: DraftSummary | null;
  readonly store: StoreState | undefined;
  /** ms since the epoch */
  readonly now: number;
  readonly actions: ListActions;
}) {
  const { t, language } = useTexts();
  const filtering = isFiltering(filter);
  const none = list?.total === 0;
  return (
    <>
      <p class="quiet">{t('draftsLead')}</p>
      {store && <Banners store={store} now={now} onCloseRecovered={actions.closeRecovered} />}
      {none && (
        <section class="empty card" data-empty="no-drafts">
          <h2>{t('draftsEmptyTitle')}</h2>
          <p>{t('draftsEmptyHint')}</p>
          <p>
            {t('draftsEmptyImport')} <a href="#store">{t('workbenchStore')}</a>
          </p>
        </section>
      )}
      {list && !none && (
        <>
          <Filters filter={filter} choices={list.choices} actions={actions} />
          <p class="matching" role="status" aria-live="polite" data-matching={list.matching}>
            {filtering
              ? t('draftsMatching', count(list.matching, language), count(list.total, language))
              : t('draftsTotal', count(list.total, language))}
          </p>
          {beside && (
            <div class="card picking" data-beside={beside.id}>
              <p>{t('besidePick', titleOf(beside, t))}</p>
              <div class="actions">
                <button type="button" class="small" data-action="cancel-beside" onClick={actions.cancelBeside}>
                  {t('cancel')}
                </button>
              </div>
            </div>
          )}
          {list.matching === 0 && (
            <section class="empty card" data-empty="no-match">
              <h2>{t('draftsNoMatch')}</h2>
              <p>{t('draftsNoMatchHint')}</p>
            </section>
          )}
          <ul class="drafts">
            {list.drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} beside={beside} now={now} actions={actions} />
            ))}
          </ul>
          {list.matching > list.drafts.length && (
            <div class="actions">
              <button type="button" class="small" data-action="more" onClick={actions.more}>
                {t('draftsMore', count(list.matching - list.drafts.length, language))}
              </button>
            </div>
          )}
        </>
      )}
    </>
  );
}
