/**
 * Command line: `npm run accuracy [-- [--errors[=all]] [--write] [FOLDER …]]`. Scores the engine on labelled reports, the
 * project's own (tuning texts and set-aside ones apart) and its notices and sample pages where no folder is named.
 * `--errors` lists every error with its sentence, but for the set-aside texts, which nobody who tunes may see: those
 * only with `=all`. `--write` puts the tables of the project's own texts into `docs/accuracy.md`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../engine/index.ts';
import { judgeByKeywords } from './accuracy/baseline.ts';
import { printBroken } from './accuracy/broken-numbers.ts';
import { readCorpus } from './accuracy/corpus.ts';
import { ownBrokenScores, ownKindScores, ownPageScores, ownScores, ownSets, PAGE, pageOf } from './accuracy/page.ts';
import { printMistakes, printScores } from './accuracy/print.ts';
import { printKinds } from './accuracy/print-kinds.ts';
import { printPages } from './accuracy/print-pages.ts';
import { scoreReports } from './accuracy/score.ts';

const args = process.argv.slice(2);
const errors = args.find((one) => /^--errors(?:=all)?$/.test(one));
const folders = args.filter((one) => !one.startsWith('--'));
const sets = folders.length > 0 ? folders.map((folder) => ({ name: folder, reports: readCorpus(folder) })) : ownSets();
for (const { name, reports } of sets) {
  const scores = scoreReports(reports, ({ text }) => analyse(text));
  console.log(printScores(name, scores, scoreReports(reports, judgeByKeywords)).join('\n'));
  if (errors && (errors === '--errors=all' || reports.every(({ set }) => set !== 'held-out'))) {
    console.log(printMistakes(scores).join('\n'));
  }
}
if (folders.length === 0) console.log(printBroken(ownBrokenScores()).join('\n'));
const kinds = folders.length > 0 ? [] : ownKindScores();
if (kinds.length > 0) console.log(printKinds(kinds).join('\n'));
for (const { set, mistakes } of kinds) {
  if (errors === '--errors=all' || (errors && set === 'tuning')) console.log(mistakes.join('\n'));
}
const pages = folders.length > 0 ? [] : await ownPageScores();
console.log(printPages(pages).join('\n'));
for (const { set, mistakes } of pages) {
  if (errors === '--errors=all' || (errors && set === 'tuning')) console.log(mistakes.join('\n'));
}
if (args.includes('--write')) {
  const file = fileURLToPath(PAGE);
  const parts = { sets: ownScores(), broken: ownBrokenScores(), kinds: ownKindScores() };
  writeFileSync(file, pageOf({ ...parts, pages: pages.length > 0 ? pages : await ownPageScores() }));
  console.log(`▸ ${file}`);
}
