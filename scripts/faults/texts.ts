/** What is typed: no two stretches alike, so that a text that was cut or mixed up shows. */
import type { Random } from './random.ts';

const CLAUSES = [
  '认真学习代表法和选举法',
  '走访选民',
  '提出意见建议',
  '参加视察调研',
  '督促道路硬化项目落地',
  '回访困难群众',
  '列席常委会会议',
  '整理来信来访',
  '对照检查存在的问题',
  '严格遵守廉洁自律各项规定',
] as const;
const ENDS = ['。', '；', '，', '，'] as const;

/** A report-like text of exactly `length` UTF-16 units. */
export function writtenText(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += `${random.pick(CLAUSES)}${random.between(2, 9999)}次${random.pick(ENDS)}`;
  return text.slice(0, length);
}
