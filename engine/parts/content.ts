/** Verdicts on the parts that are told in the body: 学习、履职、成绩、廉洁、问题、原因、打算. */
import type { DocumentModel } from '../model.ts';
import type { Sentence } from '../text/sentences.ts';
import type { DocumentType, Excerpt, PartSpec, PartStatus } from '../types.ts';
import { type ContentPart, CUES } from './cues.ts';
import type { Sections } from './sections.ts';
import { voiceOf } from './voice.ts';

export interface Finding {
  readonly status: PartStatus;
  readonly evidence: readonly Excerpt[];
}

interface Patterns {
  readonly strong: RegExp;
  readonly faint: RegExp;
  readonly against: RegExp | undefined;
}

const CONTENT_PARTS = Object.keys(CUES) as ContentPart[];
const compiled = new Map(
  CONTENT_PARTS.map((part): [ContentPart, Patterns] => {
    const { strong, faint, against } = CUES[part];
    return [
      part,
      {
        strong: new RegExp(strong.join('|'), 'u'),
        faint: new RegExp(faint.join('|'), 'u'),
        against: against.length > 0 ? new RegExp(against.join('|'), 'u') : undefined,
      },
    ];
  }),
);

/** Points a sentence gives its part. */
const STRONG = 1;
const FAINT = 0.4;
/** Under its own heading a plain sentence counts, for the heading says what it is about. */
const UNDER_HEADING = 0.8;
/** From this many points on a part is there, when one sentence of it is a full one. */
const PRESENT: { readonly [part in ContentPart]: number } = {
  study: 1,
  duties: 1.8,
  achievements: 1,
  integrity: 1,
  problems: 1,
  causes: 1,
  plans: 1.8,
};
/** Shortest sentence that tells anything, in folded characters. */
const FULL_SENTENCE = 8;
const MOST_EVIDENCE = 3;
const PLACEHOLDER_ONLY =
  /^[^\p{Script=Han}]*(?:[×xX_*＊○〇…]|〔[^〕]*〕|【[^】]*】|待补充?|略|无)+[^\p{Script=Han}]*$/u;

export function judgeContent(doc: DocumentModel, type: DocumentType, sections: Sections): Map<ContentPart, Finding> {
  const scored = new Map(CONTENT_PARTS.map((part) => [part, [] as { sentence: Sentence; points: number }[]]));
  for (const sentence of doc.sentences) {
    const voice = voiceOf(sentence.folded);
    const under = sections.partsAt(sentence.heading);
    for (const part of CONTENT_PARTS) {
      const points = pointsOf(part, sentence, voice, under.includes(part), under.length, specOf(type, part));
      if (points > 0) scored.get(part)?.push({ sentence, points });
    }
  }
  const verdicts = new Map<ContentPart, Finding>();
  for (const [part, list] of scored) verdicts.set(part, conclude(part, list, sections));
  return verdicts;
}

function specOf(type: DocumentType, part: ContentPart): PartSpec | undefined {
  return type.parts.find(({ id }) => id === part);
}

function pointsOf(
  part: ContentPart,
  { folded }: Sentence,
  voice: ReturnType<typeof voiceOf>,
  own: boolean,
  headed: number,
  spec: PartSpec | undefined,
): number {
  const patterns = compiled.get(part);
  if (!patterns || PLACEHOLDER_ONLY.test(folded)) return 0;
  const told = patterns.strong.test(folded) || spec?.phrases.some((phrase) => folded.includes(phrase)) === true;
  const against =
    patterns.against?.test(folded) === true || spec?.falseFriends.some((friend) => folded.includes(friend)) === true;
  const { others } = CUES[part];
  if (voice.others && !voice.writer && others !== 'same') {
    if (others === 'ignored' && !own) return 0;
    return told || own || patterns.faint.test(folded) ? FAINT : 0;
  }
  if (voice.ahead && part !== 'plans' && !own) return 0;
  if (own)
    return told || folded.length >= FULL_SENTENCE * 2 ? (headed === 1 || told ? STRONG : FAINT) : UNDER_HEADING / 2;
  if (told && !against) return folded.length >= FULL_SENTENCE ? STRONG : FAINT;
  if (told || patterns.faint.test(folded)) return against ? 0 : FAINT;
  return 0;
}

function conclude(
  part: ContentPart,
  list: readonly { sentence: Sentence; points: number }[],
  sections: Sections,
): Finding {
  const best = list.toSorted((a, b) => b.points - a.points || a.sentence.start - b.sentence.start);
  const evidence = best.slice(0, MOST_EVIDENCE).map(({ sentence: { start, end, text } }) => ({ start, end, text }));
  const sum = list.reduce((total, { points }) => total + points, 0);
  const full = list.some(({ points }) => points >= STRONG);
  if (full && sum >= PRESENT[part]) return { status: 'present', evidence };
  const headed = sections.headingOf(part);
  if (sum >= FAINT) return { status: 'weak', evidence };
  if (headed && !headed.label)
    return { status: 'weak', evidence: [{ start: headed.start, end: headed.end, text: headed.text }] };
  return { status: 'missing', evidence: [] };
}
