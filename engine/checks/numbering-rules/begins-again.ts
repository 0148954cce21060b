import type { DocumentModel } from '../../model.ts';
import type { RankedMark } from './listed-marks.ts';
import { followerOf } from './ranked-marks.ts';

/** Whether a first number counts nothing anew, but bears the number of one that stands in its row already. */
export function beginsAgain(
  doc: DocumentModel,
  marks: readonly RankedMark[],
  index: number,
  last: number,
  alone: ReadonlySet<number>,
): boolean {
  const [before, mark] = [marks[index - 1], marks[index]];
  if (mark?.ordinal !== 1 || last === 0) return false;
  if (mark.level === 1) return last > 1 && alone.has(mark.paragraph) && !isLed(doc, mark.paragraph);
  // （一）（二）（一）, each a heading: nothing leads in a row of its own, and none follows.
  if (mark.level === 2 && last > 1 && followerOf(marks, index) === 0)
    return !isLed(doc, mark.paragraph, before?.paragraph === mark.paragraph - 1);
  if (mark.level < 3 || before?.level !== mark.level) return false;
  const follower = followerOf(marks, index);
  // 1.渡口 and 1.船队, each a heading of its own below the same one.
  const bothAlone = alone.has(mark.paragraph) && alone.has(before.paragraph);
  const twins = bothAlone && (last === 1 ? follower !== 2 : follower === 0 && !isLed(doc, mark.paragraph));
  // （1）… and （1）… in the paragraph right below it.
  const adjoins =
    mark.level <= 4 &&
    (last === 1 || follower === 0 || !leadsIn(doc.paragraphs[before.paragraph]?.text ?? '')) &&
    before.paragraph + 1 === mark.paragraph &&
    !/[：:]\s*$/u.test(doc.text.slice(before.end, mark.start));
  return twins || adjoins;
}

/** What leads in a row that counts anew. */
const LEADS = /[以如]下|下面|几[个件项点条]|[二两三四五六][个大]?方面|分[为成别]|打算|措施|安排|[：:]$/u;
/** Least text of a section, in UTF-16 units: the paragraph above is no title, name or heading. */
const LEAST_TEXT = 20;

/** Whether what stands right above a paragraph may lead in a row of its own. `adjoins`: that bears a mark of the same row. */
function isLed({ paragraphs, headings }: DocumentModel, paragraph: number, adjoins = false): boolean {
  const headed = headings.some((one) => one.paragraph === paragraph - 1 && !(adjoins && one.runIn));
  return headed || leadsIn(paragraphs[paragraph - 1]?.text ?? '');
}

function leadsIn(above: string): boolean {
  const sentence = above.slice(above.slice(0, -1).lastIndexOf('。') + 1);
  return above.length < LEAST_TEXT || !above.endsWith('。') || LEADS.test(sentence);
}
