import type { DocumentModel } from '../../model.ts';
import { type ListedMark, listMarks } from './listed-marks.ts';
import { type Slip, writtenUnlike } from './slip.ts';

/** A second mark behind a mark: 三、）, 四、、 */
const DOUBLED = /^[、，.．：）)〕】]+(?=[\p{Script=Han}“])/u;
/** Read behind a mark, in UTF-16 units. */
const LONGEST = 4;
/** Others of its level that show how the paper writes them. */
const LEAST_OTHERS = 2;

/** （二 ）and 四 、 among marks without blanks, (6) among （３） of wide figures, and marks that are doubled. */
export function* findStrayMarks(doc: DocumentModel): Iterable<Slip> {
  const marks = listMarks(doc);
  for (const mark of marks) {
    const { start, end, number } = mark;
    const doubled = DOUBLED.exec(doc.text.slice(end, end + LONGEST))?.[0];
    if (doubled) {
      const fix = { start: end, end: end + doubled.length, insert: '' };
      yield { start, end: fix.end, message: `序号“${number}”后面多了“${doubled}”，应去掉。`, fix };
      continue;
    }
    const wanted = asOthers(mark, marks);
    if (wanted) yield writtenUnlike({ start, end }, number, wanted.like.number, wanted.number);
  }
}

function asOthers(mark: ListedMark, marks: readonly ListedMark[]) {
  const others = marks.filter(({ level, paragraph }) => level === mark.level && paragraph !== mark.paragraph);
  const plain = plainOf(mark.number);
  const wide = widened(plain);
  const [close, ofWide] = [
    others.filter(({ number }) => !/\s/u.test(number)),
    others.filter(({ number }) => isWide(number)),
  ];
  const wanted = ofWide.length >= LEAST_OTHERS && ofWide.length * 2 > others.length ? wide : plain;
  const like = wanted === wide ? ofWide[0] : close[0];
  if (!like || wanted === mark.number || close.length < LEAST_OTHERS) return undefined;
  // Only what differs in blanks and in the width of figures is the same mark.
  return plainOf(wanted) === plain && (/\s/u.test(mark.number) || wanted === wide)
    ? { like, number: wanted }
    : undefined;
}

const isWide = (number: string) => /[０-９]/u.test(number);
const plainOf = (number: string) => number.replace(/\s/gu, '').replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
const widened = (number: string) =>
  number.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + '０'.charCodeAt(0) - '0'.charCodeAt(0)));
