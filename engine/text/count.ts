/** A Chinese character, a Chinese mark, or a run of Latin letters and digits. */
const UNIT =
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026·]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026·]+/gu;

/** 字数 as WPS and Word count it: each Chinese character and mark one, each run of Latin letters or digits one, blanks none. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(UNIT)) count += 1;
  return count;
}
