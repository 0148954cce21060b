/** Verdicts on the parts that stand at a place: 标题、称谓、署名、日期. */
import type { DocumentModel } from '../../model.ts';
import type { Finding } from '../finding.ts';
import { findDate } from './date.ts';
import { frameLines } from './lines.ts';
import { findSalutation } from './salutation.ts';
import { findSignature } from './signature.ts';
import { findTitle } from './title.ts';
import { findZones } from './zones.ts';

export type FramePart = 'title' | 'salutation' | 'signature' | 'date';

export function judgeFrame(doc: DocumentModel): Map<FramePart, Finding> {
  const zones = findZones(doc);
  const lines = frameLines(doc, zones);
  return new Map([
    ['title', findTitle(lines)],
    ['salutation', findSalutation(doc.paragraphs, lines)],
    ['signature', findSignature(lines)],
    ['date', findDate(lines)],
  ]);
}
