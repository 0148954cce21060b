import type { DocumentModel } from '../../model.ts';
import type { Line } from '../../text/lines.ts';
import { readOnce } from '../../text/wording.ts';
import type { Residue } from './residue.ts';

interface Foreign {
  /** Tried on one line. */
  readonly pattern: RegExp;
  readonly message: string;
  /** Whether the whole line can go by one press. */
  readonly removable: boolean;
}

/** Lines that no writer of a report writes. */
const FOREIGN: readonly Foreign[] = [
  {
    pattern: /^第\s?\d{1,3}\s?页\s?[/／，,、]?\s?共\s?\d{1,3}\s?页$|^[-—–]\s?\d{1,3}\s?[-—–]$/,
    message: '这是页码，不属于正文，请删去。',
    removable: true,
  },
  {
    pattern:
      /小编(?:为|给|整理|收集|精心|带来|今天|就)|(?:下面|以下)是小编|供大家参考.{0,6}(?:希望|欢迎)|本文档由.{0,20}(?:上传|整理|提供)|^当前位置[：:]|^相关(?:文章|推荐|阅读)[：:]?|^(?:上|下)一篇[：:]|文库[（(]?www\.|(?:百度|豆丁|三一|第一|原创力)文库|^本站(?:声明|内容)/,
    message: '这是范文网站留下的话，请删去。',
    removable: false,
  },
  {
    pattern:
      /^(?:好的|当然)[，,！!].{0,20}(?:以下|下面)是|^以下是(?:一[份篇]|为您|根据您|针对您?).{0,40}(?:[：:]|回答)|^希望(?:这[份篇]|以上).{0,30}(?:帮助|参考|满足|有用)|(?:随时|请)告诉我[。！]?$|^(?:您|你)可以?根据(?:实际|自身|自己).{0,20}(?:调整|修改|补充)[。！]?$|^作为一?个?(?:AI|人工智能)(?:助手|语言模型)|^(?:注|说明|温馨提示)[：:].{0,20}(?:以上|本文).{0,20}(?:仅供参考|自行修改|替换)/,
    message: '这是写作软件的答话，不属于报告，请删去。',
    removable: false,
  },
];
/** 乡镇人大述职报告篇一, 【篇1】 at the end of a title */
const PIECE_TAG =
  /[\s（(【[]*(?:第[一二三四五六七八九十\d]{1,2}篇|篇[一二三四五六七八九十\d]{1,2}|范文[一二三四五六七八九十\d]{1,2})[）)】\]]*$/;
const LONGEST_LINE = 200;

/** Whole lines of a site or a writing program, and its piece number in the title. */
export function* findForeignLines({ text, lines }: DocumentModel): Iterable<Residue> {
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LONGEST_LINE) continue;
    const foreign = foreignOf(line.wording);
    const { start, end } = line;
    if (foreign) {
      yield { start, end, message: foreign.message, ...(foreign.removable && { fix: removal(text, line) }) };
    } else if (index === 0) yield* findPieceTag(line);
  }
}

const foreignOf = readOnce((line) => FOREIGN.find(({ pattern }) => pattern.test(line)));

function* findPieceTag(line: Line): Iterable<Residue> {
  const tag = line.text.length <= 60 ? PIECE_TAG.exec(line.text) : null;
  if (!tag || tag.index === 0) return;
  const span = { start: line.start + tag.index, end: line.end };
  const message = `标题末尾的“${tag[0].trim()}”是范文网站的编号，请删去。`;
  yield { message, fix: { insert: '', ...span }, ...span };
}

/** The line with its line end. */
function removal(text: string, { start, end }: Line) {
  const after = /^[ \t\u3000]{0,40}(?:\r\n|\n|\r)/.exec(text.slice(end, end + 42))?.[0].length ?? 0;
  return { start, end: end + after, insert: '' };
}
