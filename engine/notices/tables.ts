/** Tables whose rows are the parts of the report. */
import type { NoticeBlock } from './notice-text.ts';
import { partsNamed } from './part-names.ts';

const NAMES = /内容|部分|栏目|要点|方面|项目|模块|板块|章节/u;
const JUDGING = /分值|得分|评分|权重|等次|优秀|满意|测评|票/u;
const LEAST_PARTS = 3;

/** The row of cells that heads the table a cell stands in, and the cells below it. */
function tableOf(block: NoticeBlock, blocks: readonly NoticeBlock[]): readonly NoticeBlock[] {
  let first = block.index;
  while (first > 0 && (blocks[first - 1]?.column ?? -1) >= 0) first -= 1;
  let end = block.index;
  while (end < blocks.length && (blocks[end]?.column ?? -1) >= 0) end += 1;
  return blocks.slice(first, end);
}

const known = new WeakMap<readonly NoticeBlock[], Map<number, { readonly name: number; readonly parts: boolean }>>();

/** What the table that begins at a block is, looked at once. */
function readTable(block: NoticeBlock, blocks: readonly NoticeBlock[]): { readonly name: number; readonly parts: boolean } {
  const tables = known.get(blocks) ?? new Map();
  known.set(blocks, tables);
  const seen = tables.get(block.index);
  if (seen) return seen;
  const cells = tableOf(block, blocks);
  const head = cells.slice(0, headLength(cells));
  const headed = head.find(({ words }) => NAMES.test(words));
  const name = headed?.column ?? columnOfParts(cells);
  const named = new Set(
    cells
      .filter(({ column }) => column === name)
      .flatMap(({ words }) => partsNamed(words).flatMap((one) => (one.weak ? [] : [one.id]))),
  );
  const judged = head.some(({ words }) => JUDGING.test(words));
  const table = { name, parts: !judged && named.size >= LEAST_PARTS };
  for (const { index } of cells) tables.set(index, table);
  return table;
}

function headLength(cells: readonly NoticeBlock[]): number {
  const next = cells.findIndex(({ column }, index) => index > 0 && column <= (cells[index - 1]?.column ?? 0));
  return next < 0 ? cells.length : next;
}

function columnOfParts(cells: readonly NoticeBlock[]): number {
  const counts = new Map<number, number>();
  for (const { column, words } of cells) {
    if (partsNamed(words).some((one) => !one.weak)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

export function isPartTable(block: NoticeBlock, blocks: readonly NoticeBlock[]): boolean {
  return readTable(block, blocks).parts;
}

/** Whether the cell names a part: it stands in the column of names, below the head. */
export function nameCell(block: NoticeBlock, blocks: readonly NoticeBlock[]): boolean {
  return readTable(block, blocks).name === block.column && !(NAMES.test(block.words) && block.words.length <= 8);
}
