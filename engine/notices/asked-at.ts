/** Whether what a notice names is asked for: not refused, not said of how the paper is handed in, not what others judge by. */
import type { Span } from '../types.ts';

/** What is not to be written, or need not be. */
export const REFUSED =
  /不要(?!求)|不得|不能|不宜|避免(?!或|了|的?[^,。;]{0,4}损失)|切忌|防止(?![^,。;]{0,6}多少)|杜绝|不必|无需|无须|不需|不用|不列|不谈|不讲|不说(?![明清])|不含|不再|不作要求|可不写|点到为止|从略|略写|不写|不作|不抄|严禁|请勿|切勿|可以(?=[^,。;]{0,4}(?:不|略|省|免|附|另|参[考照]|简))|(?<![分特级个类区性识鉴辨告离])别(?![人的是处])|如有(?![^,。;]{0,14}(?:一并|也|请))|酌情|另(?:附页|纸|行(?!说明))/u;
/** 问题没写透的，退回重写 */
const SENT_BACK = /退回|打回|重写|返工|不予(?:通过|受理)/u;
/** …走另一套表格，不用写进述职报告: refused in the clause behind. */
const REFUSED_BEHIND =
  /^,(?:[都均也]|(?:报告|总结|材料)[中里]?)?(?:(?:不[用必要]|无[须需]|不需要?|不再)(?:再)?[写列讲谈述](?:[进入在到][^,。;]*)?|不作?要求(?:写)?)[)。;]*$/u;
/** How it is to be written, and what it looks like: no part by itself. */
export const MANNER =
  /实事求是|第一人称|言之有物|字数|篇幅|简明|空话|语言|文字|标题|题目|称谓|署名|落款|结尾|收尾|统一用|认真(?:撰写|准备|对待)|高度重视|\d字|仿宋|黑体|打印|请[^,。]{0,8}(?:评议|监督|指正|批评)|谢谢|致谢/u;
/** Where and when it is handed in. */
export const HANDED_IN =
  /前报|报送至?|提交给?|上报|[\d日]前[,送交报]|(?:题下|[标题][题目]下方?|封面|扉页|首页|落款|右上角)[^,。;、]{0,4}(?:写|注明|署|标)/u;
/** By what the writer is judged, and by whom. */
const JUDGED =
  /(?<!对照|根据|按照|依据)(?:测评|评议|考核|谈话|评分|打分|考评|评价)(?:的)?(?:内容|项目|重点|指标|主要|标准|表|要点)|(?:主要|重点)(?:测评|评议|考核|看)|(?:考核组|评议组|考察组|督导组|评委|与会人员)/u;

/** Whether the words at `at` are asked for: nothing before them in their clause refuses them. */
export function isAsked(words: string, { start, end }: Span, at: number): boolean {
  const left = Math.max(...[',', ':', '—'].map((sign) => words.lastIndexOf(sign, at)));
  const right = words.indexOf(',', at);
  const own = words.slice(Math.max(start, left + 1), right < 0 ? end : Math.min(end, right));
  if (HANDED_IN.test(own) || JUDGED.test(words.slice(Math.max(start, left + 1), at))) return false;
  const next = words.indexOf(',', right + 1);
  if (right >= 0 && SENT_BACK.test(words.slice(right, next < 0 ? end : Math.min(end, next)))) return false;
  if (SENT_BACK.test(own)) return false;
  if (right >= 0 && REFUSED_BEHIND.test(words.slice(right, next < 0 ? end : Math.min(end, next)))) return false;
  // “八不准” refuses nothing, nor does what is added in brackets, unless it refuses itself.
  const plain = own.replace(/"[^"]*"/gu, '').replace(/\([^)]*\)/gu, (aside) => (/[不免无]/u.test(aside) ? aside : ''));
  return !REFUSED.test(plain);
}
