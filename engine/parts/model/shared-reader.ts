/** The one reader of sentences, for reports and for what notices ask. */
import { remembered } from '../../text/remembered.ts';
import { createReader, type Reader } from './reader.ts';
import { WEIGHTS } from './weights.ts';

/** Made at the first reading: pages that only want an outline need no weights. */
let known: Reader | undefined;

export function sharedReader(): Reader {
  known ??= { read: remembered(createReader(WEIGHTS.sentence).read) };
  return known;
}
