import type { Paragraph } from '../text/paragraphs.ts';
import type { OutlineEntry, Span } from '../types.ts';
import { type NumberMark, readMark } from './number-marks.ts';

/** A heading with what the verdicts need to know of it. */
export interface Heading extends Omit<OutlineEntry, 'part'> {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Body text follows on the same line. */
  readonly runIn: boolean;
  /** 0 where it bears no number. */
  readonly ordinal: number;
  /** The form's own label, not the writer's word: it proves nothing. */
  readonly label?: true;
}

interface Candidate {
  readonly paragraph: number;
  readonly mark: NumberMark;
  /** Length of the heading inside the paragraph, in UTF-16 units; 0: a numbered paragraph that is no heading. */
  readonly length: number;
  readonly runIn: boolean;
}

/** Longest heading on a line of its own, and longest one with its text running on, in UTF-16 units. */
const LONGEST_LINE = 46;
const LONGEST_RUN_IN = 26;
/** Least text after a run-in heading. */
const LEAST_BODY = 12;

/** A heading says what is told; a sentence tells it. These words open or fill sentences. */
const SENTENCE_WORDS =
  /^(?:我|本人|作为|自从|去年|今年|一年来|全年|由于|虽然|通过|为了|对照)|我(?:们)?(?:[将要会是在把对能就也还没都]|自|一)|本人[将在能对]|[吗呢吧]$/u;
/** Words that end an unnumbered heading. */
const HEADING_TAIL =
  /(?:情况|方面|打算|计划|安排|不足|问题|差距|体会|感悟|措施|思路|方向|职责|义务|学习|履职|自律|建设|成效|成绩|工作|总结|剖析|分析|目标|任务|回顾|建议|服务|廉洁|作风|表现|收获|概况|简介|原因)$/u;
const UNNUMBERED_LINE = /^[^，。；！？,;!?：:]{2,16}[：:]?$/u;
const LABEL =
  /^(?:[德能勤绩廉]|[\p{Script=Han}]{1,8}(?:方面|情况|表现|不足|问题|打算|计划|自律|学习|工作|方向|成绩))[：:]/u;
const SYMBOL = /^(?:[■◆●★▲◇□○※►]|#{1,4}(?=\s)|[①-⑳])[ \u3000]*/u;
const NOT_A_HEADING =
  /(?:报告|总结|汇报|材料|计划|讲话)(?:（.*）|\(.*\))?$|^(?:各位|尊敬的|同志们|述职人|报告人|汇报人|姓名|单位|职务|日期|时间)|[年月日]$|^[（(【]/u;

/** The headings of a text, in reading order; a paragraph that begins one of `labels` is one whatever it looks like. */
export function recogniseHeadings(paragraphs: readonly Paragraph[], labels: readonly Span[] = []): readonly Heading[] {
  const labelled = new Set(labels.map(({ start }) => start));
  const candidates: Candidate[] = [];
  let first = 0;
  paragraphs.forEach(({ text }, paragraph) => {
    const mark = readMark(text, true);
    if (!mark || (!mark.closed && mark.ordinal !== first + 1)) return;
    if (mark.level === 1) first = mark.ordinal;
    candidates.push({ paragraph, mark, ...measure(text, mark) });
  });
  const headings = candidates.filter((one) => isHeading(one, candidates)).map((one) => numbered(one, paragraphs));
  const taken = new Set(candidates.map((one) => one.paragraph));
  paragraphs.forEach((paragraph, index) => {
    if (labelled.has(paragraph.start)) headings.push(labelHeading(paragraph, index));
    const heading =
      taken.has(index) || labelled.has(paragraph.start) ? undefined : unnumbered(paragraph, index, paragraphs);
    if (heading) headings.push(heading);
  });
  return headings.sort((a, b) => a.start - b.start);
}

/** How much of a numbered paragraph is its heading. */
function measure(text: string, mark: NumberMark): { length: number; runIn: boolean } {
  const rest = text.slice(mark.number.length);
  const stop = rest.search(/[。！？；：:\n]|[ \u3000]{1,}(?=\p{Script=Han}{6,})/u);
  const inner = stop < 0 ? rest : rest.slice(0, stop);
  const after = stop < 0 ? '' : rest.slice(stop + 1).trim();
  if (after === '') {
    const whole = rest.trimEnd();
    const ended = /[。；]$/u.test(whole);
    const longest = mark.level >= 3 ? 30 : LONGEST_LINE;
    const tells = SENTENCE_WORDS.test(inner.trim()) || (ended && (mark.level >= 3 || inner.length > 40));
    return {
      length: whole.length > longest || inner.trim() === '' || tells ? 0 : mark.number.length + whole.length,
      runIn: false,
    };
  }
  const commas = inner.split(/[，,]/u).length - 1;
  const short = inner.trim().length >= 1 && inner.length <= LONGEST_RUN_IN && commas <= 2;
  if (!short || after.length < LEAST_BODY || SENTENCE_WORDS.test(inner.trim())) return { length: 0, runIn: true };
  return { length: mark.number.length + inner.trimEnd().length, runIn: true };
}

/** Where most of a row of numbered paragraphs are no headings, none of them is: they are paragraphs that are counted. */
function isHeading(one: Candidate, all: readonly Candidate[]): boolean {
  if (one.length === 0 || (!one.mark.closed && one.runIn)) return false;
  if (!one.runIn) return true;
  const row = all.filter(({ mark }) => mark.level === one.mark.level);
  const headings = row.filter(({ length }) => length > 0);
  if (headings.length * 2 <= row.length) return false;
  // 1、参加会议。… without any higher level is a list of paragraphs.
  return one.mark.level < 3 || all.some(({ mark, length }) => mark.level < one.mark.level && length > 0);
}

function numbered({ paragraph, mark, length, runIn }: Candidate, paragraphs: readonly Paragraph[]): Heading {
  const { start = 0, text = '' } = paragraphs[paragraph] ?? {};
  const heading = text.slice(0, length).trimEnd();
  return {
    level: mark.level,
    number: mark.number,
    ordinal: mark.ordinal,
    text: heading,
    start,
    end: start + heading.length,
    paragraph,
    runIn,
  };
}

function labelHeading({ start, end, text }: Paragraph, paragraph: number): Heading {
  return { level: 1, number: '', ordinal: 0, text, start, end, paragraph, runIn: false, label: true };
}

/** Short lines, labels (德：) and lines with a symbol that stand above their text. */
function unnumbered(paragraph: Paragraph, index: number, paragraphs: readonly Paragraph[]): Heading | undefined {
  const { text, start } = paragraph;
  const symbol = SYMBOL.exec(text)?.[0] ?? '';
  const rest = text.slice(symbol.length);
  const label = LABEL.exec(rest)?.[0];
  const base = { level: 1 as const, number: '', ordinal: 0, paragraph: index, start };
  if (label && rest.length > label.length + LEAST_BODY) {
    const heading = text.slice(0, symbol.length + label.length - 1);
    return { ...base, text: heading, end: start + heading.length, runIn: true };
  }
  const next = paragraphs[index + 1];
  if (!next || !UNNUMBERED_LINE.test(rest) || NOT_A_HEADING.test(rest) || SENTENCE_WORDS.test(rest)) return undefined;
  const above = next.text.length > rest.length && next.text.length >= LEAST_BODY;
  if (!above || (symbol === '' && !HEADING_TAIL.test(rest.replace(/[：:]$/u, '')))) return undefined;
  const heading = text.replace(/[：:]$/u, '');
  return { ...base, text: heading, end: start + heading.length, runIn: false };
}
