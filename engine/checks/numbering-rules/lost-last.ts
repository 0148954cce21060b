import type { DocumentModel } from '../../model.ts';
import { listMarks, type RankedMark } from './listed-marks.ts';
import { ranked, rowsOf } from './ranked-marks.ts';
import { renumber, type Slip, unnumbered } from './slip.ts';

/** 依法服务代表。投入8.5万元…: a few words, a stop, and the text behind it. */
const POINT =
  /^(?!以上|今后|下一步|总之|同时|此外|另外|我|本人|这|全年|今年|一年来|谢谢)\p{Script=Han}[^。；：，！？\n\d]{3,11}(?=。.{10})/u;
/** Others of its row that open so. */
const LEAST_OTHERS = 2;

/** （一）…（二）…（三）… and a paragraph like them that lost its number, right above the next section. */
export function* findLostLast(doc: DocumentModel): Iterable<Slip> {
  const runIn = new Set(doc.headings.flatMap((one) => (one.runIn ? [one.paragraph] : [])));
  const marks = ranked(listMarks(doc), doc.text);
  const next = new Map(marks.map((mark, at) => [mark, marks[at + 1]]));
  for (const row of rowsOf(marks)) {
    const last = row.at(-1);
    if (!last || row.length < LEAST_OTHERS || last.level < 2 || !row.every(({ paragraph }) => runIn.has(paragraph)))
      continue;
    const lost = doc.paragraphs[last.paragraph + 1];
    const words = lost && POINT.exec(lost.text)?.[0];
    if (!words || !opensSection(next.get(last), last)) continue;
    yield unnumbered({ start: lost.start, end: lost.start + words.length }, renumber(last.number, last.ordinal + 1));
  }
}

/** Whether a section opens right below the paragraph behind the mark. */
function opensSection(next: RankedMark | undefined, last: RankedMark): boolean {
  return next !== undefined && next.level < last.level && next.paragraph === last.paragraph + 2;
}
