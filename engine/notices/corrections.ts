/** What a later correction in the notice cancels: 更正, 补充通知, 由…调整为…, 不再要求…. */
import type { Deadline } from './deadline.ts';
import type { NoticeText } from './notice-text.ts';
import { partsNamed } from './part-names.ts';
import { sentences } from './points.ts';
import type { AskedLimit, AskedPart, Evidence } from './types.ts';

const CHANGED =
  /(?:调整|修改|更正|变更|更改|修订|放宽|压缩|提高|改|延长|延期|推迟|顺延|提前|延)(?:为|至|到)|应为|以[^,。;]{0,10}为准/u;
const CANCELS = /不再(?:要求|报告|填写|述|写|提交|报送)|取消|删去|删除|删掉|免(?:写|报)|不作要求|无需(?:再)?(?:写|述|报告)/u;
const ADDS = /(?:增加|增写|增报|补充|新增|另需|加写|还(?:须|需|应|要))/u;
/** A section that mends the notice. */
const MENDS = /更正|勘误|补充(?:通知|说明)|(?:调整|变更)(?:通知|说明|公告)|^关于调整/u;

interface Placed {
  readonly evidence: Evidence;
}

/** Whether the words stand before what they were changed to, or are what they were changed to. */
function standing({ evidence: { start, end, sentence } }: Placed): 'old' | 'new' | undefined {
  const before = sentence.text.slice(0, Math.max(0, start - sentence.start));
  const own = sentence.text.slice(before.length, Math.max(0, end - sentence.start));
  const after = sentence.text.slice(Math.max(0, end - sentence.start));
  if (CHANGED.test(before) || CHANGED.test(own)) return /[”"]?(?:应为|[改更]正?为)/u.test(after) ? 'old' : 'new';
  return CHANGED.test(after) || /原(?:定|为|要求|规定|通知)/u.test(before.slice(-16)) ? 'old' : undefined;
}

/** Where a correction that follows the notice begins, an offset into the text; beyond its end where there is none. */
export function correctionFrom({ blocks, text }: NoticeText): number {
  const mending = blocks.find(
    ({ index, words }) => index > 3 && words.length <= 60 && MENDS.test(words) && !/[。;]/u.test(words),
  );
  return mending?.start ?? text.length + 1;
}

export function validDeadline(deadlines: readonly Deadline[], from: number): Deadline | undefined {
  const changed = deadlines.filter((one) => standing(one) === 'new');
  const later = deadlines.filter((one) => one.evidence.start >= from && standing(one) !== 'old');
  return changed.at(-1) ?? later.at(-1) ?? deadlines.find((one) => standing(one) !== 'old');
}

export function validLimits(limits: readonly AskedLimit[], from: number): readonly AskedLimit[] {
  const fresh = limits.filter((one) => standing(one) === 'new' || (one.evidence.start >= from && standing(one) !== 'old'));
  if (fresh.length === 0) return limits.filter((one) => standing(one) !== 'old');
  const old = limits.filter((one) => standing(one) === 'old');
  const rest = limits.filter((one) => !fresh.includes(one) && !old.includes(one));
  const cancelled = rest.filter((one) =>
    old.length > 0 ? old.some((other) => String(other.value) === String(one.value)) : sameSide(one, fresh),
  );
  return limits.filter((one) => fresh.includes(one) || (rest.includes(one) && !cancelled.includes(one)));
}

function sameSide(one: AskedLimit, fresh: readonly AskedLimit[]): boolean {
  return fresh.some(({ kind }) => kind === one.kind) || fresh.every(({ kind }) => kind !== 'min' && kind !== 'max') || (one.kind !== 'min' && one.kind !== 'max');
}

/** Parts that a correction takes back are left out; those it adds are put in. */
export function validParts(parts: readonly AskedPart[], notice: NoticeText): readonly AskedPart[] {
  const taken = new Set<AskedPart['id']>();
  const spans: { start: number; end: number }[] = [];
  const added: AskedPart[] = [];
  for (const block of notice.blocks) {
    for (const { from, to } of sentences(block.words, 0, block.words.length)) {
      const said = block.words.slice(from, to);
      if (CANCELS.test(said)) {
        for (const { id } of partsNamed(said)) taken.add(id);
        spans.push({ start: block.origin(from), end: block.origin(to) });
        continue;
      }
      const more = ADDS.exec(said);
      if (!more || !/内容|部分|情况|一项|写|报告/u.test(said)) continue;
      const begin = from + more.index + more[0].length;
      for (const one of partsNamed(block.words.slice(begin, to))) {
        added.push({ id: one.id, evidence: notice.evidence(block, begin + one.from, begin + one.to) });
      }
    }
  }
  const inside = ({ evidence }: AskedPart) => spans.some(({ start, end }) => evidence.start >= start && evidence.end <= end);
  const kept = parts.filter((one) => !taken.has(one.id) && !inside(one));
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...added.filter(({ id }) => !known.has(id) && !taken.has(id))];
}
