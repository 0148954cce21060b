/** Timing inside one process. All times are milliseconds. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A slow thing is run fewer times than asked, within this time. */
const BUDGET = 8_000;
const WARM_UP = 3;
const FEWEST = 3;

/** Median time of one call, after a warm-up. */
export async function medianOf(run: () => unknown, runs: number): Promise<number> {
  const began = performance.now();
  const times: number[] = [];
  for (let turn = 0; turn < runs + WARM_UP; turn += 1) {
    const start = performance.now();
    await run();
    const time = performance.now() - start;
    if (turn >= WARM_UP || time > BUDGET / FEWEST) times.push(time);
    if (times.length >= FEWEST && performance.now() - began > BUDGET) break;
    if (time > BUDGET) break;
  }
  return median(times);
}

/** Bytes of heap that are still held after `run`, its result kept. */
export function retainedBy(run: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = run();
  collect();
  const held = process.memoryUsage().heapUsed - before;
  return kept === undefined ? 0 : held;
}

/** How time grows with length between two sizes: 1 is in step, 2 is with its square. */
export function exponent(small: { length: number; time: number }, large: { length: number; time: number }): number {
  return Math.log(large.time / small.time) / Math.log(large.length / small.length);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** To two places. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
