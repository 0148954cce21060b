/** What the figures come to, and `docs/faults.md`, made by `npm run faults -- --write`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from '../bench/measure.ts';
import type { Figure } from './types.ts';

export interface Result {
  /** The fault's title. */
  readonly title: string;
  readonly figures: readonly Figure[];
}

const DOCUMENT = fileURLToPath(new URL('../../docs/faults.md', import.meta.url));

const HEAD = `# 出了事故丢多少

由 \`npm run faults -- --write\` 生成：在真实的浏览器里装上构建好的扩展，或者在同一套存储代码上，故意弄坏一样东西，再数丢了什么。“丢了多少”写的是各次的中位数和最坏的一次；单位是毫秒的，是花了多长时间。
`;
const COLUMNS = ['| 故障 | 做了几次 | 丢了多少（中位 / 最大） | 目标 | 达到 |', '| --- | --: | --: | --: | :-: |'];

export function judge({ values, median: mid, worst }: Figure): '✓' | '✗' | '' {
  if (mid === undefined && worst === undefined) return '';
  if (values.length === 0) return '✗';
  return median(values) <= (mid ?? Infinity) && Math.max(...values) <= (worst ?? Infinity) ? '✓' : '✗';
}

/** `0 / 1 字`. */
export function amountOf({ values, unit }: Figure): string {
  return values.length === 0 ? '—' : `${round(median(values))} / ${round(Math.max(...values))} ${unit}`;
}

/** `≤ 1 / ≤ 5`. */
export function goalOf({ median: mid, worst }: Figure): string {
  if (mid === undefined && worst === undefined) return '';
  if (mid === undefined) return `最大 ≤ ${worst}`;
  return worst === undefined ? `中位 ≤ ${mid}` : `≤ ${mid} / ≤ ${worst}`;
}

/** Rows of faults that were not played this time stay as they were; `order` is that of all faults' titles. */
export function writeFaultsPage(results: readonly Result[], order: readonly string[]): void {
  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8').split('\n') : [];
  const rows = order.flatMap((title) => {
    const played = results.find((result) => result.title === title);
    return played ? played.figures.map((figure) => lineOf(title, figure)) : before.filter((line) => isOf(title, line));
  });
  writeFileSync(DOCUMENT, [HEAD, ...COLUMNS, ...rows, ''].join('\n'));
}

const isOf = (title: string, line: string) => line.startsWith(`| ${title}：`);

function lineOf(title: string, figure: Figure): string {
  const { what, note, values } = figure;
  const said = `${title}：${what}${note ? `（${note}）` : ''}`;
  return `| ${said} | ${values.length} | ${amountOf(figure)} | ${goalOf(figure)} | ${judge(figure)} |`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
