/** A longer stretch is no line or sentence that comes again, in UTF-16 units. */
const LONGEST = 400;
const MOST = 3000;

/**
 * A function of a piece of text that remembers what it gave back, for `most` pieces (some ten reports have 3,000
 * sentences) none of which is longer than `longest`: a draft is read at every pause of its writer, and all its lines but
 * one are those read before. What it gives back is shared, and is not to be changed.
 */
export function remembered<Result>(
  read: (text: string) => Result,
  { most = MOST, longest = LONGEST } = {},
): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return read(text);
    const seen = recent.get(text);
    if (seen !== undefined || recent.has(text)) return seen as Result;
    const kept = copyOf(text);
    const result = older.has(text) ? (older.get(text) as Result) : read(kept);
    if (recent.size >= most / 2) [older, recent] = [recent, new Map()];
    recent.set(kept, result);
    return result;
  };
}

/** A slice keeps the whole text it was cut from; what is remembered, and what was cut from it, is to outlive it alone. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
