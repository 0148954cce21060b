import type { Span } from '../../types.ts';

const MEASURE =
  '(?:人次|场次|[万亿]元|个(?!一(?![个条次])|不|百分百|为什么)|次(?!方|幂|元)|[场件名户项条份篇期家册节批起轮亩吨元双头只棵颗道处座张笔台辆]|平方米|面(?=[，。；、锦红流小])|所(?=[\u4e00-\u9fff]{0,2}(?:学校|院校|高校|[中小]学|医院))|单(?!位)|[千百万][块份件字]|人(?!称)|公里|[%％])';
/** 举办讲座N次: N for a number. 1+N个, N95, N型 and N次方 are names; 说了N遍 exaggerates. */
const LETTER = new RegExp(
  `[NＮnｎ](?<![A-Za-z\\dＡ-Ｚ+＋第式.-][NＮnｎ])[NＮ]?(?:多|余)?${MEASURE}|[NＮ](?<![A-Za-z\\d+第][NＮ])(?=[县区镇乡村](?:人大|人民|党委|[\\u4e00-\\u9fff]{2,8}(?:站|所|院|校|办|中心|局|委)))|第[NＮ](?=[届期批名])[届期批名]|第[NＮ](?=[，。])`,
  'g',
);
/** An English note that something is to follow; a TODO list is a thing. */
const NOTE =
  /(?:TBD|TBC|TODO|FIXME|tbd)(?<![A-Za-z](?:TBD|TBC|TODO|FIXME|tbd))(?![A-Za-z]| ?(?:清单|注释|标记|列表|应用|软件))/g;

const PENDING =
  '(?:待(?:核[实对定]?|补充?|补录|统计|填写?|查实?|确[认定])|暂[缺空]|另行补充|[稍随日]后补充|后续补充|后补)';
/** Facts a report gives: a rate, a sum, a name, what is planned in particular. */
const FACT =
  '(?:[率数额度]|预算|资金|经费|结果|数[字据量值]|指标|金额|人数|名单|名次|姓名|[产面]积?[值积]|总[额值量]|比例|成绩|人选|责任人|负责人|增幅|降幅|具体(?:[人员工作时间地点任务内容措施项目]{2,4})?(?:安排|情况|方案|内容|时间|地点|人员|名称|进度))';
/**
 * 满意率待核实, 具体指标另行补充: at the end of a clause, in the place of the fact itself. What stands before the words is
 * looked at after them: they are rare, and the facts are not.
 */
const AFTER_FACT = new RegExp(
  `(?:${PENDING}(?<=${FACT}(?:[为是：:]|暂时|[将再请])?${PENDING})|待定(?<=(?:[率数额]|预算|姓名|名单|人选|责任人)待定)|另行通知(?<=(?:[率额]|数量|人数)另行通知))(?=[，。；、）)]|[ \\t\\u3000]{0,9}(?:\\r?\\n|$(?![\\s\\S])))`,
  'g',
);
/** 停机次数和时长待统计, 抄表后补, 标准没到，先空: notes that are nothing else. */
const NOTED =
  /待(?:统计|录入|补录)(?<![有亟尚]待..)(?=[，。；、\n])|(?:抄表|统计|[结决]算|核[实对]|测评|验收|审计|盘点|开票)后[补填](?=[，。；\n])|先空着?(?<=，先空着?)(?=[。；）\n])/g;
/** 团费收缴AAA元 */
const LETTERS = /([A-Z])\1{2}(?<![A-Za-z]\1{3})(?=[万亿]?元|[户件次名人个吨亩])/g;
/** 四、下步打算 and （略） below it; 意见如下：…… */
const LEFT_OUT = /^[ \u3000]*([（(]略[）)]|略)(?=。?[ \u3000]*\r?$)|[：:](…{1,4})(?=[ \u3000]*\r?$)/gm;
/** 差错率‰，: the number itself is lacking. */
const BARE_SHARE = /[%％‰](?<=[率约达到为][%％‰])(?=[，。；、])/g;
/** 待护士长会后补充。 and nothing else on its line. */
const LINE = /^[ \u3000]*(待[\u4e00-\u9fff]{0,10}(?:补充?|填写?))(?=。?[ \u3000]*(?:<br ?\/?>)?\r?$)/gm;
/** 提出意见待核实条: in the place of a number. */
const BEFORE_MEASURE =
  /(?:待(?:核实|核定|补充?|统计|填写?|确[认定]|定)|[若]干待[补填])(?=(?:人次|[万亿]元|[条个件户名人次项场篇份亩吨期%％])[，。；、\n])/g;
/** 地点：待补充 */
const AFTER_LABEL = new RegExp(
  `[\\u4e00-\\u9fff]{2}(?:[：:]|[ \\t\\u3000]{2,20})(${PENDING}|待定)(?=[，。；、）)]|[ \\t\\u3000]{0,9}(?:\\r?\\n|$(?![\\s\\S])))`,
  'g',
);
/** 此处需补充具体案例 */
const HERE =
  /(?:后面)?再加[一个]{1,2}(?:例子|段|句|事例)(?=[，。；\n])|此处请[\u4e00-\u9fff]{2,16}|此处(?:需要?|[可应请待])?(?:补充(?!说明|一[点句])|填写|填入|插入)[\u4e00-\u9fff]{0,10}/g;
/** 名单回头补, 书名照原件再补 */
const LATER =
  /(?:数字|数据|数[量目]|[人户件次张场]数|金额|比例|名单|名次|姓名|名字|人名|地名|书名|题目|日期|时间|文号)(?:[后回]头|后面|之后|稍后|到时候?|以后|另外?|再)[^。，；\n]{0,6}[补填加](?:上|齐|全|一下)?(?=[。，；、）\n])/g;
/** 节约成本……万元, 清运垃圾——吨: a break in the place of a number. */
const BREAK =
  /(?:…{1,8}|——)(?<=[\u4e00-\u9fff] ?(?:…{1,8}|——))(?= ?(?:[万亿]?元|万?吨|亩|公里|[万千]?人次|平方米|[次具件处户]|[%％])[，。；、,;.\n])/g;
/** 那句“”我记到今天 */
const EMPTY_QUOTES = /“[ \u3000]{0,30}”|『[ \u3000]{0,6}』|「[ \u3000]{0,6}」/g;
/** 满意度待第三方测评后填, 到位外资待商务局反馈, 完成率等分行通报 */
const WAITS =
  /(?:待(?<=(?:[率数额度资量]|收入|支出|办法|标准|指标|任务|金额|名单|人选|结果|名次|采用情况)待)|等(?<=(?:率|名次|得分|数)等))[\u4e00-\u9fff]{2,10}(?:后(?:[填补]|写入)|定|下达|批复|反馈|提供|核定|公布|通报|通知|文件|表)(?=[，。；、\n])/g;
/** 前面两个数等调度室核准了再填上; 拖到什么时候要问绿化公司 */
const THEN_FILLED =
  /[待等](?<=[数率额度单果字名][待等])[^。，；\n]{2,12}再[填补改写]上?(?=[。；，])|待[\u4e00-\u9fff]{2,6}结束后?更新(?=[。；，\n])|什么(?:情况|时候|时间|原因)要问[\u4e00-\u9fff]{2,8}(?=[。；，])/g;
/** 馆长姓名待填 */
const NAME_WAITS = /(?:姓名|名字|职务|单位|电话)待[填补](?![写报])/g;
/** 什么什么村, 多少多少万 */
const SAID_TWICE = /什么什么(?=[省市县区镇乡村局])|多少多少(?:[万千百][元块户亩斤]?|[元块户亩斤人件次个名家吨场])/g;
/** 你单位名称妇联: what a model text says to its copier. */
const YOUR_UNIT =
  /[你您贵](?<!(?:填写?|注明|写明|写清|填报|报送|提供|写上|署上?|[以将把按])[你您贵])(?:所在)?的?(?:单位|公司|学校|部门|科室)的?(?:名称|全称|简称)/g;
const YOUR_NAME =
  /(?:我叫|我是|本人|(?:述职|报告|汇报|总结)人[：:]|(?:姓名|部门|单位|职务)[：:])[ \u3000]{0,4}([你您](?:所在)?的?(?:姓名|名字|部门|单位|职务|岗位))|(?:作者[：:]|[院校局所站科室部处队厂房店社行馆公司][ \u3000]{1,4})([你您]的?(?:姓名|名字))(?![^\s])|的([你您]的(?:姓名|名字))(?=[，。])|\n[ \u3000]{0,20}([你您]的(?:姓名|名字))(?=[ \u3000]{0,9}\r?\n)|(?:述职|报告|汇报|总结)人[：: \u3000]{1,4}([姓名][名字])(?=[ \u3000]{0,9}\r?\n)/g;

/** Words and letters that stand for a fact not known yet: N次, TBD, 满意率待核实, 你单位名称. */
export function* findStandIns(text: string): Iterable<Span> {
  for (const pattern of [
    LETTER,
    NOTE,
    AFTER_FACT,
    NOTED,
    LINE,
    LETTERS,
    LEFT_OUT,
    BARE_SHARE,
    BEFORE_MEASURE,
    AFTER_LABEL,
    HERE,
    LATER,
    WAITS,
    SAID_TWICE,
    NAME_WAITS,
    THEN_FILLED,
    BREAK,
    EMPTY_QUOTES,
    YOUR_UNIT,
    YOUR_NAME,
  ]) {
    for (const match of text.matchAll(pattern)) {
      const words = pattern === LETTERS ? match[0] : (match.slice(1).find((group) => group !== undefined) ?? match[0]);
      const start = match.index + match[0].indexOf(words);
      if (pattern === LETTER && isExaggeration(text, start)) continue;
      yield { start, end: start + words.length };
    }
  }
}

/** “我跑了N次”: a quoted speaker exaggerates. */
function isExaggeration(text: string, start: number): boolean {
  return /[“"「『‘][^”"」』’\n]{0,40}$/.test(text.slice(Math.max(0, start - 40), start));
}
