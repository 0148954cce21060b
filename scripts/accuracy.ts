/**
 * Command line: `npm run accuracy [-- [--errors] [FOLDER …]]`. Scores the engine on labelled reports, the project's own
 * (tuning texts and set-aside ones apart) where no folder is named. `--errors` lists every error with its sentence.
 */
import { fileURLToPath } from 'node:url';
import { analyse } from '../engine/index.ts';
import { judgeByKeywords } from './accuracy/baseline.ts';
import { readCorpus } from './accuracy/corpus.ts';
import { printMistakes, printScores } from './accuracy/print.ts';
import { scoreReports } from './accuracy/score.ts';

const args = process.argv.slice(2);
const listed = args.includes('--errors');
const folders = args.filter((one) => one !== '--errors');
const own = fileURLToPath(new URL('../tests/reports', import.meta.url));
const sets =
  folders.length > 0
    ? folders.map((folder) => ({ name: folder, reports: readCorpus(folder) }))
    : (['tuning', 'held-out'] as const).map((set) => ({
        name: set,
        reports: readCorpus(own).filter((report) => report.set === set),
      }));
for (const { name, reports } of sets) {
  if (reports.length === 0) continue;
  const scores = scoreReports(reports, ({ text }) => analyse(text));
  console.log(printScores(name, scores, scoreReports(reports, judgeByKeywords)).join('\n'));
  if (listed) console.log(printMistakes(scores).join('\n'));
}
