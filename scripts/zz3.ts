import { analyse } from '../engine/index.ts';
import { buildModel } from '../engine/model.ts';

const N = 200000;
for (const [n, s] of Object.entries({
  han: '一'.repeat(N),
  nl: '\n'.repeat(N),
  br: '（'.repeat(N),
  xx: '××'.repeat(N / 2),
  heads: '一、学习\n'.repeat(10000),
  li: '1、'.repeat(N / 2),
  nums: '1.1 '.repeat(N / 4),
  lines: '一、学习情况\n我学了很多东西，也做了很多。\n'.repeat(5000),
})) {
  let t = performance.now();
  const m = buildModel(s);
  console.log(n, 'model', (performance.now() - t).toFixed(0), m.sentences.length, m.headings.length);
  t = performance.now();
  analyse(s);
  console.log('   analyse', (performance.now() - t).toFixed(0));
}
