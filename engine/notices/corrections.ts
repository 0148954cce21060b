/** What a later correction in the notice cancels: 更正, 补充通知, 由…调整为…, 作废, 不再要求…. */
import type { Span } from '../types.ts';
import type { Deadline } from './deadline.ts';
import type { NoticeText } from './notice-text.ts';
import { isOfOtherPaper } from './other-papers.ts';
import { idsNamed, partsNamed } from './part-names.ts';
import { clauses } from './points.ts';
import type { AskedLimit, AskedPart, Evidence } from './types.ts';

const CHANGED =
  /(?:调整|修改|更正|变更|更改|修订|(?<!可[^,。;]{0,4})放宽|(?<!基础上[^,。;]{0,4})压缩|延长|展期|改签|压减|提高|降低|改|延长|延期|延后|推迟|顺延|提前|延)(?:为|至|到)|应为/u;
const VOID = /作废|停止执行|废止|不再执行|不再适用/u;
const WITHDRAWN =
  /(?:报送|提交|上[报交]|交稿|截止|原定?|(?:报告|总结)(?!会))[^,。;]{0,10}(?:时间|期限|日期|时限)[^,。;]{0,10}(?:取消|作废|废止|另行通知|待定)/u;
const CANCELS =
  /不再(?:要求|报告|填写|述|写入?|列入|提交|报送|列入)|取消(?=[^,。;]{0,14}(?:部分|内容|情况|要求|规定|章节|[一该这]项|$))|删去|删除|删掉|去掉|不再单[列独]|免(?:写|报)|不作要求/u;
const WRONG = /"([^"]{2,60})"[^"]{0,6}(?:应为|改为|更正为|修改为|调整为)"([^"]{2,60})"/u;
/** 部分报告缺少“…”部分，请补充 */
const LACKS = /缺少|遗漏|漏写/u;
/** 学习情况并入履职情况: the first is no part of its own any more. */
const MERGED = /并入|(?:合并|归)(?:到|入|至)/u;
const ADDS = /(?:增加|增写|增报|补充|新增|另需|加写|增设)/u;
/** The line that heads what mends the notice. */
const MENDS = /更正|勘误|补充|(?:调整|变更)[^,。;]{0,12}(?:通知|说明|公告)/u;

/** No notice sets more lengths, or takes back more parts. */
const MOST = 60;

interface Placed {
  readonly evidence: Evidence;
}

/** Whether the words stand before what they were changed to, or are what they were changed to. */
function standing({ evidence: { start, end, sentence } }: Placed): 'old' | 'new' | undefined {
  const before = sentence.text.slice(0, Math.max(0, start - sentence.start));
  const own = sentence.text.slice(before.length, Math.max(0, end - sentence.start));
  // What the next clause changes is something else.
  const [after = ''] = sentence.text.slice(Math.max(0, end - sentence.start)).split(/[,，]/u);
  if (CHANGED.test(after)) return 'old';
  if (CHANGED.test(before) || CHANGED.test(own)) return 'new';
  if (VOID.test(after)) return 'old';
  if (/^[^。;]{0,6}(?:不变|仍然?有效)/u.test(after)) return undefined;
  return /(?<!维持|保持|按照?|依照|执行|仍)原(?:定|为|要求|规定|通知|来)/u.test(before.slice(-16)) ||
    /原(?:定|为)/u.test(own)
    ? 'old'
    : undefined;
}

interface Mending {
  /** Where the correction begins and ends, offsets into the notice. */
  readonly start: number;
  readonly end: number;
}

/** The part of the page that mends the rest; undefined where there is none. */
export function mendingOf({ blocks, text }: NoticeText): Mending | undefined {
  const at = blocks.findIndex(({ words }) => words.length <= 60 && MENDS.test(words) && !/[。;]/u.test(words));
  const block = blocks[at];
  if (!block) return undefined;
  if (at > 3) return { start: block.start, end: text.length };
  // It stands above the notice it mends, which begins with its own title.
  const original = blocks.find(({ index, words }) => index > at + 2 && /^关于[^。;]{2,60}的?通知$/u.test(words));
  return original ? { start: block.start, end: original.start } : undefined;
}

function isFresh(one: Placed, mending: Mending | undefined): boolean {
  const stands = standing(one);
  if (stands) return stands === 'new';
  return mending !== undefined && one.evidence.start >= mending.start && one.evidence.start < mending.end;
}

export function validDeadline(
  deadlines: readonly Deadline[],
  notice: NoticeText,
  mending: Mending | undefined,
): Deadline | undefined {
  const fresh = deadlines.filter((one) => isFresh(one, mending));
  if (fresh.length > 0) return fresh.at(-1);
  if (
    notice.blocks.some(({ words }) =>
      // 名单何时报送另行通知: not the report.
      clauses(words, 0, words.length).some(
        ({ start, end }) => WITHDRAWN.test(words.slice(start, end)) && !isOfOtherPaper(words, end - 1),
      ),
    )
  ) {
    return undefined;
  }
  const valid = deadlines.filter((one) => standing(one) !== 'old');
  return valid.find(({ draft }) => !draft) ?? valid[0];
}

export function validLimits(limits: readonly AskedLimit[], mending: Mending | undefined): readonly AskedLimit[] {
  const valid = limits.slice(0, MOST).filter((one) => standing(one) !== 'old');
  const fresh = valid.filter((one) => isFresh(one, mending));
  if (fresh.length === 0) return valid;
  const old = limits.filter((one) => standing(one) === 'old').map(({ value }) => String(value));
  if (old.length > 0) return valid.filter((one) => fresh.includes(one) || !old.includes(String(one.value)));
  const voided = fresh.some(({ evidence }) => VOID.test(evidence.sentence.text));
  const same = (one: AskedLimit) =>
    voided || fresh.every(({ kind }) => kind === one.kind || kind === 'range' || one.kind === 'range');
  return valid.filter((one) => fresh.includes(one) || !same(one));
}

/** Parts that a correction takes back are left out; those it adds are put in. */
export function validParts(parts: readonly AskedPart[], notice: NoticeText): readonly AskedPart[] {
  const taken = new Set<AskedPart['id']>();
  const spans: { start: number; end: number }[] = [];
  const added: AskedPart[] = [];
  for (const block of notice.blocks) {
    for (const { start, end } of commaClauses(block.words)) {
      const said = block.words.slice(start, end);
      if (CANCELS.test(said)) {
        // 这两项不再要求: those the sentence named before.
        const meant = /[这该上][述两三几]?项/u.test(said)
          ? block.words.slice(sentenceStart(block.words, start), end)
          : said;
        for (const id of idsNamed(meant)) taken.add(id);
        spans.push({ start: block.origin(start), end: block.origin(end) });
        continue;
      }
      // “述学、述法”应为“述学”: what is not said again is taken back.
      const [, wrong = '', right = ''] = WRONG.exec(said) ?? [];
      const stays = new Set(partsNamed(right).map(({ id }) => id));
      for (const id of idsNamed(wrong)) if (!stays.has(id)) taken.add(id);
      const into = MERGED.exec(said);
      if (into) for (const id of idsNamed(said.slice(0, into.index))) taken.add(id);
      const more = ADDS.exec(said) ?? LACKS.exec(said);
      if (!more || !/内容|部分|情况|一项|写|报告/u.test(said)) continue;
      const from = start + more.index + more[0].length;
      for (const one of partsNamed(block.words.slice(from, end))) {
        if (one.weak) continue;
        added.push({ id: one.id, evidence: notice.evidence(block, from + one.from, from + one.to) });
      }
    }
  }
  const inside = ({ evidence }: AskedPart) =>
    spans.slice(0, MOST).some(({ start, end }) => evidence.start >= start && evidence.end <= end);
  const kept = parts.filter((one) => !taken.has(one.id) && !inside(one));
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...added.filter(({ id }) => !known.has(id) && !taken.has(id))];
}

function sentenceStart(words: string, at: number): number {
  return Math.max(words.lastIndexOf('。', at), words.lastIndexOf(';', at)) + 1;
}

/** Clauses between commas too: what one takes back, the next may ask for. */
function commaClauses(words: string): Span[] {
  return clauses(words, 0, words.length).flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    for (let at = start; at < end; at += 1) {
      if (words.charAt(at) !== ',') continue;
      pieces.push({ start: from, end: at });
      from = at + 1;
    }
    return [...pieces, { start: from, end }];
  });
}
