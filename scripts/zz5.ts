import { TOLD_PARTS } from '../engine/parts/model/features.ts';
import { weigh } from '../engine/parts/model/linear.ts';
import { evidenceOf } from '../engine/parts/model/status.ts';
import { readCorpus, statusOf } from './accuracy/corpus.ts';
import * as cf from './train/cross-fit.ts';
import { FOLDS, labelDocuments, readBank } from './train/samples.ts';

const bank = readBank('/tmp/corpus/sentences');
const all = labelDocuments(readCorpus('tests/reports').filter((r) => r.set === 'tuning'));
const around = cf.readUnseen(all, bank);
for (const pos of [1, 2, 3]) {
  (globalThis as any).POS = pos;
  const fits = TOLD_PARTS.map((_, p) => cf.fitPart(all, around, p));
  for (const T of [-0.5, -1, -1.5, -2, -3]) {
    let macro = 0,
      exact = 0,
      n = 0,
      macroS = 0,
      exS = 0,
      nS = 0;
    const per: string[] = [];
    TOLD_PARTS.forEach((part, p) => {
      const r = fits[p]!;
      const steps = Array.from({ length: FOLDS }, (_, f) => r.status(f));
      let H = 0,
        W = 0,
        M = 0,
        h = 0,
        w = 0,
        m = 0;
      all.forEach((d, i) => {
        if (!d.whole || d.report.type === 'other') return;
        const e = evidenceOf(around[i]!, p, r.told[i]!);
        const [f, pr] = steps[d.fold]!;
        const say =
          weigh(pr, e) > 0 ? 'present' : weigh(f, e) > 0 && r.told[i]!.touched.some((x) => x > T) ? 'weak' : 'missing';
        const y = statusOf(d.report, part);
        n++;
        if (say === y) exact++;
        const sure = !d.report.uncertain.includes(part);
        if (sure) {
          nS++;
          if (say === y) exS++;
        }
        if (say !== 'missing' && y !== 'missing') {
          H++;
          if (sure) h++;
        } else if (say !== 'missing') {
          W++;
          if (sure) w++;
        } else if (y !== 'missing') {
          M++;
          if (sure) m++;
        }
      });
      macro += (2 * H) / (2 * H + W + M) / 9;
      macroS += (2 * h) / (2 * h + w + m) / 9;
      per.push(part.slice(0, 5) + ' ' + ((2 * h) / (2 * h + w + m)).toFixed(3));
    });
    console.log(
      'pos',
      pos,
      'T',
      T,
      'macro',
      macro.toFixed(4),
      'exact',
      (exact / n).toFixed(4),
      'sure',
      macroS.toFixed(4),
      (exS / nS).toFixed(4),
      per.join(' '),
    );
  }
}
