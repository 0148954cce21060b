/** What a character counts as: blank, a sign of its own, a letter of a run. */
const BLANK = 0;
const SIGN = 1;
const LETTER = 2;

const KINDS = new Uint8Array(0x10000).fill(LETTER);
for (let unit = 0; unit < 0x10000; unit += 1) {
  const character = String.fromCharCode(unit);
  if (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026·]/u.test(character)) KINDS[unit] = SIGN;
  if (/[^\S\u3000]/u.test(character)) KINDS[unit] = BLANK;
}
/** Characters beyond the first plane that are written in pairs of units: 𠮷 and the like. */
const PAIR_MASK = 0xfc00;
const FIRST_OF_PAIR = 0xd800;
const RARE_HAN = /\p{Script=Han}/u;

/** 字数 as WPS and Word count it: each Chinese character and mark one, each run of Latin letters or digits one, blanks none. */
export function countCharacters(text: string): number {
  let count = 0;
  let inRun = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let kind = KINDS[unit] ?? LETTER;
    const point = (unit & PAIR_MASK) === FIRST_OF_PAIR ? (text.codePointAt(at) ?? unit) : unit;
    if (point !== unit) {
      if (RARE_HAN.test(String.fromCodePoint(point))) kind = SIGN;
      at += 1;
    }
    if (kind === SIGN || (kind === LETTER && !inRun)) count += 1;
    inRun = kind === LETTER;
  }
  return count;
}
