import type { OutlineSuggestion } from '../engine/types.ts';

interface OutlineLine {
  readonly kind: 'title' | 'heading' | 'body' | 'closing';
  readonly text: string;
}

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'];

/** The outline as lines of a report: the parts asked for, their headings numbered 一、二、三. */
export function outlineLines(outline: readonly OutlineSuggestion[]): readonly OutlineLine[] {
  let number = 0;
  return outline
    .filter(({ requirement }) => requirement !== 'optional')
    .flatMap(({ part, heading, starters }): OutlineLine[] => {
      const kind = part === 'title' ? 'title' : part === 'signature' || part === 'date' ? 'closing' : 'body';
      const body = starters.map((text): OutlineLine => ({ kind, text }));
      if (heading === '') return body;
      const mark = DIGITS[number] ?? String(number + 1);
      number += 1;
      return [{ kind: 'heading', text: `${mark}、${heading}` }, ...body];
    });
}

export function outlineText(outline: readonly OutlineSuggestion[]): string {
  return outlineLines(outline)
    .map(({ text }) => text)
    .join('\n');
}

/** Fonts and sizes as GB/T 9704-2012 has them: title 2号小标宋, first level 3号黑体, text 3号仿宋, 28 pt lines. */
const STYLES: { readonly [kind in OutlineLine['kind']]: string } = {
  title: "font-family:'方正小标宋简体','宋体',SimSun;font-size:22pt;text-align:center;line-height:30pt;margin:0 0 14pt",
  heading: "font-family:'黑体',SimHei;font-size:16pt;text-indent:2em;line-height:28pt;margin:0",
  body: "font-family:'仿宋_GB2312','仿宋',FangSong;font-size:16pt;text-indent:2em;line-height:28pt;margin:0",
  closing:
    "font-family:'仿宋_GB2312','仿宋',FangSong;font-size:16pt;text-align:right;line-height:28pt;margin:0 2em 0 0",
};

/** The outline for the clipboard of Word and WPS. */
export function outlineHtml(outline: readonly OutlineSuggestion[]): string {
  return outlineLines(outline)
    .map(({ kind, text }) => `<p style="${STYLES[kind]}">${escape(text)}</p>`)
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
