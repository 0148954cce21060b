import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { count } from '../format.ts';
import { useTexts } from '../text.ts';
import type { Change } from './difference.ts';
import { type Row, rowsOf } from './rows.ts';

/** Changed paragraphs drawn at once; a book rewritten from end to end would make the page stand still. */
const AT_ONCE = 200;

const SIGNS = { same: '', changed: '～', added: '＋', removed: '－' } as const;
const NAMES = { changed: 'differenceChanged', added: 'differenceAdded', removed: 'differenceRemoved' } as const;

/**
 * What was kept, removed and added. Said by colour, by a sign before the paragraph and by a line under or through the
 * words, so that any one of them is enough.
 */
export function Difference({
  changes,
  action,
}: {
  readonly changes: readonly Change[];
  /** Drawn beside each paragraph that differs. */
  readonly action?: (change: Change, index: number) => ComponentChildren;
}) {
  const { t, language } = useTexts();
  const [most, setMost] = useState(AT_ONCE);
  const { rows, left } = rowsOf(changes, most);
  const sums = (['changed', 'added', 'removed'] as const).flatMap((kind) => {
    const paragraphs = changes.filter((change) => change.kind === kind).length;
    return paragraphs > 0 ? [`${SIGNS[kind]} ${t(NAMES[kind], count(paragraphs, language))}`] : [];
  });
  return (
    <div class="difference" data-difference={sums.length}>
      <p class="quiet">{sums.length > 0 ? sums.join('　') : t('differenceNone')}</p>
      <ul>
        {rows.map((row) =>
          row.folded ? (
            <Folded key={row.index} row={row} changes={changes} />
          ) : (
            <Paragraph key={row.index} change={row.change} action={action?.(row.change, row.index)} />
          ),
        )}
      </ul>
      {left > 0 && (
        <button type="button" class="small" data-action="more-changes" onClick={() => setMost(most + AT_ONCE)}>
          {t('differenceMore', count(left, language))}
        </button>
      )}
    </div>
  );
}

function Folded({
  row,
  changes,
}: {
  readonly row: Extract<Row, { folded: true }>;
  readonly changes: readonly Change[];
}) {
  const { t, language } = useTexts();
  const [open, setOpen] = useState(false);
  if (open) return changes.slice(row.index, row.end).map((change, at) => <Paragraph key={at} change={change} />);
  return (
    <li class="change" data-change="folded">
      <button type="button" class="plain" data-action="unfold" onClick={() => setOpen(true)}>
        {t('differenceSame', count(row.end - row.index, language))}
      </button>
    </li>
  );
}

function Paragraph({ change, action }: { readonly change: Change; readonly action?: ComponentChildren }) {
  const { t } = useTexts();
  const { kind } = change;
  return (
    <li class="change" data-change={kind}>
      <span class="change-sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <p lang="zh-CN">
        {change.pieces.map((piece, index) =>
          piece.kind === 'same' ? (
            <span key={index}>{withoutLineEnds(piece.text)}</span>
          ) : piece.kind === 'added' ? (
            <ins key={index}>
              <span class="visually-hidden">{t('differenceInserted')}</span>
              {withoutLineEnds(piece.text) || '↵'}
            </ins>
          ) : (
            <del key={index}>
              <span class="visually-hidden">{t('differenceDeleted')}</span>
              {withoutLineEnds(piece.text) || '↵'}
            </del>
          ),
        )}
      </p>
      {kind !== 'same' && action}
    </li>
  );
}

/** Each paragraph is a line of its own already. */
function withoutLineEnds(text: string): string {
  return text.replace(/[\r\n]+/g, '');
}
