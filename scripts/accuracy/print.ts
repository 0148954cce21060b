import { type Counts, exactStatus, f1, macroF1, precision, recall, type Scores, STATUSES } from './score.ts';

const number = (value: number): string => value.toFixed(3);

/** The scores as a table for reading, the keyword search beside them. */
export function printScores(name: string, scores: Scores, baseline: Scores): string[] {
  const row = (label: string, counts: Counts) =>
    `| ${label} | ${number(precision(counts))} | ${number(recall(counts))} | ${number(f1(counts))} |`;
  return [
    `### ${name}：${scores.texts} 份，其中报告 ${scores.reports} 份（${scores.texts} texts, ${scores.reports} of them reports）`,
    '',
    '| 部分 part | 查准 precision | 查全 recall | F1 | 关键词 keyword F1 | 三态混淆 labelled→said: 有 带过 未找到 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...scores.parts.map(({ part, found, confusion }, index) => {
      const other = baseline.parts[index];
      const cells = STATUSES.map((labelled) => STATUSES.map((said) => confusion[labelled][said]).join(' ')).join(' / ');
      return `| ${part} | ${number(precision(found))} | ${number(recall(found))} | ${number(f1(found))} | ${other ? number(f1(other.found)) : ''} | ${cells} |`;
    }),
    `| **平均 macro** | | | **${number(macroF1(scores))}** | ${number(macroF1(baseline))} | |`,
    '',
    `三态完全一致 exact status: **${number(exactStatus(scores))}**（关键词 keyword ${number(exactStatus(baseline))}）`,
    `只算两位细心的读者不会有分歧的标签 labels on which two careful readers agree: macro F1 **${number(macroF1(scores.certain))}**, exact **${number(exactStatus(scores.certain))}**`,
    `连同不是报告的文本 with the texts that are no reports: macro F1 **${number(macroF1(scores.all))}**, exact **${number(exactStatus(scores.all))}**`,
    '',
    `文种 type: **${number(recall(scores.types))}**；不是报告 other: ${scores.others.right}/${scores.others.all}`,
    ...[...scores.typeConfusion].map(([pair, count]) => `  ${pair}: ${count}`),
    '',
    '| | 查准 precision | 查全 recall | F1 |',
    '| --- | --- | --- | --- |',
    row('标题层次 headings', scores.headings),
    row('占位 placeholders', scores.placeholders),
    row('序号 numbering', scores.numbering),
    '',
    '连同不是报告的文本 with the texts that are no reports：',
    '',
    '| | 查准 precision | 查全 recall | F1 |',
    '| --- | --- | --- | --- |',
    row('标题层次 headings', scores.all.headings),
    row('占位 placeholders', scores.all.placeholders),
    row('序号 numbering', scores.all.numbering),
    '',
  ];
}

export function printMistakes({ mistakes }: Scores): string[] {
  return mistakes.map(
    ({ report, what, labelled, said, sentence }) =>
      `${report}\t${what}\t${labelled}→${said}\t${sentence.slice(0, 160)}`,
  );
}
