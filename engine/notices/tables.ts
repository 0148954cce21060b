/** Tables whose rows are the parts of the report. */
import type { NoticeBlock } from './notice-text.ts';
import { idsNamed } from './part-names.ts';

const NAMES = /序号|提示|备注|要回答|内容|部分|栏目|要点|方面|项目|模块|板块|章节/u;
const JUDGING = /分值|得分|评分|权重|等次|优秀|满意|测评|票/u;
/** 按下列模板准备述职报告: a table to write by, though it weighs its rows too. */
const WRITTEN_BY = /(?:按|照)[^,。;]{0,10}(?:模板|提纲|栏目|框架|下表)[^。;]{0,10}(?:撰?写|准备|形成)/u;
const LEAST_PARTS = 3;
const LEAST_PARTS_OF_PLAN = 2;

/** The row of cells that heads the table a cell stands in, and the cells below it. */
function tableOf(block: NoticeBlock, blocks: readonly NoticeBlock[]): readonly NoticeBlock[] {
  let first = block.index;
  while (first > 0 && (blocks[first - 1]?.column ?? -1) >= 0) first -= 1;
  let end = block.index;
  while (end < blocks.length && (blocks[end]?.column ?? -1) >= 0) end += 1;
  return blocks.slice(first, end);
}

interface Table {
  /** Its first row names the parts, one a column. */
  readonly wide: boolean;
  readonly head: ReadonlySet<number>;
  /** The column that names the parts. */
  readonly column: number;
  readonly parts: boolean;
}

const known = new WeakMap<readonly NoticeBlock[], Map<number, Table>>();

/** The table a cell stands in, looked at once. */
function readTable(block: NoticeBlock, blocks: readonly NoticeBlock[], plan: boolean): Table {
  const tables = known.get(blocks) ?? new Map<number, Table>();
  known.set(blocks, tables);
  const seen = tables.get(block.index);
  if (seen) return seen;
  const cells = tableOf(block, blocks);
  const before = blocks.slice(Math.max(0, (cells[0]?.index ?? 0) - 2), cells[0]?.index ?? 0);
  const written = before.some(({ words }) => WRITTEN_BY.test(words));
  const head = cells.slice(0, headLength(cells));
  const headed = head.some(({ words }) => NAMES.test(words) && words.length <= 10);
  const below = headed ? cells.slice(head.length) : cells;
  const [column, count] = columnOfParts(below, plan || written, plan);
  const wide = written && partsIn(head, plan).size >= LEAST_PARTS;
  const judged = head.some(({ words }) => JUDGING.test(words));
  const table = {
    wide,
    head: new Set(headed || wide ? head.map(({ index }) => index) : []),
    column,
    parts: wide || ((!judged || written) && count >= (plan || written ? LEAST_PARTS_OF_PLAN : LEAST_PARTS)),
  };
  for (const { index } of cells) tables.set(index, table);
  return table;
}

function headLength(cells: readonly NoticeBlock[]): number {
  const next = cells.findIndex(({ column }, index) => index > 0 && column <= (cells[index - 1]?.column ?? 0));
  return next < 0 ? cells.length : next;
}

/** The first column that names parts enough, else the one that names most; and how many it names. */
function columnOfParts(cells: readonly NoticeBlock[], two: boolean, plan: boolean): [column: number, count: number] {
  const named = new Map<number, Set<string>>();
  for (const { column, words } of cells) {
    const ids = named.get(column) ?? new Set();
    for (const id of idsNamed(words, plan)) ids.add(id);
    named.set(column, ids);
  }
  const counts = [...named].map(([column, ids]): [number, number] => [column, ids.size]);
  counts.sort((a, b) => a[0] - b[0]);
  const least = two ? LEAST_PARTS_OF_PLAN : LEAST_PARTS;
  return counts.find(([, count]) => count >= least) ?? counts.sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
}

/** What a cell of a table of parts does: it names a part, or explains the one named in front of it in its row. */
export interface CellRole {
  readonly names: boolean;
  /** The words that name the part it explains. */
  readonly explains?: string;
}

/** Undefined for a cell of another table. `plan`: the notice asks for a plan. */
export function roleInTable(block: NoticeBlock, blocks: readonly NoticeBlock[], plan: boolean): CellRole | undefined {
  const { head, column, wide, parts } = readTable(block, blocks, plan);
  if (!parts) return undefined;
  if (wide) return { names: head.has(block.index) };
  if (head.has(block.index) || block.column < column) return { names: false };
  if (block.column === column)
    return { names: partsIn([block], plan).size > 0 || partsIn(restOfRow(block, blocks), plan).size === 0 };
  const name = blocks[block.index - block.column + column];
  const explained = name?.column === column ? name.words : '';
  // 自身过硬 names no part; what is written under it does.
  if (partsIn(name ? [name] : [], plan).size === 0) return { names: partsIn([block], plan).size > 0 };
  return { names: false, explains: explained };
}

/** Longest row of one cell, in folded units. */
const LONGEST_ROW = 30;

/** Whether a line is a row of the table above and below it, of which one cell is left: what was to be filled in was empty. */
export function isRowAlone(block: NoticeBlock, blocks: readonly NoticeBlock[], plan: boolean): boolean {
  if (block.column >= 0 || block.words.length > LONGEST_ROW || /[。!]/u.test(block.words)) return false;
  const [above, next] = [blocks[block.index - 1], blocks[block.index + 1]];
  return (
    (above?.column ?? -1) >= 0 &&
    next !== undefined &&
    next.column >= 0 &&
    roleInTable(next, blocks, plan)?.names === true
  );
}

/** Whether a cell ends a table that is nothing but its head: what was to be filled in lost its empty cells, and their row. */
export function isHeadAlone(block: NoticeBlock, blocks: readonly NoticeBlock[]): boolean {
  if ((blocks[block.index + 1]?.column ?? -1) >= 0) return false;
  const cells = tableOf(block, blocks);
  return headLength(cells) === cells.length && cells.some(({ words }) => NAMES.test(words) && words.length <= 10);
}

function restOfRow({ index, column }: NoticeBlock, blocks: readonly NoticeBlock[]): readonly NoticeBlock[] {
  let end = index + 1;
  while ((blocks[end]?.column ?? column) > column) end += 1;
  return blocks.slice(index + 1, end);
}

function partsIn(cells: readonly NoticeBlock[], plan: boolean): ReadonlySet<string> {
  return new Set(cells.flatMap(({ words }) => [...idsNamed(words, plan)]));
}
