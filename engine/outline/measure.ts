/** How much of a numbered paragraph is its heading. */
import { tellsAsSentence } from './line-shape.ts';
import type { NumberMark } from './number-marks.ts';

export interface Measure {
  /** Length of the heading with its number, in UTF-16 units; 0: a numbered paragraph that is no heading. */
  readonly length: number;
  /** Body text follows on the same line. */
  readonly runIn: boolean;
  /** Ends as a point of a list does. */
  readonly listed: boolean;
  /** What the length would be of one that tells as a sentence does: 五、没人问，我自己添一条. Its likes decide. */
  readonly spare?: number;
}

/** Longest heading on a line of its own, and longest one with its text running on, in UTF-16 units. */
const LONGEST_LINE = 46;
const LONGEST_RUN_IN = 32;
/** A line this short without any mark tells nothing, whatever its words: 三、我自己. */
const LONGEST_BARE = 12;
/** Least text after a run-in heading. */
const LEAST_BODY = 10;
/** Where a run-in heading ends: at a mark, a wide blank before text, or a half-width stop that is no decimal point. */
/** What stands in brackets ends nothing: 学习情况（自评：好）. */
const BRACKETED = /（[^（）\n]{1,20}）/gu;
const masked = (words: string) => '〇'.repeat(words.length);
const CLOSING_QUOTE = /^[”"』」）)]{1,2}(?=$)/u;
const STOP = /[。！？；：:?\n]|——|(?<![\dA-Za-z])\.|\.$|[ \u3000]+(?=[\p{Script=Han}（(“"《][^\n]{12,})/u;

/** Of a paragraph that bears `mark`, given without what decorates it. */
export function measure(text: string, mark: NumberMark): Measure {
  const rest = text.slice(mark.number.length);
  const lead = /^[ \u3000]*/u.exec(rest)?.[0].length ?? 0;
  const stop = titled(rest) ? -1 : rest.slice(lead).replace(BRACKETED, masked).search(STOP);
  const inner = stop < 0 ? rest : rest.slice(0, lead + stop);
  const after =
    stop < 0
      ? ''
      : rest
          .slice(lead + stop + 1)
          .replace(/^[*_\s\u3000—]+/u, '')
          .replace(CLOSING_QUOTE, '');
  const words = inner.trim();
  const no = { length: 0, runIn: after !== '', listed: /[；;，,]$/u.test(rest) };
  const bare = after === '' && words.length <= LONGEST_BARE && !/[，,。；;]/u.test(rest);
  const glued = mark.level <= 2 && (stop < 0 || inner.length > LONGEST_GLUED) ? gluedWords(rest) : 0;
  if (glued > 0) return { length: mark.number.length + glued, runIn: true, listed: false };
  if (words === '') return no;
  if (!bare && tellsAsSentence(words)) return { ...no, spare: spareLength(mark, rest, inner, after) };
  // What a semicolon ends is a clause of a list.
  if (after !== '' && /[；;]/u.test(rest.charAt(lead + stop))) return no;
  if (after.trim() === '') {
    const couplet = coupletOf(words);
    if (couplet > 0) return { length: mark.number.length + lead + couplet, runIn: true, listed: false };
    const whole = rest.trimEnd();
    const ended = /[。；;.]$/u.test(whole);
    const longest = ended ? LONGEST_RUN_IN : LONGEST_LINE;
    if (whole.length > longest || (ended && mark.level >= 3 && words.length > 14)) return no;
    return { length: mark.number.length + whole.length, runIn: false, listed: no.listed };
  }
  // （1）接访。全年213人次； is a point of a list, not a section.
  if (no.listed && mark.level >= 3) return no;
  const commas = words.split(/[，,]/u).length - 1;
  if (words.length > LONGEST_RUN_IN || commas > 2 || after.length < LEAST_BODY) return no;
  return { length: mark.number.length + inner.trimEnd().length, runIn: true, listed: false };
}

/** Longest one that tells as a sentence does and yet may stand among headings, in UTF-16 units. */
const LONGEST_SPARE = 18;

function spareLength({ number }: NumberMark, rest: string, inner: string, after: string): number {
  if (inner.length > LONGEST_SPARE || (after !== '' && after.length < LEAST_BODY)) return 0;
  if (after === '' && /[。；;，,.]$/u.test(rest.trimEnd())) return 0;
  return number.length + (after === '' ? rest.trimEnd() : inner.trimEnd()).length;
}

/** 一、学习情况一年来，我…: where words that end headings are followed at once by words that open sentences. */
const GLUED =
  /^[ \u3000]*(?:[\p{Script=Han}、]{0,8}?(?:情况|方面|打算|计划|安排|不足|问题|差距|体会|措施|思路|方向|职责|建设|成效|成绩|自律|工作|学习|廉政|防汛|抗旱|宣传|管理|服务|信访|的事|想法))(?=(?:一年来|[今去明本][年月]|全年|半年|上半年|下半年|年[初底]|\d{1,4}年|\d{1,2}月|我|本人|为了|通过|按照|根据|围绕|坚持|认真|积极|对照|始终|严格|先后|主要|由于|首先|一是|作为|虽然))/u;
/** A numbered paragraph that runs on longer than this without a stop has its heading glued to it, if any. */
const LONGEST_GLUED = 14;

function gluedWords(rest: string): number {
  return rest.length > LONGEST_LINE ? (GLUED.exec(rest.slice(0, LONGEST_LINE))?.[0].length ?? 0) : 0;
}

/** 抓管理，促发展，全市养护工作实现新突破。: two like halves are the heading, what they led to its text. */
function coupletOf(words: string): number {
  const [first = '', second = '', third = '', ...others] = words.split(/[，,]/u);
  const couplet =
    others.length === 0 && Math.abs(first.length - second.length) <= 2 && first.length >= 5 && first.length <= 10;
  return couplet && /^(?:我|全|各|使|让|实现|取得|推动|确保).{6}/u.test(third) ? first.length + second.length + 1 : 0;
}

/** 述学：强化理论武装，筑牢思想根基 is a heading of two halves on a line of its own. */
function titled(rest: string): boolean {
  return rest.length <= LONGEST_LINE - 10 && /^[^。；！？?：:]{1,10}[：:—][^。；！？?：:]{2,20}$/u.test(rest.trim());
}
