/** Right numbers broken on purpose, one at a time: how many of the slips are found. */
import { analyse } from '../../engine/index.ts';
import { chineseNumber, ordinalOf } from '../../engine/outline/number-marks.ts';
import type { LabelledReport } from './corpus.ts';

export interface BrokenScore {
  /** How they were broken. */
  readonly what: string;
  readonly right: number;
  readonly all: number;
}

interface System {
  /** Its group is the number; what stands around it is its mark. */
  readonly mark: RegExp;
  write(ordinal: number): string;
  /** The mark in part, and as one of another level. */
  readonly lost?: (ordinal: number) => string;
  readonly moved?: (ordinal: number) => string;
}

const CHINESE = '[一二三四五六七八九十]{1,2}';
const SYSTEMS: readonly System[] = [
  {
    mark: new RegExp(`^(${CHINESE})、(?=\\p{Script=Han})`, 'gmu'),
    write: (ordinal) => `${chineseNumber(ordinal)}、`,
    lost: chineseNumber,
    moved: (ordinal) => `（${chineseNumber(ordinal)}）`,
  },
  {
    mark: new RegExp(`^（(${CHINESE})）(?=\\p{Script=Han})`, 'gmu'),
    write: (ordinal) => `（${chineseNumber(ordinal)}）`,
    lost: (ordinal) => `（${chineseNumber(ordinal)}`,
    moved: (ordinal) => `${ordinal}.`,
  },
  {
    mark: /^(\d{1,2})\.(?=\p{Script=Han})/gmu,
    write: (ordinal) => `${ordinal}.`,
    lost: String,
    moved: (ordinal) => `（${ordinal}）`,
  },
  { mark: new RegExp(`(?<=[。；：])(${CHINESE})是`, 'gu'), write: (ordinal) => `${chineseNumber(ordinal)}是` },
  { mark: new RegExp(`(?<=[。；：\\n])第(${CHINESE})，`, 'gu'), write: (ordinal) => `第${chineseNumber(ordinal)}，` },
  { mark: /(?<=[。；：])（(\d)）/gu, write: (ordinal) => `（${ordinal}）` },
];
const GAP = '跳号 a gap';
const REPEAT = '重号 a repeat';
const LOST = '缺标点或半边括号 its mark lost in part';
const MOVED = '用错层次 a mark of another level';
/** A row of two shows no order. */
const LEAST_ROW = 3;
/** Points of one sentence or paragraph stand no farther apart, in UTF-16 units. */
const FARTHEST = 1200;
/** A finding is of a number that begins so near, in UTF-16 units. */
const NEAR = 4;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
}

/** Every system of numbers of every report with none but right numbers, one row each, broken in each way. */
export function scoreBroken(reports: readonly LabelledReport[]): readonly BrokenScore[] {
  const counts = { [GAP]: [0, 0], [REPEAT]: [0, 0], [LOST]: [0, 0], [MOVED]: [0, 0] };
  for (const [turn, report] of reports.entries()) {
    if (report.type === 'other' || slipsIn(report.text).length > 0) continue;
    for (const { mark, write, lost, moved } of SYSTEMS) {
      const rows = rowsIn(report.text, mark);
      const row = rows[turn % Math.max(1, rows.length)];
      if (!row) continue;
      const at = 1 + (turn % (row.length - 1));
      const [before, one] = [row[at - 1], row[at]];
      if (!before || !one) continue;
      const tried = (what: keyof typeof counts, broken: string, ...places: number[]) => {
        counts[what][1] = (counts[what][1] ?? 0) + 1;
        const found = slipsIn(broken).some((start) => places.some((place) => Math.abs(start - place) <= NEAR));
        if (found) counts[what][0] = (counts[what][0] ?? 0) + 1;
      };
      const wrote = (marks: readonly Mark[], written: (ordinal: number) => string) =>
        rewrite(report.text, marks, written);
      tried(
        GAP,
        wrote(row.slice(at), (ordinal) => write(ordinal + 1)),
        one.start,
      );
      tried(
        REPEAT,
        wrote([one], (ordinal) => write(ordinal - 1)),
        one.start,
        before.start,
      );
      if (lost) tried(LOST, wrote([one], lost), one.start);
      if (moved) tried(MOVED, wrote([one], moved), one.start);
    }
  }
  return Object.entries(counts).map(([what, [right = 0, all = 0]]) => ({ what, right, all }));
}

function slipsIn(text: string): readonly number[] {
  return analyse(text).findings.flatMap(({ rule, start }) => (rule === 'numbering' ? [start] : []));
}

/** Marks that count on from one. */
function rowsIn(text: string, pattern: RegExp): readonly (readonly Mark[])[] {
  const rows: Mark[][] = [];
  for (const { 0: mark, 1: number = '', index: start } of text.matchAll(pattern)) {
    const here = { start, end: start + mark.length, ordinal: ordinalOf(number) };
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (here.ordinal === 1) rows.push([here]);
    else if (last && here.ordinal === last.ordinal + 1 && start - last.end < FARTHEST) row?.push(here);
  }
  return rows.filter(({ length }) => length >= LEAST_ROW);
}

function rewrite(text: string, marks: readonly Mark[], written: (ordinal: number) => string): string {
  let broken = '';
  let from = 0;
  for (const { start, end, ordinal } of marks) {
    broken += text.slice(from, start) + written(ordinal);
    from = end;
  }
  return broken + text.slice(from);
}

/** The scores as a table for reading. */
export function printBroken(scores: readonly BrokenScore[]): string[] {
  const all = scores.reduce((sum, one) => ({
    what: '合计 in all',
    right: sum.right + one.right,
    all: sum.all + one.all,
  }));
  return [
    '## 故意改错的序号',
    '',
    '写错的序号在报告里少，另有一法数得多些：把留出的报告里对的序号（一、（一）1. 一是 第一 （1），三个以上连着的）一次改错一处，看能不能指到那一处。',
    '',
    'Slips of numbering are few in any set of reports. Here the right numbers of the set-aside reports are broken on purpose, one at a time, and count as found where a finding stands at the place.',
    '',
    '| 改成 broken by | 指出来的 found |',
    '| --- | --- |',
    ...[...scores, all].map(({ what, right, all }) => `| ${what} | ${right}/${all}（${(right / all).toFixed(3)}） |`),
    '',
  ];
}
