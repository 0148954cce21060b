import type { Span } from '../../types.ts';
import { isChinese, matchAt, PLACE_OR_BODY } from './units.ts';

/** 某某镇, 某某某, 某年某月某日, 某县第…届 */
const SOMEONE =
  /某{2,3}|某(?<=(?:^|\n)[ \u3000]{0,8}某)(?=[省市县区镇乡][\u4e00-\u9fff]{2,8}(?:局|办公室|委员会|政府|中心|学校|医院|站|所))|某(?=[年月日])|某(?<=某[省市县区]某)(?=[县区镇乡村])|某(?=(?:街道|社区)某)|某(?=单位|医院|学校|公司|企业|机关|部门|[中小]学)|某(?<=[到在于任往赴进来入驻]某)(?=[省市县区镇乡村局厅科][^长委级\n])|某(?=[省市县区镇乡](?:某|人大)|[省市县区镇乡局](?:人大|人民|委|第|党|政府))/g;
/** Who signs or is introduced: what stands behind is the writer's own name. */
const NAMED =
  /(?:述职人|报告人|汇报人|总结人|[写讲说]的人|责任人|负责人|联系人|牵头人|单位|姓名|代表|我叫|我是)[：:\s]{0,3}$/;
/** 调入某某县: where the writer went to work. */
const WENT = /(?:调[入到任至往]|来到|就职于|任职于|分配到)$/;
/** Someone the writer met, not named yet: 贫困户某某, 老战士某某. */
export const PERSON =
  /(?:战士|演员|[学队社会党委教职店船]员|患者|户|老人|村民|居民|群众|同志|师傅|老师|医生|学生|书记|主任|局长|科长|镇长|乡长|大[娘爷妈叔]|人员)$/;
/** 某某自来水公司 */
export const BODY_BEHIND =
  /^[\u4e00-\u9fff]{2,6}(?:公司|集团|学校|医院|中心|合作社|事务所)|^(?:[养敬]老院|福利院|幼儿园)/;
/** A case is told, whose people and places are spared. */
export const CASE =
  /被判|判处|被告|认罪|立案|通报|受贿|收受|行贿|贪污|挪用|侵吞|盗窃|诈骗|当事人|匿名|违纪|违法|犯罪|嫌疑|案件|曹某|某企业|某公司/;
/** How far around a case is told, in UTF-16 units. */
const CASE_REACH = 40;
/** Surnames that are no common words (于、时、方 …): 李某某局长 spares a person. */
export const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻章苏潘葛范彭鲁韦马苗凤俞任袁柳唐罗薛雷贺倪汤滕殷毕郝邬乐傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵汪祁毛禹狄米贝臧伏戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房丁邓洪包左石崔吉龚程邢裴陆翁段焦巴牧谷侯秋仲宫刘叶白蒲曾易廖邱肖谭';

/**
 * 某 in place of the writer's own place, unit, name or date. Not the 某 that spares other people (曹某、刘某明、某企业),
 * nor 某种、某些、某方面.
 */
export function* findAnonymous(text: string): Iterable<Span> {
  for (const match of text.matchAll(SOMEONE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isOwn(match[0], text, start, end)) yield { start, end };
  }
}

/** 高某某: whom the letters behind spare. 担任某某镇 names no one. */
function isSurname(before: string): boolean {
  return (
    SURNAMES.includes(before.at(-1) ?? '\n') &&
    !/(?:[担现兼就曾历聘调升继转新出先后]任|[提升]高|[资奖基]金)$/.test(before)
  );
}

export function sentenceAround(text: string, start: number, end: number): string {
  const before = /[^。！？\n]*$/.exec(text.slice(Math.max(0, start - CASE_REACH), start))?.[0] ?? '';
  const behind = /^[^。！？\n]*/.exec(text.slice(end, end + CASE_REACH))?.[0] ?? '';
  return `${before}${behind}`;
}

/** 我到某单位工作, 我联系某医院: the writer would know the name. */
function isOfWriter(text: string, start: number, end: number): boolean {
  if (
    !/^(?:单位|医院|学校|公司|企业|机关|部门|[中小]学|[省市县区镇乡村局厅科][^长委级\n])/.test(text.slice(end, end + 3))
  )
    return false;
  const clause = /[^。！？，；\n“”]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  return (
    /(?:我|本人)[^案]{0,10}(?:[到在于任往赴进来入驻]|联系|联络|协调|担任|对接)$/.test(clause) &&
    !CASE.test(sentenceAround(text, start, end).replace(/某公司|某企业/g, ''))
  );
}

function isOwn(run: string, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (run.length > 1) {
    if (NAMED.test(before) || WENT.test(before)) return true;
    if (CASE.test(sentenceAround(text, start, end))) return false;
    const told = text.slice(end, end + 4);
    // 设备科某某某跑前跑后; 某某某年终汇报
    if (
      run.length > 2 &&
      (/(?:[为是由科部股室组队班站所]|同志|师傅|老师|主任)$/.test(before) ||
        /^(?:同志)?(?:\d|年|述|个人|工作)/.test(told))
    )
      return true;
    if (isSurname(before)) return false;
    if (PERSON.test(before) || BODY_BEHIND.test(text.slice(end, end + 10))) return true;
    return matchAt(PLACE_OR_BODY, text, end) !== undefined;
  }
  if (isOfWriter(text, start, end)) return true;
  if (/^(?:单位|医院|学校|公司|企业|机关|部门|[中小]学)/.test(text.slice(end, end + 2))) return false;
  // 某年某月的一天 tells a story.
  if (/^(?:某年)?(?:某月)?中?的?(?:某?一天|某天)/.test(text.slice(start, end + 8))) return false;
  // 某年某月, 某月某日: one alone tells a story (某日，一位老人…).
  if (/[年月日]/.test(text[end] ?? '')) return text[end + 1] === '某' || /某[年月]$/.test(before);
  return !isChinese(before.at(-1)) || /某[省市县区]$/.test(before) || /[为是任由选]$/.test(before);
}
