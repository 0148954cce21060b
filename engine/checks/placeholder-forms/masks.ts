import type { Span } from '../../types.ts';
import { CASE, SURNAMES, sentenceAround } from './anonymous.ts';
import type { Judge, Run } from './run.ts';
import { isQuestionMarks, isShape } from './shapes.ts';
import { isChinese, isDigit, isLatin, matchAt, TIME_OR_AMOUNT, UNIT } from './units.ts';

/** Runs of a character put in place of a word or number: ×× XX __ ** □□ ○○ △△ OO ?? …. */
// No alternative opens with a look behind, which lets the search skip along.
const RUN =
  /[×✕╳]+|[_＿﹍▁]+(?: [_＿﹍▁]+)*|[*＊]+|[XxＸｘⅩⅹХх]+(?:\.[XxＸｘ]+)?|[□☐▢◻]+|([○◯●■◇△▲☆★⚪◎※OＯ〇#＃])\1+|口{2,8}(?<=(?:^|[：:\n])口{2,8})|[~～]{2,8}(?=[位个名人件户次])|。{3,8}(?=[位个名件户次篇条])|[○◯〇](?<=[年月][○◯〇])(?=[月日])|[OＯ〇](?<=[\u4e00-\u9fff](?<![一二三四五六七八九十百千零〇第])[OＯ〇])(?=[个户件次名项起场条期](?!型))|[○◯◇◆☆](?<=[\u4e00-\u9fff][○◯◇◆☆])(?=[件户次名项起例人])|[￭▪◼⬛⬜▫]{2,}|[＄$]{2,}(?=[万亿]?元)|([△?？#＃])\2*\.\2+(?=[%％元万亿])|[△▲]|[?？]{2,}|[?？](?<=[达第约共计][?？])|[?？](?<=分之[?？])|[?？](?<=[年月][?？])(?=[月日])|[?？](?<=[\u4e00-\u9fff：:][?？])(?=[万千][票件元吨户人])|[?？](?<=[了到约共第达][?？])(?=[个件户次名项条场点]|季度)|⁇+|[@＠]{2,}|[?？](?=(?:[件户次名家项条场株棵只头亩台套吨]|[万亿]元|人次|[%％])[，。；、（])|[?？](?<=\d\.[?？])(?=[万亿]?[\u4e00-\u9fff][，。；、])|[#＃](?=月份)|[#＃](?<=第[#＃])(?=[批期号次届])|[=＝]{2,}(?=[年月日])|[#＃](?<=[\u4e00-\u9fff][#＃])(?=[册片件户次个台套张份条名人辆家][，。；、])|[█▇▓]{2,}|-{3,8}(?=(?:万元|亿元|吨|亩|公里|人次)[，。；、])|·{3,8}(?=[个户件次名人])|\.{3,6}(?=(?:[件户次名家项条场人]|[万亿]元|人次)[，。；、])|⋯{1,8}(?=[\u4e00-\u9fff])|…+(?=[年月日])|…{4,8}(?<=[率额]…{4,8})(?=[，。；])|…(?<=[了有共与达计约过访议开理建成会对为给]…)…*(?=[个户件次名家项条场])|…{2,8}(?=(?:[个户件次名家项条场起期份篇处]|万?[元亩人])[，。；、])|…{2,8}(?=张[\u4e00-\u9fff])|…{2}(?=[（(][^（）()\n]{2,20}[）)])/g;

/** Masks that stand for something left out, each run by itself; multiplication, masked numbers and markup are none. */
export function* findMasks(text: string): Iterable<Span> {
  const emphasis = findEmphasis(text);
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    const run: Run = { start, end, text: match[0], before: text[start - 1], behind: text[end] };
    if (judgeOf(match[0])(run, text) && !emphasis.has(start)) yield { start, end };
  }
}

function judgeOf(run: string): Judge {
  if (/^[×✕╳]/.test(run)) return isCross;
  if (/^[XxＸｘⅩⅹХх]/.test(run)) return isLetters;
  if (/^[_＿﹍▁]/.test(run)) return isUnderscore;
  if (/^[*＊]/.test(run)) return isAsterisks;
  if (/^[?？]/.test(run)) return isQuestionMarks;
  return isShape;
}

const isCross: Judge = (run, text) => {
  // 尾号××13
  if (isTail(run, text)) return false;
  if (isMaskedNumber(run) || isNumberPlate(run, text) || isSparedName(run, text) || isWrongdoer(run, text))
    return false;
  // 杜×长×大; 1.50米××○, the trials of a jump
  const near = text.slice(Math.max(0, run.start - 3), run.end + 3);
  const crossed = /[\u4e00-\u9fff]×[\u4e00-\u9fff]×[\u4e00-\u9fff]/.test(near) && !PLACE_OR_TIME.test(near);
  if (run.text.length === 1 && crossed) return false;
  if (run.behind === '○' || /\d米$/.test(text.slice(Math.max(0, run.start - 2), run.start))) return false;
  // 加班√，出差×: marks in a table.
  if (/√/.test(text.slice(Math.max(0, run.start - 12), run.end + 12))) return false;
  // 型号CR××; 1.68×××: three trials of a jump. A road is G××线.
  if (run.text.length > 1) {
    const bare = isDigit(run.before) && !isCentury(run, text) && !isChinese(run.behind) && !isDigit(run.behind);
    // 条码号从T0×××开始
    const code = /[A-Za-z](?:[A-Za-z]|\d{1,3})$/.test(text.slice(Math.max(0, run.start - 4), run.start));
    // 10kV××线
    return !bare && (!code || /\dkV$/.test(text.slice(Math.max(0, run.start - 3), run.start)));
  }
  // 合影中×图示为缺席者, ×代表有人进山: a sign explained.
  if (/^代表\p{Script=Han}/u.test(text.slice(run.end, run.end + 3)) && /[，。；：、“]/.test(run.before ?? ''))
    return false;
  if (/^(?:图示|为不|标[记注识]|符号|记号|号[的处为表]|表示|字样)/.test(text.slice(run.end, run.end + 4))) return false;
  // 五（×）班
  if (/^[（(]$/.test(run.before ?? '') && /^[）)][班组队号]/.test(text.slice(run.end, run.end + 2))) return true;
  // One × alone multiplies (3×5, 长×宽, 5418Y × 2) or says no (打×).
  if ((isDigit(run.before) && !isCentury(run, text)) || isLatin(run.before)) return false;
  if (/^.{1,4}[=＝]/.test(text.slice(run.end, run.end + 5))) return false;
  // 总耗热量÷（供热面积×供暖天数）
  if (/[÷=＝/]（?[^，。；\n]{0,10}$/u.test(text.slice(Math.max(0, run.start - 12), run.start))) return false;
  if (matchAt(UNIT, text, run.end) !== undefined) return true;
  // 312人×每人104元
  if (
    /\d[\u4e00-\u9fff]{0,2}$/.test(text.slice(Math.max(0, run.start - 4), run.start)) &&
    /^[每\d]/.test(run.behind ?? '')
  )
    return false;
  return isChinese(run.before) && isChinese(run.behind) && !/[长宽高深厚打画划标或]/.test(`${run.before}${run.behind}`);
};

/** 于×年×月, ×县×镇 */
const PLACE_OR_TIME = /[年月日届次期第省市州县区镇乡村组]/;

/** 王××、李××两人打架: a surname that spares a person, as 王某 does. The writer's own is asked for: 我叫王××. */
function isSparedName(run: Run, text: string): boolean {
  const before = text.slice(Math.max(0, run.start - 4), run.start);
  // 来访者小×, 学生×某, 叫小×的孩子
  if (run.text.length === 1 && /(?:[^\u4e00-\u9fff]|[叫和与对给为让被向跟师生者员户名])[小老]$/.test(before))
    return matchAt(UNIT, text, run.end) === undefined;
  const surname = SURNAMES.includes(run.before ?? '\n');
  // 把韩×林看岔了
  const within = run.text.length === 1 && surname && isChinese(run.behind);
  if (within && matchAt(UNIT, text, run.end) === undefined) return true;
  if (run.behind === '某' || /(?:罪犯|嫌疑人|被告人?|举报人|受害人|当事人)$/.test(before)) return true;
  if (surname && TELLS.test(text.slice(run.end, run.end + 6))) return true;
  if (run.text.length > 2 || !surname || matchAt(UNIT, text, run.end) !== undefined) return false;
  const opening = text.slice(Math.max(0, run.start - 8), run.start - 1);
  // 厂长　李××，: the writer himself, under his post.
  if (/(?:长|主任|代表|书记|经理|委员|会计|老师)[ \u3000]$/.test(opening)) return false;
  if (
    /(?:\d床|写成|化名|嫌疑人|[患病伤死来]者|来访者|病人|对象|学员|[母父]亲|丈夫|妻子|儿子|女儿|家[属长]|监护人|当事人|[信来]访人|被?告|被执行人|申请人|上访人|举报人|村民|居民|群众|市民|邻居|学生|同学|工人|职工|员工|客户|乘客|顾客|业主|租户|商户|户主|老人|老汉|罪犯|老板|[一这那老][位户名个家]|退休[干教职][部师工]|妇女|[牧渔农]民|护林员|(?:在押|服刑|戒毒|矫正)人员)$/.test(
      opening,
    )
  )
    return true;
  if (/^等\d|^[^，。；\n]{2,12}案/.test(text.slice(run.end, run.end + 16))) return true;
  if (/(?:人|名|叫|是|代表|单位)[：: \u3000]*$/.test(opening)) return false;
  const sentence = sentenceAround(text, run.start, run.end);
  return /(?:^|[，。；、\s和与及对把被给帮诉告])$/.test(opening) || CASE.test(sentence) || OFFENCE.test(sentence);
}

/** 张××反映征地补偿, 谢××挪用专项资金 */
const TELLS = /^(?:实名)?(?:反映|投诉|举报|上访|来[信电访]|挪用|贪污|受贿|行贿|套取|骗取)/;

/** What one whose name is spared did, or what was done to them. */
const OFFENCE =
  /截留|侵占|违规|冒[用领充]|一案|移送|拘留|处罚|被查|[酒醉]驾|赌博|吸毒|打架|斗殴|造谣|[闹滋肇]事|伤害|[纠纷盗骗抢夺]案/;

/** ×××冒充移民骗补偿款: no name is asked for. */
function isWrongdoer(run: Run, text: string): boolean {
  return (
    run.text.length > 1 &&
    /^(?:冒充|冒名|骗|偷|涉嫌|被(?:抓|判|拘|公安|查处|通报))/.test(text.slice(run.end, run.end + 4))
  );
}

/** 尾号××13: what stands before it is left out on purpose. */
function isTail(run: Run, text: string): boolean {
  return /尾[号数][为是：:]?$/.test(text.slice(Math.max(0, run.start - 4), run.start));
}

/** 一辆鲁J×××××货车 */
function isNumberPlate(run: Run, text: string): boolean {
  const before = text.slice(Math.max(0, run.start - 4), run.start);
  return (
    run.text.length > 3 && /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]·?\d?$/.test(before)
  );
}

const isLetters: Judge = (run, text) => {
  // XX和YY are two of a kind.
  if (/^XX$/i.test(run.text) && /^[^。\n]{0,16}(?:XY|xy|YY)/.test(text.slice(run.end, run.end + 18))) return false;
  if (/^[”"]?(?:[和与、]?[“"]?(?:YY|XY|yy|xy)|染色体)/.test(text.slice(run.end, run.end + 6))) return false;
  // 12.x%
  if (/\d\.$/.test(text.slice(Math.max(0, run.start - 2), run.start)) && matchAt(UNIT, text, run.end) !== undefined)
    return true;
  if (
    /附[件表图]$/.test(text.slice(Math.max(0, run.start - 2), run.start)) &&
    !isLatin(run.behind) &&
    !isDigit(run.behind)
  )
    return true;
  if (isLatin(run.before) || isJoinedInCode(run, text) || isNameInCode(run, text)) return false;
  // user_ext_xx, XX-20系列
  if (/[A-Za-z\d]_$/.test(text.slice(Math.max(0, run.start - 2), run.start))) return false;
  if (/^-\d{1,4}(?:系列|型)/.test(text.slice(run.end, run.end + 7))) return false;
  if (isLatin(run.behind) && matchAt(LATIN_UNIT, text, run.end) === undefined) return false;
  if (isDigit(run.behind) && !(run.text.length > 1 && matchAt(YEAR, text, run.end) !== undefined)) return false;
  if (run.behind === '-' && isDigit(text[run.end + 1]) && !/^(?:19|20)(?!\d(?!\d)|\d{3})/.test(text.slice(run.end + 1)))
    return false;
  if (isDigit(run.before)) return matchAt(UNIT, text, run.end) !== undefined || isCentury(run, text);
  if (run.text.length > 1) return !(run.before === '-' && /[A-WYZa-wyz]/.test(text[run.start - 2] ?? ''));
  if (/第$/.test(text.slice(Math.max(0, run.start - 1), run.start)) && /[。，；]/.test(run.behind ?? '')) return true;
  if (/百分之$/.test(text.slice(Math.max(0, run.start - 3), run.start))) return true;
  // 支出 X 万元, as those write who set figures apart by blanks.
  const apart = run.before === ' ' && run.behind === ' ' ? 1 : 0;
  return matchAt(UNIT, text, run.end + apart) !== undefined || matchAt(FILE_NUMBER, text, run.end) !== undefined;
};

const isUnderscore: Judge = (run, text) => {
  if (isNameInCode(run, text)) return false;
  const before = text.slice(Math.max(0, run.start - 40), run.start);
  if (/[A-Za-z]\d{0,4}$|[A-Za-z] $|下划线$|(?:命名|文件名)[^。；\n]{0,30}$/.test(before)) return false;
  if (run.text.length > 1) return !isRule(run, text);
  // 零件号_版本_日期 names a file; 20_年_月_日 has a unit between each two.
  const left = /_([^\s，。；“”_]{1,8})$/.exec(before)?.[1];
  const right = /^([^\s，。；“”_]{1,8})_/.exec(text.slice(run.end, run.end + 10))?.[1];
  if ([left, right].some((piece) => piece !== undefined && !/^(?:[年月]|日(?!期))/.test(piece))) return false;
  return !isLatin(run.before) && matchAt(TIME_OR_AMOUNT, text, run.end) !== undefined;
};

const isAsterisks: Judge = (run, text) => {
  if (
    isMaskedNumber(run) ||
    /(?:(?:密码|口令|验证码|账号|卡号|证号)[：:是为]?|[￥¥])$/.test(text.slice(Math.max(0, run.start - 5), run.start))
  )
    return false;
  // 尾号**62
  if (isTail(run, text)) return false;
  // 身份证号：**************5328, 客户李**（69岁）
  if (run.text.length > 3 && /^\d{3}/.test(text.slice(run.end, run.end + 3))) return false;
  if (
    run.text.length < 3 &&
    SURNAMES.includes(run.before ?? '\n') &&
    /(?:客户|[用储]户|患者|病人|学生|老人|居民|业主|村民|家属|当事人|[“"])$/.test(
      text.slice(Math.max(0, run.start - 4), run.start - 1),
    )
  )
    return false;
  // 电话(0357)612****, *号表示按需开行
  if (run.text.length > 2 && /[）)-]\d{3,4}$/.test(text.slice(Math.max(0, run.start - 6), run.start))) return false;
  // One * alone opens a list or a note unless it stands for a number: 第*届, 我于*年.
  if (/^号(?:键|[表为])/.test(text.slice(run.end, run.end + 2))) return false;
  if (run.text.length === 1)
    return (
      (isChinese(run.before) || /[，。；]/.test(run.before ?? '')) &&
      matchAt(TIME_OR_AMOUNT, text, run.end) !== undefined
    );
  if (run.text.length > 2 && /[，。；、,;]/.test(run.before ?? '') && /[，。；、,;\n]/.test(run.behind ?? '\n'))
    return true;
  return isChinese(run.before) || isChinese(run.behind) || /[：:（(“"《]/.test(run.before ?? '');
};

/** X信发〔2025〕18号 */
const FILE_NUMBER = /[\u4e00-\u9fff]{0,5}[发办字函]?[〔[（(](?:19|20)\d\d[〕\]）)]/y;

const LATIN_UNIT = /(?:km|kg|mm|cm|kV|kW|MW|GB|MB)(?![A-Za-z])/iy;
const YEAR = /(?:19|20)\d\d年/y;

/** 138××××1234, 苏H**Z**: digits or letters on both sides hide something known. */
function isMaskedNumber(run: Run): boolean {
  const left = isDigit(run.before) || isLatin(run.before);
  return left && (isDigit(run.behind) || isLatin(run.behind));
}

/** 20×× and 20xx, whatever follows. */
function isCentury(run: Run, text: string): boolean {
  return /(?:^|[^\dA-Za-z])(?:19|20)\d?$/.test(text.slice(Math.max(0, run.start - 4), run.start));
}

/** www.xx, a/xx; not 。 typed as a half-width stop before XX月. */
function isJoinedInCode({ before, start, end }: Run, text: string): boolean {
  return /[/@\\]/.test(before ?? '') || text[end] === '@' || (before === '.' && !isChinese(text[start - 2]));
}

/** A path, file name or identifier: 模板/20_年报告.docx, `XX`. */
function isNameInCode(run: Run, text: string): boolean {
  // Between back quotes: `__init__.py`.
  const quoted = /`[^`\n]{0,20}$/.test(text.slice(Math.max(0, run.start - 21), run.start));
  if (quoted && /^[^`\n]{0,20}`/.test(text.slice(run.end, run.end + 21))) return true;
  const left = /[^\s，。；：“”、]{0,30}$/.exec(text.slice(Math.max(0, run.start - 30), run.start))?.[0] ?? '';
  const right = /^[^\s，。；：“”、]{0,30}/.exec(text.slice(run.end, run.end + 30))?.[0] ?? '';
  return /[\w\u4e00-\u9fff][/\\]/.test(left) && /[/\\]|\.[a-z]{2,4}$/i.test(`${left}${right}`)
    ? true
    : /\.(?:docx?|pdf|txt|xlsx?|wps|jpe?g|png|html?|log|csv|json|zip|py|js|sql)(?![a-z])/i.test(right);
}

/** A line of nothing but underscores. */
function isRule(run: Run, text: string): boolean {
  return (
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, run.start - 20), run.start)) &&
    /^\s*(?:\n|$)/.test(text.slice(run.end, run.end + 20))
  );
}

/**
 * Starts of the ** that set a phrase bold. Between masks a unit stands behind both: **镇人大代表**市第二届.
 * The phrase is bounded, so that a text of asterisks only is read in linear time.
 */
function findEmphasis(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const pair of text.matchAll(/(?<![*＊])([*＊]{2,3})(?=[^\s*＊])([^*＊\n]{1,200})\1(?![*＊])/g)) {
    const close = pair.index + pair[0].length;
    const open = pair.index + (pair[1]?.length ?? 0);
    if (matchAt(UNIT, text, open) !== undefined && matchAt(UNIT, text, close) !== undefined) continue;
    starts.add(pair.index);
    starts.add(close - (pair[1]?.length ?? 0));
  }
  return starts;
}
