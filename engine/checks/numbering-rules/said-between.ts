import { chineseNumber } from '../../outline/number-marks.ts';
import type { RankedMark } from './listed-marks.ts';

/** What stands behind 第二 and 其二 that number a point; 第二天, 第二个星期 and 第三方 do not. */
export const BEHIND_ORDER = '[，、,：:是]|[点条件桩大]|个(?!星期|月|季|周|年|小时)|方面|来[，是]';

const IN_BRACKETS = /[（(]\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s?[）)]/gu;

/** Whether the number before stands somewhere in between, run into a paragraph or written in another form. */
export function isSaidBetween(between: string, mark: RankedMark, number: number, alone = false): boolean {
  if (number === 0) return false;
  // The sections of a part fill no place among the parts.
  if (mark.level === 0) return between.includes(`第${chineseNumber(number)}部分`);
  const written = mark.level <= 2 ? chineseNumber(number) : String(number);
  // 1.12路末班车: what reads as a decimal opens the line above.
  if (mark.level === 3 && new RegExp(`(?:^|\\n)[ \\u3000]*${written}[.．]\\d`).test(between)) return true;
  const other = mark.level <= 2 ? String(number) : chineseNumber(number);
  // （二）…（二）: a number that comes twice running is counted once, as that is a slip of its own.
  const inBrackets = Array.from(between.matchAll(IN_BRACKETS), ([, inner]) => inner);
  const bracketed = inBrackets.filter((inner, at) => inner === written && inner !== inBrackets[at - 1]).length;
  // A row of （一）（二）（三） of its own, below the gap, does not fill it; nor （1）（2） one of 1. and 3.
  const first = mark.level === 1 ? /[（(]\s?一\s?[）)]/u : /[（(]\s?1\s?[）)]/u;
  const below = mark.level % 2 === 1 ? between.split(first).length - 1 : 0;
  if (bracketed > below) return true;
  // 第一件…第二件…第三件…: a row of its own fills no place.
  const inRow = number > 1 && new RegExp(`[第其]一(?=${BEHIND_ORDER})`).test(between);
  // Beside headings that stand alone, 第二， in a paragraph is a point of one.
  if (alone && mark.number.endsWith('、')) {
    return new RegExp(
      `(?<![\\d一二三四五六七八九十周期拜])${written}、|(?:^|[。；：\\s])${written}[，,.．]|第${written}部分${inRow ? '' : `|\\n[ \\u3000]*第${written}`}|(?<![\\n\\s\\d])${other}[、．]`,
    ).test(between);
  }
  return new RegExp(
    `(?<![\\d一二三四五六七八九十周期拜统唯])(?:${written}(?:[、，]|,(?!\\d{3})|[．.](?!\\d{1,3}(?![\\d月日年])))${inRow ? `|第${written}部` : `|[第其]${written}(?=${BEHIND_ORDER}|部)`}${mark.number.startsWith('第') ? `|${written}是` : ''})|(?<![\\n\\s\\d])${other}[、．]`,
  ).test(between);
}
