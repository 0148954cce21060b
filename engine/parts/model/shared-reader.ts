/** The one reader of sentences, for reports and for what notices ask. */
import { readOnce } from '../../text/wording.ts';
import { createReader, type Reader } from './reader.ts';
import { WEIGHTS } from './weights.ts';

/** Made at the first reading: pages that only want an outline need no weights. */
let known: Reader | undefined;

/** Log-odds of each output for a folded sentence. */
export const readSentence = readOnce((folded) => {
  known ??= createReader(WEIGHTS.sentence);
  return known.read(folded);
});
