/** The blanks of 常用语句: words in 〔 〕 that are filled in at each use. */

/** A stretch of a sentence; all stretches one after another are the sentence. */
export interface Piece {
  /** As it stands, with its brackets. */
  readonly text: string;
  /** The words of a blank; null for what is no blank. */
  readonly blank: string | null;
}

/** 〔2026〕 in the number of a document (国办发〔2026〕1号) is no blank. */
const YEAR = /^\d{4}$/;

/**
 * A pair of 〔 〕 on one line with words in it is a blank. Brackets that are not closed, that hold nothing, or that stand
 * in or around others are plain text.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of outermostPairs(text)) {
    const blank = text.slice(start + 1, end - 1).trim();
    if (blank === '' || YEAR.test(blank) || /[〔〕]/.test(blank)) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), blank: null });
    pieces.push({ text: text.slice(start, end), blank });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), blank: null });
  return pieces;
}

/** The words of all blanks, each once, in order. */
export function blanksOf(text: string): readonly string[] {
  return [...new Set(piecesOf(text).flatMap(({ blank }) => blank ?? []))];
}

/** What is to be shown or inserted of a piece. A blank that nothing was filled into stays as it is, brackets and all. */
export function filledPiece({ text, blank }: Piece, values: ReadonlyMap<string, string>): string {
  const value = blank === null ? undefined : values.get(blank);
  return value === undefined || value.trim() === '' ? text : value;
}

export function fill(text: string, values: ReadonlyMap<string, string>): string {
  return piecesOf(text)
    .map((piece) => filledPiece(piece, values))
    .join('');
}

/** Pairs that stand in no other pair; UTF-16 offsets, brackets included. What is open at the end of a line is no pair. */
function outermostPairs(text: string): readonly { readonly start: number; readonly end: number }[] {
  const pairs: { start: number; end: number }[] = [];
  let open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[〔〕\n]/g)) {
    if (mark === '\n') open = [];
    else if (mark === '〔') open.push(index);
    else {
      const start = open.pop();
      if (start === undefined) continue;
      while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop();
      pairs.push({ start, end: index + 1 });
    }
  }
  return pairs;
}
