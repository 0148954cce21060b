import { byBlocks } from '../text/blocks.ts';
import { excerptAt } from '../text/excerpt.ts';
import type { Span } from '../types.ts';
import type { Check } from './types.ts';

const id = 'missing-text';
const severity = 'warning';

interface Loss {
  /** Global. */
  readonly pattern: RegExp;
  readonly message: string;
}

/** Words that stand only where a number or name was lost on the way, as copying from some sites does. */
// A pattern opens with the word itself and looks behind after it, which lets the search skip along.
const LOSSES: readonly Loss[] = [
  {
    pattern:
      /年(?<=[是于自从在到至]年)(?=\d{1,2}月)|年(?<=[。！？；]年)(?=，)|年(?<=(?:^|\n[ \t]*\n|[。！？；]\s{0,4})[ \t\u3000]{0,8}年)(?=，[\u4e00-\u9fff]{2})/g,
    message: '“年”前面的数字不见了，请补上年份。',
  },
  { pattern: /[于自从到至]月日/g, message: '月、日的数字不见了，请补上。' },
  { pattern: /党的大(?=精神|报告|以来|召开|会议)/g, message: '“大”前面的数字不见了，应是党的第几次大会，请补上。' },
  { pattern: /届(?<=[的、，和]届)[一二三四五六七]?中全会/g, message: '“届”前面的数字不见了，请补上。' },
  { pattern: /第届(?=人大|人民代表|全国|全会|委员会)/g, message: '“第”后面的数字不见了，请补上届次。' },
  { pattern: /任(?:镇镇长|乡乡长|县县长|区区长|市市长)/g, message: '职务前面的地名像是不见了，请核对。' },
];

/** A number or name that was lost without leaving a mark (缺字): 本人是年3月任职. */
export const missingText: Check = {
  id,
  severity,
  *run({ text }) {
    for (const { message, ...span } of lossesIn(text)) yield { rule: id, severity, message, ...excerptAt(text, span) };
  },
};

interface Lost extends Span {
  readonly message: string;
}

const lossesIn = byBlocks(findLosses);

function* findLosses(text: string): Iterable<Lost> {
  for (const { pattern, message } of LOSSES) {
    for (const match of text.matchAll(pattern))
      yield { start: match.index, end: match.index + match[0].length, message };
  }
}
