import type { Span } from '../../types.ts';
import { matchAt, UNIT } from './units.ts';

/** Between two masks of one placeholder: ××年×月, XX—XX, xx时:xx. */
const JOINT = /^(?:[-—–~～至.．:： ]|第)?$/;
const PAIRS: Readonly<Record<string, string>> = {
  '《': '》',
  '（': '）',
  '(': ')',
  '“': '”',
  '【': '】',
  '[': ']',
  '〔': '〕',
};
/** What belongs to a mask from the left: 第, 20, 029-, 〔2022〕, 2024年12月. */
const LEFT_OF_NUMBER = /(?:第|[〔[［（(](?:19|20)\d\d[〕\]］）)]第?|(?:19|20)\d?|\d{3,4}-)$/;
const LEFT_OF_DATE = /(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?$/;
const FILE_NUMBER = /[\u4e00-\u9fff]{0,5}[发办字函]?〔(?:19|20)\d\d〕(?:第?\d{1,4}号)?/y;
/** __届三中全会, __届五中、六中全会 */
const PLENUM = /(?:[一二三四五六七八九]中?、)?[一二三四五六七八九]中全会/y;

/** Masks grown to the placeholders as a reader sees them: with their units, numbers and brackets, parts joined. */
export function widen(text: string, masks: readonly Span[]): Span[] {
  const grown: Span[] = [];
  for (const mask of masks) {
    const last = grown.at(-1);
    // Already taken in by the one before.
    if (last && mask.end <= last.end) continue;
    const next = growRight(text, growLeft(text, mask, last?.end ?? 0));
    if (last && next.start - last.end <= 2 && JOINT.test(text.slice(last.end, next.start))) {
      grown[grown.length - 1] = { start: last.start, end: next.end };
    } else {
      grown.push(next);
    }
  }
  return grown.map((span) => enclose(text, span));
}

function growLeft(text: string, { start, end }: Span, floor: number): Span {
  const before = text.slice(Math.max(floor, start - 12), start);
  const number = LEFT_OF_NUMBER.exec(before)?.[0] ?? '';
  const date = /^[月日]/.test(text.slice(end, end + 1)) ? (LEFT_OF_DATE.exec(before)?.[0] ?? '') : '';
  return { start: start - Math.max(number.length, date.length), end };
}

function growRight(text: string, { start, end }: Span): Span {
  const fileNumber = matchAt(FILE_NUMBER, text, end);
  if (fileNumber !== undefined) return { start, end: fileNumber };
  let to = end;
  const unit = matchAt(UNIT, text, to);
  if (unit !== undefined) to = unit;
  if (text[to - 1] === '届') to = matchAt(PLENUM, text, to) ?? to;
  return { start, end: to };
}

/** Takes the brackets in when they hold nothing else: 《__日报》, (××团). */
function enclose(text: string, { start, end }: Span): Span {
  const close = PAIRS[text[start - 1] ?? ''];
  // （〔2022〕XX号） cites a paper in brackets that are the sentence's own.
  const own = text[start] !== '〔';
  return own && close !== undefined && text[end] === close ? { start: start - 1, end: end + 1 } : { start, end };
}
