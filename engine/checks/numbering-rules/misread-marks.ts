/** Numbers that a scanner misread, or that lost all but their mark. */
import {
  chineseNumber,
  type LastNumbers,
  type LineAt,
  type NumberMark,
  nextOf,
  ordinalOf,
} from '../../outline/number-marks.ts';

/** A number as it was meant, where what is written is none. */
export interface MisreadMark extends NumberMark {
  readonly meant: string;
}

/** What all of these begin with: hardly a line does. */
const OPENS =
  /^(?:[—–ー－\-lI丨ニミ＝=、.．]|[⑴-⒇㈠-㈩]|[［〔【[][一二三四五六七八九十]|[（(](?:[（(]|\d{1,2}[、.．]|[ニミ＝=]|[一二三四五六七八九十]{1,2}[、.．]))/u;

/** Whether `line` may open with such a number at all. */
export function mayBeMisread(line: string): boolean {
  return OPENS.test(line);
}

/** ニ, ミ and ＝ of a scanner, for 二 and 三. */
const LIKENESSES: Readonly<Record<string, number>> = { ニ: 2, '＝': 2, '=': 2, ミ: 3 };

type Reading = Pick<MisreadMark, 'level' | 'number' | 'ordinal' | 'meant'>;

/** What the head of a line may have been; `last` gives the number before it, by level. */
function* readings(line: string, last: LastNumbers): Iterable<Reading> {
  const dash = /^[—–ー－-]{1,2}、(?=\p{Script=Han})/u.exec(line)?.[0];
  if (dash) yield { level: 1, number: dash, ordinal: 1, meant: '一、' };
  const stroke = /^[lI丨|][、.．](?=\s?\p{Script=Han})/u.exec(line)?.[0];
  // Where 2. stands above it, l. may be any other that was mistyped.
  const figure = last.of(3) > 1 ? last.of(3) + 1 : 1;
  if (stroke) yield { level: 3, number: stroke, ordinal: figure, meant: figure + stroke.slice(1) };
  const kana = /^(?:[（(]([ニミ＝=])[）)]|([ニミ＝=])、)/u.exec(line);
  if (kana) {
    const [number, second, first = ''] = kana;
    const ordinal = LIKENESSES[second ?? first] ?? 0;
    const level = second === undefined ? 1 : 2;
    yield { level, number, ordinal, meant: number.replace(/[ニミ＝=]/u, chineseNumber(ordinal)) };
  }
  const half =
    /^[（(]([一二三四五六七八九十]{1,2})[、.．](?=\p{Script=Han}{2}[^）)]{0,12}$|\p{Script=Han}{2}[^）)，]{0,12}。)/u.exec(
      line,
    );
  if (half) {
    const [number, written = ''] = half;
    const ordinal = ordinalOf(written);
    const level = last.of(2) === ordinal - 1 && last.of(2) > 0 ? 2 : 1;
    yield { level, number, ordinal, meant: level === 2 ? `（${written}）` : `${written}、` };
  }
  const twice = /^[（(]{2}([一二三四五六七八九十]{1,2}|\d{1,2})[）)]/u.exec(line);
  if (twice) {
    const [number, written = ''] = twice;
    yield { level: /\d/u.test(written) ? 4 : 2, number, ordinal: ordinalOf(written), meant: `（${written}）` };
  }
  const mixed = /^[（(](\d{1,2})[、.．](?=\p{Script=Han}{2})/u.exec(line);
  if (mixed) {
    const [number, written = ''] = mixed;
    const ordinal = Number(written);
    const level = last.of(4) === ordinal - 1 && last.of(4) > 0 ? 4 : 3;
    yield { level, number, ordinal, meant: level === 4 ? `（${written}）` : number.slice(1) };
  }
  const one = /^[⑴-⒇㈠-㈩]/u.exec(line)?.[0];
  if (one) {
    const ordinal =
      one >= '㈠' ? one.charCodeAt(0) - '㈠'.charCodeAt(0) + 1 : one.charCodeAt(0) - '⑴'.charCodeAt(0) + 1;
    for (const level of [4, 2] as const)
      yield { level, number: one, ordinal, meant: `（${level === 4 ? ordinal : chineseNumber(ordinal)}）` };
  }
  const square = /^[［〔【[]([一二三四五六七八九十]{1,2})[］〕】\]]/u.exec(line);
  if (square) {
    const [number, written = ''] = square;
    yield { level: 2, number, ordinal: ordinalOf(written), meant: `（${written}）` };
  }
  const bare = /^[、.．](?=\p{Script=Han})/u.exec(line)?.[0];
  if (bare === '、')
    yield { level: 1, number: bare, ordinal: last.of(1) + 1, meant: `${chineseNumber(last.of(1) + 1)}、` };
  if (bare) yield { level: 3, number: bare, ordinal: last.of(3) + 1, meant: `${last.of(3) + 1}${bare}` };
}

/** —、 before 二、, （ニ） between （一） and （三）, 、 between 二、 and 四、: only where that number alone can stand. */
export function readMisread(lineAt: LineAt, index: number, last: LastNumbers): MisreadMark | undefined {
  const line = lineAt(index)?.text ?? '';
  if (!mayBeMisread(line)) return undefined;
  for (const reading of readings(line, last)) {
    const { level, ordinal } = reading;
    // （三、 can be nothing else: it may be the last of its row.
    if (ordinal !== last.of(level) + 1) continue;
    const mayEnd = /^(?:[（(][^）)]*$|[（(]{2}|[［〔【[]|[lI丨|]|[⑴-⒇㈠-㈩])/u.test(reading.number) && ordinal > 1;
    if (/^[⑴-⒇㈠-㈩]/u.test(reading.number) && (ordinal < 2 || hasOthers(lineAt, index))) continue;
    if (mayEnd || nextOf(level, lineAt, index) === ordinal + 1) return { ...reading, closed: true };
  }
  return undefined;
}

/** Lines looked over for another of its kind. */
const FARTHEST = 60;

/** ⑴⑵⑶ and ㈠㈡㈢ are rows of their own. */
function hasOthers(lineAt: LineAt, index: number): boolean {
  const near = Array.from({ length: 2 * FARTHEST + 1 }, (_, at) => index - FARTHEST + at);
  return near.some((at) => at !== index && /^[⑴-⒇㈠-㈩]/u.test(lineAt(at)?.text ?? ''));
}
