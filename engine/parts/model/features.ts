/** What the reader of sentences looks at. Training and reading share this file, so that both see the same. */
import { DOCUMENT_TYPE_IDS } from '../../types.ts';
import { voiceOf } from '../voice.ts';

/** Longest run of characters looked at, in UTF-16 units. */
export const LONGEST_GRAM = 3;

/** The parts that are told in sentences; 标题、称谓、署名、日期 stand at a place instead. */
export const TOLD_PARTS = [
  'opening',
  'study',
  'duties',
  'achievements',
  'integrity',
  'problems',
  'causes',
  'plans',
  'closing',
] as const;
export type ToldPart = (typeof TOLD_PARTS)[number];

/**
 * What a sentence is read for: whether it is a passage of each told part, whether it touches it at all, and then what kind
 * of paper it would stand in.
 */
export const TOUCHED = TOLD_PARTS.length;
export const KINDS = TOLD_PARTS.length * 2;
export const OUTPUTS = KINDS + DOCUMENT_TYPE_IDS.length;

/** Marks the beginning and the end of a sentence among its characters. */
const EDGE = '\u0002';

/** The sentence as its runs of characters are taken from: figures are all alike, edges are marked. */
export function framed(folded: string): string {
  return EDGE + folded.replace(/\d+(?:\.\d+)?/gu, '0') + EDGE;
}

/** What each of `count` features counts for: a long sentence says no more than a short one. */
export function shareOf(count: number): number {
  return 1 / Math.sqrt(count + 10);
}

/** What people end a report with: 以上报告，请予评议；不妥之处，请批评指正；谢谢大家. */
const CLOSING =
  /以上(?:是|就是|为)?[^。]{0,12}(?:报告|述职|汇报|总结|发言|检查|情况|说的|讲的)|(?:请|望|敬请|恳请|欢迎)[^。]{0,14}(?:评议|审议|批评|指正|监督|审阅|提[^。]{0,4}意见|包涵|指出)|谢谢|特此|[报汇述讲说]完[了毕]|不[妥当]之处|此致/u;
const SHORT = 12;
const LONG = 50;

/** What no run of characters shows: who is spoken of, and in what shape. */
export function flagsOf(folded: string): string[] {
  const flags: string[] = [];
  const { writer, others, ahead } = voiceOf(folded);
  if (writer) flags.push('@writer');
  if (others) flags.push('@others');
  if (ahead) flags.push('@ahead');
  if (others && !writer) flags.push('@others-only');
  if (ahead && writer) flags.push('@writer-ahead');
  if (/^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]|[(（]?[\d一二三四五六七八九十]+[)）、.])/u.test(folded))
    flags.push('@counted');
  if (folded.length < SHORT) flags.push('@short');
  if (folded.length > LONG) flags.push('@long');
  if (CLOSING.test(folded)) flags.push('@closing');
  if (/[?？]/u.test(folded)) flags.push('@question');
  if (/["“「]/u.test(folded)) flags.push('@quoted');
  return flags;
}
