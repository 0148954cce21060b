import type { Reading } from './context.ts';
import type { Reader } from './reader.ts';

/** Sentences remembered: some ten reports, under a megabyte. */
const MOST = 3000;
/** A longer stretch is no sentence that comes again, in UTF-16 units. */
const LONGEST = 400;

/** A draft is read at every pause of its writer, and all its sentences but one are those read before. */
export function remembering({ read }: Reader): Reader {
  let recent = new Map<string, Reading>();
  let older = new Map<string, Reading>();
  return {
    read(folded) {
      const seen = recent.get(folded);
      if (seen) return seen;
      const reading = older.get(folded) ?? read(folded);
      if (folded.length > LONGEST) return reading;
      if (recent.size >= MOST / 2) [older, recent] = [recent, new Map()];
      recent.set(folded, reading);
      return reading;
    },
  };
}
