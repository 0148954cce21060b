/** What a page is: a notice that asks for a report, and for which one; or news, results, how-to, another matter. */
import type { DocumentTypeId } from '../types.ts';
import type { NoticeText } from './notice-text.ts';

/** Lines among which the title stands. */
const HEAD = 6;
const LONGEST_TITLE = 70;
const NOTICE = /通知|通告|公告|函(?:$|件)|要求|提示|提醒|须知|安排|部署|工作方案|实施方案|说明|启事|公文|规范$/u;
/** 关于…结果的通报, …情况公示, 述职会开得好: no notice that asks. */
const REPORTED = /结果|通报|公示|名单|纪要|综述|侧记|纪实|圆满|顺利|成功|启动|落幕|掠影|简报|快讯|剪影/u;
const HOW_TO = /怎么写|如何写|怎样写|写好|写作(?:技巧|方法|要领|指南|注意)|范文|模板|攻略|套路|干货|秘籍|[一二三四五六七八九十\d]+(?:招|步|个技巧)|误区|大全|精选|教你/u;
const NEWS = /本报讯|记者|通讯员|日前|近日|[日号](?:上午|下午|晚)?,[^。]{0,40}(?:召开|举行|组织)|会上,|与会|会议(?:强调|指出|认为)|纷纷表示|(?:向|作)[^,。]{0,12}(?:述职|报告)了|表示,/gu;
const LESSON = /小编|很多(?:人|同志|朋友)|不少(?:人|同志)|有的(?:人|同志)|(?:我们|咱们)来看|例如|比如|举例|写材料|笔者|收藏|转发|新手|读者|套话|误区/gu;
const PAPER =
  '(?:述[职责廉学法德][^,。;]{0,12}(?:报告|材料|总结|文稿|稿)|述职述廉|履职(?:情况)?报告|(?:个人|工作|年度|年终|学期|学年|半年|全年|书面|考核|思想|业务)[^,。;]{0,10}(?:总结|小结|计划|报告|要点)|总结(?:报告|材料)?|对照检查(?:材料)?|检视剖析材料|工作(?:总结|计划|要点|打算))';
const ASKS = '(?:撰写|提交|报送|上报|填报|填写|递交|上传|报至|报到|报县|报市|报区|报镇|交[至到由]|送[至交]|发[至送到]|形成|写出|准备|写好|完成|起草|认真写|如实)';
const DEMAND = new RegExp(`${ASKS}[^。;!?]{0,40}${PAPER}|${PAPER}[^。;!?]{0,60}${ASKS}|${PAPER}[^。;!?]{0,20}(?:应|须|要|必须|需)(?:当|该)?(?:包括|包含|写明|围绕|突出|体现|反映|涵盖|由|从|以)`, 'u');

export interface Asked {
  readonly parts: number;
  readonly limits: number;
  readonly deadline: boolean;
  readonly format: number;
}

export function asksForReport(notice: NoticeText, asked: Asked): boolean {
  const title = titleOf(notice);
  const whole = notice.blocks.map(({ words }) => words).join('\n');
  const noticed = NOTICE.test(title);
  if (HOW_TO.test(title)) return false;
  if (!noticed && REPORTED.test(title)) return false;
  if (noticed && /(?:结果|名单)[^,。]{0,6}(?:通知|通告|公告)/u.test(title)) return false;
  const news = whole.match(NEWS)?.length ?? 0;
  const lesson = whole.match(LESSON)?.length ?? 0;
  if (!noticed && (news >= 2 || lesson >= 3)) return false;
  if (!DEMAND.test(whole) && asked.parts < 3) return false;
  return asked.parts + asked.limits + asked.format > 0 || (asked.deadline && noticed);
}

/** The title, or what stands for it. */
export function titleOf({ blocks }: NoticeText): string {
  const heads = blocks.slice(0, HEAD).filter(({ words }) => words.length <= LONGEST_TITLE && !/[。;]/u.test(words));
  const titled = heads.find(({ words }) => /^关于|通知|的函$|公告$|方案$/u.test(words) && words.length > 6);
  return (titled ?? heads[0])?.words ?? '';
}

const KINDS: readonly (readonly [DocumentTypeId, RegExp])[] = [
  ['official-duty-integrity', /述[责廉学法德]|述职[^,。]{0,4}述|对照检查|民主生活会|组织生活会|人大主席|党建(?:工作)?述职/u],
  ['deputy-report', /代表[^,。]{0,16}(?:述职|履职)|(?:述职|履职)[^,。]{0,10}代表|向(?:选民|原选举单位)[^,。]{0,6}(?:述职|报告)|选民/u],
  ['annual-summary', /年度考核|个人[^,。]{0,10}(?:总结|小结)|(?:考核|教师|医师|职工|人员)[^,。]{0,8}总结|述职考核|考核述职/u],
  ['official-duty-integrity', /述职/u],
  ['work-summary', /总结/u],
  ['work-plan', /计划|工作要点|工作打算|工作安排/u],
];

/** The kind of report asked for: as the title calls it, else as the text calls it oftenest. */
export function kindAsked(notice: NoticeText): DocumentTypeId {
  const titled = KINDS.find(([, pattern]) => pattern.test(titleOf(notice)));
  if (titled) return titled[0];
  const whole = notice.blocks.map(({ words }) => words).join('\n');
  let best: { id: DocumentTypeId; count: number } = { id: 'other', count: 0 };
  for (const [id, pattern] of KINDS) {
    const count = whole.match(new RegExp(pattern.source, 'gu'))?.length ?? 0;
    if (count > best.count) best = { id, count };
  }
  return best.id;
}
