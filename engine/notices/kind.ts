/** What a page is: a notice that asks for a report, and for which one; or news, results, how-to, another matter. */

import { fold } from '../text/fold.ts';
import type { DocumentTypeId } from '../types.ts';
import type { NoticeText } from './notice-text.ts';

/** Lines among which title and salutation stand. */
const HEAD = 8;
const LONGEST_TITLE = 70;
const NOTICE =
  /通知|通告|公告|函(?:$|件)|提示|提醒|须知|启事|方案|一封信|倡议书|更正$|口径$|^关于[^,。]*(?:要求|安排|说明|部署)$/u;
/** 各科室：, 各位代表：, to whom a notice is addressed. */
const ADDRESSED =
  /^@(?:所有人|全体|各位|大家)|^(?:.{0,12}(?:各|全体|有关).{1,50}|.{2,30}(?:同志|代表|老师|同事|委员|师傅|书记)|.{0,20}(?:同志|老师|同事|同学|同仁|伙伴|师傅|家人)们|各位[^,。;:]{0,8})(?:大家|你们|上午|下午|晚上)?好?[:!]$/u;
/** 关于…结果的通报, …情况公示, 述职会开得好: no notice that asks. */
const REPORTED = /结果|通报|公示|名单|纪要|综述|侧记|纪实|圆满|顺利|成功|启动|落幕|掠影|简报|快讯|剪影|召开|举行|见闻/u;
const HOW_TO =
  /怎么写|如何写|怎样写|写好|写作(?:技巧|方法|要领|指南|注意)|范文|模板|攻略|套路|干货|秘籍|几点体会|误区|大全|精选|教你|[一二三四五六七八九十几][忌宜]|诀窍|要诀|撰写指南|试卷|模拟卷|百科|解答|解读|答疑/u;
const NEWS =
  /本报讯|记者|通讯员|日前,|近日,|据(?:悉|介绍)|[日号](?:上午|下午|晚)?,[^。]{0,40}(?:召开|举行|组织)|会上,|与会|会议(?:强调|指出|认为|要求)|供稿|纷纷表示|表示,|编辑:/gu;
const LESSON =
  /小编|很多(?:人|同志|朋友)|(?:我们|咱们)来看|写材料|笔者|怎样写|如何写好|收藏|转发|新手|读者|套话|误区|考生|参考答案|词条/gu;
/** What a report is called. */
const PAPER =
  '(?:述[职责廉学法德](?!(?:评议|测评)?大?会)|履职(?:情况)?报告|(?<!财务|[决预]算|统计|评估|验收|审计|检[测验]|体检|会计|有关事项)报告(?!表|单|会|厅)|总结(?!大会|会)|小结|计划(?!生育|财务)|工作要点|对照检查|检视剖析|(?:党性|自我)(?:分析|剖析)|心得体会?|体会文章|思想汇报|汇报材料|自评(?:材料|报告)|书面[^,。;]{0,4}(?:材料|汇报)|调研文章|征文|论文|稿件|文稿|(?:事迹|经验|交流|发言|典型)材料|案例)';
const ASKS =
  '(?:撰写|交(?=[^,。;]{0,10}(?:总结|小结|述职|报告))|提交|报送|上报|填报|填写|递交|上[传交]|[报交送发传][至到给由县市区镇乡]|形成|写出|准备|写好|完成|起草|认真写|写一?|如实|征集|抓紧|赶紧|别(?:拖|忘)|收[取缴]|拟定|提供|反馈)';
const DUE = /(?:底|周[一二三四五六日天]|会|放学|下班)[^,。;]{0,4}前[^。;]{0,14}[交报送发]/u;
const TEACHES = /写作|写法|怎[么样]|如何/u;
/** A day to hand in by, though its year be unknown. */
const DAY = /月[\d一二三四五六七八九十]{1,3}[日号][^,。;]{0,8}[前止]/u;
/** Speeches and papers of those who want a post. */
const CONTEST = /竞聘|竞争上岗|竞争性选拔|竞[岗职选]|公开(?:选拔|遴选|选聘)/u;
const ANSWERS = /述[职责廉学法德]|履职(?:情况)?报告|总结/u;
/** Papers of figures and of works. */
const ACCOUNTS = /(?:[决预]算|财务|会计|统计|审计|验收|评估|可行性)[^,。]{0,4}报告/u;
const DEMAND = new RegExp(
  `${ASKS}[^。;!?]{0,40}${PAPER}|${PAPER}[^。;!?]{0,60}${ASKS}|${PAPER}[^。;!?]{0,20}(?:应|须|要|必须|需|围绕|由)`,
  'u',
);

/** …工作总结的通知 */
const TITLED = /(?:述职|履职|工作|年度|期满|个人)(?:报告|总结|小结)(?:工作)?的?(?:通知|通告|公告|函)$/u;

/** Parts that are all a person answers for. */
const LEAST_LISTED = 5;
/** Parts that minutes name to ask for a report. */
const LEAST_OF_MINUTES = 3;
/** 填报问题解答, and the parts such a page names to ask for a report. */
const ANSWERED = /解答|答疑|问答|答复|[问Qq]\s*[&和与]?\s*[答Aa]/u;
const LEAST_ANSWERED = 4;
const QUESTION = /^(?:\d{1,2}[.、])?(?:问|[Qq])\d{0,2}[:.、]/u;
const ANSWER = /^(?:答|[Aa])\d{0,2}[:.、]/u;
const LEAST_QUESTIONS = 3;

export interface Asked {
  readonly parts: number;
  /** Of them, those that only one who answers for himself is asked for. */
  readonly personal: number;
  readonly limits: number;
  readonly deadline: boolean;
}

export function asksForReport(
  notice: NoticeText,
  title: string,
  { parts, personal, limits, deadline }: Asked,
): boolean {
  const whole = notice.blocks.map(({ words }) => words).join('\n');
  const addressed = notice.messages || notice.blocks.slice(0, HEAD).some(({ words }) => ADDRESSED.test(words));
  // Minutes ask too, where they set parts and a day.
  const noticed = NOTICE.test(title) || (/纪要$/u.test(title) && parts >= LEAST_OF_MINUTES && deadline);
  // 年度小结怎么写, sent to those who are to write it by a day, is no lesson.
  const sent = addressed && deadline && limits > 0;
  // Questions answered for those who write, with all that is asked of them, are as good as a notice.
  const answered =
    (ANSWERED.test(title) || isAnswers(notice)) && parts >= LEAST_ANSWERED && personal >= 2 && limits > 0 && deadline;
  const lesson = !notice.messages && !answered && headsOf(notice).some(({ words }) => HOW_TO.test(words));
  if (!noticed && ((lesson && !sent) || REPORTED.test(title))) return false;
  // 招募来的人的工作总结的通知 asks those who were taken on.
  const ofReport = TITLED.test(title);
  if (
    !ofReport &&
    /招聘|招录|招募|招收|招新|招考|招标|采购|招生|公示的?[^,。]{0,2}(?:通知|公告)|(?:归档|存档|立卷|移交)(?:工作)?的?(?:通知|公告)|(?:督查|巡查|抽查|(?<!对照|自我|检视)检查)(?:工作)?的?(?:通知|公告)|(?:结果|名单|(?:专家|人选)[^,。]{0,4}(?:推荐|遴选)工作|(?:举办|组织|开展)[^,。]{0,30}(?:培训班?|讲座|学习班|竞?比?赛))的?[^,。]{0,6}(?:通知|通告|公告)|通报$/u.test(
      title,
    )
  )
    return false;
  if (/征[求集][^,。]{0,24}(?:意见|建议|线索|诉求)/u.test(title)) return false;
  // Rules that stand from year to year ask nobody for anything by a day.
  if (/(?:细则|办法|规定|条例|制度|规则|规程)(?:\([^)]*\))?$/u.test(title)) return false;
  if (ACCOUNTS.test(title) && !/述[职责廉学法]|履职/u.test(title)) return false;
  const plainly = /通知|通告|公告|函(?:$|件)|方案/u.test(title);
  if (competes(title, whole)) return false;
  // 写作要求, 怎样写…: what is sent to nobody and due on no day teaches.
  const dated = deadline || DUE.test(whole) || DAY.test(whole);
  if (!plainly && !addressed && !dated && (!noticed || TEACHES.test(title))) return false;
  // 《写作要点》, sent on to be learnt from.
  if (!dated && /供[^,。;]{0,10}(?:参考|借鉴|学习)/u.test(whole)) return false;
  const tone = toneOf(whole);
  if (!noticed && tone >= (addressed ? 4 : 2)) return false;
  // 组织部门提醒：…, as a newspaper puts it.
  if (!plainly && !addressed && tone >= 2) return false;
  // A report is addressed too.
  if (!noticed && !notice.messages && /(?:报告|总结|计划|材料|汇报)$/u.test(title)) return false;
  // Who asks for parts, sets a length and a day asks for a report, whatever it is called.
  if ((noticed || addressed || answered) && parts >= 3 && personal >= 2 && limits > 0 && deadline) return true;
  // So does one who lists all that a person answers for, and says by when.
  if (
    (noticed || addressed) &&
    parts >= LEAST_LISTED &&
    personal >= 3 &&
    (limits > 0 || deadline) &&
    ANSWERS.test(whole)
  )
    return true;
  const named = noticed && new RegExp(PAPER, 'u').test(title);
  if (!named && !DEMAND.test(whole)) return false;
  // A notice that sets neither length nor day asks for a report by its title, and for several parts of it.
  // A day that is none of the calendar's, 月底前交, is a day all the same.
  const due = named && parts > 0 && (DUE.test(whole) || DAY.test(whole));
  if (limits === 0 && !deadline && !(parts >= 3 && (named || (noticed && addressed))) && !due) return false;
  const found = Math.min(parts, 2) + limits + (deadline ? 1 : 0);
  if (noticed) return found >= (named ? 1 : 2);
  if (limits === 0 && !deadline) return false;
  return found >= (addressed ? 2 : 3);
}

/** A page of questions, each with its answer below. */
function isAnswers({ blocks }: NoticeText): boolean {
  const opened = (sign: RegExp) => blocks.filter(({ words }) => sign.test(words)).length;
  return opened(QUESTION) >= LEAST_QUESTIONS && opened(ANSWER) >= LEAST_QUESTIONS;
}

/** Whether a post is competed for, and nobody answers for one. */
function competes(title: string, whole: string): boolean {
  if (CONTEST.test(title)) return !ANSWERS.test(title);
  return /(?:竞聘|竞[岗职选]|竞争上岗)(?:报告|演[讲说]|材料|陈述|文稿|稿)/u.test(whole) && !ANSWERS.test(whole);
}

/** Longest text, in folded units, in which one word of news (会上，…) says nothing yet. */
const SHORT = 200;

/** Whether a text tells of something, as news and lessons do. */
export function isTold({ blocks }: NoticeText): boolean {
  const whole = blocks.map(({ words }) => words).join('\n');
  return toneOf(whole) >= (whole.length > SHORT ? 1 : 2);
}

/** How many words of news and of lessons there are. */
function toneOf(whole: string): number {
  return (whole.match(NEWS)?.length ?? 0) + (whole.match(LESSON)?.length ?? 0);
}

function headsOf({ blocks }: NoticeText): NoticeText['blocks'] {
  return blocks.slice(0, HEAD).filter(({ words }) => words.length <= LONGEST_TITLE && !/[。;|>]/u.test(words));
}

/** The title, or what stands for it. */
export function titleOf(notice: NoticeText, pageTitle = ''): string {
  const heads = headsOf(notice);
  const titled = heads.find(
    ({ words }) => words.length > 6 && /^关于|(?:通知|的函|公告|方案|启事)(?:\([^)]*\))?$/u.test(words),
  );
  if (titled) return titled.words;
  const page = fold(pageTitle).split(/[_|]|(?<!\d)[-—](?!\d)/u)[0] ?? '';
  return NOTICE.test(page) ? page : (heads[0]?.words ?? page);
}

const DEPUTIES = /人大代表|选民|各位代表|选区|议案/gu;
const ANY_DUTY = /述职/u;
const KINDS: readonly (readonly [DocumentTypeId, RegExp])[] = [
  [
    'official-duty-integrity',
    /国家机关工作人员|(?:从严治党|党风廉政|一岗双责|主体责任|第一责任人)[^,。;]{0,12}报告|述[责廉学法德]|对照检查|民主生活会|组织生活会|党建(?:工作)?述职/u,
  ],
  [
    'deputy-report',
    /(?<!社员|职工|会员|村民|居民|党员|群众|学生)代表(?!\)?大会)[^,。]{0,16}(?:述职|履职)|(?:述职|履职)[^,。]{0,10}代表|人大主席[^,。]{0,16}述职|向(?:选民|原选举单位)[^,。]{0,6}(?:述职|报告)/u,
  ],
  // Those who lead answer for how they do so, whatever the occasion.
  [
    'official-duty-integrity',
    /(?:领导|班子|负责人|[校院所站局处科行园镇乡村河湖林田队厂会]长|护士长|主任|经理|中层|(?<!学生)干部|(?<!第一)书记)[^,。]{0,8}述职/u,
  ],
  [
    'annual-summary',
    /(?:年度|聘期|中期|试用期|平时)考核|(?:见习|实习|转正)[^,。]{0,8}述职(?![^,。]{0,6}(?:评议|大会))|(?:履职|述职)总结|小结|绩效(?:考核|评价|自评)|(?:员工|职工(?!作)|医生|(?<!管理|领导|任命)人员|助理|[教护医][师士]|辅导员|网格员|护理员|保育员|驾驶员|服务员|技术员|管理员|业务员|营业员|协管员|保洁员|技师|工程师)[^,。]{0,8}述职(?!述|评议)|个人[^,。]{0,10}总结|(?:考核|教师|医师|职工(?!作)|员工|[^委议成党]员|骨干|自我)(?:年[度终底]|全年|学[年期])?[^,。]{0,8}总结|述职考核|考核述职|(?:年度|学员|个人)[^,。]{0,4}自评报告/u,
  ],
  ['official-duty-integrity', ANY_DUTY],
  ['official-duty-integrity', /履职(?:情况)?报告|履职情况/u],
  ['other', /党性分析|(?:调研|调查|考察|研究)(?:报告|文章)|心得|体会|论文|征文|案例|思想汇报|(?:事迹|经验|典型)材料/u],
  ['work-summary', /总结/u],
  ['work-plan', /计划|工作要点|工作打算|工作安排/u],
];

/** Each writes one for himself. */
const WRITTEN_BY_EACH = /一人一[份篇]|人手一份|[每各]人[^,。;]{0,8}(?:一[份篇]|写)|每[名位][^,。;]{0,10}写/u;

const TO_EACH = /^(?:@?各位|亲爱的|全体)(?:员工|职工|同事|同仁|同志|老师|教师|小伙伴|伙伴|队员|志愿者)[们]?:$/mu;

/** Papers on a subject, whose parts are none of a report's. */
export function isOnSubject(title: string): boolean {
  return /(?:调研|调查|考察|研究)(?:报告|文章)|论文|征文|案例|(?:事迹|经验|典型)材料/u.test(title);
}

const LEADERS_ANSWER =
  /述职述廉报告|述责述廉|(?:处级|科级|中层|领导|驻村|第一书记)[^。;]{0,30}述职报告(?![^。;]{0,16}另[行有])/u;

/** The kind of report asked for: as the title calls it, else as the text calls it oftenest. */
export function kindAsked(notice: NoticeText, title: string): DocumentTypeId {
  const whole = notice.blocks.map(({ words }) => words).join('\n');
  const kind = kindCalled(title, whole);
  // Leaders are judged by the year too, and answer for themselves.
  return kind === 'annual-summary' && LEADERS_ANSWER.test(whole) ? 'official-duty-integrity' : kind;
}

function kindCalled(title: string, whole: string): DocumentTypeId {
  const titled = KINDS.find(([, pattern]) => pattern.test(title));
  // 半年总结 is what its text calls it.
  if (titled?.[0] === 'work-summary' && !/工作总结/u.test(title) && /个人[^,。]{0,6}总结/u.test(whole))
    return 'annual-summary';
  // 年终总结, asked of 全体员工.
  if (titled?.[0] === 'work-summary' && !/工作总结|活动/u.test(title) && TO_EACH.test(whole)) return 'annual-summary';
  if (titled && (titled[1] !== ANY_DUTY || /述[廉责]/u.test(whole))) return titled[0];
  if (titled) return (whole.match(DEPUTIES)?.length ?? 0) >= 2 ? 'deputy-report' : titled[0];
  if (!titled && WRITTEN_BY_EACH.test(whole) && /总结/u.test(whole) && !ANY_DUTY.test(whole)) return 'annual-summary';
  let best: { id: DocumentTypeId; count: number } = { id: 'other', count: 0 };
  for (const [id, pattern] of KINDS) {
    // What 述职 alone says is asked last, where nothing says it more plainly.
    if (best.count > 0 && pattern.source === ANY_DUTY.source) return best.id;
    const count = whole.match(new RegExp(pattern.source, 'gu'))?.length ?? 0;
    if (count > best.count) best = { id, count };
  }
  return best.id;
}
