import { type AskedLimit, documentTypeOf, type Evidence, type LimitKind } from '../../engine/index.ts';
import type { NoticeFile } from './read-notice-file.ts';

const KIND: Record<LimitKind, string> = { max: '不超过', min: '不少于', about: '约', range: '' };

/** What a notice asks, for reading in a terminal. */
export function toListing({ file, text, reading }: NoticeFile): string {
  if (!reading.isRequirementNotice) return `${file}\n  不是写报告的要求通知。\n`;
  const type = documentTypeOf(reading.documentType);
  const titles = new Map<string, string>(type.parts.map(({ id, title }) => [id, title]));
  const row = (label: string, said: string, evidence: Evidence) =>
    `  ${label}  ${said}${said && '  '}第${lineOf(text, evidence.start)}行“${oneLine(evidence.text)}”`;
  return [
    `${file}\n  文种  ${type.title}`,
    ...reading.parts.map(({ id, evidence }) => row('部分', titles.get(id) ?? '其他', evidence)),
    ...reading.limits.map((limit) => row('字数', amountOf(limit), limit.evidence)),
    ...(reading.deadline && reading.deadlineEvidence ? [row('截止', reading.deadline, reading.deadlineEvidence)] : []),
    ...reading.format.map((evidence) => row('格式', '', evidence)),
    ...(reading.writers ? [row('对象', '', reading.writers)] : []),
    ...(reading.sendTo ? [row('报送', '', reading.sendTo)] : []),
    '',
  ].join('\n');
}

function amountOf({ kind, value }: AskedLimit): string {
  return `${KIND[kind]}${typeof value === 'number' ? value : value.join('至')}字`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Line number, from 1, of an offset. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
