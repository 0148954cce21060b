/** The one mark of a row that is written otherwise than all the others: 1. 2. 3) 4., 第一，第二，第三、 */
import type { RankedMark } from './listed-marks.ts';
import { rowsOf } from './ranked-marks.ts';
import { renumber } from './slip.ts';

/** Marks of a row that are alike where one is told to differ. */
const LEAST_OTHERS = 2;
const NUMERAL = /[一二三四五六七八九十]{1,3}|[\d０-９]{1,2}/u;

/** 1.2 is counted with its section, and 第二部分 holds sections. */
const APART = /\d[.．]\d|部分|方面|章|节|块/u;

/** Where each odd one stands, and the mark it should bear. */
export function oddOnes(marks: readonly RankedMark[]): ReadonlyMap<number, string> {
  // 一、二、 with 第一，第二， in the second, and then 三、: sections of a paper that has others.
  const sections = marks.filter(({ level, number }) => level === 1 && !number.startsWith('第')).length;
  return new Map(rowsOf(marks).flatMap((row) => oddOf(row, sections)));
}

function oddOf(row: readonly RankedMark[], sections: number): readonly (readonly [number, string])[] {
  if (row.length <= LEAST_OTHERS || row.some(({ closed, meant, number }) => !closed || meant || APART.test(number)))
    return [];
  const styles = new Map<string, RankedMark[]>();
  for (const mark of row) {
    const style = mark.number.replace(NUMERAL, '').replace(/\s/gu, '');
    const alike = styles.get(style);
    if (alike) alike.push(mark);
    else styles.set(style, [mark]);
  }
  const [one, others] = [...styles.values()].sort((a, b) => a.length - b.length);
  const [odd] = one ?? [];
  const [like] = others ?? [];
  // 第一， in the first of the sections is no mark of their row; 三， between 第二， and 第四， is.
  const counts =
    row.every(({ ordinal }, at) => ordinal === at + 1) && (odd?.ordinal !== 1 || /[，,]$/u.test(odd.number));
  const [inOrder, likeInOrder] = [odd, like].map((one) => one?.number.startsWith('第'));
  if (inOrder !== likeInOrder && (inOrder || !counts || sections > 1)) return [];
  if (!odd || !like || styles.size !== 2 || one?.length !== 1 || (others?.length ?? 0) < LEAST_OTHERS) return [];
  return [[odd.start, renumber(like.number, odd.ordinal)]];
}
