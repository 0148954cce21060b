/** What a type of one's own finds in a text by its plain words. Pure; any text and any type give an answer. */
import type { DocumentModel } from '../model.ts';
import { type Finding, MISSING } from '../parts/finding.ts';
import type { Reading } from '../parts/model/context.ts';
import { TOLD_PARTS, TOUCHED, type ToldPart } from '../parts/model/features.ts';
import { BLANK } from '../parts/told.ts';
import { voiceOf } from '../parts/voice.ts';
import { fold } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import type { AnyPartId, OwnPart, OwnType, PartStatus } from '../types.ts';
import { wordsOf } from './words.ts';

const MOST_EVIDENCE = 3;
/** A sentence under the part's own heading says something, in folded characters. */
const SAYS = 8;
/** A sentence that names the part by itself is a passage about it from this length on; shorter ones are 一句带过. */
const PASSAGE = 14;
/** What a sentence with a false friend loses for its part, in log-odds: enough to count no more. */
const DISCOUNT = 12;

export interface OwnJudgement {
  /** The part each of these headings opens, by the heading's index. */
  readonly claimed: ReadonlyMap<number, AnyPartId>;
  /** What the plain words show of each part. */
  findingOf(part: AnyPartId): Finding;
  /** Built-in readings without the sentences that false friends rule out. */
  discounted(readings: readonly Reading[]): readonly Reading[];
  /** Whether all of a passage's words are ruled out by a false friend of the part. */
  ruledOut(part: AnyPartId, passage: string): boolean;
}

export function judgeOwn(doc: DocumentModel, type: OwnType): OwnJudgement {
  const words = wordsOf(type);
  const claimed = claimHeadings(doc, type);
  const said = doc.sentences.map(({ folded }) => words.in(folded));
  const namedIn = (at: number, part: OwnPart, kind: 'phrase' | 'falseFriend') =>
    said[at]?.filter((word) => word.part === part && word.kind === kind) ?? [];
  const sections = sectionsOf(doc, claimed);

  function judge(part: OwnPart): Finding {
    const under = sections.get(part.id) ?? [];
    const written = under.filter((at) => namedIn(at, part, 'falseFriend').length === 0);
    const sentence = (at: number) => doc.sentences[at];
    const telling = written.filter((at) => {
      const one = sentence(at);
      return one !== undefined && one.folded.length >= SAYS && !BLANK.test(one.text);
    });
    const named = doc.sentences.flatMap((one, at) => {
      if (namedIn(at, part, 'falseFriend').length > 0) return [];
      const phrases = namedIn(at, part, 'phrase');
      return phrases.length === 0 ? [] : [{ at, full: phrases.some(({ folded }) => isPassage(one, folded)) }];
    });
    const full = [...telling, ...named.flatMap(({ at, full: is }) => (is ? [at] : []))];
    if (full.length > 0) return shown(doc, 'present', full);
    const touched = [...written, ...named.map(({ at }) => at)];
    if (touched.length > 0) return shown(doc, 'weak', touched);
    // A heading of the writer's own means the part, whatever stands under it; a label of the form does not.
    const heading = doc.headings.find(({ label }, index) => !label && claimed.get(index) === part.id);
    if (!heading) return MISSING;
    return { status: 'weak', evidence: [excerptOf(doc, heading)] };
  }

  const findings = new Map(type.parts.map((part) => [part.id, judge(part)]));
  return {
    claimed,
    findingOf: (part) => findings.get(part) ?? MISSING,
    discounted: (readings) =>
      readings.map((reading, at) => {
        const parts = said[at]?.filter(({ kind }) => kind === 'falseFriend').map(({ part }) => part.id) ?? [];
        const indexes = parts.map((id) => TOLD_PARTS.indexOf(id as ToldPart)).filter((index) => index >= 0);
        if (indexes.length === 0) return reading;
        return Array.from(reading, (odds, output) =>
          indexes.some((index) => output === index || output === TOUCHED + index) ? odds - DISCOUNT : odds,
        );
      }),
    ruledOut: (id, passage) =>
      words.in(fold(passage)).some(({ part, kind }) => kind === 'falseFriend' && part.id === id),
  };
}

/** The longest heading word that stands in a heading names its part, unless a false friend of that part stands there too. */
function claimHeadings({ headings }: DocumentModel, type: OwnType): ReadonlyMap<number, AnyPartId> {
  const words = wordsOf(type);
  const claimed = new Map<number, AnyPartId>();
  headings.forEach(({ text, number }, index) => {
    const found = words.in(fold(text.slice(number.length)));
    const ruledOut = new Set(found.flatMap(({ part, kind }) => (kind === 'falseFriend' ? [part] : [])));
    const [best] = found
      .filter(({ part, kind }) => kind === 'heading' && !ruledOut.has(part))
      .sort((a, b) => b.folded.length - a.folded.length);
    if (best) claimed.set(index, best.part.id);
  });
  return claimed;
}

/** The sentences of each part's own sections, points below them included, by their index. */
function sectionsOf(
  { headings, sentences }: DocumentModel,
  claimed: ReadonlyMap<number, AnyPartId>,
): ReadonlyMap<AnyPartId, readonly number[]> {
  const over: (AnyPartId | undefined)[] = [];
  let open: { readonly part: AnyPartId; readonly level: number }[] = [];
  headings.forEach(({ level }, index) => {
    open = open.filter((one) => one.level < level);
    const part = claimed.get(index);
    if (part !== undefined) open = [...open, { part, level }];
    over.push(open.at(-1)?.part);
  });
  const sections = new Map<AnyPartId, number[]>();
  sentences.forEach(({ heading }, at) => {
    const part = over[heading];
    if (part === undefined) return;
    const known = sections.get(part);
    if (known) known.push(at);
    else sections.set(part, [at]);
  });
  return sections;
}

/** Not one of a row (学习、联系群众、调研), not about others, and long enough to say something. */
function isPassage({ folded, text }: Sentence, phrase: string): boolean {
  if (folded.length < Math.max(PASSAGE, phrase.length + 4) || BLANK.test(text)) return false;
  const { writer, others } = voiceOf(folded);
  if (others && !writer) return false;
  const at = folded.indexOf(phrase);
  return folded[at - 1] !== '、' && !/^(?:、|等(?:各?项)?(?:工作|方面))/u.test(folded.slice(at + phrase.length));
}

function shown(doc: DocumentModel, status: PartStatus, at: readonly number[]): Finding {
  const evidence = [...new Set(at)]
    .sort((a, b) => a - b)
    .slice(0, MOST_EVIDENCE)
    .flatMap((index) => doc.sentences[index] ?? [])
    .map((sentence) => excerptOf(doc, sentence));
  return { status, evidence };
}

function excerptOf({ text }: DocumentModel, { start, end }: { readonly start: number; readonly end: number }) {
  return { start, end, text: text.slice(start, end) };
}
