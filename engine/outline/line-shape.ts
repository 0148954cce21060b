/** What a line looks like: a heading says what is told, a sentence tells it. */
import { readOnce, type Wording, wordingOf } from '../text/wording.ts';

/** What a web editor leaves in front of a line. */
const TAGS = /^(?:(?:<\/?[a-z][^<>]{0,60}>|&nbsp;)+|[-–•·]\s+)/iu;
const TAGGED = /^[<&\-–•·]/u;
/** Markdown and emphasis in front of a heading; none of it is the heading's own. */
const DECORATION = /^(?:#{1,6}[ \t]*|\*\*|__|[■◆●★☆▲◇□○※►▶▌▍█➤➢▷]+[ \u3000]*)+/u;
/** ☆常规管理☆: the same on both sides. */
const ORNAMENTS = ['■', '◆', '●', '★', '☆', '▲'];

/** What closes a line of a page: its tags, and blanks as entities. No tag that ends a line is longer than this. */
const LONGEST_TAG = 24;
const LAST_TAG = /<\/?[a-z][^<>]{0,20}>$/iu;
const BLANK_ENTITY = '&nbsp;';

export interface BareLine {
  /** UTF-16 units in front that are decoration. */
  readonly offset: number;
  readonly text: string;
  readonly wording: Wording;
  /** Hashes of a markdown heading; 0 where it is none. */
  readonly hashes: number;
  readonly decorated: boolean;
}

export const bareLineOf = readOnce(bareLine);

export function bareLine(line: string): BareLine {
  const tags = TAGGED.test(line) ? (TAGS.exec(line)?.[0].length ?? 0) : 0;
  const decoration = DECORATION.exec(tags > 0 ? line.slice(tags) : line)?.[0] ?? '';
  const offset = tags + decoration.length;
  const text = withoutEnd(
    withoutTags(line.slice(offset)),
    decoration === '' ? ['**', '__'] : ['**', '__', ...ORNAMENTS],
  );
  return {
    offset,
    text,
    wording: wordingOf(text),
    hashes: /^#+/u.exec(decoration)?.[0].length ?? 0,
    decorated: decoration !== '',
  };
}

/** 一、工作情况</b></p> and 为竹山修路</strong><br>: the heading ends before its tags. */
function withoutTags(line: string): string {
  let rest = line;
  while (rest.endsWith('>') || rest.endsWith(BLANK_ENTITY)) {
    const cut = rest.endsWith('>') ? (LAST_TAG.exec(rest.slice(-LONGEST_TAG))?.[0].length ?? 0) : BLANK_ENTITY.length;
    if (cut === 0) break;
    rest = rest.slice(0, -cut).trimEnd();
  }
  return rest;
}

/** The line without the first of `ends` that it ends with. A pattern for it would be tried all along the line. */
export function withoutEnd(line: string, ends: readonly string[]): string {
  const end = ends.find((one) => line.endsWith(one));
  return end === undefined ? line : line.slice(0, -end.length);
}

/** These words open or fill sentences. */
const SENTENCE_WORDS =
  /^(?:我(?![局镇校县乡区院])|本人|作为|自从|去年|今年|一年来|全年|由于|虽然|通过|为了)|我(?:们)?(?:[将要会是在把对能就也还没都]|自|一)|本人[将在能对]|[吗吧]$|如下|了[，,]|[，,](?:今年|去年|我(?![局镇校县乡区院市省村厂站所队社馆部公])|本人|一年来|这一?年)/u;

export function tellsAsSentence(words: string): boolean {
  return SENTENCE_WORDS.test(words);
}

/** What names a section: by its last word, or in two like halves. */
const SECTION =
  /(?:情况|方面|工作|不足|问题|打算|计划|安排|今后|明年|来年|学习|自律|职责|成效|成绩|建设|之处|方向|措施|原因|体会)$/u;

export function isTitle(words: string): boolean {
  const [first = '', second = '', ...others] = words.trim().split(/[，,、]/u);
  const halves = others.length === 0 && first.length >= 4 && first.length <= 12 && second.length >= 4;
  return SECTION.test(words.trim()) || (halves && Math.abs(first.length - second.length) <= 4);
}

/** Lines of the frame (title, salutation, signature, date), never headings. */
const TITLE = /(?:报告|总结|汇报|材料|计划|讲话|小结|通知)(?:（.*）|\(.*\))?$/u;
const FRAME =
  /[（(]\d{2,5}字[）)]$|^(?:各位|尊敬的|同志们|述职人|报告人|汇报人|姓名|单位|职务|日期|时间|附件|此致|敬礼|谢谢|——|记者)|(?<!的)[\d〇一二三四五六七八九十×xX_](?:[年月日号]|年度)$|^[（(〔[].*[）)〕\]]$|^(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?$/u;

/** `atHead`: among the first lines, where what ends as a title does is one. */
export function belongsToFrame(line: string, atHead: boolean): boolean {
  return FRAME.test(line) || (atHead && TITLE.test(line));
}
