import { type Line, splitLines } from '../text/lines.ts';
import type { ReportSlice } from '../types.ts';
import { type PieceMark, RUN_ON, readPieceTitle, THIRD } from './piece-titles.ts';
import { type Opening, unnumberedPieces } from './unnumbered-pieces.ts';

/** Least text under a piece title, in UTF-16 units; shorter pieces make it a table of contents. */
const LEAST_BODY = 20;
/** Least text behind 第一篇：, which may count papers inside a report. */
const LEAST_RUN_ON = 120;
/** Longest line, in UTF-16 units, of what a site sets below an article. */
const TAIL_LINE_LENGTH = 120;
/** Lines that end an article on a site: related reading, page numbers, rights, the editor's last words. */
const TAIL =
  /相关(?:文章|推荐|阅读|范文|链接)|猜你(?:喜欢|还|感兴趣|想看)|(?:可能|也许|还).{0,4}(?:想看|喜欢|感兴趣)|热门(?:文章|推荐|范文|标签)|(?:推荐|延伸|拓展|继续|更多)阅读|(?:精彩|编辑|好文|相关|为您|今日)推荐|上一[篇页]|下一[篇页]|下一份|下期预告|(?:这|本|该)篇(?:文章|范文|报告)|有用|没用|版权(?:所有|声明)|copyright|ICP备|(?:本文|文章|内容)(?:来(?:源|自)|由)|本文档|免责声明|责任编辑|小编|(?:以上|上面).{0,6}(?:就是|便是|是为).{0,40}(?:内容|范文|分享|全部)|(?:看|读)(?:完|了).{0,12}(?:范文|文章|报告)|(?:收藏|关注)(?:本站|本页|我们|本文|一下)|(?:更多|精彩).{0,20}(?:范文|文章|内容)|转载请|收集整理|整理发布|帮助到?(?:您|你|大家)|投稿|来稿|公众号|扫码|点击(?:下载|查看|阅读)|下载(?:本文|全文|地址|word)|返回(?:顶部|首页|列表)|网友评论|共\s?\d+\s?页|^\s*(?:[[【（(]?(?:广告|分享到|标签|编辑|审核|来源|责编|打印|关闭|END|完)[）)】\]]?\s*)+$|(?:范文|文章|本文|内容|资料).{0,6}仅供.{0,6}参考|^[\s—–-]*END|^[【[（(]?(?:点评|评析|简评|编者按?|编后|小贴士|温馨提示|写作提示)(?:[】\]]|[）)]?[：:])|(?:大家|您|你|朋友们?|读者).{0,24}(?:参考|帮助|喜欢|分享|下载|收藏|关注|留言|借鉴)/i;
/** How the last lines of a report look that are no sentences: who signs, and when. */
const SIGNED =
  /(?:述职|汇报|报告|总结|代表|签名|单位|部门|姓名|职务)[人者]?(?:签[名字])?[：:]|[\d〇一二三四五六七八九十×xX_＿]\s*[年月日号]|^[\p{Script=Han}×xX○]{2,4}$|^(?:此致|敬礼|谢谢)|[）)”"…]$/u;
/** What readers say below an article; none of it is the report's, however much it is. */
const READERS = /^(?:最新|网友|精彩|热门|全部|读者|用户)?(?:评论|留言|跟帖|回复)(?:[（(：:\s\d]|区|列表|$)/u;
/** What a paragraph of a report has and a list of links has not. */
const SENTENCE = /[。！？；]/;

interface Piece extends PieceMark {
  readonly line: number;
}

/**
 * Splits a page that holds several reports (篇一 … 篇五, 第一篇：…, 【篇1】, 范文一, a title repeated with a number,
 * titles alone, lines of stars) into
 * its reports, in order, each from its title on; what the site sets before the first and below each is left out.
 * A text without such titles is one slice, whole, with the title ''.
 */
export function splitReports(text: string): readonly ReportSlice[] {
  const lines = splitLines(text);
  const numbered = chooseSeries(lines);
  const pieces: readonly Opening[] = numbered.length < 2 ? unnumberedPieces(lines) : numbered;
  if (pieces.length < 2) return [{ start: 0, end: text.length, title: '' }];
  return pieces.map((piece, index) => {
    const last = (piece.last ?? pieces[index + 1]?.line ?? lines.length) - 1;
    const first = lines[piece.line];
    const end = lines[lastOwnLine(lines, piece.line, last)];
    return { start: first?.start ?? 0, end: end?.end ?? text.length, title: piece.title };
  });
}

/**
 * The series of titles that divides the text best: of each style the runs of growing numbers, and of all runs the one
 * whose shortest piece is longest, so that a table of contents loses against the titles it lists.
 */
function chooseSeries(lines: readonly Line[]): readonly Piece[] {
  let best: readonly Piece[] = [];
  let bestBody = LEAST_BODY - 1;
  for (const all of listRuns(lines)) {
    const run = withoutLinks(all, lines);
    const body = shortestBody(run, lines);
    if (run.length >= 2 && body > bestBody) {
      best = run;
      bestBody = body;
    }
  }
  return best;
}

/** What has hardly any text below it is a link or a line of a table of contents, though it counts on. */
function withoutLinks(run: readonly Piece[], lines: readonly Line[]): readonly Piece[] {
  const textEnd = lines.at(-1)?.end ?? 0;
  return run.filter((piece, index) => {
    const next = run[index + 1];
    const end = next ? (lines[next.line]?.start ?? textEnd) : textEnd;
    return end - (lines[piece.line]?.start ?? 0) - piece.title.length >= LEAST_BODY;
  });
}

function listRuns(lines: readonly Line[]): Piece[][] {
  const runs: Piece[][] = [];
  const open = new Map<string, Piece[]>();
  for (const [line, { text }] of lines.entries()) {
    const mark = readPieceTitle(text);
    if (!mark) continue;
    const run = open.get(mark.style);
    const previous = run?.at(-1)?.ordinal ?? 0;
    if (run && mark.ordinal > previous) run.push({ ...mark, line });
    else if (!run || mark.ordinal < previous) {
      const fresh = [{ ...mark, line }];
      runs.push(fresh);
      open.set(mark.style, fresh);
    }
    // The same number again is a title said twice; the piece began at the first.
  }
  // A repeated title is too weak a sign unless it counts 1, 2, 3 …
  return runs.filter(
    (run) =>
      !run[0]?.style.startsWith('=') ||
      (run.every((piece, index) => piece.ordinal === index + 1) &&
        (run[0].style !== RUN_ON || shortestBody(run, lines) >= LEAST_RUN_ON)) ||
      (run[0].style === THIRD && run.length === 2 && run[0].ordinal === 1),
  );
}

function shortestBody(run: readonly Piece[], lines: readonly Line[]): number {
  const textEnd = lines.at(-1)?.end ?? 0;
  const bodies = run.map((piece, index) => {
    const next = run[index + 1];
    const end = next ? (lines[next.line]?.start ?? textEnd) : textEnd;
    return end - (lines[piece.line]?.start ?? 0) - piece.title.length;
  });
  return Math.min(...bodies);
}

/** Index of the last line of a piece that is not the site's: cuts from where only tail lines and links follow. */
function lastOwnLine(lines: readonly Line[], first: number, last: number): number {
  const readers = lines.findIndex(
    ({ text }, index) => index > first && index <= last && text.length <= 20 && READERS.test(text),
  );
  let own = readers < 0 ? last : readers - 1;
  for (let index = own; index > first; index--) {
    const text = lines[index]?.text ?? '';
    if (text.length <= TAIL_LINE_LENGTH && TAIL.test(text)) own = index - 1;
    else if (SENTENCE.test(text) || text.length > TAIL_LINE_LENGTH) break;
    else if (own === index && !SIGNED.test(text)) own = index - 1;
  }
  return own;
}
