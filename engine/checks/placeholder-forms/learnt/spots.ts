/**
 * Spots of a text that may be unfilled places, and what the learnt reader looks at in each. Training and reading share this
 * file, so that both see the same.
 */
import type { Span } from '../../../types.ts';
import { isChinese, isDigit, isLatin, matchAt, UNIT } from '../units.ts';

export interface Spot extends Span {
  readonly kind: 'bracket' | 'gap' | 'mark';
}

const BRACKET =
  /【[^【】\n]{0,40}】|\[[^[\]\n]{0,40}\]|［[^［］\n]{0,40}］|〔[^〔〕\n]{0,60}〕|（[^（）\n]{0,40}）|\([^()\n]{0,40}\)|\{[^{}\n]{0,40}\}|<[^<>\n]{1,14}>|〈[^〈〉\n]{0,20}〉/g;
/** White space inside a line, wider than one blank. */
const GAP = /[ \u00a0\t\u3000]{2,60}|\u3000/g;
/** What no Chinese sentence is made of. Of crosses, rules and asterisks, which mean so much else, the rules know all. */
const MARK =
  /[^\p{Script=Han}A-Za-zＡ-Ｚａ-ｚ\d０-９．\s，。、；：“”‘’（）()《》〈〉【】[\]〔〕［］{}<>,.;:'"!！\-—–%％/／·→↓↑￥¥℃°+＋×✕╳_＿*＊√★☆`]{1,40}/gu;

/** What a bracket may hold that the rules know all of, too. */
const RULED = /^[×✕╳_＿*＊√★☆]/;
/** Beside one of these ○ is a zero. */
const NUMERAL = /[一二三四五六七八九十]/;
/** A spot in a quotation shows a form, or is what somebody said. */
const QUOTED = /[“"「『‘`][^”"」』’`\n]{0,40}$/;
const QUOTATION = 41;

/** In reading order, kind by kind. */
export function spotsOf(text: string): Spot[] {
  return [
    ...placesOf(text, BRACKET, 'bracket').filter(({ start, end }) => !RULED.test(text.slice(start + 1, end - 1))),
    ...placesOf(text, GAP, 'gap').filter(({ start, end }) => isWritten(text[start - 1]) && isWritten(text[end])),
    ...placesOf(text, MARK, 'mark').filter(
      ({ start, end }) => !NUMERAL.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`),
    ),
  ].filter(({ start }) => !QUOTED.test(text.slice(Math.max(0, start - QUOTATION), start)));
}

function placesOf(text: string, pattern: RegExp, kind: Spot['kind']): Spot[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    kind,
    start: index,
    end: index + length,
  }));
}

function isWritten(character: string | undefined): boolean {
  return character !== undefined && /\S/.test(character);
}

/** Longest run of a spot's characters looked at, in UTF-16 units. */
const LONGEST_RUN = 3;
/** Units looked at before and behind a spot. */
const AROUND = 3;
const LONGEST_LENGTH = 12;

/** What stands in a spot, before it and behind it, each once. */
export function featuresOf(text: string, { kind, start, end }: Spot): Set<string> {
  const features = new Set<string>();
  const first = text.charAt(start);
  const [before, behind] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  const [left, right] = [sortOf(before.at(-1)), sortOf(behind[0])];
  const inner = kind === 'bracket' ? text.slice(start + 1, end - 1) : text.slice(start, end);
  if (kind !== 'gap') addRuns(features, `^${inner.replace(/\d/g, '0')}$`);
  features.add(`=${first}${Math.min(LONGEST_LENGTH, inner.length)}`);
  features.add(`@${first}${left}${right}`);
  features.add(`@${left}${right}`);
  for (let length = 1; length <= AROUND; length += 1) {
    features.add(`<${before.slice(-length)}`);
    features.add(`>${behind.slice(0, length)}`);
  }
  features.add(`<${first}${before.slice(-1)}`);
  features.add(`>${first}${behind.slice(0, 1)}`);
  features.add(`>>${right}${sortOf(behind[1])}`);
  if (matchAt(UNIT, text, end) !== undefined) features.add(`#${kind}${left}`);
  if (kind === 'bracket') features.add(`(${first}${inner}`);
  return features;
}

function addRuns(features: Set<string>, text: string): void {
  for (let length = 1; length <= LONGEST_RUN; length += 1) {
    for (let at = 0; at + length <= text.length; at += 1) features.add(text.slice(at, at + length));
  }
}

/** What a character is, roughly: the end of a line, Chinese, a digit, a letter, white, or a mark, which is itself. */
function sortOf(character: string | undefined): string {
  if (character === undefined || character === '\n' || character === '\r') return '⏎';
  if (isChinese(character)) return '汉';
  if (isDigit(character)) return '0';
  if (isLatin(character)) return 'a';
  return /\s/.test(character) ? '_' : character;
}
