/** Requirements on their way to be saved: what was found, each with a tick, and what the writer filled in by hand. */
import type { AskedLimit, Evidence, NoticeReading } from '../../engine/notices/types.ts';
import type { DocumentTypeId } from '../../engine/types.ts';
import type {
  Binding,
  NewRequirementSet,
  Quoted,
  RequiredLength,
  RequiredPart,
  RequirementSetRecord,
} from '../../messaging/requirement-messages.ts';

export interface Ticked<T> {
  readonly ticked: boolean;
  readonly item: T;
}

export interface SetDraft {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly type: DocumentTypeId;
  readonly parts: readonly Ticked<RequiredPart>[];
  readonly lengths: readonly Ticked<RequiredLength>[];
  /** `day` is '' as long as there is none. */
  readonly deadline: Ticked<Quoted & { readonly day: string }>;
  readonly format: readonly Ticked<Quoted>[];
  readonly writers: Ticked<Quoted> | null;
  readonly sendTo: Ticked<Quoted> | null;
  readonly binding: Binding;
}

/** As the background takes them; see `requirement-messages.ts`. */
const [MAX_WORDS, MAX_SENTENCE, MAX_TITLE, MAX_ASKED] = [300, 600, 120, 60];
const BY_HAND: Quoted = { words: '', sentence: '' };
const NO_READING: NoticeReading = {
  ...{ isRequirementNotice: false, documentType: 'other', parts: [], limits: [], format: [] },
};

export function draftOf(
  reading: NoticeReading | null,
  about: Pick<SetDraft, 'id' | 'title' | 'source' | 'binding'>,
): SetDraft {
  const { documentType, parts, limits, deadline, deadlineEvidence, format, writers, sendTo } = reading ?? NO_READING;
  const quoted = deadlineEvidence ? quote(deadlineEvidence) : BY_HAND;
  return {
    ...about,
    title: cut(about.title, MAX_TITLE),
    type: documentType,
    parts: distinct(parts.map(({ id, evidence }) => ({ id, ...quote(evidence) })))
      .slice(0, MAX_ASKED)
      .map(ticked),
    lengths: limits.slice(0, MAX_ASKED).map((limit) => ticked(lengthOf(limit))),
    deadline: { ticked: deadline !== undefined, item: { ...quoted, day: deadline ?? '' } },
    format: format.slice(0, MAX_ASKED).map((evidence) => ticked(quote(evidence))),
    writers: writers ? ticked(quote(writers)) : null,
    sendTo: sendTo ? ticked(quote(sendTo)) : null,
  };
}

export function draftOfSaved({ savedAt: _, ...set }: RequirementSetRecord): SetDraft {
  const { deadline, writers, sendTo } = set;
  return {
    ...set,
    parts: set.parts.map(ticked),
    lengths: set.lengths.map(ticked),
    deadline: { ticked: deadline !== null, item: deadline ?? { ...BY_HAND, day: '' } },
    format: set.format.map(ticked),
    writers: writers && ticked(writers),
    sendTo: sendTo && ticked(sendTo),
  };
}

export function setOf(draft: SetDraft): NewRequirementSet {
  const { deadline, writers, sendTo } = draft;
  const only = <T>(items: readonly Ticked<T>[]) => items.flatMap(({ ticked: is, item }) => (is ? [item] : []));
  const lengths = only(draft.lengths).filter(({ least, most }) => least !== null || most !== null);
  return {
    ...draft,
    title: cut(draft.title.trim(), MAX_TITLE),
    parts: only(draft.parts).slice(0, MAX_ASKED),
    lengths: lengths.slice(0, MAX_ASKED),
    deadline: deadline.ticked && deadline.item.day !== '' ? deadline.item : null,
    format: only(draft.format),
    writers: writers?.ticked ? writers.item : null,
    sendTo: sendTo?.ticked ? sendTo.item : null,
  };
}

/** How many different parts are asked for. */
export function partsCount(parts: readonly RequiredPart[]): number {
  return new Set(parts.map(({ id, words }) => (id === 'other' ? `other ${words}` : id))).size;
}

/** Whether there is anything to check or to remind of. */
export function asksAnything(draft: SetDraft): boolean {
  const { parts, lengths, deadline, format } = setOf(draft);
  return parts.length + lengths.length + format.length > 0 || deadline !== null;
}

/** A part chosen by hand. */
export function partByHand(id: RequiredPart['id']): Ticked<RequiredPart> {
  return ticked({ id, ...BY_HAND });
}

/** A length set by hand; both ends still open. */
export function lengthByHand(): Ticked<RequiredLength> {
  return ticked({ ...BY_HAND, about: false, least: null, most: null });
}

/** The item at a place of a list in another shape; null takes it out. */
export function changed<T>(items: readonly T[], at: number, item: T | null): readonly T[] {
  return items.flatMap((one, index) => (index === at ? (item === null ? [] : [item]) : [one]));
}

/** What a notice is called: its line “关于……的通知”, else the page's own title or the first line. */
export function titleIn(text: string, pageTitle = ''): string {
  const lines = text
    .slice(0, 4_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const named = lines
    .slice(0, 12)
    .find(
      (line) =>
        line.length <= 80 && /(?:通知|通告|公告|方案|办法|意见|的函|要求|安排)(?:[（(].{1,10}[）)])?$/u.test(line),
    );
  return cut(named ?? (pageTitle.split(/[-_|–—]/u)[0]?.trim() || (lines[0] ?? '')), MAX_TITLE);
}

/** A notice may say the same twice, in a heading and below it. */
function distinct(parts: readonly RequiredPart[]): readonly RequiredPart[] {
  return [...new Map(parts.toReversed().map((part) => [`${part.id} ${part.words}`, part])).values()].toReversed();
}

function lengthOf({ kind, value, evidence }: AskedLimit): RequiredLength {
  const [least, most] = typeof value === 'number' ? [value, value] : value;
  return {
    ...quote(evidence),
    about: kind === 'about',
    least: kind === 'max' ? null : least,
    most: kind === 'min' ? null : most,
  };
}

/** The sentence is cut around the words that count. */
function quote({ text, start, sentence }: Evidence): Quoted {
  const words = cut(text.replace(/\s+/gu, ' ').trim(), MAX_WORDS);
  const from = Math.max(0, start - sentence.start - Math.floor((MAX_SENTENCE - words.length) / 2));
  const around = sentence.text.length <= MAX_SENTENCE ? sentence.text : sentence.text.slice(from);
  return { words, sentence: cut(around.replace(/\s+/gu, ' ').trim(), MAX_SENTENCE) };
}

/** Never cuts a character in two. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/u, '');
}

function ticked<T>(item: T): Ticked<T> {
  return { ticked: true, item };
}
