import { readFileSync } from 'node:fs';
import { analyse } from '../engine/index.ts';
import { buildModel } from '../engine/model.ts';

const text = readFileSync('../shared/samples/pages/five-reports.txt', 'utf8').slice(0, 10000);
const time = (name: string, f: () => unknown, n = 200) => {
  for (let i = 0; i < 60; i++) f();
  const ts: number[] = [];
  for (let i = 0; i < n; i++) {
    const t = performance.now();
    f();
    ts.push(performance.now() - t);
  }
  ts.sort((a, b) => a - b);
  console.log(name, ts[n >> 1]!.toFixed(3));
};
time('scan', () => [...text.matchAll(/[，。；：、！？×xX_（）()]|\d+/gu)].length);
time('model', () => buildModel(text));
time('analyse', () => analyse(text));
