/**
 * An outline as a text of its own: plain, or formatted for Word and WPS after GB/T 9704-2012 and common practice
 * (标题 2号小标宋, 一级标题 3号黑体, 正文 3号仿宋, fixed line pitch 28 pt, first lines indented by two characters).
 */
import type { OutlineSuggestion } from '../engine/types.ts';

/** Where a paragraph of the outline stands on the page. */
export type ParagraphStyle = 'title' | 'salutation' | 'heading' | 'body' | 'sign-off';

export interface OutlineParagraph {
  readonly style: ParagraphStyle;
  readonly text: string;
}

const BODY = 'font-family:仿宋_GB2312,仿宋,FangSong,serif;font-size:16pt';
const STYLES: Readonly<Record<ParagraphStyle, string>> = {
  title: 'font-family:方正小标宋简体,小标宋,宋体,SimSun,serif;font-size:22pt;text-align:center',
  salutation: BODY,
  heading: 'font-family:黑体,SimHei,sans-serif;font-size:16pt;text-indent:2em',
  body: `${BODY};text-indent:2em`,
  'sign-off': `${BODY};text-align:right;padding-right:2em`,
};
const EVERY_LINE = 'margin:0;line-height:28pt;mso-line-height-rule:exactly';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–99 as 一 … 九十九. */
function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), DIGITS[value % 10] ?? ''];
  return tens === 0 ? ones : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}

/** The parts asked for, in order; headings are numbered 一、二、三、 after GB/T 9704. Optional parts are left out. */
export function outlineParagraphs(outline: readonly OutlineSuggestion[]): readonly OutlineParagraph[] {
  let headings = 0;
  return outline.flatMap(({ part, requirement, heading, starters }): OutlineParagraph[] => {
    if (requirement === 'optional') return [];
    const style = styleOf(part);
    const lines = starters.map((text) => ({ style, text }));
    if (heading === '') return lines;
    headings += 1;
    return [{ style: 'heading', text: `${chineseNumber(headings)}、${heading}` }, ...lines];
  });
}

/** One paragraph a line, nothing else: fits any plain box. */
export function outlineText(paragraphs: readonly OutlineParagraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

/** The same as formatted text for the clipboard. Whatever the paragraphs hold is text there, never markup. */
export function outlineHtml(paragraphs: readonly OutlineParagraph[]): string {
  return paragraphs
    .map(({ style, text }) => `<p style="${STYLES[style]};${EVERY_LINE}">${escapeHtml(text)}</p>`)
    .join('\n');
}

function styleOf(part: OutlineSuggestion['part']): ParagraphStyle {
  if (part === 'title' || part === 'salutation') return part;
  return part === 'signature' || part === 'date' ? 'sign-off' : 'body';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
