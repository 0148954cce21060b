import type { DocumentModel } from '../../model.ts';
import type { DocumentType, Span } from '../../types.ts';
import { listMarks } from './listed-marks.ts';
import type { Slip } from './slip.ts';

/** （一） used as the highest level: 一、 is left out of the order 一、→（一）→1.→（1） (GB/T 9704—2012 7.3.3). */
export function* findLevelStartSlips(doc: DocumentModel, type: DocumentType): Iterable<Slip> {
  // Articles of a rule list their points as （一）（二） under 第四条.
  if (type.id === 'other') return;
  const second = listMarks(doc).find(isSecond)?.start ?? 0;
  // （一）（二）第一，…第二，…: those count the points of the last section.
  const heads = (one: Numbered) => isFirst(one) && !(/^第.{1,2}[、，,：:]$/u.test(one.number) && one.start > second);
  if (doc.headings.some(heads) || listMarks(doc).some(heads)) {
    yield* findBeforeFirst(doc);
    return;
  }
  const headed = doc.headings.find(isSecond);
  // （三） is the first that is a heading, of a row that is told by itself.
  const first =
    headed?.ordinal === 1 || headed === undefined ? (headed ?? paragraphsCounted(doc)) : paragraphsCounted(doc);
  // 甲、乙、丙、 take the place of 一、二、三、.
  if (!first || opensBareSections(doc, first.start) || doc.paragraphs.some(({ text }) => text.startsWith('甲、')))
    return;
  yield {
    start: first.start,
    end: first.start + first.number.length,
    message: `全文没有“一、”，直接用了“${first.number}”。层次序数应依次用“一、”“（一）”“1.”“（1）”（GB/T 9704—2012 7.3.3）。`,
  };
}

/** （一）任职情况 above 一、主要工作: a section of its own that has the number of a part of one. */
function* findBeforeFirst(doc: DocumentModel): Iterable<Slip> {
  const [second, first] = listMarks(doc);
  if (!second || !first || !isSecond(second) || second.ordinal !== 1 || !isFirst(first) || first.ordinal !== 1) return;
  // A book of several reports, or a heading without a number above: （一） is part of that.
  if (doc.headings.some(({ level, number, start }) => level === 1 && number === '' && start < second.start)) return;
  // （一） 一、（三）: the lone 一、 is the one that is wrong.
  if (listMarks(doc).filter(isFirst).length === 1 && listMarks(doc).some((one) => isSecond(one) && one.ordinal > 2))
    return;
  const span = { start: second.start, end: second.start + second.number.length };
  yield {
    ...span,
    message: `“一、”之前不应出现“${second.number}”。层次序数应依次用“一、”“（一）”“1.”“（1）”（GB/T 9704—2012 7.3.3）。`,
  };
}

/** As many sections without a number show that the paper numbers none; its title may be one more. */
const LEAST_BARE = 2;
/** 德：… 能：… 勤：… 绩： above the first （一）. */
const LEAST_LABELS = 3;

/** 生产运行 （一）… 安全与队伍 （一）…: sections without a number take the place of 一、, where （一） opens each. */
function opensBareSections({ headings }: DocumentModel, first: number): boolean {
  const opened = headings.filter(({ level, number, runIn }, index) => {
    const below = headings[index + 1];
    return level === 1 && number === '' && !runIn && below?.level === 2 && below.ordinal === 1;
  });
  const bare = headings.filter(({ level, number, runIn }) => level === 1 && number === '' && !runIn).length;
  const labels = headings.filter(({ level, number, start }) => level === 1 && number === '' && start < first).length;
  return opened.length > (bare > LEAST_BARE ? 0 : 1) || labels >= LEAST_LABELS;
}

interface Numbered extends Span {
  readonly level: number;
  readonly number: string;
}

function isSecond({ level, number }: Numbered): boolean {
  return level === 2 && /^[（(]/u.test(number);
}

/** （一）…（二）… in front of paragraphs that have no headings. */
function paragraphsCounted(doc: DocumentModel): Numbered | undefined {
  const marks = listMarks(doc).filter(isSecond);
  return marks.some(({ ordinal }) => ordinal === 2) ? marks.find(({ ordinal }) => ordinal === 1) : undefined;
}

/** A heading without a number takes the place of none. */
function isFirst({ level, number }: { readonly level: number; readonly number: string }): boolean {
  return level === 1 && number !== '';
}
