/** The parts a notice asks for, each with its words. */
import type { DocumentTypeId } from '../types.ts';
import type { NoticeText } from './notice-text.ts';
import { type NamedPart, partOfTitle, partsNamed } from './part-names.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Point, pointsIn, sentences } from './points.ts';
import type { AskedPart } from './types.ts';

/** Longest title of a point, in folded units. */
const LONGEST_TITLE = 18;
/** What is not to be written, or need not be. */
const REFUSED = /不要|不得|不能|不宜|避免|切忌|防止|杜绝|不必|无需|无须|不再|不作要求|可不写|不写|严禁|请勿/u;
/** How it is to be written; such a sentence names no part. */
const MANNER =
  /实事求是|第一人称|言之有物|字数|篇幅|简明|空话|用(?:事实|数据|事例)|客观|真实|认真(?:撰写|准备|对待)|高度重视/u;
const JOINT = /[和及与]|以及|、/gu;

export function askedParts(notice: NoticeText, type: DocumentTypeId): readonly AskedPart[] {
  const asked: AskedPart[] = [];
  for (const passage of passagesOf(notice.blocks)) {
    for (const point of pointsIn(passage.block.words, passage.from, passage.to)) {
      asked.push(...partsOfPoint(notice, passage, point, type));
    }
  }
  return asked;
}

function partsOfPoint(
  { evidence }: NoticeText,
  { block, listed }: Passage,
  point: Point,
  type: DocumentTypeId,
): readonly AskedPart[] {
  const { words } = block;
  const pieces = sentences(words, point.text, point.to);
  const title = titleOf(words, point);
  const asked: AskedPart[] = [];
  const titled = title ? named(words, title.from, title.to, type) : [];
  for (const one of titled) asked.push({ id: one.id, evidence: evidence(block, ...widen(words, one, titled, point.text)) });
  for (const piece of pieces) {
    const from = Math.max(piece.from, titled.length > 0 && title ? title.to : piece.from);
    if (from >= piece.to) continue;
    const said = words.slice(from, piece.to);
    if (REFUSED.test(said) || (!point.counted && MANNER.test(said))) continue;
    const all = partsNamed(said).map(({ id, from: start, to }) => ({ id, from: from + start, to: from + to }));
    // Under a title the body only tells how; but 存在问题 and 打算 are asked for wherever they are named.
    const kept = titled.length > 0 ? all.filter(({ id }) => isTail(id) && !titled.some((one) => one.id === id)) : all;
    for (const one of kept) asked.push({ id: one.id, evidence: evidence(block, ...widen(words, one, all, point.text)) });
  }
  if (asked.length === 0 && listed && point.counted && !REFUSED.test(words.slice(point.text, point.to))) {
    const end = words.charAt(point.to - 1) === ';' || words.charAt(point.to - 1) === '。' ? point.to - 1 : point.to;
    if (end - point.text >= 2) asked.push({ id: 'other', evidence: evidence(block, point.text, end) });
  }
  return asked;
}

function isTail(id: AskedPart['id']): boolean {
  return id === 'problems' || id === 'causes' || id === 'plans';
}

function titleOf(words: string, point: Point): { from: number; to: number } | undefined {
  if (!point.counted) return undefined;
  const rest = words.slice(point.text, point.to);
  const stop = rest.search(/[。:;]|——/u);
  if (stop < 0 || stop > LONGEST_TITLE || stop >= rest.length - 1) return undefined;
  return { from: point.text, to: point.text + stop };
}

function named(words: string, from: number, to: number, type: DocumentTypeId): NamedPart[] {
  const title = words.slice(from, to);
  const found = partsNamed(title).map((one) => ({ id: one.id, from: from + one.from, to: from + one.to }));
  if (found.length > 0) return found;
  const id = partOfTitle(title, type);
  return id ? [{ id, from, to }] : [];
}

/** The words to be shown for a part: its clause, cut where the clause names another part too. */
function widen(words: string, one: NamedPart, all: readonly NamedPart[], least: number): [number, number] {
  let from = one.from;
  while (from > least && !/[,。;:!?]/u.test(words.charAt(from - 1))) from -= 1;
  let to = one.to;
  while (to < words.length && !/[,。;:!?]/u.test(words.charAt(to))) to += 1;
  for (const other of all) {
    if (other.to <= one.from && other.to > from) from = behindJoint(words, other.to, one.from);
    if (other.from >= one.to && other.from < to) to = beforeJoint(words, one.to, other.from);
  }
  return [from, to];
}

function behindJoint(words: string, from: number, to: number): number {
  const last = [...words.slice(from, to).matchAll(JOINT)].at(-1);
  return last ? from + last.index + last[0].length : to;
}

function beforeJoint(words: string, from: number, to: number): number {
  const last = [...words.slice(from, to).matchAll(JOINT)].at(-1);
  return last ? from + last.index : to;
}
