import type { Span } from '../../types.ts';
import { PERSON } from './anonymous.ts';
import { isNote } from './notes.ts';
import { isChinese, matchAt, UNIT } from './units.ts';

/** A short bracketed phrase on one line, with its kind of bracket. */
const BRACKETED =
  /【([^【】\n]{0,40})】|\[([^[\]\n]{0,40})\]|［([^［］\n]{0,40})］|〔([^〔〕\n]{0,60})〕|（([^（）\n]{0,40})）|\(([^()\n]{0,40})\)|\{\{?([^{}\n]{0,40})\}\}?|｛([^｛｝\n]{0,40})｝|「([^「」\n]{0,40})」|《([\s\u3000]*)》|<([\u4e00-\u9fff]{2,12})>|〈([^〈〉\n]{0,20})〉/g;

/** Words that ask the writer to fill in. */
const ASKS =
  /^(?:简要|简单|详细|可)?(?:介绍|描述|概述|列举|列出|阐述)|^待定$|^改成(?:自己|本人|[您你])的|待补|待填|待完善|请[补填写]|请在此|请说明|^填|填写|填入|填上|(?:此处|这里|在此|本处)[可应需]?要?[填插写补附放贴列]|(?:此处|这里)[可应需请]要?.{1,8}(?:提供|确认|核实)|此处(?:简要|详细)?(?:介绍|说明|描述)|^此处[可应需请]?要?(?:结合|根据|围绕|举)|^(?:此处|以下|下文|中间)[省从]?略|^省略|待核|待[确核]认|此处为|^(?:姓名|名字|人名|名称|人选|人员|[责负][任责]人|单位|具体数[据字]|数[字据量]|金额|人数|比例)(?:待[定查]|不详|暂缺|[省从]?略)$|自行[填补]|[您你]的|[您你]所在|插入|写明|写清|举例说明|补充(?:具体|完整|数据|内容)|(?:请?根据|请?按|请?结合)(?:本?单位|个人|本人|自身|岗位)?实际.{0,8}[填补写改调]/;
/** 【待省厅反馈】 */
const WAITING = /^待(?:[补填定核]|统计|确认|更新|[\u4e00-\u9fff]{1,8}(?:反馈|提供|通知|确认)$)/;
/** （届次）, （某市／县）: a name is asked for wherever they stand. */
const NAME = /^(?:届次|届别|某[省市县区镇乡村](?:[/／、][省市县区镇乡村])*)$/;
/** Names of what is to be filled in; the bracket holds nothing else. */
const FIELD =
  /^(?:具体|相关|本人|所在|贵|某)?[\u4e00-\u9fff/／、]{0,8}(?:姓名|名字|名称|称谓|称呼|全称|简称|日期|时间|地点|地名|年份|年度|月份|职务|职位|职称|岗位|单位|部门|科室|学校|支部书记|称呼|机构|地区|区域|述职人|报告人|汇报人|总结人|数字|数据|数量|金额|人数|户数|件数|次数|场次|篇数|比例|百分比|事项|事例|案例|项目|签名|签字|手签|工号|编号|学号|平均分|得分|分数|[馆社矿库街班]名|拟稿人|填报人|责任人|负责人|联系人|内容|原因|措施|问题|奖项|荣誉|届次|代表团|选区号?|[省市县区乡镇村站校厂院所]名|数|年|月|日)$/;
/** （试用期一年）, （去年三月）: filled in already. */
const FILLED = /[一二三四五六七八九十两半去今明当][年月日数]$/;
/** What chats and sites put into square brackets. */
const CHAT =
  /微笑|呲牙|捂脸|玫瑰|抱拳|握手|鼓掌|爱心|加油|笑|哭|收藏|打印|分享|回复|图片|表情|语音|视频|附件|链接|详细|更多|下载|重置|提交|保存|登录|注册|确[定认]|取消|返回|点此|点击|查询/;
/** Set before a line's content these are labels, not blanks: 【时间】12月3日. */
const LABEL = /^(?:时间|地点|内容|主题|问题|原因|措施|案例|事例|项目|事项|主要.*|工作.*|具体.*|存在.*)$/;
/** 【学习】, 【正月】: what opens a line and asks for nothing is a label, and what opens lines like it is one too. */
const OPENS_LINE = /^[ \t\u3000]*【([^【】\n]{1,12})】/gm;
/** （由单位填写）: others are to write there. */
export const OF_OTHERS = /^由(?!本人|个人|代表|述职)[\u4e00-\u9fff]{1,8}填[写报]$/;
/** （填写时间、内容）：3月2日…: a label with its answer behind. */
const ANSWERED = /^[：:][ \u3000]{0,4}[^\s_＿×xX（(〔【]/;
/** 〔2026〕 of a file number, 〔注〕, 〔清〕 */
const CITATION = /^[〔]?(?:\d{4}|[\u4e00-\u9fff])$/;

/** Whether brackets label the lines of a text, as 【学习】 does: there 【时间】 is a label too. */
export function labelsLines(text: string): boolean {
  return (
    text.includes('【') &&
    [...text.matchAll(OPENS_LINE)].some(([, inner = '']) => !FIELD.test(inner) && !ASKS.test(inner))
  );
}

/** Brackets that say what is to be filled in: 【姓名】, [日期], 〔具体事项〕, （此处填场次）, （　　）. */
export function* findFillIns(text: string, labelled: boolean): Iterable<Span> {
  for (const match of text.matchAll(BRACKETED)) {
    const bracket = match[0].charAt(0);
    const inner = match[0].slice(1, -1).replace(/^\{|\}$/g, '');
    const start = match.index;
    const end = start + match[0].length;
    if (isFillIn(bracket, inner.trim(), text, start, end, labelled)) yield { start, end };
  }
}

/** （签名）：吴秀兰, and （签名）：________, where the blank behind is the place. */
export function isSigned(text: string, { start, end }: Span): boolean {
  return (
    /^[（(]签[名字章][）)]$/.test(text.slice(start, end)) &&
    /^[：:][ \u3000]{0,4}(?:[_＿—]{2}|\p{Script=Han}{2,4}(?:\s|$))/u.test(text.slice(end, end + 12))
  );
}

function isFillIn(
  bracket: string,
  inner: string,
  text: string,
  start: number,
  end: number,
  labelled: boolean,
): boolean {
  if (inner === '') return isEmptyBlank(bracket, text, start, end);
  // 学生张某某（隐去姓名）
  if (/^(?:隐去|略去|不写|不公开|不愿|不便|不点名|这里不)|不公[布开]$|^已(?!完成\/)/.test(inner)) return false;
  if (OF_OTHERS.test(inner) || /^注[：:]/.test(inner)) return /^注[：:]请(?:围绕|结合|根据|按)/.test(inner);
  const round = bracket === '（' || bracket === '(';
  if (isSigned(text, { start, end })) return false;
  // 【案例】6月2日，患者…: it labels what follows.
  if (bracket === '【' && inner === '案例') return false;
  if (!round && headsAnswer(inner, text, start, end)) return false;
  // 2300万元（以财政批复为准）: the value stands there.
  if (
    /为准$/u.test(inner) &&
    /[\d×XxＸ＿_][\d.,×XxＸ＿_]{0,8}\s?(?:[万亿]?\p{Script=Han}{1,3}|[%％]|[a-z]{1,3})$/u.test(
      text.slice(Math.max(0, start - 14), start),
    )
  )
    return false;
  if (isNote(inner, round && lacksValue(text, start, end))) return true;
  if (round && ANSWERED.test(text.slice(end, end + 8))) return false;
  if (ASKS.test(inner)) return !round || /^[^。；]{1,24}$|^此处/.test(inner);
  // Round brackets explain; one is a blank only where a name or number must stand: 述职人：（姓名）.
  if (round) {
    return (
      NAME.test(inner) ||
      (FIELD.test(inner) &&
        !FILLED.test(inner) &&
        (/[：:是在于任为由配达到约叫自人]$/.test(text.slice(Math.max(0, start - 3), start).trimEnd()) ||
          (/^(?:姓名|名字|职务|岗位)$/.test(inner) && text[start - 1] === '的') ||
          (/^(?:单位|部门|公司|学校)$/.test(inner) && /^(?:领导|同事|党[委组支])/.test(text.slice(end, end + 2))) ||
          isWholeClause(inner, text, start, end) ||
          standsAmongLikes(text, start, end) ||
          standsForPerson(inner, text, start, end) ||
          /^具体(?:数[据字量]|金额|[人户件次]数|时间|日期|地点|姓名|名称|单位|[事案]例)$/.test(inner) ||
          addresses(inner, text, start, end) ||
          countsOrNames(inner, text, start, end)))
    );
  }
  // 〔问题一〕张冠李戴。…: what opens a line, and is counted, labels it.
  const counted = /[一二三四五六七八九十\d]$/u.test(inner) && (text[start - 1] ?? '\n') === '\n';
  if (bracket === '〔' && counted) return false;
  if (bracket === '〔') return !CITATION.test(inner) && isChinese(inner[0]);
  if (/^(?:19|20)\d\d年[\s\u3000]+月/.test(inner)) return true;
  if (bracket === '【' && (WAITING.test(inner) || /^[xX×＿_]{1,6}$|^(?:照片|图片|插图)\d/.test(inner))) return true;
  if (/[[［【]/.test(bracket) && /^[●○◯■□★△◆…]{1,6}$/.test(inner)) return true;
  if (/[[［【]/.test(bracket) && isInSentence(inner, text, start, end)) return true;
  if (bracket === '{')
    return (
      !/[“"'`][^”"'`\n]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) &&
      /^(?:[\d\u4e00-\u9fff/／、]{2,14}|[A-Z]{1,4}|[A-Za-z_][A-Za-z_.\d]{1,24})$/.test(inner)
    );
  if (!FIELD.test(inner)) return false;
  // 【述职人】王强 is filled in behind.
  if (/^(?:述职|报告|汇报|总结)人$/.test(inner) && !/[\s\u3000]/.test(text[end] ?? '\n')) return false;
  const opensLine = start === 0 || text[start - 1] === '\n';
  return !(opensLine && (LABEL.test(inner) || (labelled && bracket === '【')));
}

/** 【第一题：你学了没有？】 on a line of its own, with the answer below. */
function headsAnswer(inner: string, text: string, start: number, end: number): boolean {
  if (!/^第?[一二三四五六七八九十\d]{1,2}[题问条、.．：:]/u.test(inner) || (text[start - 1] ?? '\n') !== '\n')
    return false;
  return /^[ \t\u3000]{0,4}\r?\n\s{0,8}[^\s【[［]/u.test(text.slice(end, end + 16));
}

/** The bracket stands where a number, a name or a paper would. */
function lacksValue(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return /(?:[率数额度比值为达到约共表名]|占比|均值)$/u.test(before) || matchAt(UNIT, text, end) !== undefined;
}

/** 尊敬的[领导/评委]：, 担任[职位]: short words in square brackets inside a sentence, which no writer sets there; pictures of a chat are none. */
function isInSentence(inner: string, text: string, start: number, end: number): boolean {
  if (!/^[\u4e00-\u9fff/／]{2,10}$/.test(inner) || CHAT.test(inner)) return false;
  return (
    (isChinese(text[start - 1]) || text[start - 1] === '，') &&
    (isChinese(text[end]) || /[，。；：、]/.test(text[end] ?? ''))
  );
}

/** （姓名）： before a letter, （单位名称）2024年工作总结: at the head of a line. */
function addresses(inner: string, text: string, start: number, end: number): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  return /^(?:姓名|称呼|称谓)$/.test(inner)
    ? /[：:]/.test(text[end] ?? '')
    : /^(?:单位|部门|公司|学校|机构)[名全]称$/.test(inner);
}

/** 瞿小燕，（收费站名），监控员: nothing else stands between two marks, or before the end of a line. */
function isWholeClause(inner: string, text: string, start: number, end: number): boolean {
  const named =
    /^(?:姓名|职务|单位|支部书记|称呼|日期|(?:代表|述职人|本人)?签[名字])$/.test(inner) ||
    inner.split(/[、，]/).length > 1;
  const alone = named && (text[start - 1] ?? '\n') === '\n';
  return (
    (alone || /[，、 \u3000]/.test(text[start - 1] ?? '')) && /[，。\r\n]/.test(text[end] ?? '\n') && !LABEL.test(inner)
  );
}

/** 群众（姓名）说, and a clause that opens with who does it: ，（责任人）具体负责. */
function standsForPerson(inner: string, text: string, start: number, end: number): boolean {
  if (!isChinese(text[end])) return false;
  if (/^(?:姓名|名字|人名)$/.test(inner)) {
    return (
      PERSON.test(text.slice(Math.max(0, start - 4), start)) ||
      /^(?:大[爷娘妈叔]|同志|老师|师傅|说)/.test(text.slice(end))
    );
  }
  return /[，；。]/.test(text[start - 1] ?? '') && !LABEL.test(inner);
}

/** (金额)万元, ……（单位名称） */
function countsOrNames(inner: string, text: string, start: number, end: number): boolean {
  if (text[start - 1] === '…' || (/名$/u.test(inner) && isChinese(text[end]))) return true;
  return (
    /^(?:具体|实际|[\u4e00-\u9fff]{2}(?=[人户件场]数))?(?:金额|数[字据量额]?|人数|户数|件数|次数|场次|比例|百分比)$/.test(
      inner,
    ) && matchAt(UNIT, text, end) !== undefined
  );
}

/** （单位名称）（职务）（姓名）: a line of nothing but brackets. */
function standsAmongLikes(text: string, start: number, end: number): boolean {
  const before = /[^\n]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const behind = /^[^\n]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '';
  const BRACKETS = /^(?:[\s\u3000]|[（(][^（）()\n]{1,20}[）)])*$/;
  return /[（(]/.test(`${before}${behind}`) && BRACKETS.test(before) && BRACKETS.test(behind);
}

/** （　　） in a sentence; brackets that hold nothing at all may be a slip or code, unless a title's 《》. */
function isEmptyBlank(bracket: string, text: string, start: number, end: number): boolean {
  // 满意吗？（ ）满意（ ）一般: boxes of a questionnaire.
  if (/[？?][^\n]{0,30}$/.test(text.slice(Math.max(0, start - 32), start))) return false;
  // 3×（　）=12: a sum for pupils.
  if (/[×÷=＝＋]/.test(text[start - 1] ?? '') || /[×÷=＝＋]/.test(text[end] ?? '')) return false;
  // TRIM()
  if (bracket === '(' && /[A-Za-z]/.test(text[start - 1] ?? '')) return false;
  const besideChinese = isChinese(text[start - 1]) || isChinese(text[end]);
  if (bracket === '《' || (bracket === '【' && isChinese(text[start - 1]))) return true;
  return besideChinese && bracket !== '<' && bracket !== '{' && (end - start > 2 || isChinese(text[end]));
}
