/** Days in a table that sets side by side what is handed in and when: 材料 | 要求 | 报送时间. */
import type { NoticeBlock } from './notice-text.ts';

/** What heads the column of days. */
const WHEN =
  /^(?:(?:报送|提交|上报|上交|交稿|完成|截止|交)[^,。;]{0,4}(?:时间|日期|时限|期限|节点)|截止|[时期]限|何时交|什么时候交|交稿日)$/u;
/** A cell that is a day and nothing else. */
const DAY_ALONE =
  /^(?:20\d{2}[年./-])?\d{1,2}[月./-]\d{1,2}[日号]?(?:\([^)]{1,8}\))?(?:\d{1,2}[:点时]\d{0,2}|[上下中]午|下班)?[之以]?前?$/u;
/** Rows of the papers that are reports. */
const REPORT =
  /^(?!.*(?:表$|先进|事迹|数据|佐证|照片|案例)).*(?:述[职责廉学法]|(?:报告|总结|小结|材料|计划|文稿|对照检查)(?!表))/u;

/** A row that bears but its number in front, and the step in which the report is handed in: ④ | 签名后交办公室. */
const NUMBER_ALONE = /^(?:[\u2460-\u2473]|\d{1,2}|[一二三四五六七八九十])$/u;
const STEP = /(?:签[名字]|(?<!工作|思想|会议)总结|报告)[^,。;]{0,8}?[后,]?(?:交(?![流给])|报送?|送)[^,。;]{1,12}$/u;
/** No such table is wider. */
const MOST_COLUMNS = 8;

/** The cells that say by when a report is handed in, by their index. */
export function daysInTables(blocks: readonly NoticeBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  let head: readonly (string | undefined)[] = [];
  let first = '';
  for (const { index, column, words } of blocks) {
    if (column < 0) continue;
    if (column === 0) first = words;
    const opens = column === 0 && (blocks[index - 1]?.column ?? -1) < 0;
    if (opens) head = rowFrom(blocks, index);
    if (
      WHEN.test(head[column] ?? '') &&
      DAY_ALONE.test(words) &&
      (REPORT.test(first) || isStep(blocks, index, column, first))
    )
      found.add(index);
  }
  return found;
}

function isStep(blocks: readonly NoticeBlock[], index: number, column: number, first: string): boolean {
  if (!NUMBER_ALONE.test(first)) return false;
  return blocks.slice(index - Math.min(column, MOST_COLUMNS), index).some(({ words }) => STEP.test(words));
}

/** The cells of the row that begins at `first`, each at its column. */
export function rowFrom(blocks: readonly NoticeBlock[], first: number): readonly (string | undefined)[] {
  const row: (string | undefined)[] = [];
  for (let index = first; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.column < 0 || (index > first && block.column === 0)) break;
    row[block.column] = block.words;
  }
  return row;
}
