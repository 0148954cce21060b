import type { DocumentModel } from '../../model.ts';
import { sourceOffset } from '../../text/paragraphs.ts';
import { PARAGRAPHS, remembered } from '../../text/remembered.ts';
import { halfWide } from './bracket-width.ts';
import type { Slip } from './slip.ts';

/** 1.产值十亿元；2.…: a number that counts inside a paragraph, with its mark. */
const POINT = /(?<=^|[。；：;:]|\p{Script=Han}(?=1))\s?(\d{1,2})([.．、])(?=\p{Script=Han})/gu;
/** A shorter row shows no habit. */
const LEAST_ROW = 3;

interface Point {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
  readonly mark: string;
}

/** Inside a paragraph, the one of a row 1. 2. 3、 that is marked otherwise than all the rest, and brackets half of them wide. */
export function* findInlineFormSlips({ paragraphs }: DocumentModel): Iterable<Slip> {
  for (const paragraph of paragraphs) {
    for (const { 0: number, index } of halfWideIn(paragraph.text)) {
      const start = sourceOffset(paragraph, index);
      yield halfWide({ start, end: start + number.length }, number);
    }
    for (const odd of oddOnesIn(paragraph.text)) {
      const start = sourceOffset(paragraph, odd.start);
      const span = { start, end: start + odd.end - odd.start };
      const wanted = `${odd.ordinal}${odd.mark === '、' ? '.' : '、'}`;
      const message = `“${odd.ordinal}${odd.mark}”与同一组的序号写法不一致，这里应写作“${wanted}”。`;
      yield { ...span, message, fix: { ...span, insert: wanted } };
    }
  }
}

/** (1）换灯；（2）…: behind a clause. */
const HALF_WIDE = /(?<=[。；：，、,;:.\s])(?:\([一二三四五六七八九十\d]{1,2}）|（[一二三四五六七八九十\d]{1,2}\))/gu;

const halfWideIn = remembered((text) => [...text.matchAll(HALF_WIDE)], PARAGRAPHS);
const oddOnesIn = remembered((text) => rowsIn(text).flatMap((row) => oddOf(row) ?? []), PARAGRAPHS);

/** The points that follow each other by number. */
function rowsIn(text: string): Point[][] {
  const rows: Point[][] = [];
  for (const { 0: written, 1: number = '', 2: mark = '', index } of text.matchAll(POINT)) {
    const end = index + written.length;
    const point = { start: end - number.length - 1, end, ordinal: Number(number), mark };
    const row = rows.at(-1);
    if (row?.at(-1)?.ordinal === point.ordinal - 1) row.push(point);
    else if (point.ordinal === 1) rows.push([point]);
  }
  return rows.filter(({ length }) => length >= LEAST_ROW);
}

function oddOf(row: readonly Point[]): Point | undefined {
  for (const marks of ['.．', '、']) {
    const others = row.filter(({ mark }) => !marks.includes(mark));
    if (others.length === 1) return others[0];
  }
  return undefined;
}
