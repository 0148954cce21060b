/** By when the report is to be handed in. Calendar days only; 月底 and 会前 are none. */
import { datesIn, dayWritten, type WrittenDate } from './calendar.ts';
import type { NoticeBlock, NoticeText } from './notice-text.ts';
import { noticeDay } from './notice-day.ts';
import type { Evidence } from './types.ts';

export interface Deadline {
  readonly day: string;
  readonly evidence: Evidence;
  readonly block: number;
}

const HAND_IN =
  /报送|上报|报至|报到|报[县市区镇乡局省党]|提交|递交|上交|交[至到给由]|送[至交达]|上传|填报|发送|发[至到]|传[至到]|报给?[^告名]{0,12}(?:办公室|工委|人大|科|部|组|局)|邮箱|完成[^,。;]{0,6}(?:撰写|填写|填报|提交|述职报告)|截止|截至|为止|撰写|形成[^,。;]{0,8}报告|收齐|报名/u;
/** Days of other things. */
const OTHERS =
  /报名|测评表|评议表|回执|参会|名单|汇总表|推荐表|登记表|征求意见|公示期?|整改|开会|召开|会议(?:时间|定于)|举行|评议会|述职会|反馈|统计截|数据截|截至目前|培训|投票|审核完毕|PPT|课件|发言稿/u;
const PAPER = /报告|总结|材料|述[职责廉学]|计划|对照检查|文稿|电子版|纸质|提交|报送|上报/u;
const BY = /^(?:\([^)]*\))?(?:\d{1,2}[::时点]\d{0,2}分?|上午|下午|中午|晚|下班|\([^)]*\)|工作日|零点|24时|17时|18时)*(?:之?以?前|止|截止|为止|截至)/u;
const BY_BEFORE = /(?:截止|截至|截止(?:到|至|于)|最迟|最晚|不迟于|不晚于|务必于|期限|时限|时间)[^,。;]{0,8}$/u;
const UNTIL = /(?:至|到|-|—|~)$/u;
/** A window of days to fill in the form ends at its second day. */
const WINDOW = /^(?:期间|之间|内|登录|填报|提交|上传|完成|\()/u;

/** Every day named for handing in, in reading order. */
export function deadlinesIn(notice: NoticeText, published: string | undefined): Deadline[] {
  return notice.blocks.flatMap((block) => {
    const dates = datesIn(block.words);
    return dates.flatMap((date) => {
      const clause = handedInBy(block, date);
      if (!clause) return [];
      const day = dayWritten(date, noticeDay(notice, block, published));
      return day ? [{ day, evidence: notice.evidence(block, clause.from, clause.to), block: block.index }] : [];
    });
  });
}

function handedInBy(block: NoticeBlock, { from, to }: WrittenDate): { from: number; to: number } | undefined {
  const { words } = block;
  const before = words.slice(Math.max(0, from - 14), from);
  const after = words.slice(to, to + 24);
  const by = BY.exec(after);
  const until = UNTIL.test(before) || UNTIL.test(words.slice(from, from + 1));
  if (!by && !BY_BEFORE.test(before) && !(until && (WINDOW.test(after) || HAND_IN.test(after)))) return undefined;
  let start = from;
  while (start > 0 && !/[。;!?]/u.test(words.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < words.length && !/[。;!?]/u.test(words.charAt(end))) end += 1;
  const said = words.slice(start, end);
  const heads = [...block.under.slice(-2), block.heading].join(' ');
  if (!HAND_IN.test(said) && !HAND_IN.test(heads)) return undefined;
  const near = clauseAround(words, from, end);
  if (OTHERS.test(near) && !/报告|总结|述职材料|对照检查材料/u.test(near.replace(/述职报告(?:会|评议)/gu, ''))) return undefined;
  if (!PAPER.test(said) && !PAPER.test(heads)) return undefined;
  return { from: Math.max(block.marked, clauseFrom(words, from)), to: to + (by?.[0].length ?? 0) };
}

/** From the clause of the day to the end of its sentence. */
function clauseAround(words: string, at: number, end: number): string {
  return words.slice(clauseFrom(words, at), end);
}

function clauseFrom(words: string, at: number): number {
  let start = at;
  while (start > 0 && !/[,。;:!?]/u.test(words.charAt(start - 1))) start -= 1;
  return start;
}
