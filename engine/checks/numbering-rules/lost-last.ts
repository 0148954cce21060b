import type { DocumentModel } from '../../model.ts';
import { ordinalOfOne } from './inline-tokens.ts';
import { type RankedMark, wordsBehind } from './listed-marks.ts';
import { rankedMarks, rowsOf } from './ranked-marks.ts';
import { renumber, type Slip, unnumbered, writtenUnlike } from './slip.ts';

/** 依法服务代表。投入8.5万元…: a few words, a stop, and the text behind it. */
const POINT =
  /^(?!以上|今后|下一步|总之|同时|此外|另外|我|本人|这|全年|今年|一年来|谢谢)\p{Script=Han}[^。；：，！？\n\d]{3,11}(?=。.{10})/u;
/** （1）（2）③, the last of its row. */
const CIRCLED = /^[①-⑳](?=\p{Script=Han}{2})/u;

/** （三）三季度：走访, and 四季度：述职评议 below it: the same word ends the label of all. */
const LABEL = /^\p{Script=Han}{1,2}(\p{Script=Han}{2})[：:](?=\p{Script=Han})/u;

/** Others of its row that open so. */
const LEAST_OTHERS = 2;

/** （一）…（二）…（三）… and a paragraph like them that lost its number, right above the next section. */
export function* findLostLast(doc: DocumentModel): Iterable<Slip> {
  const runIn = new Set(doc.headings.flatMap((one) => (one.runIn ? [one.paragraph] : [])));
  const marks = rankedMarks(doc);
  yield* findLostHeads(doc, marks);
  const next = new Map(marks.map((mark, at) => [mark, marks[at + 1]]));
  for (const row of rowsOf(marks)) {
    const last = row.at(-1);
    if (!last || row.length < LEAST_OTHERS || last.level < 2) continue;
    const lost = doc.paragraphs[last.paragraph + 1];
    const circled = lost && CIRCLED.exec(lost.text)?.[0];
    if (
      lost &&
      circled &&
      ordinalOfOne(circled) === last.ordinal + 1 &&
      !/[①-⑳]/u.test(doc.text.slice(row[0]?.start, lost.start))
    ) {
      const span = { start: lost.start, end: lost.start + circled.length };
      yield writtenUnlike(span, circled, last.number, renumber(last.number, last.ordinal + 1));
      continue;
    }
    const label = lost && LABEL.exec(lost.text);
    if (label && row.every((mark) => LABEL.exec(wordsBehind(doc, mark))?.[1] === label[1])) {
      const [written] = label;
      yield unnumbered(
        { start: lost.start, end: lost.start + written.length },
        renumber(last.number, last.ordinal + 1),
      );
      continue;
    }
    if (!row.every(({ paragraph }) => runIn.has(paragraph))) continue;
    const words = lost && POINT.exec(lost.text)?.[0];
    if (!words || !opensSection(next.get(last), last)) continue;
    yield unnumbered({ start: lost.start, end: lost.start + words.length }, renumber(last.number, last.ordinal + 1));
  }
}

/** 社区治理, on a line of its own. */
const HEAD = /^\p{Script=Han}[^。；：！？:;，,\d]{3,15}$/u;

/** Marks looked over below the last of a row. */
const FARTHEST = 40;

/** （一） 1. 2.（二） 1. 2. 社区治理 1. 2.: the head of the last list, which lost its number. */
function* findLostHeads({ paragraphs, headings }: DocumentModel, marks: readonly RankedMark[]): Iterable<Slip> {
  const alone = new Set(headings.flatMap((one) => (one.runIn ? [] : [one.paragraph])));
  const at = new Map(marks.map((mark, index) => [mark, index]));
  for (const row of rowsOf(marks)) {
    const last = row.at(-1);
    if (!last || row.length < LEAST_OTHERS) continue;
    const firstBelow = (mark: RankedMark) => {
      const next = marks[(at.get(mark) ?? -1) + 1];
      const opens = next?.ordinal === 1 && next.level > mark.level && next.paragraph === mark.paragraph + 1;
      return opens && alone.has(mark.paragraph) ? next : undefined;
    };
    const list = firstBelow(last);
    if (!list || !row.every(firstBelow)) continue;
    const index = at.get(list) ?? 0;
    const behind = marks.slice(index + 1, index + FARTHEST);
    const end = behind.findIndex(({ level }) => level <= last.level);
    const anew = behind
      .slice(0, end < 0 ? behind.length : end)
      .filter((one) => one.level <= list.level && one.ordinal === 1);
    const [only, ...others] = anew;
    const line = only && paragraphs[only.paragraph - 1];
    if (!line || others.length > 0 || only.level !== list.level || !HEAD.test(line.text)) continue;
    yield unnumbered(line, renumber(last.number, last.ordinal + 1));
  }
}

/** Whether a section opens right below the paragraph behind the mark. */
function opensSection(next: RankedMark | undefined, last: RankedMark): boolean {
  return next !== undefined && next.level < last.level && next.paragraph === last.paragraph + 2;
}
