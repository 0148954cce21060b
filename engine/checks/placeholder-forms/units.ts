/** What may stand right behind a mask in its place: 年、届、区、镇、万元 … Longer words first. */
const PLACES =
  '楼会议室|号楼|街道办事处|街道|社区|开发区|自治区|新区|选区|片区|小区|花园|家园|新村|水库|林场|农场|茶场|省|市|州|盟|县|旗|区|镇|乡|村|组|路(?!由|灯|上|过|径)|街|巷|园|港|桥|河|湖|岛|岗村|岗';
const BODIES =
  '人民政府|派出所|卫生院|司法所|信用社|海关|分公司|支行|银行|人民检察院|人民法院|人大常委会|人大|政府|党委|党组|支部|委员会|办公室|项目经理部|项目部|幼儿园|中学|小学|大学|学院|学校|医院|法院|检察院|集团|公司|企业|单位|部门|中心|协会|工会|局|厅|委|办|处|科|股|所|站|队|院|校|部|团|班';
const TIMES = '年度|学年|学期|年|月份|月|日报|晚报|日|号|周年|季度|世纪|届|次|大|期';
const AMOUNTS =
  '个百分点|百分点|台班|种次|班次|车次|架次|[百千]元|[百千]块|平方公里|平方米|立方米|公里|万元|亿元|万人次|人次|万人|万户|万亩|万|亿|元|吨|亩|米|人|名|户|件|条|份|篇|场|项|个|家|所|座|处|起|批|轮|台|套|卷|岁|分|倍|课时|小时|分钟|公斤|册|例(?![如子外行会证])|位(?![于置居列次数点移])|秒|遍|笔(?![记迹者录试译])|张(?![贴榜挂开罗望力]|[\u4e00-\u9fff]{1,2}[，。、；]|某)|毫米|厘米|点(?![名评赞击滴头心缀拨醒子位])|节(?![点能约日目奏水假气])|天(?![线气窗地])|趟|株|艘|面(?=[，。；、])|门课程|门|字|％|%|‰';
const TITLES =
  '委员|师傅|村民|副书记|书记|镇长|乡长|县长|区长|市长|局长|科长|校长|院长|主任|主席|代表|同志|先生|女士|老师|律师|医生|护士';

/** Sticky: matches the unit right behind a mask. */
export const UNIT = new RegExp(`(?:${PLACES}|${BODIES}|${TIMES}|${AMOUNTS}|${TITLES})`, 'y');
/** Sticky: a place, body or title only, behind 某某 and ○○. */
export const PLACE_OR_BODY = new RegExp(`(?:${PLACES}|${BODIES}|${TITLES})`, 'y');
/** Sticky: a time or amount only, behind a single underscore, which otherwise joins names. */
export const TIME_OR_AMOUNT = new RegExp(`(?:${TIMES}|${AMOUNTS})`, 'y');

/** End of the match of a sticky pattern at an offset, or undefined. */
export function matchAt(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export function isChinese(character: string | undefined): boolean {
  return character !== undefined && character >= '\u3400' && character <= '\u9fff';
}

export function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-zＡ-Ｚａ-ｚ]/.test(character);
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9０-９]/.test(character);
}
