import type { KindScores } from './kinds.ts';

const SETS = { 'held-out': '留出的短文 set aside', tuning: '调试用的短文 tuning' } as const;

/** How well reports are told from all that may stand in a box, as a table for reading. */
export function printKinds(scores: readonly KindScores[]): string[] {
  return [
    '## 是不是报告',
    '',
    '框里可能出现的各种文字（`tests/kinds`）：通知、新闻、讲话、建议、答复、申请、聊天、代码、表格、问题……和容易被当成别的文字的短报告。把一份报告当成“不是报告”，比反过来更糟：它就不检查了。',
    '',
    'Short texts of every sort that may stand in a box, and short reports that are easily taken for something else.',
    '',
    '| | 不是报告，判为不是 no report, taken for none | 报告，判为报告 report, taken for one | 报告的文种 kind of the report |',
    '| --- | --- | --- | --- |',
    ...scores.map(({ set, others, reports, types }) => {
      const cells = [others, reports, types].map(({ right, all }) => `${right}/${all}`);
      return `| ${SETS[set]} | ${cells.join(' | ')} |`;
    }),
    '',
  ];
}
