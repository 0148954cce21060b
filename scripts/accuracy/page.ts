/** `docs/accuracy.md`: how well the engine reads, kept true by a test that makes it again. */
import { fileURLToPath } from 'node:url';
import { analyse } from '../../engine/index.ts';
import { judgeByKeywords } from './baseline.ts';
import { type BrokenScore, printBroken, scoreBroken } from './broken-numbers.ts';
import { type LabelledReport, readCorpus } from './corpus.ts';
import { type KindScores, scoreKinds } from './kinds.ts';
import { type PageScores, scorePages } from './pages.ts';
import { printScores } from './print.ts';
import { printKinds } from './print-kinds.ts';
import { printPages } from './print-pages.ts';
import { type Scores, scoreReports } from './score.ts';

export const PAGE = new URL('../../docs/accuracy.md', import.meta.url);
const REPORTS = fileURLToPath(new URL('../../tests/reports', import.meta.url));

export interface OwnScores {
  readonly name: string;
  readonly scores: Scores;
  readonly baseline: Scores;
}

/** The project's own labelled texts: those set aside, and those the weights were fitted on. */
export function ownSets(): readonly { readonly name: string; readonly reports: readonly LabelledReport[] }[] {
  const reports = readCorpus(REPORTS);
  return [
    { name: '留出的文本 set aside', reports: reports.filter(({ set }) => set === 'held-out') },
    { name: '调试用的文本 tuning', reports: reports.filter(({ set }) => set === 'tuning') },
  ];
}

export function ownScores(): readonly OwnScores[] {
  return ownSets().map(({ name, reports }) => ({
    name,
    scores: scoreReports(reports, ({ text }) => analyse(text)),
    baseline: scoreReports(reports, judgeByKeywords),
  }));
}

/** Notices and sample pages of the practice portal, those set aside first. */
export async function ownPageScores(): Promise<readonly PageScores[]> {
  return [await scorePages('set-aside'), await scorePages('tuning')];
}

/** Texts of every sort, those set aside first. */
export function ownKindScores(): readonly KindScores[] {
  return [scoreKinds('held-out'), scoreKinds('tuning')];
}

/** Slips put into the set-aside reports. */
export function ownBrokenScores(): readonly BrokenScore[] {
  return scoreBroken(ownSets()[0]?.reports ?? []);
}

/** All that the page tells of. */
export interface PageParts {
  readonly sets: readonly OwnScores[];
  readonly broken: readonly BrokenScore[];
  readonly kinds: readonly KindScores[];
  readonly pages: readonly PageScores[];
}

/** The whole page, as it stands in `docs`. */
export function pageOf({ sets, broken, kinds, pages }: PageParts): string {
  return [
    '# 判断得有多准',
    '',
    '本页由 `npm run accuracy -- --write` 生成，测试会重新计算并核对。“留出的文本”在调试时没有看过，以它的数字为准；“调试用的文本”参与了训练，数字偏高，只供对照。两者都由本项目编写，有意多放了容易看错的写法；其中七百多份每个部分写足、带过、不写的差不多一样多，比平常难。“关键词”一列是在全文里查找关键词（等于 Ctrl+F）的成绩。',
    '',
    'Made by `npm run accuracy -- --write` and checked by a test. The set-aside texts were not looked at while tuning: theirs is the score to believe. The weights were fitted on the tuning texts; in some seven hundred of them every part is there in full, in passing and missing by turns, which makes them harder than life.',
    '',
    '各部分只在报告上计分：通知、新闻、写法介绍等不是报告的文本，面板只说“不像述职类报告，没有检查各部分”，不列出各部分。留出的文本占全部的三分之一，标签另由两三位没有看过标签和判断的读者各读一遍，他们一致另有看法的，以他们的为准（各部分 219 处）。标题、占位和序号里标签与结果不同的地方，混入对的和标签相同的地方，再由两位不知哪边是哪边的读者逐处判断，两人一致的以他们的为准；述职报告是干部的还是职工的，也这样定。全文只有（一）（二）、全文用空格代替顿号的，依 GB/T 9704—2012 7.3.3 一律算序号错，标的时候不看判断（33 处）。',
    '',
    "Parts are scored on reports: of a text that is none (a notice, news, advice) the panel says that its parts were not checked, and lists none. A third of all texts is set aside. Two or three more readers, who saw neither labels nor verdicts, read them; where all of them read the same and otherwise, the label is theirs (219 labels of parts). Where label and verdict differed on a heading, a placeholder or a number, two readers who did not know which was which judged the place, among others, and where both said the same the label is theirs; so was settled whose report a 述职报告 is, a cadre's or an employee's. Papers that have （一） as their highest level, or a blank for 、 all through, count as misnumbered by GB/T 9704—2012 7.3.3 wherever they are, whatever the verdict (33 labels).",
    '',
    '查准 = 说“有”或“仅一句带过”的里面有多少是对的；查全 = 该说的里面说出了多少。',
    '',
    ...sets.flatMap(({ name, scores, baseline }) => printScores(name, scores, baseline)),
    ...printBroken(broken),
    ...printKinds(kinds),
    ...printPages(pages),
  ].join('\n');
}
