import type { DocumentModel } from '../../model.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { Excerpt } from '../../types.ts';

/** The short lines before the text begins and after it ends, where title, salutation, name and date stand. */
export interface Zones<Line extends Excerpt = Excerpt> {
  readonly head: readonly Line[];
  /** From the last line upwards. */
  readonly tail: readonly Line[];
}

const MOST_LINES = 6;
/** Longest line of a frame, in UTF-16 units. */
const LONGEST = 50;
/** What sites and forms set below a text. */
const FOOTER =
  /^(?:上一篇|下一篇|责任编辑|编辑|来源|本文|相关|附件?[：:]|抄送|抄报|[报送发呈][：:]|联系(?:人|电话)|第\s*\d+\s*页|[-—]\s*\d+\s*[-—]|（?联系|https?:|www\.|\d{1,2}$)|^[-—_*=]{3,}$|^(?:审批|审核|考核单位|领导)意见|^拟定等次|小编|版权|下载|仅供参考/u;

/** What a writing machine says after its text. */
const OFFER = /^(?:以上内容|如[果需].{0,20}(?:调整|修改|需要)|希望(?:这|以上)|您可以?根据).{0,80}$/u;

/** 总结怎么写才不空？老考评员教你五招: a title of two halves. */
const ASKING_TITLE = /^[^。；！？]{4,24}[？！][^。；！？，]{4,20}$/u;
/** Tags of a page, and blanks as entities: no part of the line. */
const MARKUP = /<\/?[a-z][^<>]{0,60}>|&(?:nbsp|emsp|ensp|gt|lt|amp|quot|middot|mdash|[lr][ds]quo);/giu;

export function findZones({ paragraphs, headings }: DocumentModel): Zones<Paragraph> {
  const numbered = new Set(headings.map(({ paragraph }) => paragraph));
  const head: Paragraph[] = [];
  for (const [index, paragraph] of paragraphs.slice(0, MOST_LINES).entries()) {
    const titled = index === 0 && ASKING_TITLE.test(paragraph.text);
    if (numbered.has(index) || !(titled || isFrameLine(paragraph))) break;
    head.push(paragraph);
  }
  const tail: Paragraph[] = [];
  let skipped = 0;
  for (let index = paragraphs.length - 1; index >= head.length && tail.length < MOST_LINES; index -= 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    if (tail.length === 0 && skipped < MOST_LINES && (FOOTER.test(paragraph.text) || OFFER.test(paragraph.text))) {
      skipped += 1;
      continue;
    }
    if (numbered.has(index) || !isFrameLine(paragraph)) break;
    tail.push(paragraph);
  }
  return { head, tail };
}

export function isFrameLine(paragraph: Excerpt): boolean {
  const text = /[<&]/u.test(paragraph.text) ? paragraph.text.replace(MARKUP, '') : paragraph.text;
  return text.length <= LONGEST && !/[。；！？;](?!$)|[。；;]$/u.test(text.replace(/[.．](?=\d)/gu, ''));
}
