import { NOTICE_FIELDS, type PageScores } from './pages.ts';
import { type Counts, f1, precision, recall } from './score.ts';

const NAMES: Readonly<Record<(typeof NOTICE_FIELDS)[number], string>> = {
  parts: '部分 parts',
  limits: '字数 lengths',
  deadline: '截止日期 deadline',
  format: '格式 format',
};
const SETS: Readonly<Record<PageScores['set'], string>> = {
  'set-aside': '留出的网页 set aside',
  tuning: '调试用的网页 tuning',
};

/** How well notices are read and sample pages split, as tables for reading. */
export function printPages(scores: readonly PageScores[]): string[] {
  if (scores.length === 0) return [];
  return [
    '## 通知里的要求，范文页的分篇',
    '',
    '通知页和范文页也由本项目编写（`tests/portal/notices`、`tests/portal/samples`）。“部分”按每份通知要求了哪几部分计；分篇要每一篇的开头和结尾都对才算对。',
    '',
    'Requirements read from notices, and pages of several reports split; a page counts as split only when every report begins and ends where it should.',
    '',
    ...scores.flatMap(printSet),
  ];
}

function printSet({ set, notices, splitting }: PageScores): string[] {
  return [
    `### ${SETS[set]}：通知 ${notices.notices} 份，范文页 ${splitting.pages} 页`,
    '',
    '| | 查准 precision | 查全 recall | F1 |',
    '| --- | --- | --- | --- |',
    ...NOTICE_FIELDS.map((field) => rowOf(NAMES[field], notices.fields[field])),
    rowOf('全部要求 all requirements', together(NOTICE_FIELDS.map((field) => notices.fields[field]))),
    '',
    `是不是要求写报告的通知 asks for a report or not: ${notices.told.right}/${notices.told.all}；文种 kind: ${notices.kinds.right}/${notices.kinds.all}；分篇完全正确 split exactly: ${splitting.exact}/${splitting.pages}`,
    '',
  ];
}

function rowOf(name: string, counts: Counts): string {
  return `| ${name} | ${precision(counts).toFixed(3)} | ${recall(counts).toFixed(3)} | ${f1(counts).toFixed(3)} |`;
}

function together(all: readonly Counts[]): Counts {
  const sum = (of: keyof Counts) => all.reduce((total, counts) => total + counts[of], 0);
  return { hits: sum('hits'), wrong: sum('wrong'), missed: sum('missed') };
}
