import type { DocumentModel } from '../../model.ts';
import { chineseNumber, ordinalOf } from '../../outline/number-marks.ts';
import { byBlocks } from '../../text/blocks.ts';
import type { Span } from '../../types.ts';
import { type Slip, writtenUnlike } from './slip.ts';

/** 二、是 and 二.是, at the head of a clause. Opens with the stop and looks behind, which lets the search skip along. */
const STOPPED =
  /[、.．](?<=(?:^|[。；：，\s])([一二三四五六七八九十])[、.．])\s?(是|要(?![素点求事案]))(?=\p{Script=Han})/gu;

interface Stopped extends Span {
  readonly ordinal: number;
  readonly verb: string;
}

const stoppedIn = byBlocks(listStopped);

function* listStopped(text: string): Iterable<Stopped> {
  for (const { 0: stop, 1: number = '', 2: verb = '', index } of text.matchAll(STOPPED))
    yield { start: index - number.length, end: index + stop.length, ordinal: ordinalOf(number), verb };
}

/** How far the points beside it stand, in UTF-16 units. */
const NEAR = 600;

/** 一是…二、是…三是: a stop inside the one of a row whose others have none. */
export function* findStoppedPoints({ text }: DocumentModel): Iterable<Slip> {
  for (const { start, end, ordinal, verb } of stoppedIn(text)) {
    const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
    const like = [ordinal - 1, ordinal + 1]
      .filter((one) => one > 0)
      .map((one) => chineseNumber(one) + verb)
      .find((one) => around.includes(one));
    if (like) yield writtenUnlike({ start, end }, text.slice(start, end), like, chineseNumber(ordinal) + verb);
  }
}
