/** How well notices are read and sample pages are split, against the labelled pages of the practice portal. */
import { splitReports } from '../../engine/index.ts';
import { readFileText } from '../check/read-file-text.ts';
import { readNoticeFile } from '../requirements/read-notice-file.ts';
import { fileOf, labelledNotices, labelledSamples, type PageSet } from './page-corpus.ts';
import type { Counts } from './score.ts';

export interface NoticeScores {
  readonly notices: number;
  readonly fields: Readonly<Record<NoticeField, Counts>>;
  /** Of the pages, how many were rightly told to be a notice that asks for a report, or none. */
  readonly told: { readonly right: number; readonly all: number };
  readonly kinds: { readonly right: number; readonly all: number };
  readonly mistakes: readonly string[];
}

export const NOTICE_FIELDS = ['parts', 'limits', 'deadline', 'format'] as const;
type NoticeField = (typeof NOTICE_FIELDS)[number];

async function scoreNotices(set: PageSet): Promise<NoticeScores> {
  const count = (): Counts => ({ hits: 0, wrong: 0, missed: 0 });
  const fields = { parts: count(), limits: count(), deadline: count(), format: count() };
  const told = { right: 0, all: 0 };
  const kinds = { right: 0, all: 0 };
  const mistakes: string[] = [];
  const labelled = labelledNotices(set);
  for (const label of labelled) {
    const { reading } = await readNoticeFile(fileOf('notices', label.id));
    const note = (what: string) => mistakes.push(`${label.id}\t${what}`);
    tally(told, reading.isRequirementNotice === label.isRequirementNotice, () =>
      note(`told ${reading.isRequirementNotice}`),
    );
    if (label.isRequirementNotice) {
      tally(kinds, reading.documentType === label.documentType, () =>
        note(`${label.documentType} → ${reading.documentType}`),
      );
    }
    compare(
      fields.parts,
      label.parts.map(({ id }) => id),
      reading.parts.map(({ id }) => id),
      note,
    );
    compare(fields.limits, label.limits.map(limitKey), reading.limits.map(limitKey), note);
    compare(fields.deadline, present(label.deadline), present(reading.deadline), note);
    compareWords(
      fields.format,
      label.format,
      reading.format.map(({ text }) => text),
      note,
    );
  }
  return { notices: labelled.length, fields, told, kinds, mistakes };
}

export interface PageScores {
  readonly set: PageSet;
  readonly notices: NoticeScores;
  readonly splitting: SplitScores;
  readonly mistakes: readonly string[];
}

export async function scorePages(set: PageSet): Promise<PageScores> {
  const notices = await scoreNotices(set);
  const splitting = await scoreSplitting(set);
  return { set, notices, splitting, mistakes: [...notices.mistakes, ...splitting.mistakes] };
}

export interface SplitScores {
  readonly pages: number;
  readonly exact: number;
  readonly mistakes: readonly string[];
}

/** A page is split exactly when every report on it is one slice, from its title or first words to its last. */
async function scoreSplitting(set: PageSet): Promise<SplitScores> {
  const labelled = labelledSamples(set);
  const mistakes: string[] = [];
  for (const { id, reports } of labelled) {
    const text = await readFileText(fileOf('samples', id));
    const slices = splitReports(text);
    const wrong = reports.flatMap(({ firstWords, lastWords }, index) => {
      const slice = slices[index];
      const said = slice ? bare(text.slice(slice.start, slice.end)) : '';
      const at = said.indexOf(bare(firstWords));
      const opens = at >= 0 && (slices.length === 1 || at <= bare(slice?.title ?? '').length + MARKS);
      return opens && said.endsWith(bare(lastWords))
        ? []
        : [`${index + 1}: ${opens ? `…${said.slice(-30)}` : said.slice(0, 40)}`];
    });
    // A page that holds one report, or none, is to be left whole.
    const whole = reports.length < 2 && slices.length === 1;
    if (!whole && (slices.length !== reports.length || wrong.length > 0)) {
      mistakes.push(`${id}\t${slices.length} slices for ${reports.length}\t${wrong.join(' ¦ ')}`);
    }
  }
  return { pages: labelled.length, exact: labelled.length - mistakes.length, mistakes };
}

/** Most characters of markup, or of a line that says who reports, between a title and the first words. */
const MARKS = 40;

function bare(text: string): string {
  return text.replace(/[\s\u3000]+/gu, '');
}

function tally(score: { right: number; all: number }, right: boolean, wrong: () => void): void {
  score.all += 1;
  if (right) score.right += 1;
  else wrong();
}

function present(one: string | null | undefined): string[] {
  return one ? [one] : [];
}

function limitKey({ kind, value }: { readonly kind: string; readonly value: number | readonly number[] }): string {
  return `${kind} ${value}`;
}

type Note = (what: string) => void;

/** Compares two sets. */
function compare(counts: Counts, labelled: readonly string[], said: readonly string[], note: Note): void {
  const [right, found] = [new Set(labelled), new Set(said)];
  for (const one of found) {
    if (right.has(one)) counts.hits += 1;
    else {
      counts.wrong += 1;
      note(`+ ${one}`);
    }
  }
  for (const one of right) {
    if (found.has(one)) continue;
    counts.missed += 1;
    note(`- ${one}`);
  }
}

/** The same clause may be shown longer or shorter. */
function compareWords(counts: Counts, labelled: readonly string[], said: readonly string[], note: Note): void {
  const same = (a: string, b: string) => bare(a).includes(bare(b)) || bare(b).includes(bare(a));
  for (const one of said) {
    if (labelled.some((label) => same(one, label))) continue;
    counts.wrong += 1;
    note(`+ ${one}`);
  }
  for (const one of labelled) {
    if (said.some((other) => same(one, other))) counts.hits += 1;
    else {
      counts.missed += 1;
      note(`- ${one}`);
    }
  }
}
