import { excerptAt } from '../text/excerpt.ts';
import type { Check } from './types.ts';

const id = 'doubled-marks';
const severity = 'warning';

const DOUBLED = /[，、；：。]{2,}/gu;
/** Which of several marks stays: the one that ends most. */
const RANK = '、，：；。';
/** 。。。 for ……: GB/T 15834—2011 4.11. */
const STOPS = /^。{3,}$/u;

/** A number at the head of a line. */
const NUMBERED =
  /(?:^|[\r\n])[^\S\r\n]{0,4}(?:[一二三四五六七八九十]{1,2}|\d{1,2}|[（(][一二三四五六七八九十\d]{1,2}[）)])$/u;
/** With what leads it in, in UTF-16 units. */
const LONGEST_NUMBER = 9;

/** Two marks where one belongs (标点重复): ，， and ，。 */
export const doubledMarks: Check = {
  id,
  severity,
  *run({ text }) {
    for (const match of text.matchAll(DOUBLED)) {
      const [marks] = match;
      // 四、、 is a slip of numbering.
      if (NUMBERED.test(text.slice(Math.max(0, match.index - LONGEST_NUMBER), match.index))) continue;
      const span = { start: match.index, end: match.index + marks.length };
      const insert = STOPS.test(marks)
        ? '……'
        : [...marks].reduce((a, b) => (RANK.indexOf(b) > RANK.indexOf(a) ? b : a));
      const message = STOPS.test(marks)
        ? '省略号应写作“……”（GB/T 15834—2011 4.11）。'
        : `“${marks}”重复了标点，这里只用一个“${insert}”。`;
      yield { rule: id, severity, message, ...excerptAt(text, span), fix: { insert, ...span } };
    }
  },
};
