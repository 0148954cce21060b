import type { DocumentModel } from '../../model.ts';
import type { DocumentType } from '../../types.ts';
import { listMarks } from './listed-marks.ts';
import type { Slip } from './slip.ts';

/** （一） used as the highest level: 一、 is left out of the order 一、→（一）→1.→（1） (GB/T 9704—2012 7.3.3). */
export function* findLevelStartSlips(doc: DocumentModel, type: DocumentType): Iterable<Slip> {
  // Articles of a rule list their points as （一）（二） under 第四条.
  if (type.id === 'other' || doc.headings.some(isFirst) || listMarks(doc).some(isFirst)) return;
  const first = doc.headings.find(({ level, number }) => level === 2 && /^[（(]/u.test(number));
  if (!first) return;
  yield {
    start: first.start,
    end: first.start + first.number.length,
    message: `全文没有“一、”，直接用了“${first.number}”。层次序数应依次用“一、”“（一）”“1.”“（1）”（GB/T 9704—2012 7.3.3）。`,
  };
}

function isFirst({ level }: { readonly level: number }): boolean {
  return level === 1;
}
