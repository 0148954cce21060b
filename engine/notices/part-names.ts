/** How notices name the parts they ask for. All of it is matched on folded words. */
import type { AskedPart } from './types.ts';

type AskedId = AskedPart['id'];

interface PartName {
  readonly id: AskedId | undefined;
  /** Asked for wherever it is named; a weak name counts only where a point has no other. */
  readonly weak: boolean;
  readonly pattern: RegExp;
}

const own = (id: AskedId | undefined, pattern: RegExp): PartName => ({ id, weak: false, pattern });
const weak = (id: AskedId, pattern: RegExp): PartName => ({ id, weak: true, pattern });
const NEXT =
  '(?:下一?(?:步|阶段|年度?|届|学[年期]|季度|半年)|今后|明年|来年|次年|翌年|后续|往后|新的?一年|新学[年期]|未来|20\\d\\d年)';

/** Earlier ones win where two stand on the same words; those without an id name no part. */
const NAMES: readonly PartName[] = [
  own(
    'other',
    /(?:上一?(?:年度?|次|轮|届)|去年|上年)[^,。;]{0,20}整改[^,。;、]{0,6}|(?:巡[视察]|审计|督[查导]|点评|检查|考核|上级|以往|述职)[^,。;]{0,10}(?:指出|反馈|发现|点评)的?[^,。;]{0,6}问题[^,。;]{0,8}改[^,。;、]{0,6}|述法|(?:依法(?:行政|决策)|法治建设)[^,。;、]{0,10}情况|可复制|可推广|典型案例|(?:典型|成功|先进|有益|好的?)经验|经验(?:做法|启示|体会|介绍)/gu,
  ),
  own(
    undefined,
    /《[^》]{0,40}》|"[^"]{0,40}(?:报告|总结|计划)[^"]{0,8}"|(?:述[学职廉法责德][、和]?){2,}(?=报告|工作|活动|会|大会|评议|材料)|中国特色|问题导向|问题清单|(?:(?:工作|个人|年度|年终|全年|学期)+)总结|(?:群众|选民|社会|人民)[^,。;、]{0,6}(?:反映|关心|关注)[^,。;]{0,8}问题|(?:化解|破解|针对|对照|对应|围绕)(?:(?!查摆|查找|检视|剖析|自身|存在)[^,。;、]){0,10}(?:问题|困难|难题|不足)|成绩单|学习借鉴|(?:对照|结合|根据|按照|围绕)(?:[^,。;、]{0,6})(?:职责(?:分工)?|分工)|从[^。;]{2,30}(?:方面|角度|层面)[^,。;]{0,4}(?:深挖|剖析|分析|挖)|述职(?:报告|工作|会议?|评议|材料|述廉|方式|范围|人员|对象|内容|时间|安排|程序|要求|稿|活动|大会|议程|步骤|现场|顺序|发言)|问题(?=的?成因|的原因|的?根源|背后|产生)|(?:单位|部门|班子|主席团)(?:工作)?总结|经验和教训|20\d\d年[^,。;、]{0,10}(?:计划|任务|目标|安排)(?=的?(?:完成|落实|执行|推进|开展))|(?:廉洁|个人)(?=承诺书)/gu,
  ),
  // What is learnt is no result of work; who answers for the clean hands of others does his duty.
  own('study', /学习[^,。;、]{0,4}(?:成果|成效|效果|收获|体会)(?:转化|运用)?/gu),
  own(
    'duties',
    /(?:抓好?|推进|推动|加强|落实|履行|承担)[^,。;、]{0,12}(?:党风廉政|反腐败?|从严治党|管党治党)[^,。;、廉]{0,12}(?:责任制?|建设|工作|斗争|情况)+/gu,
  ),
  own(
    'problems',
    /有待[^,。;、]{0,6}|纰漏|疏漏|闪失|岔子|[没未](?:有)?兑现|(?:处理|做|办|干|抓)得(?:还)?不(?:太)?(?:好|细|实|够|到位)|差(?:在哪|了[啥什哪])|还?待(?:改进|提高|加强|完善|提升)|不够(?:好|到位|理想|完善|扎实|深入|满意|有力)?|瓶颈|[堵痛]点|漏洞|欠账|偏差|困惑|[不未没]尽(?:如)?人意|短处|失误|(?:不|没|没有|未)(?:够)?(?:到位|做到|办好|做好|尽责)|自我批评|困难(?=[和与及、]建议)|毛病|(?:需要?|应)改进的?(?:地方|方面|问题)|改进之处|不(?:如意|理想)|(?:遇到|面临|碰到|工作中)的?[^,。;、]{0,4}(?:问题|困难)/gu,
  ),
  own(
    'causes',
    /(?:原因|根源|成因|症结|根子|病根|缘由|主客观因素|主观因素)(?:的?(?:分析|剖析|查找))?|思想剖析|为[什何]么?(?:没|会)|(?:什么|啥)缘故/gu,
  ),
  own(
    'plans',
    new RegExp(
      `${NEXT}[^,。;、]{0,14}?(?:打算|规划|时间表|计划|措施|思路|安排|方向|目标|谋划|重点|举措|设想|任务|考虑|怎[么样]|如何|改进|对策|路径|准备|想|要?[干做]|工作)(?!完成|总结|报告|开展|情况)|(?:怎样|怎么|如何)(?:改|提升|提高|做好|弥补)[^,。;、]{0,2}|往后|新年度|(?:努力|奋斗|改进|整改|提升|改正|攻坚|发展|完善)(?:工作)?的?(?:方向|措施|打算|思路|计划|办法|安排|设想|目标|举措|意见)|对策|打算|设想|规划|接下来|工作(?:计划|思路|谋划)|整改(?!落实)|[与和及、]改进$|展望|怎么办|^(?:具体)?(?:措施|举措)`,
      'gu',
    ),
  ),
  own(
    'problems',
    /(?:存在|主要|突出|自身|查摆|查找|暴露|剖析|检视|正视|反思|梳理)[^,。;、]{0,8}?(?:问题|不足|差距|短板|困难)|不足|差距|短板|欠缺|弱项|薄弱|缺点|教训|遗憾|没有?(?:做好|做到|办成|做成|完成)|做得(?:还)?不够|不满意|^问题|问题(?=与|和|及|、|分析|剖析|方面|部分|$)|(?:困难|问题)(?:与|和|及)(?:困难|问题|不足)/gu,
  ),
  own(
    'integrity',
    /[述守]廉|廉|八项规定|个人有关事项|家风|亲属|配偶|身边(?:工作)?人|经商办企业|礼[品金]|财务公开|插手|拒腐|反腐|违规违纪|遵规守纪|遵纪守法|四风|自我约束|自律|违规|违纪|重大事项|公车|公房|公务接待|吃拿卡要|干净|红包|经费使用|三公|守纪律|规矩|谋[利私取]|取酬|行风|诚信|学术道德|铁规|禁令|三个规定|优亲厚友|婚丧|准则|伸手|沾光|守[没不]守住|守得?住/gu,
  ),
  own(
    'achievements',
    /(?:取得的?|履职|工作|主要)?(?:成效|成绩|成果)|指标[^,。;、]{0,4}(?:变化|情况)|质效|绩效|(?:办|督促|推动|协调|争取)[^,。;、]{0,8}(?:实事|好事|难事)|为民办事|实绩|业绩|成果|亮点|荣誉|实效|(?:实际|最终|办理)(?:结果|效果)|特色|突破|获奖|表彰|奖励|(?:指标|目标)[^,。;、]{0,8}(?:完成|达成|实现)|(?:办|做|干|跑|促|建)成了?|成了[啥什哪]|办了|进步|[没未不]?留下了?什么|(?:推动)?解决(?:了|的)|得到(?:解决|落实|采纳)|说明结果|收到的|完成(?:得|结果)|(?:合格|整改|通过|办结|办成|满意|完成|损耗|增长|不良|升学|达标|优良|就业|化解|调解)率|利润|产[量值]|利税|效益|得到了?什么|好处|(?:哪些|新)变化|量化|绩的|专利|论文|课题|标志性|贡献度/gu,
  ),
  own(
    'opening',
    /(?:基本|自然|总体|简要)(?:情况|信息|概况|面貌)|指导思想|(?<!新)(?:岗位|业务)(?:情况|简述|概述|范围|介绍)|主管(?:范围|工作)|人员结构|(?:岗位|职务)(?:及|和|与)(?:职责|分工|分管)[^,。;、]{0,2}|简[况介历]|概况|底数|总体形势|任职(?!以来|期间)|任现职(?!以来|期间)|任期(?!内)|现任|分管(?!工作|领域|部门|科室|单位|条线工作|范围内)|分工(?!范围内)|我(?:是谁|在哪)|当选(?!时的)|所在选区|介绍(?:一下)?自己|自我介绍|届次|(?:姓名|职务)(?=[、,和]|$)|前言|引言/gu,
  ),
  own(
    'study',
    /[^,。;、]{0,2}学习|进修|理论武装|学思践悟|述学|政治(?:思想|理论|素质|表现|建设|能力|素养)|思想(?:政治|状况|方面|表现|建设)|理论(?:水平|素养)|(?:业务)?知识[^,。;、]{0,4}(?:更新|积累|水平)|读了|听了|理想信念|政治(?:立场|方向|忠诚)|(?:能力|素质|素养|本领)[^,。;、]{0,4}(?:提升|提高|建设|锻炼|方面|情况)|继续教育|师德|师风|医德|职业(?:道德|操守)|业务(?:能力|素质|水平|提升|进修)|专业(?:成长|发展|提升|素养)|政治站位|对党忠诚|品德|读书|成长|德的|党性|思想作风|述德|学法|参加[^,。;、]{0,8}培训|学[了到]/gu,
  ),
  own(
    'duties',
    /履职|履责|履行[^,。;]{0,40}?(?:职责|职务|职能|义务|责任)|(?:岗位|代表|工作)(?:职责|任务)|(?:重点|主要|分管|本职|业务|中心|日常)(?:工作|任务)|(?:工作|责任|任务|制度|措施|项目|事项)[^,。;、]{0,6}(?:完成|开展|落实|推进|进展|执行|办理|情况|做法)|主要(?:做法|举措)|抓了|[做干]了?(?:什么|哪|些|啥)|完成(?:进度|情况)|哪[几些](?:件|项)?(?:大|实)?事|采取[^,。;、]{0,6}(?:办法|措施|做法)|(?:推进|推动|落实|完成|承担)[^,。;、]{0,12}(?:工作|任务|责任制?|项目|部署)|(?:开展|推进|进展|抓|干|做)得(?:怎么样|怎样|如何|好不好)|(?:怎么|怎样|如何)(?:抓|履职|开展)的?|主责主业|工作量|尽[职责]|担当作为|述职|述责|一岗双责|(?:管党|从严)治党|(?:会议|大会|闭会|会)期间|出席|出勤|党建|完成[^,。;、]{0,8}任务|(?:参加|参与)[^,。;、]{0,12}(?:活动|会议)|(?:提出|领衔)[^,。;、]{0,8}(?:议案|建议)/gu,
  ),
  // 学习、工作和廉洁情况: as one of several.
  own('duties', /(?<=^|[、,和与及])工作(?=[、,和与及])/gu),
  weak('study', /培训/gu),
  weak('achievements', /实事|效果|结果|贡献|收获|经验/gu),
  weak('integrity', /纪律|作风|道德|接受监督/gu),
  weak(
    'duties',
    /审议|议案|建议|视察|调研|检查|走访|联系|接待|活动|服务|任务|职责|态度|勤|管理|工作|建设|会议|教学|教育|诊疗|办案|经营|生产|业务|治理|改革|发展/gu,
  ),
  weak('problems', /问题|困难/gu),
  weak('plans', /计划|目标|措施|思路|举措|方向/gu),
];

/** What the words name in a plan: nearly all of it is to come. */
const IN_PLAN: readonly PartName[] = [
  own('opening', /指导思想|总体(?:要求|思路|情况)|基本(?:情况|思路|原则)|形势|背景/gu),
  own('duties', /回顾|(?:上|本|今)年[^,。;、]{0,8}(?:完成|开展|进展)/gu),
  own('plans', /[^,。;、]{0,4}(?:目标|任务|措施|举措|步骤|进度|安排|保障|重点|思路|要点|时间表|分工|项目|打算)/gu),
];

export interface NamedPart {
  readonly id: AskedId;
  readonly from: number;
  readonly to: number;
  readonly weak: boolean;
}

/** The five that a person is judged by in 年度考核, when all are named. */
const FIVE = /德[、,]?能[、,]?勤[、,]?绩[、,]?廉/gu;
const OF_FIVE: readonly AskedId[] = ['study', 'duties', 'achievements', 'integrity'];
/** 德、能、勤、绩、廉 heading a point each. */
const SINGLE: Readonly<Record<string, AskedId>> = {
  德: 'study',
  能: 'study',
  勤: 'duties',
  绩: 'achievements',
  廉: 'integrity',
};

/** The parts named between 、 and ，, weak names included. */
export function idsListed(words: string): ReadonlySet<AskedId> {
  return new Set(words.split(/(?<=[、,和及与])/u).flatMap((item) => partsNamed(item).map(({ id }) => id)));
}

/** The parts that `words`, of a plan or a report, name, in order; positions are into `words`. Weak names only where there is no other. */
export function partsNamed(words: string, plan = false): readonly NamedPart[] {
  const single = SINGLE[words.charAt(0)];
  if (single && /^.(?:[:。]|——|$|[(（])/u.test(words)) return [{ id: single, from: 0, to: 1, weak: false }];
  const taken: { id: AskedId | undefined; from: number; to: number; weak: boolean }[] = [];
  for (const { index, 0: five } of words.matchAll(FIVE)) {
    for (const id of OF_FIVE) taken.push({ id, from: index, to: index + five.length, weak: false });
  }
  for (const { id, weak, pattern } of plan ? [...IN_PLAN, ...NAMES] : NAMES) {
    for (const { index, 0: match } of words.matchAll(pattern)) {
      const to = index + match.length;
      if (!taken.some((one) => one.from < to && index < one.to)) taken.push({ id, from: index, to, weak });
    }
  }
  const named = taken.flatMap(({ id, ...place }) => (id ? [{ id, ...place }] : [])).sort((a, b) => a.from - b.from);
  const plain = named.filter((one) => !one.weak);
  if (plain.length > 0) return plain;
  const [first] = taken.filter((one) => one.id);
  return named.filter((one) => one.from === first?.from);
}
