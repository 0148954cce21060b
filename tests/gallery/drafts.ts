/** Made-up drafts. */
import type { ComparedEntry, DraftContent, StoreState, VersionSummary } from '../../messaging/protocol.ts';

export const TEXT =
  '2026年度人大代表述职报告\n各位选民：\n我是2021年11月由清河镇第三选区选出的县人大代表，现将一年来的履职情况向大家报告如下。\n一、学习情况\n一年来，我参加代表培训三次，系统学习了代表法和监督法。\n二、履职情况\n大会期间，我认真审议各项报告，提出建议四件；闭会期间走访选民六十二户。\n三、下一步打算\n明年，我将继续多走访、多调研。';

export const EARLIER =
  '2025年度人大代表述职报告\n各位选民：\n我是2021年11月由清河镇第三选区选出的县人大代表，现将一年来的履职情况向大家报告如下。\n一、学习情况\n一年来，我参加代表培训两次，学习了代表法。\n二、履职情况\n大会期间，我认真审议各项报告，提出建议四件；闭会期间走访选民四十户。\n三、存在的不足\n走访还不够多。';

const draft = (
  id: string,
  pageTitle: string,
  at: string,
  label: string,
  over: Partial<DraftContent>,
): DraftContent => ({
  ...{ id, origin: 'http://oa.practice.gov.cn', path: '/report', pageTitle, label, characters: 2315 },
  ...{ title: '2026年度人大代表述职报告', name: '', type: 'deputy-report', year: 2026, marks: [] },
  createdAt: Date.parse(at),
  updatedAt: Date.parse(at),
  excerpt: `${TEXT.slice(0, 90).replaceAll('\n', ' ')}…`,
  boxes: [{ label, text: TEXT }],
  ...over,
});

export const DRAFTS: readonly DraftContent[] = [
  draft('a', '述职报告填报 - 清河镇办公平台', '2026-11-24T15:04:00', '述职报告正文', {}),
  draft('b', '', '2026-11-20T09:30:00', '个人年度总结', {
    ...{ type: 'annual-summary', title: '个人总结（交办公室的一稿）', name: '个人总结（交办公室的一稿）' },
  }),
  draft('c', '', '2025-12-11T17:12:00', '', {
    year: 2025,
    title: '',
    type: 'other',
    excerpt: '…闭会期间走访选民四十户。 三、存在的不足 走访还不够多。',
    marks: [
      { start: 5, end: 7 },
      { start: 25, end: 27 },
    ],
    boxes: [{ label: '', text: EARLIER }],
  }),
];

const version = (id: number, at: string, characters: number, marked = false): VersionSummary => ({
  id,
  at: Date.parse(at),
  characters,
  marked,
});
export const VERSIONS: readonly VersionSummary[] = [
  version(5, '2026-11-24T15:01:00', 2195),
  version(4, '2026-11-24T14:20:00', 2260),
  version(3, '2026-11-23T17:40:00', 1310, true),
  version(2, '2026-11-22T09:12:00', 640),
];

export const STORE: StoreState = {
  ...{ drafts: 128, versions: 1904, characters: 2_604_118, due: [], recovered: null },
  retention: { days: 730, megabytes: 200 },
  retentionLocked: [],
};

export const DUE: StoreState = {
  ...STORE,
  recovered: 3,
  due: [
    {
      ...{ id: 'old', title: '2024年度述职述廉报告', updatedAt: Date.parse('2024-11-02T10:00:00'), characters: 3021 },
      ...{ why: 'age', goesAt: Date.parse('2026-12-01T15:04:00') },
    },
    {
      ...{ id: 'older', title: '', updatedAt: Date.parse('2024-10-30T10:00:00'), characters: 880 },
      ...{ why: 'size', goesAt: Date.parse('2026-12-01T15:04:00') },
    },
  ],
};

const entry = (id: string, verdict: ComparedEntry['verdict'], title: string): ComparedEntry => ({
  ...{ id, verdict, title, updatedAt: Date.parse('2026-11-20T09:30:00'), characters: 2315 },
});
export const ENTRIES: readonly ComparedEntry[] = [
  entry('n1', 'new', '2025年度人大代表述职报告'),
  entry('n2', 'new', '年度考核个人总结'),
  entry('m', 'newer', '述职报告填报 - 清河镇办公平台'),
  entry('s', 'same', '工作计划'),
  entry('o', 'older', '工作总结'),
];
