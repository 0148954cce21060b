/** The parts a notice asks for, each with its words. */
import type { DocumentTypeId, Span } from '../types.ts';
import { HANDED_IN, isAsked, MANNER, REFUSED } from './asked-at.ts';
import type { NoticeText } from './notice-text.ts';
import { idsListed, type NamedPart, partsNamed, runsOver } from './part-names.ts';
import { passagesOf } from './passages.ts';
import { clauses, type Point, pointsIn, titleOfPoint } from './points.ts';
import { type Place, toldAs, toldSurely } from './told-as.ts';
import type { Passage } from './told-passages.ts';
import type { AskedPart } from './types.ts';

type AskedId = AskedPart['id'];

/** Points that name a part in a list of them. */
const LEAST_NAMED = 2;
/** 写什么, 写多长: what heads the points. */
const ABOUT_IT = /^(?:要?[写讲交]|何时|怎么)(?:什么|多[长少]|给谁|哪些|交|写)[:?。]?$/u;
/** 以下要点：, in front of the points. */
const LEADS = /[:]$/u;
/** Least length of one of several items between 、, in folded units. */
const LEAST_ITEM = 4;
const JOINT = /以及|[和及与、]/gu;
/** What a body adds to its title. */
const BODY_ADDS: Readonly<Partial<Record<AskedId, readonly AskedId[]>>> = {
  duties: ['opening', 'problems', 'causes', 'plans', 'other'],
  study: ['integrity', 'achievements', 'problems', 'causes', 'plans', 'other'],
  opening: ['integrity', 'achievements', 'problems', 'causes', 'plans', 'other'],
  plans: ['other'],
  causes: ['plans'],
  problems: ['causes', 'plans', 'other', 'integrity'],
};
const RESULT = /变化|评价|取得|实现|达成|达标|完成率|指标|成效|成绩|实绩|业绩|[数质]量|效果|效益/u;
const BODY_ADDS_ELSE: readonly AskedId[] = ['achievements', 'problems', 'causes', 'plans', 'other'];

/** `given`: as the writer typed or pasted it, with whatever it tells of. */
export function askedParts(notice: NoticeText, type: DocumentTypeId, given = false): readonly AskedPart[] {
  const passages = passagesOf(notice.blocks, type, given, notice.messages);
  const plainly = plainlyAsked(notice, passages, type);
  if (type === 'other' || type === 'work-plan') return plainly;
  const known = new Set(plainly.map(({ id }) => id));
  if (IN_PASSING.every((id) => known.has(id))) return plainly;
  return [...plainly, ...passages.flatMap((passage) => inPassing(notice, passage, known))];
}

/** Parts that have weak names. */
const IN_PASSING: readonly AskedId[] = ['study', 'duties', 'achievements', 'integrity', 'problems', 'plans'];
/** Shortest item that is read as a report would tell it, in folded units. */
const LEAST_TOLD = 6;
/** Parts a passage names beside its own for others to be sure it lists them. */
const LEAST_BESIDE = 3;

/** 师德、教学和不足: between parts that are named plainly a weak name counts, where nothing else names that part. */
function inPassing(notice: NoticeText, { block, from, to, each }: Passage, known: ReadonlySet<AskedId>): AskedPart[] {
  const { words } = block;
  return pointsIn(words, from, to, each).flatMap((point) => {
    const said = words.slice(point.text, point.end);
    if (point.counted || runsOver(said, '、') || idsListed(said).size < LEAST_BESIDE) return [];
    // Only what stands between names is one of what is listed.
    const named = partsNamed(said).map(({ from: place }) => point.text + place);
    const done = known.has('duties') ? [] : doneBetween(said, named[0] ?? 0, named.at(-1) ?? 0, point.text);
    let at = point.text;
    const others = said.split(/(?<=[、,和及与]|等方面的)/u).flatMap((item): AskedPart[] => {
      const start = at;
      at += item.length;
      const [one] = partsNamed(item);
      const between = start > (named[0] ?? at) && start < (named.at(-1) ?? 0);
      const surely =
        one || !between || item.length < LEAST_TOLD ? undefined : toldSurely(item.replace(/[、,。;]$/u, ''));
      if (surely && !known.has(surely) && !REFUSED.test(item) && !MANNER.test(item) && !HANDED_IN.test(item)) {
        return [{ id: surely, evidence: notice.evidence(block, start, start + item.replace(/[、,。;]$/u, '').length) }];
      }
      if (!one?.weak || known.has(one.id) || REFUSED.test(item) || MANNER.test(item) || HANDED_IN.test(item)) return [];
      return [
        { id: one.id, evidence: notice.evidence(block, start, start + item.replace(/[、,和及与。;]$/u, '').length) },
      ];
    });
    return [
      ...others,
      ...done.map(({ start, end }) => ({ id: 'duties' as const, evidence: notice.evidence(block, start, end) })),
    ];
  });
}

/** What has been done is asked for in any report: of what commas set apart between names, what names nothing and tells nothing else. */
function doneBetween(said: string, first: number, last: number, offset: number): readonly Span[] {
  let end = offset;
  return said.split(/(?<=[,;])/u).flatMap((item): Span[] => {
    const start = end;
    end += item.length;
    const refused = REFUSED.test(item) || MANNER.test(item) || HANDED_IN.test(item);
    if (start <= first || start >= last || item.length < LEAST_TOLD || refused || partsNamed(item).length > 0)
      return [];
    return toldAs(item.slice(0, -1)) === 'duties' ? [{ start, end: end - 1 }] : [];
  });
}

function plainlyAsked(notice: NoticeText, passages: readonly Passage[], type: DocumentTypeId): readonly AskedPart[] {
  const all = passages.flatMap((passage) => {
    const { block, from, to, each, listed, sign } = passage;
    const points = pointsIn(block.words, from, to, each, sign);
    const told = points.map((point) => partsOfPoint(notice, passage, point, type));
    // A list of which hardly any point names a part lists something else.
    const holds = each || told.filter((parts) => parts.length > 0).length >= LEAST_NAMED || type === 'other';
    return points.map((point, index) => ({
      block,
      point,
      parts: told[index] ?? [],
      open: listed && holds && point.counted && passage.title === undefined,
    }));
  });
  const known = new Set(all.flatMap(({ parts }) => parts.map(({ id }) => id)));
  return all.flatMap(({ block, point, parts, open }, index) => {
    if (parts.length > 0 || !open) return parts;
    const next = all[index + 1]?.parts[0]?.id;
    return unnamed(notice, block, point, type, { known, first: index === 0, last: index === all.length - 1, next });
  });
}

function partsOfPoint(
  notice: NoticeText,
  { block, title: headed }: Passage,
  point: Point,
  type: DocumentTypeId,
): readonly AskedPart[] {
  const { words } = block;
  const plan = type === 'work-plan';
  const title = titleOfPoint(words, point);
  const own = title ? named(words, title.start, title.end, plan) : [];
  // What it explains has its part already.
  const titled = headed ? partsNamed(headed, plan) : own.some(({ weak }) => !weak) ? own : [];
  const found: NamedPart[] = headed ? [] : [...own];
  for (const piece of clauses(words, own.length > 0 && title && !headed ? title.end : point.text, point.end)) {
    const all = (point.counted ? [piece] : commaPieces(words, piece, plan))
      .flatMap(({ start, end }) => outsideBrackets(words, named(words, start, end, plan)))
      .filter(({ from }) => isAsked(words, piece, from));
    found.push(...addedTo(words, titled, all));
  }
  // A title that names its part weakly still names it.
  const strong = found.filter((one) => !one.weak || (one === own[0] && own.every(({ weak }) => weak)));
  const kept = point.counted ? (strong.length > 0 ? strong : found.slice(0, 1)) : strong.length > 0 ? found : [];
  const [only] = kept;
  if (only?.weak && only.id === 'duties' && kept.length === 1 && point.counted && type !== 'other' && !plan) {
    kept[0] = { ...only, id: toldAs(words.slice(point.text, point.end)) };
  }
  if (kept.length === 0 && type === 'other' && !point.counted && !LEADS.test(words.slice(point.text, point.end)))
    return unnamed(notice, block, point, type);
  // 廉洁自律 is two names of one part.
  const first = kept.filter(({ id }, index) => kept.findIndex((one) => one.id === id) === index);
  return first.map((one) => ({ id: one.id, evidence: notice.evidence(block, ...widen(words, one, first, point)) }));
}

/** What a sentence lists between its commas; names that run over a comma keep it whole. */
function commaPieces(words: string, { start, end }: Span, plan: boolean): Span[] {
  if (runsOver(words.slice(start, end), ',', plan)) return [{ start, end }];
  const pieces: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && words.charAt(at) !== ',') continue;
    pieces.push(...itemsOf(words, { start: from, end: at }));
    from = at + 1;
  }
  return pieces;
}

/** 承担的任务、参加的培训、做出的成绩 are three; 部署、排查、宣传等做法 is one, and so is 履行职责、完成任务的情况. */
function itemsOf(words: string, piece: Span): Span[] {
  const said = words.slice(piece.start, piece.end);
  const whole = runsOver(said, '、');
  const items = said.split('、');
  const shared = /等|的[^、]{2,4}[。;]?$/u.test(items.at(-1) ?? '') && !/的[^、]{2,4}$/u.test(items[0] ?? '');
  if (items.length < 2 || whole || shared || items.some((one) => one.length < LEAST_ITEM)) return [piece];
  let start = piece.start;
  return items.map((one) => {
    const item = { start, end: start + one.length };
    start = item.end + 1;
    return item;
  });
}

/** A point of a list that names none of the parts: what has been done, or something else. */
function unnamed(
  notice: NoticeText,
  block: Passage['block'],
  point: Point,
  type: DocumentTypeId,
  place?: Place,
): readonly AskedPart[] {
  const said = block.words.slice(point.text, point.end).replace(/^一句话[,:]|[。;,:]+$/gu, '');
  if (said.length < 3 || ABOUT_IT.test(said) || REFUSED.test(said) || MANNER.test(said) || HANDED_IN.test(said))
    return [];
  const done = /情况|工作|做法|过程|事/u.test(said);
  const id = type === 'work-plan' ? 'plans' : type !== 'other' ? toldAs(said, place) : done ? 'duties' : 'other';
  return [{ id, evidence: notice.evidence(block, point.text, point.text + said.length) }];
}

function addedTo(words: string, titled: readonly NamedPart[], all: readonly NamedPart[]): readonly NamedPart[] {
  const [first] = titled;
  if (!first) return all;
  const adds = BODY_ADDS[first.id] ?? BODY_ADDS_ELSE;
  const isAdded = (one: NamedPart) =>
    adds.includes(one.id) ||
    // 办实事 is part of the work, 取得的成效 is what came of it.
    (first.id === 'duties' && one.id === 'achievements' && RESULT.test(words.slice(one.from, one.to)));
  return all.filter((one) => !one.weak && isAdded(one) && !titled.some(({ id }) => id === one.id));
}

/** 基本情况（含思想政治工作、人才培养等）: what is in brackets explains what stands right in front of them. */
function outsideBrackets(words: string, all: readonly NamedPart[]): readonly NamedPart[] {
  return all.filter(({ from, id }) => {
    const open = words.lastIndexOf('(', from);
    if (open <= words.lastIndexOf(')', from)) return true;
    const front = all.find(({ weak, to }) => !weak && to <= open && !/[、,]/u.test(words.slice(to, open)));
    return !front || (BODY_ADDS[front.id] ?? BODY_ADDS_ELSE).includes(id);
  });
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
