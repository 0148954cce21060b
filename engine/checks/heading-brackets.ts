import { excerptAt } from '../text/excerpt.ts';
import { listMarks } from './numbering-rules/listed-marks.ts';
import type { Check } from './types.ts';

const id = 'heading-brackets';
const severity = 'hint';

/** Half-width brackets in the numbers of a level (层次序数的括号): (一) for （一）, (1) for （1）. GB/T 9704—2012 7.3.3. */
export const headingBrackets: Check = {
  id,
  severity,
  *run(doc) {
    for (const mark of listMarks(doc)) {
      const wanted = mark.number.replace('(', '（').replace(')', '）');
      if (wanted === mark.number) continue;
      const message = `“${mark.number}”用了半角括号，应写作“${wanted}”（GB/T 9704—2012 7.3.3）。`;
      const { start, end } = mark;
      yield { rule: id, severity, message, ...excerptAt(doc.text, mark), fix: { start, end, insert: wanted } };
    }
  },
};
