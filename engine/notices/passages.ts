/** Where a notice says what the report must hold. */
import type { NoticeBlock } from './notice-text.ts';
import { countsIn, sentences } from './points.ts';

export interface Passage {
  readonly block: NoticeBlock;
  readonly from: number;
  readonly to: number;
  /** The points of a list, or the section on contents, where every counted point is a part. */
  readonly listed: boolean;
}

const PAPER = '(?:述[职责廉学法德][^,。;]{0,6}|报告|总结|材料|汇报|计划|对照检查|内容|提纲|文稿|正文|撰写)';
const HOLDS =
  '(?:包括|包含|涵盖|写明|写清|载明|体现|反映|说明|围绕|聚焦|紧扣|对照|突出|重点[^,。;]{0,4}(?:报告|汇报|述|写|讲|总结|说明|查摆)|主要[^,。;]{0,4}(?:报告|汇报|述|写|讲|总结|从)|报告以下|按照?(?:以下|下列|如下)|分为|从)';
/** 报告应包括…, 围绕…几个方面, 重点报告… */
const SAYS = new RegExp(`${PAPER}[^。;]{0,24}?${HOLDS}|^(?:重点|主要|着重)(?:报告|汇报|述|写|总结)|由[^,。;]{2,30}(?:部分|方面)(?:组成|构成)`, 'u');
/** A section on what is written. */
const CONTENT =
  /(?:述[职责廉学法]|报告|总结|材料|汇报|撰写|主要|计划|重点|具体)?[^,。]{0,6}(?:内容|提纲|框架|写什么|结构|要点)/u;
/** A section on something else, whatever it is called besides. */
const ELSEWHERE =
  /(?:评议|测评|考核|会议|检查|监督|视察|活动|评价|考评|培训|公示)(?:的)?(?:主要)?(?:内容|程序|步骤|方式|议程|要点)|对象|范围|时间|期限|程序|步骤|议程|组织领导|联系(?:人|方式)|测评|评议(?:办法|方式)|结果|纪律|流程|报送/u;
/** The heading of an outline that is sent along. */
const OUTLINE = /^(?:附件?\d{0,2}[:.、]?)?[^。;,]{0,24}(?:提纲|框架|模板|样式|参考格式|写作要点|撰写要点|范本)(?:\([^)]*\))?[:]?$/u;
const ATTACHMENT = /^附件?[:]?\d{0,2}[:.、]?/u;
const LEADS_ON = /(?:以下|下列|如下|方面|内容|部分|提纲|包括|情况)[^。;]{0,12}[:]$|:$/u;
const BULLET = /^[●•·■◆★▲※○—-]/u;
/** Longest point of a list that bears no count, in folded units. */
const LONGEST_UNCOUNTED = 80;

export function passagesOf(blocks: readonly NoticeBlock[]): readonly Passage[] {
  const passages: Passage[] = [];
  let list: { readonly level: number; readonly after: number; style?: string } | undefined;
  let outline = false;
  for (const block of blocks) {
    const next = blocks[block.index + 1];
    if (isOutlineTitle(block, next)) {
      outline = true;
      list = undefined;
      continue;
    }
    if (outline && ATTACHMENT.test(block.words)) outline = false;
    const whole = { block, from: block.marked, to: block.words.length, listed: true };
    if (outline) {
      if (block.level > 0 || block.cell) passages.push(whole);
      continue;
    }
    if (list && continues(list, block)) {
      passages.push(whole);
      continue;
    }
    list = undefined;
    const found = passageIn(block);
    if (!found) continue;
    passages.push(found);
    if (LEADS_ON.test(block.words) && !countsIn(block.words, found.from).some(({ at }) => at > found.from)) {
      list = { level: block.level, after: block.index };
    }
  }
  return passages;
}

function isOutlineTitle(block: NoticeBlock, next: NoticeBlock | undefined): boolean {
  if (block.level > 0 || !OUTLINE.test(block.words) || block.words.length > 40) return false;
  // A list of attachments only names it.
  return next !== undefined && !ATTACHMENT.test(next.words) && !/^\d[.、]/u.test(block.words.replace(/^附件:?/u, ''));
}

function continues(list: { level: number; style?: string }, block: NoticeBlock): boolean {
  const style = block.level > 0 ? String(block.level) : BULLET.test(block.words) ? 'bullet' : countStyle(block.words);
  if (list.level > 0 && block.level > 0 && block.level <= list.level) return false;
  if (list.style === undefined) {
    list.style = style || 'plain';
    return style !== '' || (block.words.length <= LONGEST_UNCOUNTED && /[;,。情况]$/u.test(block.words) && !/^请/u.test(block.words));
  }
  if (list.style === 'plain') return style === '' && block.words.length <= LONGEST_UNCOUNTED && /[;。况]$/u.test(block.words);
  if (style === list.style) return true;
  return block.level > Number(list.style);
}

function countStyle(words: string): string {
  return countsIn(words, 0)[0]?.at === 0 ? 'count' : '';
}

function passageIn(block: NoticeBlock): Passage | undefined {
  const { words, body } = block;
  const headings = [...block.under, block.heading].filter((one) => one !== '');
  const elsewhere = headings.some((one) => ELSEWHERE.test(one) && !/述职内容|报告内容/u.test(one));
  const content = !elsewhere && headings.some((one) => CONTENT.test(one));
  if (content && body < words.length) return { block, from: body, to: words.length, listed: true };
  for (const { from, to } of sentences(words, block.heading === '' ? block.marked : 0, words.length)) {
    const match = SAYS.exec(words.slice(from, to));
    if (!match) continue;
    const begin = from + match.index + match[0].length;
    const counts = countsIn(words, begin).filter(({ at }) => at >= begin);
    const counted = counts[0] !== undefined && counts[0].at <= to + 1;
    return { block, from: begin, to: counted ? words.length : endOfList(words, to), listed: counted };
  }
  return undefined;
}

/** 学习情况；履职情况；存在问题。 goes on over its semicolons. */
function endOfList(words: string, to: number): number {
  if (words.charAt(to - 1) !== ';') return to;
  const stop = words.indexOf('。', to);
  return stop < 0 ? words.length : stop + 1;
}
