/**
 * Command line: `npm run train:placeholders [-- --errors]`. Fits the weights of
 * `engine/checks/placeholder-forms/learnt/weights.json` on `tests/pieces` and on the reports that are not set aside, and
 * prints how they do on spots they have not seen, and beyond the rules. `--errors` lists what they say beyond the rules.
 * Same input, same output.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { findRuled } from '../engine/checks/placeholder-forms/find-placeholders.ts';
import { LEAST } from '../engine/checks/placeholder-forms/learnt/find-learnt.ts';
import { createRunReader } from '../engine/parts/model/run-weights.ts';
import { FOUND, PASSED_OVER } from '../tests/pieces/forms.ts';
import { readCorpus } from './accuracy/corpus.ts';
import { fitSpots, type LabelledText, labelledSpots } from './train/placeholders.ts';

const FOLDS = 5;
const LEASTS = [0, 0.5, 1, LEAST, 2];
const KINDS = ['bracket', 'gap', 'mark'] as const;
/** Of the text before a spot and behind it, in UTF-16 units. */
const SHOWN = 12;

const place = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const output = place('../engine/checks/placeholder-forms/learnt/weights.json');
const pieceSchema = v.object({ text: v.string(), placeholders: v.array(v.string()) });
const pieces = readFileSync(place('../tests/pieces/placeholders.jsonl'), 'utf8').trim().split('\n');
const forms: LabelledText[] = [
  ...FOUND.map(([text, placeholders]) => ({ text, placeholders })),
  ...PASSED_OVER.map((text) => ({ text, placeholders: [] })),
];
const texts: LabelledText[] = [
  ...readCorpus(place('../tests/reports')).filter(({ set }) => set !== 'held-out'),
  ...pieces.map((line) => v.parse(pieceSchema, JSON.parse(line))),
  // They part what looks alike, in few words: each counts twice.
  ...forms,
  ...forms,
];
const labelled = texts.map(labelledSpots);

const spots = labelled.flatMap((own, index) => own.map((one) => ({ ...one, index })));
const readers = Array.from({ length: FOLDS }, (_, fold) =>
  createRunReader(fitSpots(labelled.filter((_, index) => index % FOLDS !== fold).flat())),
);
const ruled = texts.map(({ text }) => findRuled(text));
const read = spots.map(({ index, spot, unfilled, features }) => ({
  index,
  spot,
  unfilled,
  odds: readers[index % FOLDS]?.(features)[0] ?? 0,
  known: ruled[index]?.some(({ start, end }) => start < spot.end && end > spot.start) === true,
}));
for (const kind of KINDS) {
  const own = read.filter(({ spot }) => spot.kind === kind);
  for (const least of LEASTS) {
    const said = own.filter(({ odds }) => odds > least);
    const hits = said.filter(({ unfilled }) => unfilled).length;
    const more = said.filter(({ known }) => !known);
    const right = more.filter(({ unfilled }) => unfilled).length;
    const all = own.filter(({ unfilled }) => unfilled).length;
    const scores = `precision ${(hits / said.length).toFixed(3)} recall ${(hits / all).toFixed(3)}`;
    console.log(
      `${kind.padEnd(8)} odds above ${least}: ${scores}; beyond the rules ${right} right, ${more.length - right} wrong`,
    );
    if (least !== LEAST || !process.argv.includes('--errors')) continue;
    for (const { index, spot, unfilled } of more) {
      const shown = texts[index]?.text.slice(Math.max(0, spot.start - SHOWN), spot.end + SHOWN);
      console.log(`  ${unfilled ? '+' : '-'} ${JSON.stringify(shown)}`);
    }
  }
}

const weights = `${JSON.stringify(fitSpots(labelled.flat()))}\n`;
writeFileSync(output, weights);
console.log(`${texts.length} texts, ${spots.length} spots, ${Math.round(weights.length / 1024)} kB`);
