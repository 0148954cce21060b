/** Notices: what this year's 通知 asks the report to be. */

import { askedParts } from './asked-parts.ts';
import { mendingOf, validDeadline, validLimits, validParts } from './corrections.ts';
import { deadlinesIn } from './deadline.ts';
import { readFormat } from './format.ts';
import { frameAsked } from './frame-asked.ts';
import { asksForReport, isOnSubject, isTold, kindAsked, titleOf } from './kind.ts';
import { learntParts } from './learnt/learnt-parts.ts';
import { readLimits } from './limits.ts';
import { readNoticeText } from './notice-text.ts';
import { oldCells } from './old-cells.ts';
import { isOfOrganisers } from './other-papers.ts';
import { addressIn, writersIn } from './people.ts';
import { withSpeechAsPaper } from './speech-papers.ts';
import type { AskedPart, Evidence, NoticeOptions, NoticeReading } from './types.ts';

const NOTHING: NoticeReading = { isRequirementNotice: false, documentType: 'other', parts: [], limits: [], format: [] };

const PERSONAL: ReadonlySet<string> = new Set(['study', 'integrity', 'problems', 'causes', 'plans']);

/** Parts a notice names to be read as it stands. */
const LEAST_WHOLE = 3;
/** What a bare list of parts is read as. */
const PERSONS = 'official-duty-integrity';

/** Reads a notice. Any string at all gives a reading; nothing is thrown. Time is linear in its length. */
export function readNotice(text: string, options: NoticeOptions = {}): NoticeReading {
  const notice = withSpeechAsPaper(readNoticeText(text));
  const title = titleOf(notice, options.title);
  const kind = kindAsked(notice, title);
  const form = /(?:登记|考核|述职|总结|小结)表/u.test(title);
  const mending = mendingOf(notice);
  const onSubject = isOnSubject(title);
  const asOfPaper = (told: readonly AskedPart[]) =>
    onSubject ? told.map((one) => ({ ...one, id: 'other' as const })) : told;
  const frame = frameAsked(notice);
  const ruled = validParts([...asOfPaper(askedParts(notice, kind)), ...frame], notice);
  // What rules have found is valid already; the frame stands in it once.
  const plain = validParts([...ruled, ...asOfPaper(learntParts(notice, ruled))], notice);
  const isOld = oldCells(notice);
  const organised = kind !== 'work-summary' && kind !== 'work-plan';
  const stands = ({ evidence }: { readonly evidence: Evidence }) =>
    !isOld(evidence.start) && !(organised && isOfOrganisers(evidence.sentence.text));
  const limits = validLimits(readLimits(notice, onSubject).filter(stands), mending);
  const deadline = validDeadline(
    deadlinesIn(notice, options.published, form, options.given, onSubject).filter(stands),
    notice,
    mending,
  );
  const format = readFormat(notice, form);
  const personal = new Set(plain.flatMap(({ id }) => (PERSONAL.has(id) ? [id] : []))).size;
  const asked = { parts: plain.length, personal, limits: limits.length, deadline: deadline !== undefined };
  const asks = asksForReport(notice, title, asked);
  // A whole notice reads the same whoever brings it.
  const whole = asks && new Set(plain.map(({ id }) => id)).size >= LEAST_WHOLE;
  // What only tells of reports, as news does, asks nothing whoever brings it.
  const taken = options.given !== undefined && !isTold(notice);
  const loosely = taken && !whole;
  const parts = loosely
    ? validParts([...asOfPaper(askedParts(notice, kind === 'other' ? PERSONS : kind, true)), ...frame], notice)
    : plain;
  const anything = parts.length + limits.length > 0 || deadline !== undefined;
  if (!asks && !(taken && anything)) return NOTHING;
  const writers = writersIn(notice);
  const sendTo = addressIn(notice);
  return {
    isRequirementNotice: true,
    documentType: kind,
    parts: parts.toSorted((a, b) => a.evidence.start - b.evidence.start),
    limits,
    ...(deadline ? { deadline: deadline.day, deadlineEvidence: deadline.evidence } : {}),
    format,
    ...(writers ? { writers } : {}),
    ...(sendTo ? { sendTo } : {}),
  };
}
