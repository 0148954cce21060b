import type { FieldFacts } from '../../messaging/protocol.ts';

/** `report`: the whole report; `section`: one part of it in a box of its own; `none`: nothing of ours. */
export type FieldRole = 'report' | 'section' | 'none';

const REPORT =
  /述[职廉责法]|履职(?:报告|总结|情况报告)|工作报告|工作总结|个人总结|年度总结|年终总结|总结(?:正文|内容|材料)|报告(?:正文|内容|全文)|对照检查|工作计划|思想汇报|自查报告|工作汇报|(?:个人|工作)小结/u;
const SECTION =
  /学习情况|述学|履职情况|履行职责|廉洁(?:自律|从政|情况)|存在(?:的)?(?:问题|不足)|(?:主要)?不足|原因分析|下一(?:步|年)|今后打算|努力方向|(?:主要|工作)(?:成绩|成效|实绩)|整改措施|工作(?:打算|思路|实绩)|德能勤绩|政治思想|思想政治|工作情况|办实事|议案建议|闭会期间|大会期间|明年/u;
const NOT_OURS =
  /意见|备注|批注|批示|审批|审核|审阅|留言|评论|回复|答复|搜索|检索|查询|关键词|验证|密码|地址|理由|反馈|投诉|举报|签名|消息|聊天|代码|脚本|收件|抄送|通知内容|公告内容|摘要|简介|附言|问题描述|故障|发表|看法|帮我|该同志|咨询|满意|调查|点评|退回|说点什么|输入内容|友善/u;
/** Labels that name a box of a page already known to be a report's. */
const GENERAL = /正文|内容|材料|全文|填写|文本/u;
const REPORT_PAGE =
  /述[职廉责法]|履职报告|工作总结|年度考核|年终总结|个人总结|对照检查|报告填报|总结填报|工作计划填报/u;
/** Pages about reports, or about something else that has problems and causes. */
const OTHER_PAGE = /纪要|评议|测评|写信|信息报送|建议|提案|议案/u;
/** Names programmers give the box of a report. */
const REPORT_NAME =
  /(?:work|duty|annual|year|self)?[-_]?(?:report|summary)[-_]?(?:content|text|body|detail)|shuzhi|shulian|zongjie/iu;
const REPORT_HINT = /述职|述廉|报告|总结|report|summary|shuzhi|zongjie|duty/iu;

/** A box that takes this many units, or is this tall, is made for long text. */
const LONG_LIMIT = 300;
const TALL = 150;
/** A box that is named a report needs not be taller than this, in CSS px. */
const NAMED_HEIGHT = 81;

/** Says what a field is for. In doubt it is none of ours: a missed box is one click, a false alarm is a nuisance. */
export function judgeField(facts: FieldFacts): FieldRole {
  const { height, label, page } = facts;
  const limit = limitOf(facts);
  const hints = `${facts.placeholder} ${facts.name} ${facts.id}`;
  const roomy = height >= TALL || (limit !== undefined && limit >= LONG_LIMIT);
  // 述 职 报 告： is spread over its cell on old pages.
  const words = label.replace(/\s/gu, '');
  const named = REPORT.test(words);
  // A question is answered, a conversation gone on with.
  if (/[？?]$|[。！？].*[。！？]/u.test(words)) return 'none';
  if (NOT_OURS.test(words) && !(named && !/(?:意见|备注|批注|批示|评论|反馈|看法)[^\p{Script=Han}]*$/u.test(words)))
    return 'none';
  if (named && (roomy || height >= NAMED_HEIGHT)) return 'report';
  if (limit !== undefined && limit < 100) return 'none';
  const reportPage = REPORT_PAGE.test(page);
  const otherPage = OTHER_PAGE.test(page);
  if (SECTION.test(words)) return otherPage && !reportPage ? 'none' : 'section';
  if (NOT_OURS.test(hints)) return 'none';
  if (roomy && REPORT.test(hints) && (words === '' || GENERAL.test(words))) return 'report';
  if (words === '' && height >= TALL && REPORT_NAME.test(hints)) return 'report';
  if (
    reportPage &&
    !otherPage &&
    roomy &&
    (words === '' || GENERAL.test(words)) &&
    (REPORT_HINT.test(hints) || height >= TALL)
  ) {
    return 'report';
  }
  return 'none';
}

/** Most characters the field takes, by its `maxlength` or by words beside it; the lesser of the two. */
export function limitOf({ maxLength, label, placeholder, near }: FieldFacts): number | undefined {
  const said = limitIn(`${label} ${placeholder} ${near}`);
  return maxLength === undefined || said === undefined ? (maxLength ?? said) : Math.min(maxLength, said);
}

/** 限3000字, 3000字以内, 不超过800字 → that many. */
function limitIn(words: string): number | undefined {
  const found =
    /(?:限|不超过|最多|不多于|至多|≤)\s*(\d{2,6})\s*(?:个)?(?:字|汉字)|(\d{2,6})\s*(?:个)?(?:字|汉字)(?:以内|之内|以下)/u.exec(
      words,
    );
  const number = Number(found?.[1] ?? found?.[2]);
  return Number.isNaN(number) ? undefined : number;
}
