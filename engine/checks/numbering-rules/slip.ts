import { capitalNumber, chineseNumber } from '../../outline/number-marks.ts';
import type { Edit, Span } from '../../types.ts';
import { ordinalOfOne } from './inline-tokens.ts';

/** One slip of numbering: where, what to tell the writer, and the mend where it is safe. */
export interface Slip extends Span {
  readonly message: string;
  readonly fix?: Edit;
}

/** A number that came before; `wanted` is the mark it should bear. */
export function repeated(span: Span, written: string, wanted: string): Slip {
  return {
    ...span,
    message: `序号“${written}”重复了，这里应是“${wanted}”。`,
    fix: { insert: wanted, ...span },
  };
}

/** A number written otherwise than `like`, one of its row; `wanted` is the mark as it should be. */
export function writtenUnlike(span: Span, written: string, like: string, wanted: string): Slip {
  return {
    ...span,
    message: `“${written}”与同一组的“${like}”写法不一致，这里应写作“${wanted}”。`,
    fix: { insert: wanted, ...span },
  };
}

/** A number whose predecessor is lacking; `wanted` is the mark of the one lacking. */
export function lacking(span: Span, written: string, wanted: string): Slip {
  return {
    ...span,
    message: `序号不连续：“${written}”前面缺“${wanted}”。如果没有漏写内容，请改为“${wanted}”。`,
    fix: { insert: wanted, ...span },
  };
}

/** A heading without a number between two that bear one; `wanted` is the mark it should bear. */
export function unnumbered({ start, end }: Span, wanted: string): Slip {
  const message = `这个标题没有序号，前后的标题都有，这里应加“${wanted}”。`;
  return { start, end, message, fix: { start, end: start, insert: wanted } };
}

/** A point without a number between two that bear one; `wanted` is the mark it should bear. */
export function unnumberedPoint({ start, end }: Span, wanted: string): Slip {
  const message = `这一点没有序号，前后的都有，这里应加“${wanted}”。`;
  return { start, end, message, fix: { start, end: start, insert: wanted } };
}

/** A number with that of the row's next behind it: it was moved up from farther down. */
export function movedUp({ start, end }: Span, written: string, before: string, behind: string): Slip {
  const message = `“${written}”夹在“${before}”和“${behind}”中间，请移到后面，或者把这一组重新编号。`;
  return { start, end, message };
}

/** A number that stands where `other` should, and that where it should; `wanted` is the mark it should bear. */
export function exchanged(
  { start, end, number }: Span & { readonly number: string },
  other: { readonly number: string },
  wanted: string,
): Slip {
  const message = `“${number}”和“${other.number}”的次序颠倒了，这里应是“${wanted}”。`;
  return { start, end, message, fix: { start, end, insert: wanted } };
}

/** The mark with another number, written as its own is; its brackets and points kept. */
export function renumber(mark: string, ordinal: number): string {
  return mark
    .replace(/[①-⒛]/u, (one) => String.fromCharCode(one.charCodeAt(0) - ordinalOfOne(one) + ordinal))
    .replace(/[壹贰叁肆伍陆柒捌玖拾]+/u, () => capitalNumber(chineseNumber(ordinal)))
    .replace(/[一二三四五六七八九十]+/u, () => chineseNumber(ordinal))
    .replace(/\d+/, String(ordinal))
    .replace(/[０-９]+/u, () => inWideFigures(String(ordinal)));
}

/** 12 → １２ */
export function inWideFigures(number: string): string {
  return number.replace(/\d/gu, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));
}
