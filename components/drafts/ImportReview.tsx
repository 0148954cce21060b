import { useMemo, useState } from 'preact/hooks';
import type { ComparedEntry } from '../../messaging/protocol.ts';
import { Difference } from '../compare/Difference.tsx';
import { compareTexts } from '../compare/difference.ts';
import { count, moment } from '../format.ts';
import { type TextKey, useTexts } from '../text.ts';

/** A file that was read, held against what is stored; nothing has been changed yet. */
export interface ReviewedFile {
  readonly name: string;
  readonly entries: readonly ComparedEntry[];
  /** The text here and that of the file, of a draft whose difference was asked for. */
  readonly difference: { readonly id: string; readonly here: string; readonly file: string } | null;
  readonly showDifference: (id: string | null) => void;
}

const VERDICTS = ['new', 'newer', 'same', 'older'] as const;
const WHAT: Readonly<Record<(typeof VERDICTS)[number], TextKey>> = {
  new: 'importNew',
  newer: 'importNewer',
  same: 'importSame',
  older: 'importOlder',
};
const AT_ONCE = 50;

/** What an import would do, before it does anything. */
export function ImportReview({
  review,
  busy,
  now,
  onConfirm,
  onCancel,
}: {
  readonly review: ReviewedFile;
  readonly busy: boolean;
  readonly now: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const { t, language } = useTexts();
  const [most, setMost] = useState(AT_ONCE);
  const by = VERDICTS.map((verdict) => ({
    verdict,
    entries: review.entries.filter((entry) => entry.verdict === verdict),
  }));
  const changing = by.flatMap(({ verdict, entries }) => (verdict === 'new' || verdict === 'newer' ? entries : []));
  return (
    <div class="card review" data-review={review.entries.length}>
      <h3>{t('importReview', review.name)}</h3>
      <ul class="points">
        {by.map(({ verdict, entries }) => (
          <li key={verdict} data-verdict={verdict} data-count={entries.length}>
            {t(WHAT[verdict], count(entries.length, language))}
          </li>
        ))}
      </ul>
      {changing.length > 0 && (
        <ul class="rows">
          {changing.slice(0, most).map((entry) => (
            <li key={entry.id} data-entry={entry.verdict}>
              <span>
                <span class="tag">{t(entry.verdict === 'new' ? 'importTagNew' : 'importTagNewer')}</span>{' '}
                {entry.title || t('draftsUnnamed')}{' '}
                <span class="quiet">
                  {moment(entry.updatedAt, now, language)}
                  {' · '}
                  {t('draftsCharacters', count(entry.characters, language))}
                </span>
              </span>
              {entry.verdict === 'newer' && (
                <button
                  type="button"
                  class="plain link"
                  data-action="entry-difference"
                  aria-expanded={review.difference?.id === entry.id}
                  onClick={() => review.showDifference(review.difference?.id === entry.id ? null : entry.id)}
                >
                  {t('versionCompare')}
                </button>
              )}
              {review.difference?.id === entry.id && <EntryDifference difference={review.difference} />}
            </li>
          ))}
        </ul>
      )}
      {changing.length > most && (
        <button type="button" class="small" onClick={() => setMost(most + AT_ONCE)}>
          {t('draftsMore', count(changing.length - most, language))}
        </button>
      )}
      <p class="quiet">{changing.length > 0 ? t('importSafe') : t('importNothing')}</p>
      <div class="actions">
        {changing.length > 0 && (
          <button type="button" class="small strong" data-action="confirm-import" disabled={busy} onClick={onConfirm}>
            {t('importConfirm')}
          </button>
        )}
        <button type="button" class="small" data-action="cancel-import" disabled={busy} onClick={onCancel}>
          {changing.length > 0 ? t('cancel') : t('noticeClose')}
        </button>
      </div>
    </div>
  );
}

function EntryDifference({ difference: { here, file } }: { readonly difference: { here: string; file: string } }) {
  const changes = useMemo(() => compareTexts(here, file), [here, file]);
  return <Difference changes={changes} />;
}
