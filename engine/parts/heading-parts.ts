import { documentTypes } from '../documents/index.ts';
import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import type { DocumentType, PartId } from '../types.ts';

/** A heading that names one part more plainly than another: longer words win, these break ties upward. */
const SINGLE: { readonly [label: string]: PartId } = {
  德: 'study',
  能: 'study',
  勤: 'duties',
  绩: 'achievements',
  廉: 'integrity',
};

/** Words said in a heading that name a part whatever the type. */
const PLAIN: readonly (readonly [PartId, RegExp])[] = [
  ['causes', /原因|根源|剖析/u],
  [
    'plans',
    /打算|努力方向|下一?步|计划|今后|明年|整改措施|工作思路|下一年|怎么办|怎么干|(?<=(?:问题|不足|差距|短板|困难)(?:以?及|[和与、]))(?:改进|整改|对策|措施|举措|思路|方向)/u,
  ],
  // 问题和打算, 困难及对策: named beside what is to be done about them.
  [
    'problems',
    /不足|存在.{0,4}问题|差距|短板|欠缺|没做好|没办成|遗憾|欠账|(?:问题|困难)(?=(?:以?及|[和与、]).{0,4}(?:打算|计划|改进|整改|对策|措施|举措|思路|方向|今后|明年|下一?步))/u,
  ],
  ['integrity', /廉|拒腐|干净/u],
  ['study', /学习|理论武装|素质|素养|培训/u],
  ['achievements', /成效|成绩|实绩|荣誉|办实事|成果|亮点/u],
  [
    'duties',
    /履职|履行|职责|职权|会议|闭会|建议|议案|走访|视察|调研|联系|活动|监督|服务|主要工作|主要做法|工作开展|工作情况/u,
  ],
  ['opening', /基本情况|任职情况|当选|前言|引言/u],
  ['closing', /^(?:结束语|结语|结尾)$/u],
];

/** The parts a heading opens, in the order it names them; 存在问题及下一步打算 opens two. */
export function partsOfHeading(heading: string, number: string, type: DocumentType): readonly PartId[] {
  const partsOf = read.get(type) ?? remembered((words) => partsNamedBy(words, type));
  read.set(type, partsOf);
  return partsOf(heading.slice(number.length));
}

const read = new WeakMap<DocumentType, (words: string) => readonly PartId[]>();

function partsNamedBy(heading: string, type: DocumentType): readonly PartId[] {
  const words = fold(heading)
    .replace(/^[■◆●★▲◇□○※►#①-⑳、.]+/u, '')
    .replace(/[:。]$/u, '');
  const single = SINGLE[words.charAt(0)];
  if (single && (words.length === 1 || /^.[:,]/u.test(words))) return [single];
  const named = PLAIN.flatMap(([part, pattern]) => {
    const at = words.search(pattern);
    return at < 0 ? [] : [{ part, at }];
  });
  if (named.length > 0) return dominant(named);
  for (const one of [type, ...documentTypes]) {
    const own = longestMatch(words, one);
    if (own) return [own];
  }
  return [];
}

/** Problems, causes and plans are told together under one heading; other parts yield to the first of the list. */
function dominant(named: readonly { part: PartId; at: number }[]): readonly PartId[] {
  const tail = named.filter(({ part }) => part === 'problems' || part === 'causes' || part === 'plans');
  if (tail.length > 0) return tail.toSorted((a, b) => a.at - b.at).map(({ part }) => part);
  const [first] = named;
  return first ? [first.part] : [];
}

function longestMatch(words: string, type: DocumentType): PartId | undefined {
  let best: { part: PartId; length: number } | undefined;
  for (const { part, heading } of headingsOf(type)) {
    if (heading.length > (best?.length ?? 0) && words.includes(heading)) best = { part, length: heading.length };
  }
  return best?.part;
}

/** A type's heading words, folded once. */
const known = new WeakMap<DocumentType, readonly { readonly part: PartId; readonly heading: string }[]>();

function headingsOf(type: DocumentType): readonly { readonly part: PartId; readonly heading: string }[] {
  const listed =
    known.get(type) ??
    type.parts.flatMap(({ id, headings }) =>
      headings.filter((heading) => heading.length > 1).map((heading) => ({ part: id, heading: fold(heading) })),
    );
  known.set(type, listed);
  return listed;
}
