import type { DocumentModel } from '../../model.ts';
import type { Slip } from './slip.ts';

/**
 * （1） right under 二、 where another section of the paper has （一）: two levels are left out of the order 一、→（一）→1.→（1）
 * (GB/T 9704—2012 7.3.3). A paper that goes from 一、 to （1） all through has chosen so.
 */
export function* findLevelJumps({ headings }: DocumentModel): Iterable<Slip> {
  const numbered = headings.filter(({ number }) => number !== '');
  // 1.1 of a technical paper is no （一）.
  const led = numbered.some(
    ({ level, number }, at) => /^[（(]一/u.test(number) && level === 2 && numbered[at - 1]?.level === 1,
  );
  if (!led) return;
  for (const [index, { level, number, ordinal, start }] of numbered.entries()) {
    if (level !== 4 || ordinal !== 1 || numbered[index - 1]?.level !== 1) continue;
    const message = `“${number}”直接跟在“一、”这一层后面，本文别处用的是“（一）”，这一组也应写作“（一）（二）”（GB/T 9704—2012 7.3.3）。`;
    yield { start, end: start + number.length, message };
  }
}
