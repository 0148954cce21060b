import type { Sentence } from '../../text/sentences.ts';
import { readOnce } from '../../text/wording.ts';
import type { Reading } from './context.ts';

/**
 * A function of a sentence's reading that keeps what it made of the last one: it is the same at every pause of a draft's
 * writer. A map of readings held weakly would cost more than it saves.
 */
export function madeOf<Made>(make: (reading: Reading) => Made): (sentence: Sentence, reading: Reading) => Made {
  const lastOf = readOnce((): { last?: { readonly reading: Reading; readonly made: Made } } => ({}));
  return ({ wording }, reading) => {
    const kept = lastOf(wording);
    if (kept.last?.reading !== reading) kept.last = { reading, made: make(reading) };
    return kept.last.made;
  };
}
