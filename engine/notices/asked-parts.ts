/** The parts a notice asks for, each with its words. */
import type { DocumentTypeId, Span } from '../types.ts';
import type { NoticeText } from './notice-text.ts';
import { type NamedPart, partsNamed } from './part-names.ts';
import { type Passage, passagesOf } from './passages.ts';
import { clauses, type Point, pointsIn } from './points.ts';
import type { AskedPart } from './types.ts';

type AskedId = AskedPart['id'];

/** Longest title of a point, in folded units. */
const LONGEST_TITLE = 18;
/** What is not to be written, or need not be. */
const REFUSED = /不要|不得|不能|不宜|避免|切忌|防止|杜绝|不必|无需|无须|不再|不作要求|可不写|不写|不抄|严禁|请勿|切勿|可以(?!从)|如有|酌情/u;
/** How it is to be written, and what it looks like: no part by itself. */
const MANNER =
  /实事求是|第一人称|言之有物|字数|篇幅|简明|空话|语言|文字|标题|题目|称谓|署名|落款|结尾|收尾|统一用|认真(?:撰写|准备|对待)|高度重视|\d字|仿宋|黑体|打印/u;
/** Where and when it is handed in. */
const HANDED_IN = /前报|报送至?|提交给?|上报|[\d日]前[,送交报]/u;
const JOINT = /以及|[和及与、]/gu;
/** What a body adds to its title. */
const BODY_ADDS: Readonly<Partial<Record<AskedId, readonly AskedId[]>>> = {
  plans: [],
  causes: ['plans'],
  problems: ['causes', 'plans'],
};
const BODY_ADDS_ELSE: readonly AskedId[] = ['achievements', 'problems', 'causes', 'plans'];

export function askedParts(notice: NoticeText, type: DocumentTypeId): readonly AskedPart[] {
  return passagesOf(notice.blocks, type === 'work-plan').flatMap((passage) =>
    pointsIn(passage.block.words, passage.from, passage.to, passage.each).flatMap((point) => partsOfPoint(notice, passage, point, type === 'work-plan')),
  );
}

function partsOfPoint(notice: NoticeText, { block, listed }: Passage, point: Point, plan: boolean): readonly AskedPart[] {
  const { words } = block;
  const title = titleOf(words, point);
  const titled = title ? named(words, title.start, title.end, plan) : [];
  const found: NamedPart[] = [...titled];
  for (const piece of clauses(words, titled.length > 0 && title ? title.end : point.text, point.end)) {
    const all = (point.counted ? [piece] : commaPieces(words, piece, plan))
      .flatMap(({ start, end }) => named(words, start, end, plan))
      .filter(({ from }) => isAsked(words, piece, from));
    found.push(...addedTo(titled, all, point));
  }
  const strong = found.filter((one) => !one.weak);
  const kept = point.counted ? (strong.length > 0 ? strong : found.slice(0, 1)) : strong.length > 0 ? found : [];
  const parts = kept.map((one) => ({ id: one.id, evidence: notice.evidence(block, ...widen(words, one, kept, point)) }));
  return parts.length > 0 || !listed || !point.counted ? parts : unnamed(notice, block, point, plan);
}

/** What a sentence lists between its commas; names that run over a comma keep it whole. */
function commaPieces(words: string, { start, end }: Span, plan: boolean): Span[] {
  if (partsNamed(words.slice(start, end), plan).some(({ from, to }) => words.slice(start + from, start + to).includes(','))) {
    return [{ start, end }];
  }
  const pieces: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && words.charAt(at) !== ',') continue;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return pieces;
}

/** Whether the words at `at` are asked for: nothing before them in their clause refuses them. */
function isAsked(words: string, { start, end }: Span, at: number): boolean {
  const left = words.lastIndexOf(',', at);
  const right = words.indexOf(',', at);
  const own = words.slice(Math.max(start, left + 1), right < 0 ? end : Math.min(end, right));
  if (HANDED_IN.test(own)) return false;
  return !REFUSED.test(words.slice(start, Math.max(start, left + 1)) + own);
}

/** A point of a list that names none of the parts: what has been done, or something else. */
function unnamed(notice: NoticeText, block: Passage['block'], point: Point, plan: boolean): readonly AskedPart[] {
  const said = block.words.slice(point.text, point.end).replace(/[。;,:]+$/u, '');
  if (said.length < 3 || REFUSED.test(said) || MANNER.test(said) || HANDED_IN.test(said)) return [];
  const done = /情况|工作|做法|过程|事/u.test(said);
  const id = plan ? 'plans' : done ? 'duties' : 'other';
  return [{ id, evidence: notice.evidence(block, point.text, point.text + said.length) }];
}

function addedTo(titled: readonly NamedPart[], all: readonly NamedPart[], point: Point): readonly NamedPart[] {
  const [first] = titled;
  if (!first) return all;
  const adds = BODY_ADDS[first.id] ?? BODY_ADDS_ELSE;
  return all.filter((one) => !one.weak && adds.includes(one.id) && !titled.some(({ id }) => id === one.id));
}

function titleOf(words: string, point: Point): Span | undefined {
  if (!point.counted) return undefined;
  const rest = words.slice(point.text, point.end);
  const stop = rest.search(/[。:;]|——/u);
  if (stop < 1 || stop > LONGEST_TITLE || stop >= rest.length - 1) return undefined;
  return { start: point.text, end: point.text + stop };
}

function named(words: string, from: number, to: number, plan: boolean): NamedPart[] {
  return partsNamed(words.slice(from, to), plan).map((one) => ({ ...one, from: from + one.from, to: from + one.to }));
}

/** The words to be shown for a part: its clause, cut where the clause names another part too. */
function widen(words: string, one: NamedPart, all: readonly NamedPart[], point: Point): [number, number] {
  let from = one.from;
  while (from > point.text && !/[,。;:!?]/u.test(words.charAt(from - 1))) from -= 1;
  let to = one.to;
  while (to < point.end && !/[,。;:!?]/u.test(words.charAt(to))) to += 1;
  for (const other of all) {
    if (other.id === one.id) continue;
    if (other.to <= one.from && other.to > from) from = behindJoint(words, other.to, one.from);
    if (other.from >= one.to && other.from < to) to = beforeJoint(words, one.to, other.from);
  }
  return [from, to];
}

function behindJoint(words: string, from: number, to: number): number {
  const first = [...words.slice(from, to).matchAll(JOINT)].at(0);
  return first ? from + first.index + first[0].length : to;
}

function beforeJoint(words: string, from: number, to: number): number {
  const last = [...words.slice(from, to).matchAll(JOINT)].at(-1);
  return last ? from + last.index : to;
}
