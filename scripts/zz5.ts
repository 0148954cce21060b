import { TOLD_PARTS } from '../engine/parts/model/features.ts';
import { weigh } from '../engine/parts/model/linear.ts';
import { evidenceOf } from '../engine/parts/model/status.ts';
import { typeFeaturesOf } from '../engine/parts/model/type-features.ts';
import { DOCUMENT_TYPE_IDS } from '../engine/types.ts';
import { readCorpus, statusOf } from './accuracy/corpus.ts';
import * as cf from './train/cross-fit.ts';
import { labelDocument, readBank } from './train/samples.ts';

const bank = readBank('/tmp/corpus/sentences');
const all = readCorpus('tests/reports')
  .filter((r) => r.set === 'tuning')
  .map(labelDocument);
const around = cf.readUnseen(all, bank);

function evaluate(name: string, around: any[]) {
  let ap = 0,
    macro = 0,
    exact = 0,
    n = 0;
  const per: string[] = [];
  const fits: any[] = [];
  TOLD_PARTS.forEach((part, p) => {
    const r = cf.fitPart(all, around, p);
    fits.push(r);
    const l: { p: number; y: number }[] = [];
    all.forEach((d, i) => {
      if (d.report.type !== 'other')
        d.labels.forEach((x, j) => l.push({ p: r.told[i]!.full[j]!, y: x[p] === 1 ? 1 : 0 }));
    });
    l.sort((a, b) => b.p - a.p);
    let h = 0,
      s = 0;
    l.forEach((e, i) => {
      if (e.y) {
        h++;
        s += h / (i + 1);
      }
    });
    ap += s / h / 9;
    const steps = Array.from({ length: cf.FOLDS }, (_, f) => r.status(f));
    let H = 0,
      W = 0,
      M = 0,
      ex = 0;
    all.forEach((d, i) => {
      if (d.report.type === 'other') return;
      const e = evidenceOf(around[i]!, p, r.told[i]!);
      const [f, pr] = steps[cf.foldOf(i)]!;
      let say = cf.statusFrom(weigh(f, e), weigh(pr, e));
      const T = Number(process.env.T ?? -99);
      if (say === 'weak' && Math.max(...r.told[i]!.touched) < T) say = 'missing';
      const y = statusOf(d.report, part);
      if (process.env.SURE && d.report.uncertain.includes(part)) return;
      n++;
      if (say !== y && process.env.ERR?.includes(part)) {
        const b = r.told[i]!.full.indexOf(Math.max(...r.told[i]!.full));
        const bt = r.told[i]!.touched.indexOf(Math.max(...r.told[i]!.touched));
        console.log(
          d.report.id,
          part,
          y + '→' + say,
          r.told[i]!.full[b]!.toFixed(1),
          d.doc.sentences[b]!.text.slice(0, 60),
          '##',
          r.told[i]!.touched[bt]!.toFixed(1),
          b === bt ? '' : d.doc.sentences[bt]!.text.slice(0, 50),
        );
      }
      if (say === y) {
        exact++;
        ex++;
      }
      if (say !== 'missing' && y !== 'missing') H++;
      else if (say !== 'missing') W++;
      else if (y !== 'missing') M++;
    });
    macro += (2 * H) / (2 * H + W + M) / 9;
    per.push(part.slice(0, 5) + ' ' + ((2 * H) / (2 * H + W + M)).toFixed(3));
  });
  console.log(
    name.padEnd(18),
    'AP',
    ap.toFixed(4),
    'macro',
    macro.toFixed(4),
    'exact',
    (exact / n).toFixed(4),
    per.join(' '),
  );
  return fits;
}
for (const T of [-99, -2.5, -2, -1.5, -1, -0.5]) {
  process.env.T = String(T);
  evaluate('T' + T, around);
}
for (const o of [{}] as any[]) {
  const b = { ...cf.TYPE_STEP };
  Object.assign(cf.TYPE_STEP, o);
  const types = Array.from({ length: cf.FOLDS }, (_, f) => cf.fitType(all, around, f));
  let ok = 0;
  const bad: string[] = [];
  all.forEach((d, i) => {
    const v = typeFeaturesOf(d.doc, around[i]!.readings, '');
    const z = DOCUMENT_TYPE_IDS.map((t) => weigh(types[cf.foldOf(i)]![t], v));
    const say = DOCUMENT_TYPE_IDS[z.indexOf(Math.max(...z))];
    if (say === d.report.type) ok++;
    else bad.push(`${d.report.id} ${d.report.type}→${say}`);
  });
  console.log('type', JSON.stringify(o), (ok / all.length).toFixed(3));
  if (!Object.keys(o).length) console.log(bad.join('\n'));
  Object.assign(cf.TYPE_STEP, b);
}
