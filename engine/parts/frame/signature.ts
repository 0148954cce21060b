import type { Excerpt } from '../../types.ts';
import { type Finding, found, MISSING } from '../finding.ts';
import { readDate, withoutDate } from './date.ts';
import { readSalutation } from './salutation.ts';
import type { Zones } from './zones.ts';

const SIGNER =
  /^(?:述[职责学德廉法述]{1,6}(?:人姓名|人|者|代表|干部)|报告人|反映人|汇报人|总结人|对照检查人|检查人|撰写人|填报人|填表人|申请人|承诺人|评议人|执笔人?|供稿|本人|代表|姓\s*名|单位|(?:签名|签字)处?|署名|落款|汇报单位|报告单位|述职单位|人大代表|村干部|主持人签字|\p{Script=Han}{0,6}[人长员师任理记](?:签名|签字|签章))(?:签名|签字)?(?:[（(][^）)]{0,6}[）)])?[：:｜|\s\u3000]+(.*)$/u;
/** …自己录。述职人石梁所朱立国: run on in one line, without a mark between. */
const SIGNER_RUN_ON = /^(?:述职|报告|汇报|总结)人(?!员|大|民|才|选|事)\p{Script=Han}{2,14}$/u;
const AUTHOR = /^(?:文|作者|撰文|撰稿)[：:｜|]\s*\p{Script=Han}{2,4}$/u;
/** No name is made of these. */
const NO_NAME_CHARACTER =
  '(?![\\p{Script=Han}]{0,3}[我你您他她它这那的了是在个们题卷很也就还把被没]|[\\p{Script=Han}]{1,3}都)';
const NAME = `${NO_NAME_CHARACTER}[\\p{Script=Han}·]{2,4}`;
const SPACED_NAME = `(?:${NAME}|\\p{Script=Han}{1,5}·\\p{Script=Han}{1,6}|\\p{Script=Han}{1,2}[\\s\\u3000]+\\p{Script=Han}(?:[\\s\\u3000]\\p{Script=Han})?)`;
/** 到此为止, 多谢; 谢满仓 is somebody. */
const NAME_ALONE = new RegExp(
  `^(?!.*(?:[此为止到完就只必]|(?<=.)谢|谢[谢大各您你诸意过忱领同众乡了])[\\p{Script=Han}]{0,2}$)${SPACED_NAME}$`,
  'u',
);
const NAMES = `${SPACED_NAME}(?:[、，,\\s\\u3000]+${SPACED_NAME}){0,5}`;
/** 清河镇人大主席 贺长林, 窗口工作人员：卜小娟、康宁 */
const POST_AND_NAME = new RegExp(`^[\\p{Script=Han}\\d×XＸ、（）()·\\s\\u3000]{2,36}?[\\s\\u3000：:]+${NAMES}$`, 'u');
const POST =
  '(?:代表|主席|书记|局长|主任|镇长|乡长|村长|科长|所长|校长|院长|队长|站长|场长|厂长|经理|会计|干部|教师|医生|护士|科员|驾驶员|司机|支书|组长|班长|秘书|委员|召集人|联络员|护士长|[处部园店社行馆台船庭]长|董事长|(?:保管|技术|管理|网格|指导|辅导|协管)员|(?:工程|农艺|药|畜牧|经济)师|苏木达|嘎查[长达])';
/** 柜员：, with nobody behind. */
const POST_ALONE = new RegExp(`^\\p{Script=Han}{0,6}(?:${POST}|柜员|村医)[：:]$`, 'u');
const POST_AT_END = new RegExp(`${POST}$`, 'u');
const POST_THEN_NAME = new RegExp(`${POST}[\\p{Script=Han}]{2,3}$`, 'u');
/** 旗人大代表　那仁满都拉: a long name, of a people that writes its names so; and 书记　凌伯钧 behind a dash. */
const POST_THEN_LONG_NAME = new RegExp(
  `${POST}[\\s\\u3000]+(?!.*(?:情况|材料|工作|述职|履职|发言|讲话|自述|记录))\\p{Script=Han}{5,7}$`,
  'u',
);
const POST_BESIDE_NAME = new RegExp(`${POST}[\\s\\u3000]+${NAME}$`, 'u');
/** 支部书记仲广才拟，支委会讨论 */
const DRAFTED = new RegExp(`${POST}\\p{Script=Han}{2,3}(?:草?拟|撰写?|执笔)(?=[，,]|$)`, 'u');
const UNIT =
  /(?:局|厅|委|办|室|政府|妇联|电台|电视台|气象台|广播|频道|(?:报|信用|供销|旅行|出版|杂志|通讯|福利)社|[书商药饭分酒]店|市场|码头|委员会|主席团|学校|中学|小学|幼儿园|医院|卫生院|公司|中心|支部|总支|党委|工会|协会|合作社|大队|处|科|股|组|队|站|所|院|集团|厂|部|社区|村|镇|乡|街道|法庭|项目部|住户|馆|单元|病区|全体(?:人员|职工|成员|同志|干部|队员|员工|教师|师傅|社员|护士|医护人员|民警|干警|党员|教职工|工友|司机)|(?:理事|委|[妇职]代|商|学|联合|基金|互助|研究)会|(?<![上下加值当倒换接跟领带早晚中夜])班|团|基地|指挥部|专班|车间|矿|段|银行|支行|分行|党组|常委会|联社|林场|农场|窗口|大厅|热线|门店|车队|全班)$/u;
/** 信息中心-宁浩 */
const UNIT_DASH_NAME = new RegExp(`^(\\p{Script=Han}{2,20})[-—/·]${NAME}$`, 'u');
/** 单位：县财政局　职务：股长　姓名：逯春生; 县发改局干部（签名）燕青 */
const LABELLED_NAME =
  /(?:(?:^|[\s\u3000])(?:姓[\s\u3000]*名|(?!联系人|介绍人|证明人|作者|读者)\p{Script=Han}{1,5}[人者])[：:]|[（(]签[名字][）)])[\s\u3000]*(?:\p{Script=Han}{2,6}[-—])?\p{Script=Han}{2,4}(?:[\s\u3000（(]|$)/u;
/** 营销部 后晓东: under the title, behind a dash that else opens a subtitle. */
const OF_UNIT = new RegExp(`(?:部|处|科|室|局|队|站|所|校|院|厂|中心|公司)[\\s\\u3000]+${NAME}$`, 'u');
/** What may stand behind a name: respects, a seal, a hand. */
const RESPECTS = /[\s\u3000]*(?:敬上|谨上|敬呈|谨呈|谨启|敬启|手书|[（(][^）)]{0,24}[）)]|【[^】]{0,6}章】)$/u;
/** Said in passing at the end, or a form's own words; nobody's name. */
const NO_NAME =
  /谢谢|致敬|此致|敬礼|完毕|报告完|汇报完|说完|讲完|特此|以上|附件|^请|[恳敬]请|欢迎|(?<=[^\s\u3000：:])祝|祝[愿好福贺您你大各身工万新同诸安顺健快平]|^祝\p{Script=Han}{3}|页$|^(?:待补充?|待填写?|待定|正文|内容|备注|标题|结束语|完|无|略|全文完|参考文献|[续附]?表[一二三四五\d]?)(?:[（(].*)?$|范文|[（(]\d+分[）)]|(?:报告|总结|汇报|计划|小结)(?:[（(].*|\s*篇.*)?$|(?:整理|记录|修改|讨论|征求意见|送审|发言)稿[）)]?$/u;
/** Where and before whom, or of the page itself. */
const NO_SIGNER =
  /^(?:地\s*点|自评|[自拟]定|等次|(?:基本)?称职$|不?合格$|优秀$|同意$|属实$|版本|发帖人|楼主|考核年度|列席|出席|参加|词条|责任编辑|作者系|(?:主持|记录)[：:])/u;
/** 姓名　敖秉文: a field that says whose form it is; a form with a place to sign is signed there. */
const FORM_FIELD = /^(?:\p{Script=Han}{2,6}[：:]|(?:姓[\s\u3000]*名|性别|单位|部门|岗位|现?任?职务)[：:\s\u3000])/u;
const UNFILLED =
  /[×xXＸ_＿＊*○〇□△▲]{2}|本站|佚名|网友|小编|范文(?:大全|网|库)?$|[：:]\s*(?:本人|[您你]的.*|此处.*|待填.*)$|[〔【[（(](?:您的|此处|手写)?(?:姓名|日期|时间|署名|签名|名字|单位|职务)[^〕】\])）]*[〕】\])）]|某某|年\s*月\s*日/u;
/** Under the title: XX局 XXX, ××县××局, [单位名称]. */
const MASKED_NAME =
  /^[^年月日\d，：:]*(?:[×xXＸ_＿*○]{2,}|局|委|办|部|处|科|校|院|所|站|社区|村|镇|乡|街道|公司|政府|[〕】\]])$/u;
/** A line that is a blank to be signed and nothing else: [姓名], （签名）. */
const BLANK =
  /^[〔【[（(](?:您的|此处|手写|述职人|报告人|汇报人|本人|单位)?(?:姓名|署名|签名|签字|名字|盖章|公章)[^〕】\])）]*[〕】\])）]$|^[_＿]{2,}[\s\u3000]?[（(](?:盖章|公章|签[名字章])[）)]$|^(?:述职|报告|汇报|承诺)人(?:签[名字])?$/u;

/** 署名: on the last lines, or under the title. */
export function findSignature({ head, tail }: Zones): Finding {
  const above = head.filter((line, index) => index > 0 || LABELLED_NAME.test(line.text));
  const candidates = [...tail, ...above.filter((line) => !readSalutation(line))];
  let faint: Finding | undefined;
  for (const paragraph of candidates) {
    const atTheEnd = tail.includes(paragraph);
    const unsigned = faint?.evidence.some(({ text }) => /签[名字]/u.test(text));
    if (!atTheEnd && unsigned && FORM_FIELD.test(paragraph.text)) continue;
    const finding = readSigner(paragraph, atTheEnd);
    if (finding?.status === 'present') return finding;
    faint ??= finding;
  }
  return faint ?? MISSING;
}

function readSigner(paragraph: Excerpt, atTheEnd: boolean): Finding | undefined {
  const line = paragraph.text.replace(/^[（(]((?:[^（）()]|[（(][^）)]*[）)])*)[）)]$/u, '$1');
  const words = withoutDate(line.replace(/^[—\-*\s]+|(?<=[：:])\*\*(?=\s)|[*\s]+$/gu, '')).trim();
  const excerpt: Excerpt = { start: paragraph.start, end: paragraph.end, text: paragraph.text };
  if (BLANK.test(paragraph.text) || (atTheEnd && POST_ALONE.test(words))) return found('weak', excerpt);
  if (words === '' || /[。！？；]/u.test(words)) return undefined;
  // 祝 is a wish, and a surname.
  if (NO_SIGNER.test(words) || (NO_NAME.test(words) && !SIGNER.test(words))) return undefined;
  const dashed = /^——/u.test(paragraph.text) && !OF_UNIT.test(words) && !POST_BESIDE_NAME.test(words);
  if (!atTheEnd && dashed) return undefined;
  const text = words
    .replace(/^[（(](?:本人)?签[字名章][）)]\s*/u, '签名：')
    .replace(RESPECTS, '')
    .trim();
  const signer = SIGNER.exec(text) ?? SIGNER.exec(words);
  if (signer) {
    const name = (signer[1] ?? '').replace(/[（(][^）)]*[）)]|(?:日\s*期|时\s*间)(?:[：:\s\u3000].*)?$/gu, '').trim();
    return found(name === '' || (UNFILLED.test(words) && !endsInName(name)) ? 'weak' : 'present', excerpt);
  }
  if (withoutDate(line) === line && readDate(paragraph)) return undefined;
  const named = LABELLED_NAME.test(text) || POST_AND_NAME.test(text);
  if (UNFILLED.test(words) && !(named && endsInName(text)))
    return (words.replace(/\s{2,}/gu, ' ').length <= (atTheEnd ? 30 : 20) && (atTheEnd || MASKED_NAME.test(words))) ||
      UNNAMED.test(words)
      ? found('weak', excerpt)
      : undefined;
  return named || isSigned(text, atTheEnd) ? found('present', excerpt) : undefined;
}

/** 派驻单位：【单位】　汇报人：【姓名】 */
const UNNAMED = /(?:述职|报告|汇报|总结)人[：:][\s\u3000]*[〔【[（(][^〕】\])）]{0,8}[〕】\])）]$/u;

/** ××街道办事处主任 暴国强: the post is masked, the name is not. */
function endsInName(text: string): boolean {
  return (
    /(?:^|[\s\u3000：:])\p{Script=Han}{2,4}$|^(?!某)\p{Script=Han}{2,3}[\s\u3000]{1,4}(?:单位|部门|岗位|职务)[：:]/u.test(
      text,
    ) && !/某某|本站|范文|本人$|[您你]|佚名$|网友$|小编$|姓名$|待[填定补]/u.test(text)
  );
}

function isSigned(text: string, atTheEnd: boolean): boolean {
  if ([POST_THEN_NAME, POST_THEN_LONG_NAME, DRAFTED, AUTHOR, SIGNER_RUN_ON].some((pattern) => pattern.test(text)))
    return true;
  if (NAME_ALONE.test(text) || (text.length <= 34 && UNIT.test(text.replace(/[\s\u3000]/gu, '')))) return true;
  if (UNIT.test(UNIT_DASH_NAME.exec(text)?.[1] ?? '')) return true;
  // 城南完小  龚晓燕, or 周长根  在安远市滨江工地
  const [first = '', ...others] = text.split(/[\s\u3000]{2,}|\u3000/u);
  if (others.length === 0) return false;
  const name = first.replace(RESPECTS, '');
  const last = others.at(-1) ?? '';
  if (NAME_ALONE.test(last)) return true;
  // 汪启航　市人大代表, under the title
  if (NAME_ALONE.test(name)) return atTheEnd || POST_AT_END.test(last);
  return atTheEnd && POST_AND_NAME.test(name);
}
