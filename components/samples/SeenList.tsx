import type { SeenSample } from '../../messaging/sample-messages.ts';
import { AskFirst } from '../AskFirst.tsx';
import { moment } from '../format.ts';
import { useTexts } from '../text.ts';

/** The pages of samples that drafts are compared with, and the ways to forget them. */
export function SeenList({
  seen,
  now,
  onForget,
}: {
  /** undefined until the background has answered. */
  readonly seen: readonly SeenSample[] | undefined;
  /** ms since the epoch */
  readonly now: number;
  /** null: all of them. */
  readonly onForget: (id: string | null) => void;
}) {
  const { t, language } = useTexts();
  if (seen?.length === 0) return <p class="empty quiet">{t('samplesSeenNone')}</p>;
  return (
    <>
      <p class="quiet">{t('samplesSeenWhy')}</p>
      <ul class="saved-sets">
        {seen?.map(({ id, title, source, seenAt, reports }) => (
          <li key={id} class="draft" data-seen={id}>
            <h2 lang="zh-CN">{title || source || t('samplesTitle')}</h2>
            <div class="actions draft-actions">
              <button
                type="button"
                class="plain"
                data-action="forget"
                aria-label={t('samplesForgetNamed', title || source)}
                onClick={() => onForget(id)}
              >
                {t('samplesForget')}
              </button>
            </div>
            <p class="quiet">{t('samplesSeenFacts', reports, moment(seenAt, now, language))}</p>
            {source !== '' && <p class="quiet">{source}</p>}
          </li>
        ))}
      </ul>
      {seen && (
        <div class="actions">
          <AskFirst
            action="forget-all"
            label={t('samplesForgetAll')}
            question={t('samplesForgetAllAsk')}
            confirm={t('samplesForgetAll')}
            onConfirm={() => onForget(null)}
          />
        </div>
      )}
    </>
  );
}
