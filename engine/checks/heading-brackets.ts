import { excerptAt } from '../text/excerpt.ts';
import { unlikeInWidth, widened } from './numbering-rules/bracket-width.ts';
import { listMarks } from './numbering-rules/listed-marks.ts';
import type { Check } from './types.ts';

const id = 'heading-brackets';
const severity = 'hint';

/** Half-width brackets in the numbers of a level (层次序数的括号): (一) for （一）, (1) for （1）. GB/T 9704—2012 7.3.3. */
export const headingBrackets: Check = {
  id,
  severity,
  *run(doc) {
    const marks = listMarks(doc);
    // One among wide ones is a slip of numbering, and told as such.
    const unlike = unlikeInWidth(marks);
    for (const mark of marks) {
      const wanted = widened(mark.number);
      if (wanted === mark.number || unlike.has(mark)) continue;
      const message = `“${mark.number}”用了半角括号，应写作“${wanted}”（GB/T 9704—2012 7.3.3）。`;
      const { start, end } = mark;
      yield { rule: id, severity, message, ...excerptAt(doc.text, mark), fix: { start, end, insert: wanted } };
    }
  },
};
