import type { DocumentModel } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import { readOnce, type Wording, wordingOf } from '../text/wording.ts';
import type { DocumentType } from '../types.ts';
import type { Reading, Surroundings } from './model/context.ts';
import { TOLD_PARTS, type ToldPart } from './model/features.ts';
import { createRunTable } from './model/run-table.ts';
import { type Claims, findSections } from './sections.ts';

/** What a phrase of the document type adds to a sentence's log-odds, and a false friend takes away. */
const PHRASE = 2;

/** A text with the readings of its sentences, tuned to its type's own phrases and false friends. */
export function surroundingsOf(
  doc: DocumentModel,
  type: DocumentType,
  readings: readonly Reading[],
  read: (folded: Wording) => Reading,
  claimed?: Claims,
): Surroundings {
  const tuning = tuningOf(type);
  const tuned = readings.map((reading, at) => tuning.apply(doc.sentences[at], reading));
  return {
    doc,
    sections: findSections(doc, type, claimed),
    type: type.id,
    readings: tuned,
    headings: doc.headings.map(({ text, number }) => read(wordingOf(fold(text.slice(number.length))))),
  };
}

interface Tuning {
  /** The reading with the type's own words counted in; the same one where there are none. */
  apply(sentence: Sentence | undefined, reading: Reading): Reading;
}

/** Phrases and false friends that count in one sentence; more say no more. */
const MOST = 32;

/** A type's phrases, made ready once. */
const known = new WeakMap<DocumentType, Tuning>();

function tuningOf(type: DocumentType): Tuning {
  const tuning = known.get(type) ?? createTuning(type);
  known.set(type, tuning);
  return tuning;
}

function createTuning(type: DocumentType): Tuning {
  const effects = new Map<string, { readonly index: number; readonly by: number }[]>();
  const note = (phrases: readonly string[], index: number, by: number) => {
    for (const phrase of phrases.map(fold)) effects.set(phrase, [...(effects.get(phrase) ?? []), { index, by }]);
  };
  for (const { id, phrases, falseFriends } of type.parts) {
    const index = TOLD_PARTS.indexOf(id as ToldPart);
    if (index < 0) continue;
    note(phrases, index, PHRASE);
    note(falseFriends, index, -PHRASE);
  }
  const phrases = [...effects.keys()].sort();
  const table = createRunTable(phrases);
  const byRun = phrases.map((phrase) => effects.get(phrase));
  const found = new Int32Array(MOST);
  /** By part, what the phrases of a sentence add; undefined where it has none. And its last reading, with them counted in. */
  const phrasesOf = readOnce((folded): { by?: number[]; reading?: Reading; tuned?: Reading } => {
    const count = table.collect(folded, found);
    if (count === 0) return {};
    // Two phrases of a part say no more than one.
    const [more, less] = [new Set<number>(), new Set<number>()];
    for (const run of found.subarray(0, count)) {
      for (const { index, by } of byRun[run] ?? []) (by > 0 ? more : less).add(index);
    }
    return { by: TOLD_PARTS.map((_, part) => (more.has(part) ? PHRASE : 0) - (less.has(part) ? PHRASE : 0)) };
  });
  return {
    apply(sentence, reading) {
      const phrases = sentence && phrasesOf(sentence.wording);
      if (!phrases?.by) return reading;
      const { by } = phrases;
      const known = phrases.reading === reading ? phrases.tuned : undefined;
      phrases.reading = reading;
      phrases.tuned = known ?? Array.from(reading, (odds, index) => odds + (by[index] ?? 0));
      return phrases.tuned;
    },
  };
}
