/** 一是…, 二、…, 三是…, each a paragraph: the point that is numbered as sections are. */
import type { DocumentModel } from '../../model.ts';
import { ordinalOf } from '../../outline/number-marks.ts';
import { type ListedMark, listMarks } from './listed-marks.ts';
import { renumber, type Slip, writtenUnlike } from './slip.ts';

const NUMERAL = '[一二三四五六七八九十]{1,2}';
/** What counts in words at the head of a paragraph. */
const WORDS = new RegExp(`^(?:${NUMERAL}[是要]|[第其]${NUMERAL}[，,、：:])`, 'u');
/** A mark that may stand for one of them. */
const PLAIN = new RegExp(`^(?:${NUMERAL}|\\d{1,2})[、，,.．]$`, 'u');
/** Marks looked over for the sections around one. */
const FARTHEST = 40;
/** A shorter paragraph is a heading, in UTF-16 units. */
const LEAST_TEXT = 20;

interface Point {
  readonly written: string;
  readonly style: string;
  readonly ordinal: number;
}

function pointOf(text: string | undefined): Point | undefined {
  const written = WORDS.exec(text ?? '')?.[0];
  if (!written) return undefined;
  const number = new RegExp(NUMERAL, 'u').exec(written)?.[0] ?? '';
  return { written, style: written.replace(number, ''), ordinal: ordinalOf(number) };
}

/** The slips, by where their marks begin; those marks are of no row of sections. */
export function pointsInWords(doc: DocumentModel): ReadonlyMap<number, Slip> {
  const slips = known.get(doc) ?? new Map(readPoints(doc));
  known.set(doc, slips);
  return slips;
}

const known = new WeakMap<DocumentModel, ReadonlyMap<number, Slip>>();

function* readPoints(doc: DocumentModel): Iterable<readonly [number, Slip]> {
  const marks = listMarks(doc);
  for (const [index, mark] of marks.entries()) {
    const { paragraph, ordinal, number, start, end } = mark;
    if (ordinal < 2 || !PLAIN.test(number)) continue;
    const before = pointOf(doc.paragraphs[paragraph - 1]?.text);
    const own = doc.paragraphs[paragraph]?.text ?? '';
    if (before?.ordinal !== ordinal - 1 || own.length < LEAST_TEXT) continue;
    const behind = pointOf(doc.paragraphs[paragraph + 1]?.text);
    const goesOn = behind?.style === before.style && behind.ordinal === ordinal + 1;
    if (!goesOn && !endsRow(doc, marks, index, before)) continue;
    const wanted = renumber(before.written, ordinal);
    yield [start, writtenUnlike({ start, end }, number, before.written, wanted)];
  }
}

/** Whether it is the last of the points above it, and no section: the sections go on as if it were none. */
function endsRow({ paragraphs }: DocumentModel, marks: readonly ListedMark[], index: number, before: Point): boolean {
  const mark = marks[index];
  const first = mark && pointOf(paragraphs[mark.paragraph - 2]?.text);
  if (!mark || first?.style !== before.style || first.ordinal !== before.ordinal - 1) return false;
  const isOwn = ({ level, number }: ListedMark) => level === mark.level && PLAIN.test(number);
  const above = marks.slice(Math.max(0, index - FARTHEST), index).findLast(isOwn);
  const next = marks.slice(index + 1, index + FARTHEST).find(isOwn);
  return above?.ordinal !== mark.ordinal - 1 || next?.ordinal === mark.ordinal;
}
