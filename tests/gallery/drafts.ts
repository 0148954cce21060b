/** Made-up drafts. */
import type { DraftContent } from '../../messaging/protocol.ts';

const text =
  '各位选民：\n我是2021年11月由清河镇第三选区选出的县人大代表，现将一年来的履职情况向大家报告如下。\n一、学习情况\n一年来，我参加代表培训三次，系统学习了代表法和监督法。\n二、履职情况\n大会期间，我认真审议各项报告，提出建议四件；闭会期间走访选民六十二户。';

const draft = (id: string, pageTitle: string, at: string, label: string): DraftContent => ({
  id,
  origin: 'http://oa.practice.gov.cn',
  path: '/report',
  pageTitle,
  label,
  characters: 2315,
  createdAt: Date.parse(at),
  updatedAt: Date.parse(at),
  excerpt: `${text.slice(0, 60).replaceAll('\n', ' ')}…`,
  boxes: [{ label, text }],
});

export const DRAFTS: readonly DraftContent[] = [
  draft('a', '述职报告填报 - 清河镇办公平台', '2026-11-24T15:04:00', '述职报告正文'),
  draft('b', '', '2026-11-20T09:30:00', '个人年度总结'),
  draft('c', '', '2025-12-11T17:12:00', ''),
];
