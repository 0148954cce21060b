/** Verdicts on the parts that stand at a place: 标题、称谓、开头、结尾、署名、日期. */
import type { DocumentModel } from '../model.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Excerpt, PartStatus } from '../types.ts';
import type { Finding } from './content.ts';
import type { Sections } from './sections.ts';

export type FramePart = 'title' | 'salutation' | 'opening' | 'closing' | 'signature' | 'date';

/** How many lines at the head and the tail are looked at. */
const HEAD = 6;
const TAIL = 5;

const TITLE_WORD =
  /(?:报告|总结|汇报|计划|小结|述职|要点|规划|打算|材料|通知|公告|通报|纪要|方案|办法|意见|函|请示|体会|发言|讲话|信|说明|情况|安排|思路|提纲|须知|指南)(?:[（(][^）)]{1,16}[）)])?$/u;
const COLLECTION_TAG = /篇[一二三四五六七八九十\d]|范文|模板|第[一二三四五六七八九十\d]+篇|[（(](?:通用|精选|合集)/u;
const SALUTATION =
  /^(?:尊敬的|敬爱的|各位|同志们|乡亲们|父老|亲爱的|领导|主任|各(?:部门|单位|乡镇|村)|全体)[^。；]{0,40}[：:，,！!]?$/u;
const GLUED_SALUTATION = /^(?:尊敬的|各位|同志们|乡亲们|父老)[^。；：:]{0,24}[：:！!]/u;
const OPENING =
  /现将|现就|现把|下面|报告如下|汇报如下|总结如下|述职如下|请予?[^。]{0,4}(?:评议|审议)|作为(?:一名|一个)?|我(?:是|叫|自|于|从|在)|本人(?:自|于|是|系|在|现任|，|,)|当选|连任|任职|担任|现任|分管|主持|参加工作|一年来|[一二两三四五]年来|几年来|今年以来|年度|在[^。]{2,30}领导下|围绕|按照[^。]{2,20}要求|回顾/u;
const CLOSING_FORMULA =
  /以上(?:是|就是|为)?[^。]{0,12}(?:报告|述职|汇报|总结|发言|情况|说的|讲的)|(?:请|望|敬请|恳请|欢迎)[^。]{0,14}(?:评议|审议|批评|指正|监督|审阅|提[^。]{0,4}意见|包涵|指出)|谢谢|特此|汇报完毕|述职完毕|不妥之处|不当之处|此致/u;
const CLOSING_RESOLVE =
  /^(?:总之|最后|同志们|各位|作为[^。]{2,14}(?:代表|干部|党员)|我深知|我坚信|我相信|新的一年)|永远牢记|不辜负|不负[^。]{1,8}(?:重托|期望|信任|众望|使命)|无愧于|做一(?:名|个)[^。]{0,8}(?:合格|称职|满意)|再创|新的?(?:更大)?贡献/u;
const SIGNER =
  /^(?:述职人|报告人|汇报人|总结人|述责人|撰写人|述廉人|填报人|代表|姓名|单位|签名|报告单位|人大代表)[：:\s\u3000]*(.*)$/u;
const NAME = /^[\p{Script=Han}·]{2,4}$/u;
const SPACED_NAME = /^[\p{Script=Han}][\s\u3000]+[\p{Script=Han}]$/u;
const UNIT =
  /^[\p{Script=Han}A-Za-z0-9×\s]{4,30}(?:局|委|办|室|政府|委员会|主席团|学校|中学|小学|医院|公司|中心|支部|总支|党委|处|科|队|站|所|院|集团|厂|部|会|社区|村|镇|乡|代表)[\s\u3000]*[\p{Script=Han}]{0,4}$/u;
const POSTED_NAME =
  /^[\p{Script=Han}×\s\u3000]{2,24}(?:代表|主席|书记|局长|主任|镇长|科长|所长|校长|院长|队长|干部|教师|医生|科员)[\s\u3000：:]+[\p{Script=Han}]{2,4}$/u;
const FULL_DATE =
  /^(?:\d{4}[年.\-/]\s?\d{1,2}[月.\-/]\s?\d{1,2}日?|[二一][〇○零Oo一二三四五六七八九]{3}年[元一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日?)[。]?$/u;
const PART_DATE = /^(?:[\d×xX_二一〇○零Oo]{2,6}\s?年[^。，]{0,10}|[^。，]{0,6}[×xX_]{1,4}\s?月[^。，]{0,8})$/u;
const UNFILLED = /[×xX_＊*○〇]{2}|本站|[〔【（(](?:姓名|日期|时间|署名|签名|年月日|月日)[〕】）)]|某某/u;
const TRAILING_DATE =
  /(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[二一][〇○零O一二三四五六七八九]{3}年[元一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\s*$/u;

export function judgeFrame(doc: DocumentModel, sections: Sections): Map<FramePart, Finding> {
  const { paragraphs } = doc;
  const title = findTitle(paragraphs);
  const tail = findTail(doc, title);
  return new Map<FramePart, Finding>([
    ['title', title],
    ['salutation', findSalutation(paragraphs)],
    ['opening', findOpening(doc, sections)],
    ['closing', findClosing(doc, sections, tail.first)],
    ['signature', tail.signature],
    ['date', tail.date],
  ]);
}

const MISSING: Finding = { status: 'missing', evidence: [] };
const found = (status: PartStatus, { start, end, text }: Excerpt): Finding => ({
  status,
  evidence: [{ start, end, text }],
});

function findTitle(paragraphs: readonly Paragraph[]): Finding {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const text = paragraph.text.replace(/^#+\s*/u, '').replace(/[《》“”"]/gu, '');
    if (text.length > 50 || /[。；]/u.test(text) || SALUTATION.test(text)) continue;
    const bare = text.replace(/[：:]?[\s\u3000]*$/u, '');
    const tag = COLLECTION_TAG.exec(bare);
    const named =
      TITLE_WORD.test(bare.replace(/[（(][^）)]*[）)]$/u, '')) || (tag && TITLE_WORD.test(bare.slice(0, tag.index)));
    if (!named && !/(?:述职|述廉|总结|报告)/u.test(bare)) continue;
    if (/[，,].{12,}/u.test(bare) && !named) continue;
    if (/^[一二三四五六七八九十\d]+[、.．]/u.test(bare)) continue;
    return found(tag ? 'weak' : 'present', paragraph);
  }
  return MISSING;
}

function findSalutation(paragraphs: readonly Paragraph[]): Finding {
  for (const paragraph of paragraphs.slice(0, HEAD)) {
    const glued = GLUED_SALUTATION.exec(paragraph.text);
    if (SALUTATION.test(paragraph.text) && paragraph.text.length <= 44) return found('present', paragraph);
    if (glued)
      return found('present', { start: paragraph.start, end: paragraph.start + glued[0].length, text: glued[0] });
  }
  return MISSING;
}

function findOpening(doc: DocumentModel, sections: Sections): Finding {
  const firstTold = doc.headings.findIndex((_, index) => sections.partsAt(index).some((part) => part !== 'opening'));
  const limit = doc.headings[firstTold]?.start ?? Number.POSITIVE_INFINITY;
  const before = doc.sentences.filter(({ start, folded }) => start < limit && folded.length >= 8);
  const headed = sections.headingOf('opening');
  const told = before
    .slice(0, headed ? undefined : 6)
    .filter(({ text, paragraph }) => OPENING.test(text) && !isTitleLine(doc, paragraph));
  const best = told.find(({ text }) => /如下|现将|现就|报告一下|汇报/u.test(text)) ?? told[0];
  if (best) return found('present', best);
  if (headed) return found('weak', headed);
  return MISSING;
}

function isTitleLine(doc: DocumentModel, paragraph: number): boolean {
  const text = doc.paragraphs[paragraph]?.text ?? '';
  return paragraph < 3 && text.length <= 50 && TITLE_WORD.test(text);
}

interface TailFindings {
  readonly signature: Finding;
  readonly date: Finding;
  /** Index of the first paragraph that belongs to signature and date. */
  readonly first: number;
}

/** Name and date on the last lines; reports to an assembly put them under the title. */
function findTail(doc: DocumentModel, title: Finding): TailFindings {
  const { paragraphs } = doc;
  let signature = MISSING;
  let date = MISSING;
  let first = paragraphs.length;
  for (let index = paragraphs.length - 1; index >= Math.max(1, paragraphs.length - TAIL); index -= 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.text.length > 50) break;
    const asDate = date === MISSING ? readDate(paragraph) : undefined;
    const asSigner = signature === MISSING ? readSigner(paragraph) : undefined;
    if (!asDate && !asSigner) {
      if (first < paragraphs.length) break;
      continue;
    }
    date = asDate ?? date;
    signature = asSigner ?? signature;
    first = index;
  }
  if (signature !== MISSING && date !== MISSING) return { signature, date, first };
  const under = title === MISSING ? [] : paragraphs.slice(1, 4);
  for (const paragraph of under) {
    if (paragraph.text.length > 40) break;
    const bare = unwrap(paragraph);
    if (signature === MISSING) signature = readSigner(bare) ?? MISSING;
    if (date === MISSING) date = readDate(bare) ?? MISSING;
  }
  return { signature, date, first };
}

/** （2026年1月8日） under a title. */
function unwrap(paragraph: Paragraph): Paragraph {
  const inner = /^[（(](.*)[）)]$/u.exec(paragraph.text)?.[1];
  return inner ? { text: inner, start: paragraph.start + 1, end: paragraph.end - 1 } : paragraph;
}

function readDate(paragraph: Paragraph): Finding | undefined {
  const text = paragraph.text.replace(/^(?:日期|时间)[：:]\s*/u, '');
  if (FULL_DATE.test(text.replace(/[\s\u3000]/gu, ''))) return found('present', paragraph);
  if (UNFILLED.test(text) && /[年月日]|日期|时间/u.test(text) && text.length <= 30) return found('weak', paragraph);
  if (PART_DATE.test(text) && text.length <= 14) return found('weak', paragraph);
  const trailing = TRAILING_DATE.exec(paragraph.text);
  if (trailing && paragraph.text.length <= 40) {
    const start = paragraph.start + trailing.index;
    return found('present', { start, end: start + trailing[0].length, text: trailing[0] });
  }
  return undefined;
}

function readSigner(paragraph: Paragraph): Finding | undefined {
  const text = paragraph.text.replace(TRAILING_DATE, '').trim();
  if (text === '' || /[。！？；]/u.test(text)) return undefined;
  const signer = SIGNER.exec(text);
  if (signer) {
    const name = signer[1]?.trim() ?? '';
    return found(name === '' || UNFILLED.test(text) ? 'weak' : 'present', paragraph);
  }
  if (UNFILLED.test(text) && text.length <= 16 && !/[年月日]/u.test(text)) return found('weak', paragraph);
  if (NAME.test(text) || SPACED_NAME.test(text) || UNIT.test(text) || POSTED_NAME.test(text))
    return found('present', paragraph);
  return undefined;
}

function findClosing(doc: DocumentModel, sections: Sections, tail: number): Finding {
  const headed = sections.headingOf('closing');
  const body = doc.sentences.filter(({ paragraph }) => paragraph < tail);
  const last = body.at(-1);
  if (!last) return MISSING;
  const ending = body.slice(-4);
  const formula = ending.find(({ text }) => CLOSING_FORMULA.test(text));
  if (formula) return found('present', formula);
  if (headed) return found('present', headed);
  const own = body.filter(({ paragraph }) => paragraph === last.paragraph);
  const plain =
    own.length <= 4 &&
    own.every(({ text }) => !/[一二三四五]是|\d/u.test(text)) &&
    !readsAsSection(doc, last.paragraph);
  const resolve = own.find(({ text }) => CLOSING_RESOLVE.test(text));
  if (resolve && plain && body.length > own.length) return found('present', resolve);
  if (CLOSING_RESOLVE.test(last.text)) return found('weak', last);
  return MISSING;
}

/** The paragraph stands directly under a heading, so it is that section's text. */
function readsAsSection(doc: DocumentModel, paragraph: number): boolean {
  return doc.headings.some((heading) => heading.paragraph === paragraph - 1 || heading.paragraph === paragraph);
}
