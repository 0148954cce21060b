import { analyse } from '../analyse.ts';
import { splitReports } from '../outline/split-reports.ts';
import { splitLines } from '../text/lines.ts';
import type { Analysis, AnyPartId } from '../types.ts';

/** One report of a page of samples. */
export interface SampleReport {
  /** Its heading on the page; its first short line where it has none, '' where it has neither. */
  readonly title: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** The parts its kind requires and that were not found. */
  readonly missing: readonly { readonly id: AnyPartId; readonly title: string }[];
  /** What was left to be filled in, by its mark (××, 20xx年, 本站), the most frequent first. */
  readonly placeholders: readonly { readonly text: string; readonly count: number }[];
  /** What is wrong with the numbers of its headings, in words. */
  readonly numbering: readonly string[];
}

/** Longest line, in UTF-16 units, that is taken for a title. */
const TITLE_LENGTH = 60;
/** A page made to harm might hold thousands. */
const MOST_REPORTS = 40;

/** The reports of a page, one by one, each read as a draft is. */
export function readSamplePage(text: string): readonly SampleReport[] {
  return splitReports(text)
    .slice(0, MOST_REPORTS)
    .map(({ start, end, title }) => {
      const own = text.slice(start, end);
      const analysis = analyse(own);
      const of = (rule: string) => analysis.findings.filter((finding) => finding.rule === rule);
      return {
        title: title || titleIn(own),
        text: own,
        analysis,
        missing: analysis.parts.filter(({ requirement, status }) => requirement === 'required' && status === 'missing'),
        placeholders: counted(of('placeholders').map((finding) => markOf(finding.text.trim()))),
        numbering: [...new Set(of('numbering').map(({ message }) => message))],
      };
    });
}

function titleIn(text: string): string {
  const [first] = splitLines(text.slice(0, 500));
  return first && first.text.length <= TITLE_LENGTH && !/[。；！？]$/u.test(first.text) ? first.text : '';
}

/** ×次、×××同志 → ××; 20xx年度 → 20xx年. */
function markOf(placeholder: string): string {
  const [year] = /20[_＿xX×＊*]{1,2}年?/u.exec(placeholder) ?? [];
  if (year !== undefined) return year;
  const [mark] = /[×＊*xX_＿○]+/u.exec(placeholder) ?? [];
  return mark === undefined ? placeholder : mark.charAt(0).repeat(2);
}

function counted(texts: readonly string[]): SampleReport['placeholders'] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}
