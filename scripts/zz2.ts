import { analyse } from '../engine/index.ts';
import { readCorpus } from './accuracy/corpus.ts';

for (const r of [...readCorpus('../shared/samples/reports'), ...readCorpus('tests/reports')]) {
  const t = performance.now();
  process.stdout.write(r.id + ' ');
  analyse(r.text);
  process.stdout.write((performance.now() - t).toFixed(0) + '\n');
}
