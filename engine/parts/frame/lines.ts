import type { DocumentModel } from '../../model.ts';
import { halfWidthDigits, scannedDigits } from '../../text/digits.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { Excerpt } from '../../types.ts';
import { isFrameLine, type Zones } from './zones.ts';

/** What a page or an editor leaves around a line: tags, blanks as entities, emphasis. */
const BEFORE = /^(?:<\/?[a-z][^<>]{0,60}>|&nbsp;|[#*>\s\u3000])+/iu;
const AFTER = /(?:<\/?[a-z][^<>]{0,20}>|&nbsp;|[*\s\u3000])+$/iu;
const MARKED_UP = /[>;*\s\u3000]$/u;
/** Blanks that part what stands on one line. */
const WIDE_BLANK = /[\u3000\t]+|\s{2,}/u;
/** 述职述廉报告 各位领导：…: a narrow one does before a greeting. */
const BEFORE_GREETING = /(?<=报告|总结|汇报|计划|小结|述职|自述)\s(?=各位|诸位|尊敬|敬爱|同志|乡亲|大家)/u;
const MOST_PIECES = 5;
/** Longest piece of a frame that shares its line with the text, in UTF-16 units. */
const LONGEST_PIECE = 30;

/**
 * The lines of the frame without the markup around them; and, where title, name and date share the text's own line,
 * the pieces of that line. Digits are half-width; offsets hold.
 */
export function frameLines({ paragraphs }: DocumentModel, { head, tail }: Zones<Paragraph>): Zones {
  const [first] = paragraphs;
  const last = lastText(paragraphs, tail);
  return {
    head: head.length > 0 || !first ? head.map(bare) : piecesBefore(bare(first)),
    tail: [
      ...tail.slice(0, 1).flatMap((line) => pieceAfter(bare(line))),
      ...tail.map(bare),
      ...(last ? pieceAfter(bare(last)) : []),
    ],
  };
}

function bare({ text, start, end }: Paragraph): Excerpt {
  const before = BEFORE.exec(text)?.[0].length ?? 0;
  const rest = MARKED_UP.test(text) ? text.slice(before).replace(AFTER, '') : text.slice(before);
  const cut = text.length - before - rest.length;
  return {
    text: withoutRules(scannedDigits(halfWidthDigits(rest)).replaceAll('&nbsp;', ' '.repeat(6))),
    start: start + before,
    end: end - cut,
  };
}

/** |述职人签名|　　|日期|2021年1月　日|: the rules of a table part its cells as blanks do. */
function withoutRules(text: string): string {
  return text.startsWith('|') ? text.replaceAll('|', '\u3000') : text;
}

/** The last paragraph of the text itself: right above the tail, or at the end. */
function lastText(paragraphs: readonly Paragraph[], tail: readonly Paragraph[]): Paragraph | undefined {
  const top = tail.at(-1);
  const last = top ? paragraphs[paragraphs.indexOf(top) - 1] : paragraphs.at(-1);
  return last && !isFrameLine(last) ? last : undefined;
}

/** 年度总结　运行二值　宋亦航　二〇二五年十二月二十六日　我是…: what stands before the text. */
function piecesBefore({ text, start }: Excerpt): Excerpt[] {
  const pieces: Excerpt[] = [];
  let at = 0;
  while (pieces.length < MOST_PIECES) {
    const rest = text.slice(at, at + LONGEST_PIECE + 1);
    const blank = WIDE_BLANK.exec(rest) ?? BEFORE_GREETING.exec(rest);
    if (!blank || blank.index === 0 || /[，。；,;]/u.test(rest.slice(0, blank.index))) break;
    pieces.push({ text: rest.slice(0, blank.index), start: start + at, end: start + at + blank.index });
    at += blank.index + (WIDE_BLANK.exec(text.slice(at + blank.index))?.[0].length ?? 1);
  }
  return pieces;
}

/** …请大家监督。柳条沟 段庆元: what stands after the last sentence. */
function pieceAfter({ text, end }: Excerpt): Excerpt[] {
  const piece =
    /[。！？.!?](?<=[\p{Script=Han}”）)][。！？.!?])([^。！？!?；;，,]{2,40})$/u.exec(text)?.[1]?.trim() ?? '';
  // …有啥意见现在就提。郭栓牢, who has named himself before.
  const named = /^\p{Script=Han}{2,4}$/u.test(piece) && text.indexOf(piece) < text.length - piece.length;
  const signed = named || /[：:]|[\s\u3000]|[年月日号]$/u.test(piece);
  return signed ? [{ text: piece, start: end - piece.length, end }] : [];
}
