import type { Excerpt } from '../../types.ts';
import { type Finding, found, MISSING } from '../finding.ts';
import type { Zones } from './zones.ts';

/** How many paragraphs at the head may begin with it. */
const HEAD = 5;
const GREETED =
  /(?:各位|诸位|全体|尊敬的|敬爱的|亲爱的|同志|乡亲|父老|领导|代表|委员|主任|书记|选民|同事|老师|评委|家长|[省市区县镇乡]委|纪委|监委|党委|党组|支部|工委|常委会|委员会|大会|主席团|办公室|办|局|部门|单位|科室|公司|董事会|朋友|兄弟|姐妹|老少|邻居|街坊|村民|居民|政府|集团|们|[队部局处科站所院校厂场班组县镇乡区市馆行园社台]长|阿[公婆嬷姨叔伯]|后生|老大|大[爷娘婶妈伯哥姐]|婶子|爷们|同仁|同学|专家|党员|职工|社员|股东|业主|住户|理事|监事|客户|战友|工友|老乡|师傅|教授|大伙|大家|考核组|评议|总[：:])/u;
const LINE = /^(?=\D*[：:]$|各位|尊敬|第|.*们[：:]$)[^。；！？]{2,60}[：:]$/u;
/** 镇乡村振兴服务中心：, 各频率、各栏目组：: a body or several that are spoken to. */
const BODY =
  /(?:中心|协会|工会|医院|学校|支部|站|所|院|校|厂|队|组|会|部|科|股|(?<!教|寝|课|工作|办公)室|委|防指)[：:]$|^各\p{Script=Han}{1,8}[、，,：:]/u;
/** A label of a form or the end of a first sentence. */
const NO_GREETING =
  /如下|以下|下面|现[将就把]|汇报|总结|情况|主要|问题|分工|名单|成员[：:]$|(?:评[语价]|意见|职务)[：:]$|^(?:代表小组|分管|服务|联系|所属|工作单位|述职|报告|汇报|所在|填报|申报|主办|承办|记录|主持|参会|出席|地点|时间|(?:单位|部门)(?!领导|负责|同[事志])|职务|姓名|科室)|[（(](?:公章|盖章|签[名字章])[）)][：:]$|签[名字章]?处?[：:]$/u;
/** Greets without a colon. */
const WARM = /^(?:尊敬的|敬爱的|各位|诸位|同志们|乡亲们|父老乡亲|全体)[^。；：:]{0,40}[，,！!]?$/u;
const GLUED =
  /^(?:(?:尊敬的|敬爱的|各位|诸位|同志们|乡亲们|父老乡亲)[^。；：:]{0,40}(?:[：:！!]|好[啊呀]?。)|各\p{Script=Han}{1,6}、各\p{Script=Han}{1,6}[：:])/u;
const BEHIND_TITLE =
  /^[^。；：:，,]{2,40}?[\s\u3000]*((?:尊敬的|敬爱的|亲爱的|各位|同志们|乡亲们|父老乡亲)[^。；：:]{0,40}[：:！!])/u;
const UNFILLED = /[〔【[（(][^〕】\])）]*(?:称谓|姓名|单位|听众)[^〕】\])）]*[〕】\])）]|[×xX_]{2}/u;

/** 称谓: who is spoken to, on a line of its own or in front of the first sentence. */
export function findSalutation(paragraphs: readonly Excerpt[], { head }: Zones): Finding {
  for (const paragraph of [...head, ...paragraphs.slice(head.length, Math.max(HEAD, head.length + 1))]) {
    const span = readSalutation(paragraph);
    if (span) return greeting(span);
  }
  const glued = behindTitle(paragraphs[0]);
  return glued ? greeting(glued) : MISSING;
}

function greeting(span: Excerpt): Finding {
  return found(UNFILLED.test(span.text) ? 'weak' : 'present', span);
}

/** 述职报告 各位选民：大家好…: a text without line breaks. */
function behindTitle(paragraph: Excerpt | undefined): Excerpt | undefined {
  const match = BEHIND_TITLE.exec(paragraph?.text.slice(0, 100) ?? '');
  if (!match || !paragraph) return undefined;
  const text = match[1] ?? '';
  const start = paragraph.start + match[0].length - text.length;
  return { text, start, end: start + text.length };
}

export function readSalutation({ text, start, end }: Excerpt): Excerpt | undefined {
  if ((LINE.test(text) && (GREETED.test(text) || BODY.test(text)) && !NO_GREETING.test(text)) || WARM.test(text)) {
    return { text, start, end };
  }
  const glued = GLUED.exec(text)?.[0];
  return glued === undefined ? undefined : { text: glued, start, end: start + glued.length };
}
