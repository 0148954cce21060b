import type { DocumentModel } from '../../model.ts';
import { type ListedMark, listMarks } from './listed-marks.ts';
import type { Slip } from './slip.ts';

/** GB/T 9704—2012 7.3.3: 一、（一）1.（1） */
const RULE = '（GB/T 9704—2012 7.3.3）';

/** Numbers without their mark or with a wrong one: 三认真学习, 一．, 一，, （一）、, 1， */
export function* findMarkFormSlips(doc: DocumentModel): Iterable<Slip> {
  const headed = new Set(doc.headings.map(({ paragraph }) => paragraph));
  for (const mark of listMarks(doc)) {
    const wanted = wantedForm(mark);
    if (wanted === mark.number) continue;
    // 一，聘请两名… counts the points of a paragraph; only a heading must be written 一、
    if (/[，,]$/u.test(mark.number) && !headed.has(mark.paragraph)) continue;
    const span = { start: mark.start, end: mark.end };
    yield { ...span, message: messageFor(mark, wanted), fix: { ...span, insert: wanted } };
  }
}

/** The mark as it should be written; brackets of either width are left to the check that looks after them. */
function wantedForm({ number, level, closed }: ListedMark): string {
  if (level === 1) {
    if (!closed) return `${number}、`;
    return number.startsWith('第') ? number : number.replace(/\s*[．.，,]$/, '、');
  }
  if (level === 3 && !closed) return `${number}.`;
  if (level === 3) return number.replace(/\s*[，,]$/, '.');
  return number.replace(/[、，.．]$/, '');
}

function messageFor({ number, level, closed }: ListedMark, wanted: string): string {
  if (!closed) return `序号“${number}”后面缺${level === 1 ? '顿号' : '点'}，应写作“${wanted}”${RULE}。`;
  if (level === 2 || level === 4) return `“${wanted}”后面不用再加标点${RULE}。`;
  return `序号“${number}”应写作“${wanted}”${RULE}。`;
}
