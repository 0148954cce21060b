/** By when the report is to be handed in. Calendar days only; 月底 and 会前 are none. */
import { datesIn, dayWritten, type WrittenDate } from './calendar.ts';
import { dayOf, isoDay, noticeDays } from './notice-day.ts';
import type { NoticeBlock, NoticeText } from './notice-text.ts';
import { daysInTables } from './table-days.ts';
import type { Evidence } from './types.ts';

export interface Deadline {
  readonly day: string;
  readonly evidence: Evidence;
  /** For a draft that is looked at first. */
  readonly draft: boolean;
}

const HAND_IN =
  /[报送传递寄给]|交(?!流(?!动)|[叉替往])|发(?![言现挥展放生])|带[来到回上]|捎|提交|反馈(?!意见)|返回|[函回]复|填报|填写|撰写|完成|截止|截至|收齐|形成|上墙|截稿|放[到在我]|投[进到入递]|书面述职|[Dd]eadline|DDL|反馈给/u;
/** Sections and clauses in which a day is one of handing in. */
const HANDING = /报送|上报|提交|上交|递交|交稿|时间|时限|期限|截止|报告|总结|撰写|填报|什么时候|何时/u;
/** 报送截止时间由…推迟到…: its own clause says so, whatever stands in front. */
const DUE = /(?:报送|提交|上交|交稿)[^,。;]{0,4}(?:时间|日期|期限|时限)/u;
const STEP = /(?:个人述职|述职报告|(?:撰写|起草|提交|报送)[^()]{0,12}|个人总结|自我总结)\($/u;
/** Days of other things. */
const OTHERS =
  /(?:会议|现场|集中|口头|大会)述职|考核等次|等次建议|报名|请假|[测评]议?表|(?:登记|鉴定|审批|备案)表|汇总表|推荐表|自评表|统计表|报表|回执|参会|名单|人选|推荐|征求意见|填写[^,。;]{0,4}(?:意见|评语)|公示|整改[^,。;]{0,4}(?:方案|报告|台账)|开会|召开|举行|评议会|述职会|会议(?:时间|定于)|述职时间|职代会|结果|口径|数据|截至目前|培训(?![处科部股室中主专干])|投票|定等|民主(?:测评|评议)|(?:完成|进行|组织)[^,。;]{0,6}评[定鉴]|PPT|课件|发言稿|演示文稿|短片|照片|另[报交行]|案例|经验材料|信息(?!系统|平台|化|网|[科股室部员])|简报|快报|议题|结业(?!前)|已按|已经|去年|往年|上年已|按惯例|考核会|督查|佐证|支撑材料|经费预算|年检|审核意见|台账|街道评价|反馈意见|具体[^,。;]{0,4}由|(?:调[查研]|考察|考核|评议|检查|核查|督查)报告|开展情况/u;
const REPORT =
  /(?:述[职责廉学法][^,。;会]{0,10})?(?<!调[查研]|考察|考核|评议|检查|核查|督查|整改|整改情况)(?:报告|总结)(?!会|表)|述职材料|事迹材料|对照检查材料|计划|文稿|述职稿|[定终成]稿|正式稿|修改稿|心得/u;
const FORMS = /(?:述职|总结)报告|报告表|登记表|考核表/gu;
const DRAFT = /素材|汇总|初稿|草稿|提纲|讨论稿|征求意见稿|审[看阅核]|初审|审(?=[,。;]|$)/u;
const HOUR =
  '(?:\\([^)]*\\)|[\\d一二三四五六七八九十]{1,4}(?:[:：]\\d{2}|[时点])(?:\\d{1,2}分|半|整)?|上午|下午|中午|零[点时]|晚上?|凌晨|下班|上班|当[日天]|之|工作时间)';
/** 12月5日放学前, but neither 会前 nor 提前. */
const BY = new RegExp(
  `^(?:,(?=${HOUR}))?${HOUR}{0,5}(?:以?前|为?止|截止|截至|[^,。;\\d]{0,8}?(?:系统|平台|通道|端口|入口|链接)?(?:自动|统一|将)*(?:关[闭停门]|截稿|锁(?!定在)|封(?![面皮底]))|[是为][^,。;]{0,16}?(?:最后|最终|截止)[期时一]?[限间日天]|[^,。;\\d]{0,8}?收[齐缴]|(?:统一|集中)?(?:交|送|报(?![到名道告])|(?:发|带|拿)(?=[到至给往我来送]))[^,。;流]|[^,。;:\\d会提目]{1,5}前|[^,。;:\\d]{0,8}(?:时|[会课]上|当[天日])[^,。;:\\d]{0,4}(?:带[来到上]|交(?!流)|捎)|(?:[^,。;:\\d]{0,4}[把将]|带[着上])[^,。;:\\d]{1,16}(?:[交送报拿寄]|发(?![言给放])|[放带捎][到在来]))`,
  'u',
);
const BY_BEFORE =
  /(?:截止|截至|[Dd]eadline|DDL|最迟|最晚|至迟|不迟于|不晚于|务必于|期限|时限|报送(?:日期|时间)|提交(?:日期|时间)|[截收]稿(?:日期|时间)?|上交(?:日期|时间)|交稿(?:日期|时间))[^,。;]{0,18}$|(?:交稿|截稿|提交|报送|上交|时限|截止)[日期]?:$/u;
/** 12月8日18时，各组长把稿子收齐: who gathers it stands behind the day that opens the sentence. */
const GATHERED = new RegExp(
  `^${HOUR}{0,5},[^,。;\\d]{0,14}?(?:收[齐集]|[把将][^,。;\\d]{1,12}(?:[交送报]|收[齐集])|[交报送](?=[到至给往]))`,
  'u',
);
/** Headings of a section, or of a row, on when to hand in; a day that opens a sentence of it is the last one. */
const TIME =
  /^(?:[^,。;]{0,4}(?:交|报送|提交|上报|报告|总结|材料|报)?[^,。;]{0,2}(?:时间|时限|期限|日期)(?:[和与及、]?(?:地点|方式))?|截止.{0,4}|(?:何时|什么时候|啥时候)[交报要]?|交稿|(?:怎么|如何)交|提交|报送|上交)$/u;
const OTHER_TIME = /^日期$|发[布文件]|印|成文|更新|会|述职|评议|测评|考核|活动|公示|培训|报名|征集/u;
const GOES_ON = new RegExp(`^${HOUR}{0,5}(?:起|开始|以?后|至|到|[-—~～])`, 'u');
/** 时限：, right in front of the day. */
const LABEL = /(?:时[限间]|期限|截止|日期):$/u;
/** 准备阶段（12月18日前）。各位书记撰写述职报告…: a stage in which the report is written. */
const STAGE = /(?:阶段|步骤|环节|准备|安排)\($/u;
const WRITTEN_THEN = /^[^。;]*[。;:](?:[^。;]{0,24})(?:撰写|提交|报送|上交|形成|写好)[^。;]{0,16}(?:报告|总结|材料)/u;
const OPENS_SENTENCE = /(?:^|[。;!?:])(?:于|请于|定于)?$/u;
/** 台账另行上报，时间为…: of something beside the report. */
const ANOTHER = /另行?(?:填报|报送|上报|提交|[填报](?!告))/u;
const UNTIL = /(?:至|到|-|—|~)$/u;
/** 系统开放时间为11月1日至20日: what is handed in through it is due by its end. */
const OPEN = /(?:开放|填[报写]|受理|上传|提交|报送|征集|收稿)(?:时间|日期|时段|期限|窗口期?)/u;
/** A paper on a subject that is itself asked for; as long as what stands for it. */
const SUBJECT = /案例|论文|征文/gu;
const ON_SUBJECT = '文稿';
const STOP = /[,。;:!?]/u;
const SENTENCE_STOP = /[。;!?]/u;

/**
 * Every day named for handing in, in reading order.
 * `form`: the notice is about a form, and the report is a column of it.
 * `given`: the day on which the writer brought the text, for one that names no year at all.
 * `subject`: a paper on a subject is what is asked for, and no other paper than that.
 */
export function deadlinesIn(
  notice: NoticeText,
  published: string | undefined,
  form = false,
  given: string | undefined = undefined,
  subject = false,
): Deadline[] {
  const brought = dayOf(given);
  const dayAt = noticeDays(notice, published);
  const inTables = daysInTables(notice.blocks);
  return notice.blocks.flatMap((block) => {
    const dates = datesIn(block.words);
    if (dates.length === 0) return [];
    const day = dayAt(block);
    const asked = subject ? { ...block, words: block.words.replace(SUBJECT, ON_SUBJECT) } : block;
    return dates.flatMap((date) => {
      const place = inTables.has(block.index)
        ? { from: 0, to: block.words.length, draft: false }
        : handedInBy(asked, date, form);
      const due = place && dayWritten(date, day ?? brought);
      // What was due before the notice was sent out is told of, not asked for.
      if (!place || !due || (day && due < isoDay(day))) return [];
      return [{ day: due, evidence: notice.evidence(block, place.from, place.to), draft: place.draft }];
    });
  });
}

function handedInBy(
  block: NoticeBlock,
  { from, to }: WrittenDate,
  form: boolean,
): { from: number; to: number; draft: boolean } | undefined {
  const { words } = block;
  const before = words.slice(Math.max(0, from - 28), from);
  const by = BY.exec(words.slice(to, to + 24));
  const until = UNTIL.test(before) || /^[至到—~-]/u.test(words.slice(from, from + 1));
  const own = leftOf(words, from, STOP);
  // 提交截止：1月9日
  const clause = words.charAt(own - 1) === ':' ? leftOf(words, own - 1, STOP) : own;
  const sentence = leftOf(words, from, SENTENCE_STOP);
  const end = rightOf(words, to, SENTENCE_STOP);
  const next = rightOf(words, Math.min(end, rightOf(words, to, STOP) + 1), STOP);
  // What its own clause hands in is all it is about.
  const ownEnd = rightOf(words, to, STOP);
  const near = words
    .slice(clause, HAND_IN.test(words.slice(to, ownEnd)) ? ownEnd : Math.min(next, end))
    .replace(/\([^)]*(?:\)|$)/gu, '');
  const heads = [...block.under.slice(-2), block.heading].join(' ');
  // 时限：12月18日，各组把总结送…
  const opens = OPENS_SENTENCE.test(words.slice(block.marked, from)) || (block.heading !== '' && block.body === from);
  const sectionOn = [block.under.at(-1) ?? '', block.heading].some((one) => TIME.test(one) && !OTHER_TIME.test(one));
  const handed = /[交报送发收填传]/u.test(words.slice(to, next)) || /[交报]|[时期]限|截止/u.test(heads);
  // A signature is a day and nothing else.
  const signs = block.column < 0 && block.heading === '' && from === 0 && to === words.length;
  const dayAlone = opens && !signs && sectionOn && handed && !GOES_ON.test(words.slice(to, to + 24));
  const gathered = opens && !signs && GATHERED.test(words.slice(to, to + 40));
  const timed = by ?? (BY_BEFORE.test(before) || dayAlone || gathered);
  const opened = until && OPEN.test(words.slice(clause, from));
  if (!timed && !opened && !(until && HAND_IN.test(words.slice(to, next)))) return undefined;
  // 第一步：个人述职（1月5日前）
  if (by && (STEP.test(words.slice(0, from)) || (STAGE.test(before) && WRITTEN_THEN.test(words.slice(to)))))
    return { from, to: to + by[0].length, draft: false };
  const closes =
    opened ||
    (by !== null && LABEL.test(before)) ||
    (dayAlone && /截止|时限|期限/u.test(heads)) ||
    /关[闭停]|[锁封]|期限/u.test(by?.[0] ?? '');
  if (!closes && !HAND_IN.test(words.slice(sentence, end)) && !/时间|期限|时限|截止|何时|什么时候/u.test(heads))
    return undefined;
  const said = words.slice(sentence, end);
  // Its own clause decides, then the one in front, then the section.
  const whose =
    verdictOf(near, form) ??
    (ANOTHER.test(words.slice(sentence, clause)) && !REPORT.test(near) ? 'others' : undefined) ??
    (DUE.test(near) || DUE.test(words.slice(sentence, clause))
      ? 'own'
      : verdictOf(words.slice(sentence, clause), form)) ??
    (HANDING.test(heads) || HAND_IN.test(words.slice(sentence, clause) + near) || closes ? 'own' : undefined);
  if (whose !== 'own' || /^(?:去年|往年)/u.test(said)) return undefined;
  return {
    from: Math.max(clause, block.marked),
    to: to + (by?.[0].length ?? 0),
    draft: DRAFT.test(words.slice(clause, next)),
  };
}

function verdictOf(said: string, form: boolean): 'own' | 'others' | undefined {
  // 可附照片3张: by the way.
  const others = OTHERS.test(
    said
      .replace(/可?(?:附|配[上有\d]|带上)[^,。;]{0,20}|(?:连同|随同)[^,。;]{0,24}/gu, '')
      .replace(form ? FORMS : /(?:述职|总结)报告|报告表/gu, ''),
  );
  const report = REPORT.test(said);
  if (report && !/(?:已按|已经|去年|往年|另[报交行]|按惯例|下学年|不得与|勿与)/u.test(said)) return 'own';
  return others ? 'others' : undefined;
}

function leftOf(words: string, at: number, stop: RegExp): number {
  let start = at;
  while (start > 0 && !stops(words, start - 1, stop)) start -= 1;
  return start;
}

function rightOf(words: string, at: number, stop: RegExp): number {
  let end = at;
  while (end < words.length && !stops(words, end, stop)) end += 1;
  return end;
}

/** The colon of 17:00 stops nothing. */
function stops(words: string, at: number, stop: RegExp): boolean {
  return stop.test(words.charAt(at)) && !(words.charAt(at) === ':' && /^:\d{2}(?!\d)/u.test(words.slice(at, at + 4)));
}
