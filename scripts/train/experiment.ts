import { existsSync } from 'node:fs';
import { documentTypeOf } from '../../engine/documents/index.ts';
import { CONTEXT_SIZE, contextOf, type Surroundings } from '../../engine/parts/model/context.ts';
import { TOLD_PARTS } from '../../engine/parts/model/features.ts';
import { EVIDENCE_SIZE, evidenceOf, type Told } from '../../engine/parts/model/status.ts';
import { findSections } from '../../engine/parts/sections.ts';
import { fold } from '../../engine/text/fold.ts';
import { readCorpus, statusOf } from '../accuracy/corpus.ts';
import { type Fit, fit, type Sample, score } from './logistic.ts';
import { type LabelledDocument, type LabelledSentence, labelDocument, readBank } from './samples.ts';
import { OUTPUTS, READER, trainReader } from './sentence-reader.ts';

const t0 = Date.now();
const bankFolder = process.env.BANK ?? '/tmp/corpus/sentences';
const bank = existsSync(bankFolder) ? readBank(bankFolder) : [];
const docs = readCorpus('tests/reports')
  .filter((r) => r.set === 'tuning')
  .map(labelDocument);
console.log(
  'docs',
  docs.length,
  'sentences',
  docs.reduce((n, d) => n + d.labels.length, 0),
  'bank',
  bank.length,
);
const K = Number(process.env.K ?? 5);
const foldOf = docs.map((_, i) => (i * 7) % K);
const P = TOLD_PARTS.length;
const sentencesOf = (list: LabelledDocument[]): LabelledSentence[] =>
  list.flatMap((d) => d.doc.sentences.map((s, i) => ({ folded: s.folded, label: d.labels[i]! })));

// stage 1 OOF
const around: Surroundings[] = new Array(docs.length);
for (let k = 0; k < K; k++) {
  const reader = trainReader([...bank, ...sentencesOf(docs.filter((_, i) => foldOf[i] !== k))], READER);
  docs.forEach((d, i) => {
    if (foldOf[i] !== k) return;
    const type = documentTypeOf(d.report.type as any);
    around[i] = {
      doc: d.doc,
      sections: findSections(d.doc, type),
      type: type.id,
      readings: d.doc.sentences.map((s) => reader.read(s.folded)),
      headings: d.doc.headings.map((h) => reader.read(fold(h.text.slice(h.number.length)))),
    };
  });
  console.log('fold', k, reader.vocabulary.size, ((Date.now() - t0) / 1000).toFixed(1));
}
const report = (name: string, get: (i: number, s: number, p: number) => number) => {
  const out = TOLD_PARTS.map((part, p) => {
    let h = 0,
      w = 0,
      m = 0;
    docs.forEach((d, i) =>
      d.labels.forEach((l, s) => {
        const y = l[p] === 1;
        const z = get(i, s, p) > 0;
        if (y && z) h++;
        else if (z) w++;
        else if (y) m++;
      }),
    );
    return `${part} ${((2 * h) / (2 * h + w + m)).toFixed(3)}`;
  });
  console.log(name, out.join('  '));
};
report('stage1', (i, s, p) => around[i]!.readings[s]![p]!);

// stage 2 OOF
const dense = Int32Array.from({ length: CONTEXT_SIZE }, (_, i) => i);
const told: Told[][] = docs.map((d) =>
  TOLD_PARTS.map(() => ({ full: new Float64Array(d.labels.length), touched: new Float64Array(d.labels.length) })),
);
const OPT2 = { features: CONTEXT_SIZE, outputs: 2, epochs: 15, rate: 0.05, decay: 1e-4 };
for (let p = 0; p < P; p++) {
  const samples = docs.map((d, i) =>
    d.labels.map(
      (l, s): Sample => ({
        features: dense,
        values: contextOf(around[i]!, s, p),
        targets: Float64Array.from([l[p] === 1 ? 1 : 0, l[p]! > 0 ? 1 : 0]),
        weight: 1,
      }),
    ),
  );
  for (let k = 0; k < K; k++) {
    const f = fit(samples.filter((_, i) => foldOf[i] !== k).flat(), OPT2);
    docs.forEach((d, i) => {
      if (foldOf[i] === k)
        d.labels.forEach((_, s) => {
          const z = score(dense, samples[i]![s]!.values, f, 2);
          told[i]![p]!.full[s] = z[0]!;
          told[i]![p]!.touched[s] = z[1]!;
        });
    });
  }
}
report('stage2', (i, s, p) => told[i]![p]!.full[s]!);

// stage 3 OOF
const d3 = Int32Array.from({ length: EVIDENCE_SIZE }, (_, i) => i);
let exact = 0,
  all = 0;
let macro = 0;
const errs: string[] = [];
for (let p = 0; p < P; p++) {
  const samples = docs.map((d, i): Sample => {
    const st = statusOf(d.report, TOLD_PARTS[p]!);
    return {
      features: d3,
      values: evidenceOf(around[i]!, p, told[i]![p]!),
      targets: Float64Array.from([st !== 'missing' ? 1 : 0, st === 'present' ? 1 : 0]),
      weight: 1,
    };
  });
  const conf: any = {};
  let h = 0,
    w = 0,
    m = 0;
  for (let k = 0; k < K; k++) {
    const f = fit(
      samples.filter((_, i) => foldOf[i] !== k),
      { features: EVIDENCE_SIZE, outputs: 2, epochs: 200, rate: 0.05, decay: 3e-3 },
    );
    docs.forEach((d, i) => {
      if (foldOf[i] !== k) return;
      const z = score(d3, samples[i]!.values, f, 2);
      const say = z[1]! > 0 ? 'present' : z[0]! > 0 ? 'weak' : 'missing';
      const st = statusOf(d.report, TOLD_PARTS[p]!);
      conf[st + '>' + say] = (conf[st + '>' + say] ?? 0) + 1;
      all++;
      if (st === say) exact++;
      else {
        const best = told[i]![p]!.full.indexOf(Math.max(...told[i]![p]!.full));
        errs.push(
          `${d.report.id}\t${TOLD_PARTS[p]}${d.report.uncertain.includes(TOLD_PARTS[p]!) ? '?' : ''}\t${st}→${say}\t${told[i]![p]!.full[best]?.toFixed(1)}\t${d.doc.sentences[best]?.text.slice(0, 80)}`,
        );
      }
      if (st !== 'missing' && say !== 'missing') h++;
      else if (say !== 'missing') w++;
      else if (st !== 'missing') m++;
    });
  }
  const f1 = (2 * h) / (2 * h + w + m);
  macro += f1 / P;
  console.log(
    TOLD_PARTS[p]!.padEnd(13),
    'P',
    (h / (h + w)).toFixed(3),
    'R',
    (h / (h + m)).toFixed(3),
    'F1',
    f1.toFixed(3),
    JSON.stringify(conf),
  );
}
console.log('macro', macro.toFixed(3), 'exact', (exact / all).toFixed(3), ((Date.now() - t0) / 1000).toFixed(1) + 's');
if (process.env.ERRORS) console.log(errs.join('\n'));

// type
import { TYPE_FEATURES, typeFeaturesOf } from '../../engine/parts/model/type-features.ts';
import { DOCUMENT_TYPE_IDS } from '../../engine/types.ts';
{
  const dt = Int32Array.from({ length: TYPE_FEATURES }, (_, i) => i);
  const samples = docs.map((d, i): Sample => ({ features: dt, values: typeFeaturesOf(d.doc, around[i]!.readings, ''), targets: Float64Array.from(DOCUMENT_TYPE_IDS.map((t) => Number(t === d.report.type))), weight: 1 }));
  console.log('type features', samples[0]!.values!.length, TYPE_FEATURES);
  let ok = 0; const bad: string[] = [];
  for (let k = 0; k < K; k++) {
    const f = fit(samples.filter((_, i) => foldOf[i] !== k), { features: TYPE_FEATURES, outputs: 6, epochs: 150, rate: 0.05, decay: 2e-3 });
    docs.forEach((d, i) => { if (foldOf[i] !== k) return; const z = [...score(dt, samples[i]!.values, f, 6)]; const say = DOCUMENT_TYPE_IDS[z.indexOf(Math.max(...z))]; if (say === d.report.type) ok++; else bad.push(`${d.report.id} ${d.report.type}→${say}`); });
  }
  console.log('type', (ok / docs.length).toFixed(3), bad.join('; '));
}
