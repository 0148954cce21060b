/** How notices name the parts they ask for. All of it is matched on folded words. */
import { documentTypeOf } from '../documents/index.ts';
import { partsOfHeading } from '../parts/heading-parts.ts';
import type { DocumentTypeId } from '../types.ts';
import type { AskedPart } from './types.ts';

type AskedId = AskedPart['id'];

/** `own`: it is asked for wherever it is named; else only where nothing else is named before it. */
interface PartName {
  readonly id: AskedId | undefined;
  readonly own: boolean;
  readonly pattern: RegExp;
}

const name = (id: AskedId | undefined, own: boolean, pattern: RegExp): PartName => ({ id, own, pattern });

/** Earlier ones win where two stand on the same words; those without an id name no part. */
const NAMES: readonly PartName[] = [
  name(
    undefined,
    false,
    /问题导向|(?:群众|选民|代表|社会|人民)[^,。;、]{0,6}(?:反映|关心|关注)[^,。;]{0,8}问题|(?:解决|化解|破解|针对|围绕)[^,。;、]{0,12}(?:问题|困难|难题)|成绩单|下一级|学习借鉴|(?:通知|会议)精神|问题清单|述职(?:报告|工作|会议?|评议|材料)|计划生育|今后(?=评先)/gu,
  ),
  name('problems', true, /(?:存在|主要|突出|自身|查摆|查找)[^,。;、]{0,8}(?:问题|不足|差距|短板)|不足|差距|短板|薄弱环节|(?:问题|困难)(?:与|和|及|、|分析|剖析|情况|方面|$)/gu),
  name('causes', true, /(?:原因|根源)(?:分析|剖析|查找)?|思想剖析/gu),
  name(
    'plans',
    true,
    /(?:下一?(?:步|阶段|年度?|届)|今后|明年|来年|次年|新的?一年|未来|20\d\d年)[^,。;、]{0,10}(?:打算|计划|措施|思路|安排|方向|目标|谋划|重点|任务)|(?:努力|改进|整改)的?(?:方向|措施|打算|思路|计划)|打算|下一?步[^,。;、]{0,6}工作|工作(?:计划|思路|谋划)|整改(?:措施|情况)?|改进措施/gu,
  ),
  name('integrity', true, /[^,。;、和及与]{0,6}(?:廉洁|廉政|述廉|廉|八项规定|个人有关事项|反腐|拒腐)[^,。;、和及与]{0,10}/gu),
  name(
    'achievements',
    true,
    /(?:取得的?|工作|主要|履职|突出)?(?:成效|成绩|实绩|业绩|成果|亮点|荣誉|奖惩|实际效果|创新做法)/gu,
  ),
  name(
    'opening',
    true,
    /(?:本人|个人|自然|任职|单位)?(?:基本(?:情况|信息)|简(?:况|介|历))|任职情况|(?:岗位|职务|分工|分管)[^,。;、]{0,6}(?:情况|工作)|何时当选|当选(?:情况|时间)|前言|引言|开头/gu,
  ),
  name(
    'study',
    true,
    /(?:政治|理论|思想|业务|法律|知识|代表|参加)[^,。;、]{0,8}(?:学习|培训)|学习[^,。;、]{0,12}(?:情况|体会|收获|方面)|述学|理论武装|思想政治|政治(?:思想|素质|表现)|学法|学习贯彻|学习培训/gu,
  ),
  name(
    'duties',
    true,
    /履职[^,。;、]{0,6}(?:情况|做法|活动)|履行[^,。;、]{0,14}(?:职责|职务|职能|义务|责任)|(?:岗位|代表|工作)职责|(?:重点|主要|分管|本职|业务|中心)工作|工作[^,。;、]{0,4}(?:完成|开展|落实|推进|任务|情况|做法)|主要做法|述职|述责|一岗双责|从严治党|管党治党|(?:大会|闭会)期间/gu,
  ),
  name('study', false, /学习|培训/gu),
  name(
    'duties',
    false,
    /出席|审议|议案|建议|视察|调研|执法检查|走访|联系(?:选民|群众|代表|选区)|接待|活动|党建|服务|任务|职责|工作态度|出勤|勤/gu,
  ),
  name('achievements', false, /办实事|实事|效果|贡献|特色/gu),
  name('salutation', true, /称谓|称呼|抬头|主送/gu),
  name('closing', true, /结束语|结语|结尾/gu),
];

export interface NamedPart {
  readonly id: AskedId;
  readonly from: number;
  readonly to: number;
}

/** The five that a person is judged by in 年度考核, when all are named. */
const FIVE = /德、?能、?勤、?绩、?廉/gu;
const OF_FIVE: readonly AskedId[] = ['study', 'study', 'duties', 'achievements', 'integrity'];

/** The parts that `words` name, in order; positions are into `words`. */
export function partsNamed(words: string): readonly NamedPart[] {
  const five = [...words.matchAll(FIVE)].flatMap((match) =>
    OF_FIVE.flatMap((id, index) => (index === 1 ? [] : [{ id, from: match.index, to: match.index + match[0].length }])),
  );
  const taken: { from: number; to: number; id: AskedId | undefined; own: boolean }[] = five.map((one) => ({
    ...one,
    own: true,
  }));
  for (const { id, own, pattern } of NAMES) {
    for (const match of words.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (to > from && !taken.some((one) => one.from < to && from < one.to)) taken.push({ id, own, from, to });
    }
  }
  taken.sort((a, b) => a.from - b.from);
  const named: NamedPart[] = [];
  for (const { id, own, from, to } of taken) {
    if (id && (own || named.length === 0)) named.push({ id, from, to });
  }
  return named;
}

/** What a heading of a list names that says it in words of its own: the words of the documents' headings. */
export function partOfTitle(title: string, type: DocumentTypeId): AskedId | undefined {
  return partsOfHeading(title, '', documentTypeOf(type))[0];
}
