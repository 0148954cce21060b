/** The plain words of a type of one's own, folded and indexed once. */
import { fold } from '../text/fold.ts';
import type { OwnPart, OwnType } from '../types.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';

/** What words say of a part. */
export interface OwnWord {
  readonly part: OwnPart;
  readonly kind: 'heading' | 'phrase' | 'falseFriend';
  readonly folded: string;
}

export interface OwnWords {
  /** The words that stand in a folded text. */
  in(folded: string): readonly OwnWord[];
}

/** Shorter words stand in every other heading, in folded characters. */
const LEAST_HEADING = 2;

/** The same object is the same type: whoever keeps the types keeps them as they are. */
const known = new WeakMap<OwnType, OwnWords>();

export function wordsOf(type: OwnType): OwnWords {
  const words = known.get(type) ?? createWords(type);
  known.set(type, words);
  return words;
}

function createWords({ parts }: OwnType): OwnWords {
  const words = parts.flatMap((part): OwnWord[] => [
    ...part.headings
      .map((heading): OwnWord => ({ part, kind: 'heading', folded: fold(heading) }))
      .filter(({ folded }) => folded.length >= LEAST_HEADING),
    ...part.phrases.map((phrase): OwnWord => ({ part, kind: 'phrase', folded: fold(phrase) })),
    ...part.falseFriends.map((friend): OwnWord => ({ part, kind: 'falseFriend', folded: fold(friend) })),
  ]);
  const index: PhraseIndex = createPhraseIndex(words.map(({ folded }) => folded));
  return { in: (folded) => [...index.in(folded)].flatMap((number) => words[number] ?? []) };
}
