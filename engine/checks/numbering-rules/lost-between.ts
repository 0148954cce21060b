/** （1）（2）选派医疗队7批…（4）: a paragraph among points of one paragraph each, which lost its number. */
import type { DocumentModel } from '../../model.ts';
import { bareLineOf } from '../../outline/line-shape.ts';
import { sourceOffset } from '../../text/paragraphs.ts';
import type { Span } from '../../types.ts';
import { type RankedMark, wordsBehind } from './listed-marks.ts';

/** It goes on with the point above. */
export const GOES_ON =
  /^(?:同时|此外|另外|其中|为此|因此|特别|尤其|截至|目前|对此|通过|经过|总之|以上|具体|这|其|但|还|我|本人)|[：:]$/u;
/** A few words, and the mark that ends them. */
const OPENING = /^[\p{Script=Han}“《]([^，。；：！？,;:.\n]{1,28})(?=([，。：,:.]).{4})/u;
/** That of points below a section and its parts. */
const LEAST_LEVEL = 3;
/** The number of a page that fell between two paragraphs; and how far apart two marks stand at most with it, in paragraphs. */
export const PAGE = /^\s*[—–-]?\s*\d{1,3}\s*[—–-]?\s*$/u;
const MOST_BETWEEN = 3;
const STOPS = '。；;.！';

/**
 * The words that the point between the mark at `index` and the one before it, which lacks its number, opens with.
 * `before`: the paragraph of that mark. Elsewhere in the row a point is one paragraph, and so is this.
 */
export function lostBetween(
  doc: DocumentModel,
  marks: readonly RankedMark[],
  index: number,
  before: number,
): Span | undefined {
  const [second, last, mark, next] = [marks[index - 2], marks[index - 1], marks[index], marks[index + 1]];
  if (!mark || last?.level !== mark.level || last.paragraph !== before || mark.paragraph > before + MOST_BETWEEN)
    return undefined;
  const [own, ...others] = doc.paragraphs.slice(before + 1, mark.paragraph).filter(({ text }) => !PAGE.test(text));
  if (others.length > 0) return undefined;
  const adjoin = (one: RankedMark | undefined, other: RankedMark | undefined) =>
    one?.level === mark.level && other?.level === mark.level && one.ordinal + 1 === other.ordinal
      ? one.paragraph + 1 === other.paragraph
      : undefined;
  const likes = [adjoin(second, last), adjoin(mark, next)];
  if (likes.includes(false) || !likes.includes(true)) return undefined;
  const { text: words, offset } = own ? bareLineOf(own.wording) : { text: '', offset: 0 };
  const [opening, , stop = ''] = OPENING.exec(words) ?? [];
  if (!own || !opening || GOES_ON.test(words) || !STOPS.includes(words.slice(-1))) return undefined;
  // A section of its own is named: no clause of a sentence.
  if (mark.level < LEAST_LEVEL && /[，,]/u.test(stop)) return undefined;
  const opensAlike = (one: RankedMark) => OPENING.exec(wordsBehind(doc, one).trimStart())?.[2] === stop;
  if (!opensAlike(last) || !opensAlike(mark)) return undefined;
  return { start: sourceOffset(own, offset), end: sourceOffset(own, offset + opening.length) };
}
