/** Verdicts on the parts that stand at a place: 标题、称谓、署名、日期. */
import type { DocumentModel } from '../../model.ts';
import type { Finding } from '../finding.ts';
import { findDate } from './date.ts';
import { findSalutation } from './salutation.ts';
import { findSignature } from './signature.ts';
import { findTitle } from './title.ts';
import { findZones } from './zones.ts';

export type FramePart = 'title' | 'salutation' | 'signature' | 'date';

export function judgeFrame(doc: DocumentModel): Map<FramePart, Finding> {
  const zones = findZones(doc);
  return new Map([
    ['title', findTitle(zones)],
    ['salutation', findSalutation(doc.paragraphs, zones)],
    ['signature', findSignature(zones)],
    ['date', findDate(zones)],
  ]);
}
