import type { DocumentModel } from '../../model.ts';
import type { Slip } from './slip.ts';

/** 1.产值十亿元；2.…: a number that counts inside a paragraph, with its mark. */
const POINT = /(?<=^|[。；：;:])\s?(\d{1,2})([.．、])(?=\p{Script=Han})/gu;
/** A shorter row shows no habit. */
const LEAST_ROW = 3;

interface Point {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
  readonly mark: string;
}

/** Inside a paragraph, the one of a row 1. 2. 3、 that is marked otherwise than all the rest. */
export function* findInlineFormSlips({ paragraphs }: DocumentModel): Iterable<Slip> {
  for (const { text, start } of paragraphs) {
    for (const row of rowsIn(text)) {
      const odd = oddOf(row);
      if (!odd) continue;
      const [at, end] = [start + odd.start, start + odd.end];
      const [number, wanted] = [`${odd.ordinal}${odd.mark}`, `${odd.ordinal}${odd.mark === '、' ? '.' : '、'}`];
      const message = `“${number}”与同一组的序号写法不一致，这里应写作“${wanted}”。`;
      yield { start: at, end, message, fix: { start: at, end, insert: wanted } };
    }
  }
}

/** The points that follow each other by number. */
function rowsIn(text: string): Point[][] {
  const rows: Point[][] = [];
  for (const { 0: written, 1: number = '', 2: mark = '', index } of text.matchAll(POINT)) {
    const end = index + written.length;
    const point = { start: end - number.length - 1, end, ordinal: Number(number), mark: mark === '．' ? '.' : mark };
    const row = rows.at(-1);
    if (row?.at(-1)?.ordinal === point.ordinal - 1) row.push(point);
    else if (point.ordinal === 1) rows.push([point]);
  }
  return rows.filter(({ length }) => length >= LEAST_ROW);
}

function oddOf(row: readonly Point[]): Point | undefined {
  for (const mark of ['.', '、']) {
    const others = row.filter((point) => point.mark !== mark);
    if (others.length === 1) return others[0];
  }
  return undefined;
}
