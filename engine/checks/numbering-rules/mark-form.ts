import type { DocumentModel } from '../../model.ts';
import { readMark } from '../../outline/number-marks.ts';
import { type ListedMark, listMarks } from './listed-marks.ts';
import { oddOnes } from './odd-one.ts';
import { rankedMarks } from './ranked-marks.ts';
import type { Slip } from './slip.ts';

/** GB/T 9704—2012 7.3.3: 一、（一）1.（1） */
const RULE = '（GB/T 9704—2012 7.3.3）';

const BLANK = /^[ \u3000]+/u;
const NUMERAL = /[一二三四五六七八九十\d]/u;
/** In UTF-16 units, with what it opens. */
const LONGEST_MARK = 8;

/** Marks of a row that are alike where one is told to differ. */
const LEAST_OTHERS = 2;

/** Numbers without their mark or with a wrong one: 三认真学习, 一．, 一，, （一）、, 1， */
export function* findMarkFormSlips(doc: DocumentModel): Iterable<Slip> {
  const headed = new Set(doc.headings.map(({ paragraph }) => paragraph));
  const odd = new Map([...oddOnes(rankedMarks(doc)), ...findColons(listMarks(doc))]);
  for (const mark of listMarks(doc)) {
    const wanted = odd.get(mark.start) ?? wantedForm(mark);
    if (wanted === mark.number) continue;
    // 一，聘请两名… counts the points of a paragraph; only a heading must be written 一、
    const counts = mark.level === 1 || mark.level === 3;
    if (counts && /[，,]$/u.test(mark.number) && !headed.has(mark.paragraph) && !odd.has(mark.start)) continue;
    // 一　主要工作: the blank makes room for its 、
    const blank = mark.closed ? '' : (BLANK.exec(doc.text.slice(mark.end, mark.end + LONGEST_MARK))?.[0] ?? '');
    const span = { start: mark.start, end: mark.end + blank.length };
    const message =
      odd.has(mark.start) && wanted !== wantedForm(mark)
        ? `“${mark.number}”与同一组的序号写法不一致，这里应写作“${wanted}”。`
        : messageFor(mark, wanted);
    yield { message, fix: { insert: wanted, ...span }, ...span };
  }
  yield* findDoubled(doc);
}

/** 4.4.普通话, ①（2）下乡 */
const TWO_MARKS =
  /^((?:<[a-z][^<>]{0,20}>|&[a-z]{2,6};){0,6})(?:(\d{1,2}[.．、])(?=(\2)\p{Script=Han})|([①-⑳])(?=([（(]\d{1,2}[）)])\p{Script=Han}))/iu;

/** 三、三、人才培养, 二、2.存在问题: the number that an editor put in front of the one typed. */
function* findDoubled(doc: DocumentModel): Iterable<Slip> {
  for (const { start, text } of doc.paragraphs) {
    // 4.4.普通话 is no decimal: a point ends it.
    const [, lead = '', figure, again, circled, bracketed] = TWO_MARKS.exec(text) ?? [];
    const [number, other] = [figure ?? circled ?? '', again ?? bracketed ?? ''];
    if (number === '') continue;
    const span = { start: start + lead.length, end: start + lead.length + number.length + other.length };
    if (number !== other) {
      yield { message: `“${number}${other}”是两个序号叠在一起，请只留一个。`, ...span };
      continue;
    }
    const fix = { start: span.start, end: span.start + number.length, insert: '' };
    yield { message: `序号“${number}”写了两遍，应去掉一个。`, fix, ...span };
  }
  const marks = listMarks(doc);
  for (const [index, { start, end, number, level, ordinal }] of marks.entries()) {
    const blank = /[ \u3000]/u.test(doc.text.charAt(end)) ? 1 : 0;
    const behind = doc.text.slice(end + blank, end + LONGEST_MARK);
    const again = readMark(behind);
    // 三、四、教学
    if (
      again?.level === level &&
      again.ordinal === ordinal + 1 &&
      (level === 1
        ? /^[一二三四五六七八九十]{1,2}、\p{Script=Han}{2}/u.test(behind)
        : // 3、4、农具 above 4、
          level === 3 && marks[index + 1]?.level === 3 && marks[index + 1]?.ordinal === again.ordinal)
    ) {
      if (NUMERAL.test(behind.slice(again.number.length).charAt(0))) continue;
      const both = number + again.number;
      yield { start, end: end + blank + again.number.length, message: `“${both}”是两个序号叠在一起，请只留一个。` };
      continue;
    }
    // 一、1. may open both rows, and 二、二、三产业 counts two.
    if (again?.ordinal !== ordinal || (again.level !== level && ordinal === 1)) continue;
    if (NUMERAL.test(behind.slice(again.number.length).trimStart().charAt(0))) continue;
    const fix = { start: end, end: end + blank + again.number.length, insert: '' };
    yield { start, end: fix.end, message: `序号“${number}”写了两遍，应去掉一个。`, fix };
  }
}

/** 四：不足, 第四、不足 and 第四，不足 among 三、 and 五、, or behind the last of them. */
function* findColons(marks: readonly ListedMark[]): Iterable<readonly [number, string]> {
  const first = marks.filter(({ level }) => level === 1);
  const [one, ...others] = first.filter(({ number }) => /[：:]$|^第.{1,2}[、，,]$/u.test(number));
  const regular = first.filter(({ number }) => /^[^第].*、$/u.test(number)).map(({ ordinal }) => ordinal);
  if (!one || others.length > 0 || regular.length < LEAST_OTHERS) return;
  // 第二，… below 一、 of 一、二、三、 counts something else.
  const opens = one.ordinal === 1 && one === first[0] && regular[0] === 2;
  const fits = (one.ordinal > 1 || opens) && !regular.includes(one.ordinal) && one.ordinal <= Math.max(...regular) + 1;
  if (one.number.startsWith('第') && !fits) return;
  yield [one.start, one.number.replace(/^第/u, '').replace(/[：:，,]$/u, '、')];
}

/** The mark as it should be written; brackets of either width are left to the check that looks after them. */
function wantedForm({ number, level, closed, meant }: ListedMark): string {
  if (meant) return meant;
  if (level === 1) {
    if (!closed) return `${number.replace('。', '')}、`;
    return number.startsWith('第') ? number : number.replace(/\s*[．.，,]$/, '、');
  }
  if (level % 2 === 0 && !closed) return `（${number.replace(/[（）()]/gu, '')}）`;
  if (level === 3 && !closed) return `${number}.`;
  if (level === 3) return number.replace(/\s*[，,]$/, '.');
  return number.replace(/[、，.．]$/, '');
}

function messageFor({ number, level, closed }: ListedMark, wanted: string): string {
  if (!closed)
    return `序号“${number}”后面缺${level === 1 ? '顿号' : level === 3 ? '点' : '括号'}，应写作“${wanted}”${RULE}。`;
  if (level === 2 || level === 4) return `“${wanted}”后面不用再加标点${RULE}。`;
  return `序号“${number}”应写作“${wanted}”${RULE}。`;
}
