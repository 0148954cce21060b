import type { Residue } from './residue.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '',
  emsp: '',
  ensp: '',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
};
const ENTITY = new RegExp(`(?:&(?:${Object.keys(ENTITIES).join('|')});)+`, 'g');
const TAG =
  /(?:<\/?(?:p|br|div|span|font|strong|b|em|u|o:p|table|tbody|tr|td|h[1-6]|section)(?:\s[^<>\n]{0,300})?\s?\/?>)+/gi;
/** # heading, - item, > quotation, --- rule and **bold** of Markdown, a line at a time. */
const MARKDOWN_LINE =
  /^[ \t]{0,3}(?:#{1,6}[ \t]+|[-*+][ \t]+(?=\*\*)|-{3,}[ \t]*$|```).*$|^.*\*\*(?=\S)[^*\n]{1,200}\*\*.*$/gm;
/** Without any of these no line is Markdown; the pattern itself walks every line to its end. */
const MARKDOWN = /#|\*\*|---|```/;
// Opens with the bracket and looks behind after it, which lets the search skip along.
/** 校長(zhǎng): a reading with its tone in brackets. */
const READING =
  /[（(](?<=[\u4e00-\u9fff][（(])(?=[a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/g;

/** Left-overs of web pages and editors: &nbsp; <br> **粗体** [pic] 校長(zhǎng). */
export function* findMarkup(text: string): Iterable<Residue> {
  for (const match of text.matchAll(ENTITY)) {
    const insert = match[0].replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
    yield residue(match, `“${shown(match[0])}”是网页代码，请删去或换成相应的标点。`, insert);
  }
  for (const match of text.matchAll(TAG)) {
    const insert = /<(?:br|p|div|tr|h[1-6])/i.test(match[0]) && !standsAtLineEdge(text, match) ? '\n' : '';
    yield residue(match, '这是网页代码，请删去。', insert);
  }
  if (MARKDOWN.test(text)) for (const match of text.matchAll(MARKDOWN_LINE)) yield* findMarkdown(match);
  for (const match of text.matchAll(/\[pic\]/gi)) yield residue(match, '“[pic]”是转换时丢失的图片，请删去。', '');
  for (const match of text.matchAll(READING)) yield residue(match, '括号里的注音是网页带来的，请删去。', '');
}

/** Points at the first mark of a line; the mend clears the whole line. */
function* findMarkdown(match: RegExpExecArray): Iterable<Residue> {
  const line = match[0];
  const insert = plain(line);
  if (insert === line) return;
  const mark = /#{1,6}|-{3,}|`{3}|\*\*/.exec(line);
  const start = match.index + (mark?.index ?? 0);
  yield {
    start,
    end: start + (mark?.[0].length ?? line.length),
    message: '这一行有 Markdown 标记（#、**、---），提交后会原样显示，请删去。',
    fix: { start: match.index, end: match.index + line.length, insert },
  };
}

function plain(line: string): string {
  return line
    .replace(/^[ \t]{0,3}(?:#{1,6}[ \t]+|[-*+][ \t]+(?=\*\*)|-{3,}[ \t]*$|```.*$)/, '')
    .replace(/\*\*(?=\S)([^*\n]{1,200})\*\*/g, '$1');
}

function standsAtLineEdge(text: string, match: RegExpExecArray): boolean {
  const before = text[match.index - 1] ?? '\n';
  const behind = text[match.index + match[0].length] ?? '\n';
  return /[\r\n]/.test(before + behind);
}

function shown(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

function residue(match: RegExpExecArray, message: string, insert: string): Residue {
  const span = { start: match.index, end: match.index + match[0].length };
  return { message, fix: { insert, ...span }, ...span };
}
