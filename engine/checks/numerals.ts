import { chineseNumber, ordinalOf } from '../outline/number-marks.ts';
import { byBlocks } from '../text/blocks.ts';
import { excerptAt } from '../text/excerpt.ts';
import type { Span } from '../types.ts';
import type { Check } from './types.ts';

const id = 'numerals';
const severity = 'hint';

interface Rule {
  readonly pattern: RegExp;
  /** What it should be; undefined where it is right as it stands. */
  readonly mend: (groups: { readonly [name: string]: string | undefined }) => string | undefined;
  readonly why: string;
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Only what is wrong wherever it stands; the rest of GB/T 15835—2011 leaves a choice. */
const RULES: readonly Rule[] = [
  {
    pattern:
      /(?<![\d.])(?<year>(?:19|20)\d\d)年(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})日)?/gu,
    mend: ({ year, month = '', day }) =>
      `${year}年${ordinalOf(month)}月${day === undefined ? '' : `${ordinalOf(day)}日`}`,
    why: '同一个日期里阿拉伯数字与汉字混用了（GB/T 15835—2011 4.3）',
  },
  {
    pattern: /(?<year>(?:一九|二[零○Ｏ〇])[零○Ｏ〇一二三四五六七八九]{2})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?/gu,
    mend: ({ year = '', month, day }) =>
      `${[...year].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join('')}年${month}月${day === undefined ? '' : `${day}日`}`,
    why: '同一个日期里阿拉伯数字与汉字混用了（GB/T 15835—2011 4.3）',
  },
  {
    pattern:
      /(?<![一二三四五六七八九十百千万亿零〇○])(?<year>(?:一九|二[零○Ｏ〇])[零○Ｏ〇一二三四五六七八九]{2})年(?!\d)/gu,
    mend: ({ year = '' }) => (/[零○Ｏ]/u.test(year) ? `${year.replace(/[零○Ｏ]/gu, '〇')}年` : undefined),
    why: '年份里的“0”汉字写作“〇”（GB/T 15835—2011 5.2.5）',
  },
  {
    pattern: /百分之(?<number>\d+(?:\.\d+)?)(?!分)/gu,
    mend: ({ number }) => `${number}%`,
    why: '“百分之”后面用汉字数字，阿拉伯数字后面用“%”（GB/T 15835—2011 4.3）',
  },
  {
    pattern: /(?<![\d.,，])(?<tens>[1-9])0几/gu,
    mend: ({ tens }) => `${chineseNumber(Number(tens) * 10)}几`,
    why: '带“几”的概数用汉字数字（GB/T 15835—2011 4.2.2）',
  },
];

/** Figures written in a way that is wrong everywhere (数字用法). GB/T 15835—2011. */
export const numerals: Check = {
  id,
  severity,
  *run({ text }) {
    for (const { insert, why, ...span } of slipsIn(text)) {
      const message = `${why}，应写作“${insert}”。`;
      yield { rule: id, severity, message, ...excerptAt(text, span), fix: { insert, ...span } };
    }
  },
};

interface Slip extends Span {
  readonly insert: string;
  readonly why: string;
}

const slipsIn = byBlocks(findSlips);

function* findSlips(text: string): Iterable<Slip> {
  for (const { pattern, mend, why } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const insert = mend(match.groups ?? {});
      if (insert !== undefined) yield { start: match.index, end: match.index + match[0].length, insert, why };
    }
  }
}
