import type { DocumentModel } from '../../model.ts';
import { ordinalOf } from '../../outline/number-marks.ts';
import { readOnce } from '../../text/wording.ts';
import type { Span } from '../../types.ts';
import type { Slip } from './slip.ts';

/** 2.3 in a paper of sections 2.1, 2.2 …, 2.3.1 */
const DECIMAL =
  /^(\d{1,2})[.．](\d{1,2})(?:[.．](\d{1,2})([.．]\d{1,2})?)?(?=[ \u3000]*[\p{Script=Han}A-Z（“]|[ \u3000]+\d)(?![ \u3000]*(?:[万亿千百元倍件米亩吨斤岁月日天秒]|个(?![别人])|次(?!要)|分(?![乡部类析级管品担配工解层项])|年(?![度初底中内])|度(?!汛)|公[里斤顷亩]))/u;
/** 1 渡口, 2. 船队: the section that such points stand in. */
const SECTION =
  /^(?:(\d{1,2})[.．、]?[ \u3000]{0,2}(?=\p{Script=Han})(?![ \u3000]*[月日年])|([一二三四五六七八九十]{1,2})、(?=\p{Script=Han}))/u;
/** A row shows itself by this many points. */
const LEAST_ROW = 3;
/** A leap beyond this is no lost point. */
const WIDEST_GAP = 3;

interface Point extends Span {
  readonly section: number;
  readonly ordinal: number;
  /** Of 2.3.1, the last number. */
  readonly below?: number;
  /** Of 2.3.1.4, the last number. */
  readonly deep?: number;
}

interface Opening {
  readonly start: number;
  readonly ordinal: number;
}

/** Several rules ask for the decimals of one document. */
const known = new WeakMap<DocumentModel, readonly Point[]>();

export function decimalsIn(doc: DocumentModel): readonly Point[] {
  const points = known.get(doc) ?? readDecimals(doc);
  known.set(doc, points);
  return points;
}

function readDecimals({ paragraphs }: DocumentModel): readonly Point[] {
  return paragraphs.flatMap((paragraph): Point[] => {
    const found = decimalOf(paragraph.wording);
    if (!found) return [];
    const [whole, section, ordinal, below, deep] = found.match;
    const start = paragraph.start + found.lead;
    const span = { section: Number(section), ordinal: Number(ordinal), start, end: start + whole.length };
    if (below === undefined) return [span];
    return [{ below: Number(below), ...(deep && { deep: Number(deep.slice(1)) }), ...span }];
  });
}

const decimalOf = readOnce((text) => {
  const lead = /^#{1,6} {0,2}/u.exec(text)?.[0].length ?? 0;
  const match = DECIMAL.exec(text.slice(lead));
  return match ? { lead, match } : undefined;
});

function sectionsIn(paragraphs: DocumentModel['paragraphs']): readonly Opening[] {
  return paragraphs.flatMap(({ text, start }) => {
    const [, figure, chinese] = SECTION.exec(text) ?? [];
    const number = figure ?? chinese;
    return number === undefined ? [] : [{ start, ordinal: ordinalOf(number) }];
  });
}

/** 2.1 2.3, 2.1 2.2 3.3, and 3 科研 2.3 3.2: the points of a section, whose own number opens each. */
export function* findStrayDecimals(doc: DocumentModel): Iterable<Slip> {
  const { paragraphs, text } = doc;
  const points = decimalsIn(doc);
  // 1.1 元旦值班, 1.3 …: days, where no section has the number 1.
  const sections = points.length < LEAST_ROW ? [] : sectionsIn(paragraphs);
  if (!sections.some(({ ordinal }) => ordinal === 1)) return;
  let [section, ordinal, below] = [0, 0, 0];
  // What a repeated number was written as: the row may go on from either.
  let written = 0;
  /** Sections above the point. */
  let past = 0;
  for (const [index, point] of points.entries()) {
    const { start, end } = point;
    const slip = (wanted: string): Slip => ({
      start,
      end,
      message: `序号“${text.slice(start, end)}”与前后不衔接，这里应是“${wanted}”。如果漏写了内容，请补上。`,
      fix: { start, end, insert: wanted },
    });
    if (point.deep !== undefined) {
      // 2.2.1 2.2.1.2 2.2.3: one number too many.
      const last = points[index + 1];
      if (point.deep !== below + 1 || last?.below !== below + 2 || last.deep !== undefined) continue;
      below += 1;
      yield slip(`${section}.${ordinal}.${below}`);
      continue;
    }
    if (point.below !== undefined) {
      const here = point.section === section && point.ordinal === ordinal;
      const goesOn = point.below === below + 1;
      const gap = here && point.below > 1 && point.below >= below && point.below <= below + WIDEST_GAP;
      const slips = ordinal > 0 && below > 0 && (here ? gap && !goesOn : goesOn);
      // 2.1 2.2 2.2.1, the only one so deep, at the end of its section.
      const next = points[index + 1];
      const lone = points.every((one) => one === point || one.below === undefined);
      if (here && lone && point.below === 1 && ordinal > 1 && next?.section !== section) {
        yield slip(`${section}.${ordinal + 1}`);
        continue;
      }
      // 3.1 3.2 3.2.3: of the row above.
      if (here && below === 0 && point.below > 1 && point.below === ordinal + 1) {
        yield slip(`${section}.${point.below}`);
        ordinal = point.below;
        continue;
      }
      if (slips) yield slip(`${section}.${ordinal}.${below + 1}`);
      below = slips && point.below === below ? below + 1 : point.below;
      continue;
    }
    below = 0;
    const next = points[index + 1];
    // 3 科研 2.3 3.2: the section has begun.
    while ((sections[past]?.start ?? Number.POSITIVE_INFINITY) < start) past += 1;
    const above = sections[past - 1];
    const opened = above && above.start > (points[index - 1]?.start ?? 0) ? above : undefined;
    const fresh = opened?.ordinal === section + 1 && point.section === section && next?.section === opened.ordinal;
    if (opened && fresh && next.ordinal === 2) {
      yield slip(`${opened.ordinal}.1`);
      [section, ordinal] = [opened.ordinal, 1];
      continue;
    }
    // 3.1 3.2 2.3, the last of its section.
    const closes = next === undefined || next.section === section + 1;
    if (point.section < section && point.ordinal > 1 && closes && !opened) {
      yield slip(`${section}.${ordinal + 1}`);
      ordinal += 1;
      continue;
    }
    // 3.1 2.2 3.3
    if (point.section !== section && next?.section === section && next.ordinal === ordinal + 2) {
      yield slip(`${section}.${ordinal + 1}`);
      ordinal += 1;
      continue;
    }
    const here = point.section === section;
    const goesOn = point.ordinal === ordinal + 1 || (here && written > 0 && point.ordinal === written + 1);
    const slips =
      (here && point.ordinal !== 1 && !goesOn && point.ordinal >= ordinal && point.ordinal <= ordinal + WIDEST_GAP) ||
      (point.section === section + 1 && goesOn && ordinal > 0);
    if (slips) yield slip(`${section}.${ordinal + 1}`);
    // A section that bears the number of the next is still the one before.
    if (!(slips && point.section !== section)) section = point.section;
    written = slips && here && point.ordinal === ordinal ? ordinal : 0;
    ordinal = written > 0 ? ordinal + 1 : point.ordinal;
  }
}
