import type { DocumentModel } from '../../model.ts';
import { chineseNumber, ordinalOf } from '../../outline/number-marks.ts';
import { readOnce } from '../../text/wording.ts';
import { lacking, repeated, type Slip } from './slip.ts';
import { decimalsIn } from './stray-decimals.ts';

/** A mark outside the order of GB/T 9704, at the head of a paragraph. */
interface Mark {
  /** Marks of one system and one parent count on; those of another do not. */
  readonly row: string;
  readonly ordinal: number;
  /** Where it stands in its paragraph, and its length, in UTF-16 units. */
  readonly at: number;
  readonly length: number;
  /** It may be no number of a row, but count something. */
  readonly measures?: boolean;
  /** The mark with another number. */
  numbered(ordinal: number): string;
}

/** Numbers that are one character each, by the first and the last of them. */
const CHARACTERS = ['①⑳', '❶❿', '⑴⒇', '⒈⒛', '㈠㈩', 'ⅠⅫ', 'ⅰⅻ', 'AH', 'ah', 'ＡＨ'] as const;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** 问题4：你本人廉洁自律情况？ */
const QUESTION = /^问题(\d{1,2})(?=[：:、.][^\n]{1,40}[？?])/u;
/** Markup and the sign of a list before a mark. */
const LEAD = /^(?:<\/?[a-z][^<>]{0,20}>|&nbsp;|[#*>\-•·●■◆【\s]){0,12}(?:[（(](?=[a-h][）)]))?/iu;
/** ⑴, Ⅰ、, A., 甲、: letters and numerals only with a mark or a blank behind, as else they are words. */
const ONE = /^([①-⑳❶-❿⑴-⒇⒈-⒛㈠-㈩]|[Ⅰ-Ⅻⅰ-ⅻ](?=[、.．,，:：\s])|[A-HＡ-Ｈa-h甲乙丙丁戊己庚辛壬癸](?=[、.．)）]))/u;
/** 任务四：, 项目一　 */
const NAMED =
  /^(任务|议题|项目|课题|案例|事例|亮点|问题|短板|难题|建议|措施|经验|故事|镜头|场景|目标|重点|关键词|方面|工作|阶段|步骤|做法|问|Part ?|PART ?|part ?|页|附件|附表|附图)([一二三四五六七八九十]{1,2}|(?<=^(?:问|页|part ?))\d{1,2}|\d{1,2}(?=[：:]))(?=[：:、\s】（(｜|])/iu;
/** 第四题：, ●第二件， */
const ITEM = /^第([一二三四五六七八九十]{1,2})(题|件|桩|样|条|组|关|站|课|篇|幕|步|问|阶段)事?(?=[：:，,、。\s（(]|$)/u;
/** B5 服务群众: a letter for the section, a number for the point. */
const LETTERED = /^([A-HＡ-Ｈ])(\d{1,2})(?=[、.．：:\s])/u;
/** 4️⃣ of a message typed on a phone. */
const KEYCAP = /^(\d)\uFE0F?\u20E3/u;
/** 头一件, 二一件, 再一件 of one who speaks: the last is the next, whatever its number. */
const SPOKEN = /^(头|[二三四五]|再|还有|末)一?(件|桩|样|条)事?(?=[：:，,、。\s是])/u;
/** IV、, as letters of their own. */
const ROMAN = /^(I{1,3}|IV|VI{0,3}|IX|X)(?=[、.．，,：:\s])/u;
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const FIGURES = '1';
/** 5 调解工作 in a paper that has a blank behind all its figures. */
const FIGURE = /^([1-9]\d?)[ \u3000]+(?=\p{Script=Han}{2}|[“（])/u;
/** 4 逾期贷款　5,308　4,764 */
const COLUMNS = /\p{Script=Han}[^\n]{0,16}[ \u3000]{1,12}[-\d][\d,.%]{0,9}[ \u3000]{1,12}[-\d]/u;
/** 3 月发苗, 5 亿元以上项目: it may count what is behind it. */
const MEASURES = /^\d+[ \u3000]+[月日年个次名户件万千百亿元人条项天周岁号期届里亩吨米]/u;
/** 序号 above a column, and a number in it: | 5 | 内控评价 | */
const COLUMN = /^\|?\s{0,4}(?:序号|编号|项次)\s{0,4}[|｜\t]/u;
const CELL = /^(\|?\s{0,4})(\d{1,2})(?=\s{0,4}[|｜\t])/u;
/** What all of these begin with, and what may lead them in: most paragraphs begin otherwise, and need no closer look. */
const OPENS =
  /^[<&#*>\-•·●■◆【\s第IVXPp页议⑴-⒛㈠-㈩Ⅰ-Ⅻⅰ-ⅻA-HＡ-Ｈa-h\d甲乙丙丁戊己庚辛壬癸任项课案事亮问短难建措经故镜场目重关方工阶步附头二三再末还①-⑳❶-❿（(]/u;
/** A row shows itself by this many marks. */
const LEAST_ROW = 3;
/** A leap beyond this is no lost point. */
const WIDEST_GAP = 3;
/** Read of a paragraph, in UTF-16 units. */
const LONGEST_LINE = 40;
const LONGEST_ROW = 80;

/** Gaps and repeats in rows of ⑴ ⒈ ㈠ Ⅰ A. 甲、 and 任务一 at the head of paragraphs. */
export function* findOtherSlips(doc: DocumentModel): Iterable<Slip> {
  let inTable = false;
  const headed = new Set(doc.headings.map(({ start }) => start));
  const hasDecimals = decimalsIn(doc).length > 0;
  const marks = doc.paragraphs.flatMap(({ text, wording, start }) => {
    const cell = inTable ? cellOf(text) : undefined;
    inTable = COLUMN.test(text) || (inTable && (cell !== undefined || /[|｜\t]/u.test(text)));
    const mark = cell ?? markOf(wording);
    // ① in front of text counts as it does inside a paragraph, which another rule looks after.
    if (mark && /^[①-⑳]/u.test(mark.row) && !headed.has(start)) return [];
    if (mark?.row === FIGURES && hasDecimals) return [];
    return mark ? [{ start: start + mark.at, end: start + mark.at + mark.length, ...mark }] : [];
  });
  const counts = new Map<string, number>();
  for (const { row } of marks) counts.set(row, (counts.get(row) ?? 0) + 1);
  const last = new Map<string, number>();
  /** Where the last mark of a row ends. */
  const ends = new Map<string, number>();
  /** What a number that came twice should have been; the row may go on from either. */
  const meant = new Map<string, number>();
  const seen = new Set<string>();
  const forget = (row: string) => {
    for (const one of seen) if (one.startsWith(row)) seen.delete(one);
  };
  for (const mark of marks) {
    const { row, start, end } = mark;
    const ordinal = mark.ordinal || (last.get(row) ?? 0) + 1;
    const before = last.get(row);
    const behind = ends.get(row) ?? 0;
    ends.set(row, end);
    // 5 亿元以上项目 between 3 and 6 is the fifth, and else no mark.
    if (mark.measures && ordinal !== (before ?? 0) + 1 && ordinal !== (meant.get(row) ?? 0) + 1) continue;
    last.set(row, ordinal);
    if (ordinal === 1) forget(row);
    seen.add(`${row}${ordinal}`);
    const goesOn = meant.get(row) === ordinal - 1;
    meant.delete(row);
    const few = row === '附件' || (row.length === 2 && seen.has(`${row}1`)) ? 2 : LEAST_ROW;
    if (before === undefined || goesOn || (counts.get(row) ?? 0) < few) continue;
    if (ordinal < before || ordinal === before + 1 || ordinal > before + WIDEST_GAP || ordinal === 1) continue;
    // A. C. B. D.: only the second and the third have changed places.
    if (ordinal !== before && seen.has(`${row}${before + 1}`)) continue;
    // 问题2, 问题5: those of a list that are answered.
    if (ordinal !== before && (!seen.has(`${row}1`) || (row === '问题' && ordinal > before + 2))) continue;
    // ㈠㈡（三）㈣: it is there, in another writing.
    if (row.includes('㈠') && ordinal === before + 2 && isInBrackets(before + 1, doc.text.slice(behind, start)))
      continue;
    const wanted = mark.numbered(before + 1);
    const slip = ordinal === before ? repeated : lacking;
    yield slip({ start, end }, doc.text.slice(start, end), wanted);
    if (ordinal === before) meant.set(row, before + 1);
  }
}

function isInBrackets(number: number, between: string): boolean {
  return new RegExp(`\\n\\s*[（(](?:${number}|${chineseNumber(number)})[）)]`, 'u').test(between);
}

const markOf = readOnce((text): Mark | undefined => {
  if (!OPENS.test(text)) return undefined;
  const line = text.slice(0, LONGEST_LINE);
  const at = LEAD.exec(line)?.[0].length ?? 0;
  const words = line.slice(at);
  const one = ONE.exec(words)?.[1];
  if (one) {
    const system = STEMS.includes(one) ? STEMS : charactersOf(one);
    const ordinal = system.indexOf(one) + 1;
    return { row: system, ordinal, at, length: 1, numbered: (number) => system.charAt(number - 1) || one };
  }
  const [keycap, digit = ''] = KEYCAP.exec(words) ?? [];
  if (keycap) {
    const numbered = (number: number) => keycap.replace(digit, String(number));
    return { row: 'keycap', ordinal: Number(digit), at, length: keycap.length, numbered };
  }
  // A row of a table has the number that its table gave it.
  const figure = COLUMNS.test(text.slice(0, LONGEST_ROW)) ? undefined : FIGURE.exec(words)?.[1];
  if (figure)
    return {
      row: FIGURES,
      ordinal: Number(figure),
      at,
      length: figure.length,
      numbered: String,
      measures: MEASURES.test(words),
    };
  const roman = ROMAN.exec(words)?.[1];
  if (roman) {
    const numbered = (number: number) => ROMANS[number - 1] ?? roman;
    return { row: 'I', ordinal: ROMANS.indexOf(roman) + 1, at, length: roman.length, numbered };
  }
  const [item, which = '', unit = ''] = ITEM.exec(words) ?? [];
  if (item) {
    const numbered = (number: number) => `第${chineseNumber(number)}${item.slice(which.length + 1)}`;
    return { row: unit, ordinal: ordinalOf(which), at, length: item.length, numbered };
  }
  const [lettered, letter = '', point = ''] = LETTERED.exec(words) ?? [];
  if (lettered) {
    const numbered = (number: number) => letter + number;
    return { row: letter, ordinal: Number(point), at, length: lettered.length, numbered };
  }
  const [spoken, by = '', what = ''] = SPOKEN.exec(words) ?? [];
  if (spoken) {
    const numbered = (number: number) => `第${chineseNumber(number)}${what}`;
    return { row: what, ordinal: by === '头' ? 1 : ordinalOf(by.charAt(0)), at, length: spoken.length, numbered };
  }
  const asked = QUESTION.exec(words);
  if (asked) {
    const [whole, number = ''] = asked;
    return { row: '问', ordinal: Number(number), at, length: whole.length, numbered: (wanted) => `问题${wanted}` };
  }
  const named = NAMED.exec(words);
  if (!named) return undefined;
  const [whole, word = '', number = ''] = named;
  const numbered = (wanted: number) => word + (/\d/u.test(number) ? String(wanted) : chineseNumber(wanted));
  return { row: word, ordinal: ordinalOf(number), at, length: whole.length, numbered };
});

/** The number of a row of a table, in the first of its cells. */
function cellOf(text: string): Mark | undefined {
  const [, lead = '', number = ''] = CELL.exec(text) ?? [];
  if (number === '') return undefined;
  return { row: '|', ordinal: Number(number), at: lead.length, length: number.length, numbered: String };
}

function charactersOf(one: string): string {
  for (const [first = '', last = ''] of CHARACTERS) {
    if (one < first || one > last) continue;
    const from = first.charCodeAt(0);
    return String.fromCharCode(...Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, index) => from + index));
  }
  return one;
}
