/** Random work of a writer, held against a small model of what must still be found. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { FOUND, nothingIsLost } from '../../tests/unit/session/model.ts';
import type { Fault } from './types.ts';

export const model: Fault = {
  name: 'model',
  title: '随机地写、粘贴、删、重新载入、恢复、删除草稿、两个标签页、后台被杀',
  runs: 1_000,
  async play({ runs, random, say }) {
    const lost: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const known = FOUND[run];
      const examples: [(typeof FOUND)[number]][] = known ? [[known]] : [];
      const seed = random.between(0, 2 ** 31 - 1);
      const { failed, counterexample, errorInstance } = await fc.check(nothingIsLost, {
        ...{ numRuns: 1, seed, unbiased: true, examples },
      });
      lost.push(failed ? 1 : 0);
      if (failed) say(`${seed}: ${String(errorInstance)} ${JSON.stringify(counterexample)}`);
      else if ((run + 1) % 500 === 0) say(`${run + 1}/${runs}`);
    }
    const times = lost.filter((one) => one > 0).length;
    return [
      {
        what: '模型要求找得到、却找不到的文字',
        unit: '份',
        values: lost,
        worst: 0,
        ...(times > 0 ? { note: `${times} 次` } : {}),
      },
    ];
  },
};
