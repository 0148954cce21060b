/** Tables that set side by side what was asked and what is asked now: 原方案 | 调整后. */
import type { NoticeText } from './notice-text.ts';
import { rowFrom } from './table-days.ts';

const OLD = /^原|(?:调整|修改|更正|变更|修订)前$/u;
const NEW = /^现|(?:调整|修改|更正|变更|修订)[后为]$/u;

/** Whether a place in the notice, a UTF-16 offset, stands in the column of what was asked before. */
export function oldCells({ blocks }: NoticeText): (at: number) => boolean {
  const spans: { readonly start: number; readonly end: number }[] = [];
  let head: readonly (string | undefined)[] = [];
  blocks.forEach(({ column, words, start, end }, index) => {
    if (column < 0) head = [];
    if (column === 0 && (blocks[index - 1]?.column ?? -1) < 0) head = rowFrom(blocks, index);
    if (OLD.test(head[column] ?? '') && head.some((one) => NEW.test(one ?? '')) && words !== head[column]) {
      spans.push({ start, end });
    }
  });
  return (at) => spans.some(({ start, end }) => at >= start && at < end);
}
