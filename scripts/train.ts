/**
 * Command line: `npm run train`. Fits the weights of `engine/parts/model/weights.json` and `sentence-letters.json` on the
 * tuning texts and the bank of sentences, the set-aside texts untouched, and prints how each step does on texts it has not
 * seen. Same input, same output.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TOLD_PARTS } from '../engine/parts/model/features.ts';
import { weigh } from '../engine/parts/model/linear.ts';
import { judgeStatus } from '../engine/parts/model/status.ts';
import { DOCUMENT_TYPE_IDS } from '../engine/types.ts';
import { readCorpus, statusOf } from './accuracy/corpus.ts';
import { readKinds } from './accuracy/kinds.ts';
import { type Counts, countFound, f1, precision, recall } from './accuracy/score.ts';
import { balanceOther, type TypeOdds, typeOf } from './train/balance.ts';
import { fitPart, fitType, kindSentencesOf, readUnseen, sentencesOf, typeCasesOf } from './train/cross-fit.ts';
import { FOLDS, kindDocuments, labelDocuments, readBank } from './train/samples.ts';
import { sentenceWeights, trainReader } from './train/sentence-reader.ts';

const reports = fileURLToPath(new URL('../tests/reports', import.meta.url));
const sentences = fileURLToPath(new URL('../tests/sentences', import.meta.url));
const output = (name: string) => fileURLToPath(new URL(`../engine/parts/model/${name}`, import.meta.url));

const corpus = readCorpus(reports);
const documents = labelDocuments(corpus.filter(({ set }) => set === 'tuning'));
const kinds = kindDocuments(readKinds('tuning'));
const bank = readBank(sentences);
const whole = documents.filter((one) => one.whole).length;
const judged = documents.filter((one) => one.whole && one.report.type !== 'other').length;
console.log(
  `${whole} texts, ${documents.length - whole} drafts of them, ${sentencesOf(documents).length} sentences, ${bank.length} single sentences, ${kinds.length} texts of known kind`,
);

const unseen = readUnseen(documents, kinds, bank);
const around = unseen.documents;
const parts = TOLD_PARTS.map((part, index) => ({ part, ...fitPart(documents, around, index) }));
const errors: string[] = [];
let right = 0;
let macro = 0;
for (const [index, { part, status, told }] of parts.entries()) {
  const steps = Array.from({ length: FOLDS }, (_, fold) => status(fold));
  const counts: Counts = { hits: 0, wrong: 0, missed: 0 };
  let exact = 0;
  documents.forEach(({ report, doc, ...document }, at) => {
    if (!document.whole || report.type === 'other') return;
    const [step, surroundings, read] = [steps[document.fold], around[at], told[at]];
    if (!step || !surroundings || !read) return;
    const said = judgeStatus(step, surroundings, index, read);
    const labelled = statusOf(report, part);
    if (said === labelled) exact += 1;
    else {
      const best = read.full.indexOf(Math.max(...read.full));
      const sure = report.uncertain.includes(part) ? '?' : '';
      errors.push(
        `${report.id}\t${part}${sure}\t${labelled}→${said}\t${read.full[best]?.toFixed(1)}\t${doc.sentences[best]?.text}`,
      );
    }
    countFound(counts, labelled, said);
  });
  macro += f1(counts) / TOLD_PARTS.length;
  right += exact;
  const row = [precision(counts), recall(counts), f1(counts), exact / judged].map((one) => one.toFixed(3));
  console.log(`${part.padEnd(13)} precision ${row[0]} recall ${row[1]} F1 ${row[2]} exact ${row[3]}`);
}
console.log(`macro F1 ${macro.toFixed(3)} exact ${(right / judged / TOLD_PARTS.length).toFixed(3)}`);

const cases = typeCasesOf(documents, kinds, unseen);
const types = Array.from({ length: FOLDS }, (_, fold) => fitType(cases, fold));
const typed = cases
  .filter((one) => one.whole)
  .map(({ id, type, fold, values }) => {
    const step = types[fold];
    return {
      id,
      type,
      odds: Object.fromEntries(
        DOCUMENT_TYPE_IDS.map((one) => [one, step ? weigh(step[one], values) : 0]),
      ) as TypeOdds['odds'],
    };
  });
const shift = balanceOther(typed);
const wrong = typed.flatMap(({ id, type, odds }) => {
  const said = typeOf(odds, shift);
  return said === type ? [] : [{ id, type, said }];
});
errors.push(...wrong.map(({ id, type, said }) => `${id}\ttype\t${type}→${said}`));
const others = typed.filter(({ type }) => type === 'other').length;
const missed = wrong.filter(({ type }) => type === 'other').length;
const taken = wrong.filter(({ said }) => said === 'other').length;
console.log(
  `type ${(1 - wrong.length / typed.length).toFixed(3)}; other found ${others - missed} of ${others}, ${taken} reports taken for it, with ${shift} more`,
);
if (process.argv.includes('--errors')) console.log(errors.join('\n'));

const reader = trainReader([...bank, ...sentencesOf(documents), ...kindSentencesOf(kinds)]);
const { letters, ...sentence } = sentenceWeights(reader);
const weights = {
  sentence,
  context: byPart(({ context }) => {
    const [full, touched] = context();
    return { full, touched };
  }),
  status: byPart(({ status }) => status()),
  type: withShift(fitType(cases)),
};
writeFileSync(output('weights.json'), `${JSON.stringify(weights)}\n`);
writeFileSync(output('sentence-letters.json'), `${JSON.stringify(letters)}\n`);
const size = JSON.stringify(weights).length + letters.length;
console.log(`${reader.vocabulary.size} runs of characters, ${Math.round(size / 1024)} kB`);

function withShift(steps: ReturnType<typeof fitType>): ReturnType<typeof fitType> {
  return { ...steps, other: { ...steps.other, bias: steps.other.bias + shift } };
}

function byPart<T>(get: (part: (typeof parts)[number]) => T): Record<string, T> {
  return Object.fromEntries(parts.map((one) => [one.part, get(one)]));
}
