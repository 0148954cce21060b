import type { DocumentModel } from '../../model.ts';
import { listMarks } from './listed-marks.ts';
import { renumber, type Slip, writtenUnlike } from './slip.ts';
import { decimalsIn } from './stray-decimals.ts';

/** （一）（二）（三） 1.4 校园安全, the only decimal of the paper: the fourth, where another section opens behind it. */
export function* findLoneDecimal(doc: DocumentModel): Iterable<Slip> {
  const [point, ...others] = decimalsIn(doc);
  if (!point || others.length > 0 || point.below !== undefined) return;
  const { start, end, ordinal } = point;
  const marks = listMarks(doc).filter(({ number }) => !/^\d{1,2}[.．]\d/u.test(number));
  const before = marks.findLast((mark) => mark.start < start);
  const next = marks.find((mark) => mark.start > start);
  if (!before || before.level === 1 || before.ordinal !== ordinal - 1 || before.ordinal < LEAST_ROW) return;
  if (next && next.level >= before.level) return;
  yield writtenUnlike({ start, end }, doc.text.slice(start, end), before.number, renumber(before.number, ordinal));
}

/** A row of one shows nothing. */
const LEAST_ROW = 2;
