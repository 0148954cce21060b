import type { Span } from '../../types.ts';
import { matchAt, TIME_OR_AMOUNT } from './units.ts';

const GAP = '(?:[ \\t\\u00a0\\u3000]|&nbsp;)';
/** 2025年　　月　　日, 二〇二五年　月　日, 年　月　日, 2025年12月　日 */
const DATE = new RegExp(
  `(?:(?:19|20)\\d\\d${GAP}?年|[一二][〇○零一二三四五六七八九]{3}年|年(?<![\\u4e00-\\u9fff\\d]年))(?:${GAP}{1,12}月${GAP}{0,12}(?:\\d{1,2}${GAP}?)?(?:日|(?=\\r?\\n|$|[至到，。任起以—]))|${GAP}?\\d{1,2}${GAP}?月${GAP}{1,12}日)`,
  'g',
);
/** 20　　年 */
const YEAR = /(?:19|20)(?<!\d\d\d)(?:\u3000{1,6}|[ \u00a0]{2,8})年(?![来前后内代])/g;
/** 总结人：<u>　　　　</u> */
const UNDERLINED = /<u>((?:[ \u00a0\u3000]|&nbsp;|&emsp;){1,60})<\/u>/gi;
/** 捐赠折合￥　　　， */
const SUM = /[￥¥](?:\u3000{1,8}|[ \u00a0]{2,12})(?=[，。；元])/g;
/** 12月日, 截至12月　日, 第　　号 */
const NO_DAY =
  /年[一二三四五六七八九十]{1,2}月(?:\u3000{1,8}|[ \u00a0]{1,12})日|\d{1,2}月(?:\u3000{0,8}|[ \u00a0]{0,12})日(?![常报记程期])|第(?:\u3000{1,8}|[ \u00a0]{2,12})(?:[号届次期周]|选区|网格|季度|学期)/g;
/** （　　　年度）, 关于　　　的建议, “　　　工作室”, 自评：　　分 */
const NAMED =
  /[（(](\u3000{2,8}| {4,12})(?=年度[）)])|关于(\u3000{2,12}| {4,16})(?=的(?:建议|议案|意见|报告))|“(\u3000{1,8}| {2,12})(?=[\u4e00-\u9fff])|[：:](\u3000{2,8}| {3,12})(?=(?:分|[万亿]?元|人次?|[户件次][，。；]|[%％]))/g;
/** 定于　月　日召开 */
const DAY = new RegExp(`[于在]${GAP}{1,12}月${GAP}{1,12}日`, 'g');
/** 2025年月日, 年月日 alone on a line. */
const BARE_DATE = /^[ \t\u3000]{0,40}((?:(?:19|20)\d\d)?年(?:\d{1,2})?月日)[ \t\u3000]{0,20}\r?$/gm;
/** Whose hand is not the writer's. */
const OTHERS = '考核|审核|领导|主管|分管|批准|审批|上级';
const SIGNS = `(?:姓名|(?:述职|报告|汇报|承诺|履职|总结|计划|填报|填表)人(?:[（(]签[名字][）)])?|(?:本人|(?!${OTHERS})[\\u4e00-\\u9fff]{2,6})?签[名字]|[\\u4e00-\\u9fff]{2,6}(?:主任|代表|经理|书记|主席)|[\\u4e00-\\u9fff]{1,6}[长员])[：:]`;
const DATED =
  '(?:日期|[\\u4e00-\\u9fff][\\u4e00-\\u9fff \\u3000]{0,6}[：:]|[{【[]{1,2}[^\\n]{0,8}(?:日|[Dd]ate)|(?:19|20|二[〇○零]|年|[△○◯□×✕_＿]{2,4}年)[^，。；：\\n]{0,24}\\r?(?![^\\n]))';
/** A signer without a name before the date or the end. */
const SIGNER = new RegExp(
  `(?:^[ \\t\\u3000]{0,40}|[ \\u3000]{2}|^<p>)(${SIGNS})(?=(?:</p>)?(?:\\s{0,60}(?![\\s\\S])|[ \\t\\u3000]{0,20}\\r?\\n\\s{0,60}(?:<p>)?${DATED})|[ \\u3000]{3,40}(?:(?:(?:19|20)\\d\\d)?年[ \\u3000]|(?:19|20)\\d\\d年|[\\u4e00-\\u9fff]{2,6}[：:]))`,
  'gm',
);
// These open with the gap and look behind after it, which lets the search skip along.
/** 走访　　户, 共召开会议  次: a wide gap between a verb and its measure word. */
const AMOUNT =
  /(\u3000{1,8}|[ \u00a0]{2,12})(?<=[共计了达访议建完成展办理提约近植种栽修树动助][ \u00a0\u3000]{1,12})(?=(?:人次|万元|亿元|余?[次户件篇场期名项个份人条]|万?[株头只棵亩吨米])(?![\u4e00-\u9fff]{0,2}[：:]))/g;

/** 完成投资   万元，: the same behind any word, where the clause ends with the measure. */
const AMOUNT_AT_END =
  / (?<=[率比值] )(?=[%％])| (?<=[\u4e00-\u9fff] )(?<![一二三四五六七八九十百千万两几数半每多余来] )(?=(?:名|户|件|人次|万元)[，。；])|(?:\u3000{1,8}|[ \u00a0]{1,12})(?<=(?:百分之|[≥≤＞＜])[ \u00a0\u3000]{1,12})(?=[，。；%％])|(\u3000{1,8}|[ \u00a0]{2,12})(?<=[\u4e00-\u9fff][ \u00a0\u3000]{1,12})(?=(?:人次|[万亿]元|[户件次篇场条对台盏辆名人个票部艘]|[%％])[，。；、,.;])/g;
/** 行驶    万公里，, 晾晒		间。: the same with any measure, where the gap is none between a name's characters. */
const WIDE_AT_END =
  /([ \u00a0]{2,12}|\t{2,6}|\u3000{2,8})(?<=[\u4e00-\u9fff][ \u00a0\t\u3000]{2,12})(?=(?:万?[公里亩吨]{1,2}次?|[百千万亿]?(?:[元块米趟针羽只管间套天站家项起份批株册节岁头支处座所票]|人次|小时|分钟)|针头|班次)[，。；、,.;（(\r\n])/g;
/** 入户		天走遍全村: tabs inside a sentence. */
const TABS =
  /(\t{2,6})(?<=[\u4e00-\u9fff]\t{2,6})(?=(?:[户件次篇场条台辆名人个天米家]|万元|公里)(?![数称主籍别型\t]))/g;

/** 水字〔2019〕号: a paper without its number. */
const PAPER = /[〔[［（(](?:19|20)\d\d[〕\]）)][ \u3000]*第?[ \u3000]*号/g;
/** 联系人：电话：, 编制：审核：批准：: a row of labels with nothing behind any of them. */
const ROW = /(?:^|[\s（(])((?:[\u4e00-\u9fff]{2,4}[：:][ \u3000]*){2,5})(?=[）)]|\r?\n|(?![\s\S]))/gm;
/** 司法所长：（签章） */
const SEAL =
  /^[ \t\u3000]{0,40}([\u4e00-\u9fff]{2,10}[：:][ \u3000]*[（(](?:签[名字章]|盖章|公章)[）)])(?=\s*(?:\n|(?![\s\S])))/gm;

const FIELD =
  '(?:挂职|派驻|帮扶|所在|工作|任职|现任|填[写表报])?(?:姓名|性别|民族|出生年月|政治面貌|学历|职务|职称|岗位|单位|部门|科室|班组|工号|编号|选区|代表证号|文化程度|籍贯|负责人|联系人|联系电话|电话|地点|日期|时间|期限|(?:述职|报告|汇报)人|填[写表报]人|警号)[：:]';
/** 姓名：　　　　职务：科员, and 职业：厂长　　联系电话：: a field of a form's head with nothing behind it, beside its likes. */
const FIELDS = new RegExp(
  `(?:^|[ \\u3000])(${FIELD})(?=[ \\u3000]{2,40}[\\u4e00-\\u9fff]{2,4}[：:])|^[^\\n。；]{2,40}[：:][^\\n。；：:]{1,20}(?:[ \\u3000]{2,20}|\\u3000)(${FIELD})(?=[ \\u3000]{0,20}\\r?(?:\\n|(?![\\s\\S])))|^[ \\u3000]{0,8}(${FIELD})(?=[ \\u3000]{0,20}\\r?(?:\\n[ \\u3000]{0,20}\\r?\\n|\\n[ \\u3000]{0,8}(?:${FIELD}|[\\u4e00-\\u9fff]{2,10}[：:][ \\u3000]{0,4}[^\\s。；]{0,20}(?:\\s|$))|(?![\\s\\S])))`,
  'gm',
);

/** 村医： above the date that ends the text. */
const POST = new RegExp(
  `^[ \\t\\u3000]{0,40}(?!${OTHERS}|[^\\n]{0,6}(?:日期|时间|各位|同志|们))([\\u4e00-\\u9fff]{2,8}[：:])(?=[ \\u3000]{0,20}\\r?\\n\\s{0,40}(?:(?:19|20)\\d\\d年|二[〇○零][^\\s，。；：]{2}年)[^，。；：\\n]{2,20}\\s{0,20}(?![\\s\\S]))`,
  'gm',
);

/** 验收得分： at the end of a line, and a section below it. Opens with the colon and looks behind: few lines end with one. */
const VALUE =
  /[：:](?=[ \u3000]{0,9}\r?\n\s{0,9}(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十]|\d{1,2}[、.．]|\r?\n))(?<=([\u4e00-\u9fff]{0,8}(?:责任人|负责人|联系人|得分|分数|等次|名次|金额|人数|户数|面积|产值|增幅|比例|[合及达完满优]\S{0,3}率)[：:]))/g;

function* findValues(text: string): Iterable<Span> {
  for (const { 0: colon, 1: field = colon, index } of text.matchAll(VALUE)) {
    const end = index + colon.length;
    yield { start: end - field.length, end };
  }
}

/** Wide white space; and how far around it the line is looked at, in UTF-16 units. */
const WIDE = /[ \u00a0]{2,12}|\u3000{2,12}/g;
const AROUND = 24;

/** 送　　名医生去进修: a gap before a measure, in a line that tells something. Gaps part the columns of others. */
function* findMeasured(text: string): Iterable<Span> {
  for (const { 0: gap, index: start } of text.matchAll(WIDE)) {
    const end = start + gap.length;
    const unit = matchAt(TIME_OR_AMOUNT, text, end);
    // 姓  名：王  军
    if (unit === undefined || !/[\u4e00-\u9fff”》）]/.test(text[start - 1] ?? '') || /[：:]/.test(text[unit] ?? ''))
      continue;
    const before =
      text
        .slice(Math.max(0, start - AROUND), start)
        .split('\n')
        .at(-1) ?? '';
    const behind = text.slice(end, end + AROUND).split('\n')[0] ?? '';
    if (/[，。；]/.test(`${before}${behind}`)) yield { start, end };
  }
}

function greets(text: string, start: number, end: number): boolean {
  return !/\S/.test(text.slice(end)) && !/[。！？]/.test(text.slice(0, start));
}

/** Gaps of white space left for a date, a number or a name. The blank is a pattern's group where it has one. */
export function* findBlanks(text: string): Iterable<Span> {
  const bare = text.includes('月日') ? [BARE_DATE] : [];
  for (const pattern of [
    DATE,
    YEAR,
    DAY,
    NAMED,
    ...bare,
    SIGNER,
    PAPER,
    ROW,
    SEAL,
    SUM,
    ...(text.includes('<') ? [UNDERLINED] : []),
    NO_DAY,
    AMOUNT,
    AMOUNT_AT_END,
    WIDE_AT_END,
    TABS,
    FIELDS,
    POST,
  ]) {
    for (const match of text.matchAll(pattern)) {
      const blank = match.slice(1).find((group) => group !== undefined) ?? match[0];
      const start = match.index + match[0].lastIndexOf(blank);
      // 李局长： greets where nothing is told above it, and nothing stands below it yet.
      if (pattern === SIGNER && !/人|签[名字]/.test(blank) && greets(text, start, start + blank.length)) continue;
      yield { start, end: start + blank.length };
    }
  }
  yield* findValues(text);
  yield* findMeasured(text);
}
