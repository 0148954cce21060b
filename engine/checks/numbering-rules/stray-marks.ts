import type { DocumentModel } from '../../model.ts';
import { type ListedMark, listMarks } from './listed-marks.ts';
import { inWideFigures, type Slip, writtenUnlike } from './slip.ts';

/** A second mark behind a mark: 三、）, 四、、 */
const DOUBLED = /^[、，.．：）)〕】]+(?=[\p{Script=Han}“])/u;
/** Read behind a mark, in UTF-16 units. */
const LONGEST = 4;
/** Others of its level that show how the paper writes them. */
const LEAST_OTHERS = 2;

/** （二 ）and 四 、 among marks without blanks, (6) among （３） of wide figures, and marks that are doubled. */
export function* findStrayMarks(doc: DocumentModel): Iterable<Slip> {
  const marks = listMarks(doc);
  const habits = new Map(
    ([1, 2, 3, 4] as const).map((level) => [level, habitOf(marks.filter((one) => one.level === level))]),
  );
  for (const mark of marks) {
    const { start, end, number } = mark;
    const doubled = DOUBLED.exec(doc.text.slice(end, end + LONGEST))?.[0];
    if (doubled) {
      const fix = { start: end, end: end + doubled.length, insert: '' };
      yield { start, end: fix.end, message: `序号“${number}”后面多了“${doubled}”，应去掉。`, fix };
      continue;
    }
    const wanted = asOthers(mark, habits.get(mark.level));
    if (wanted) yield writtenUnlike({ start, end }, number, wanted.like.number, wanted.number);
  }
}

/** How the marks of a level are written; undefined where too few show it. */
interface Habit {
  /** One without blanks, and one of wide figures where most are. */
  readonly close?: ListedMark | undefined;
  readonly wide?: ListedMark | undefined;
}

function habitOf(marks: readonly ListedMark[]): Habit {
  const close = marks.filter(({ number }) => !/\s/u.test(number));
  const wide = marks.filter(({ number }) => isWide(number));
  return {
    ...(close.length >= LEAST_OTHERS && { close: close[0] }),
    ...(wide.length >= LEAST_OTHERS && wide.length * 2 > marks.length && { wide: wide[0] }),
  };
}

function asOthers({ number }: ListedMark, { close, wide }: Habit = {}) {
  const spaced = close !== undefined && /\s/u.test(number);
  const narrow = wide !== undefined && /\d/u.test(number);
  const like = wide ?? close;
  if (!like || !(spaced || narrow)) return undefined;
  const plain = plainOf(number);
  return { like, number: wide ? inWideFigures(plain) : plain };
}

const isWide = (number: string) => /[０-９]/u.test(number);
const plainOf = (number: string) => number.replace(/\s/gu, '').replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
