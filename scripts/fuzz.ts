/**
 * Command line: `npm run fuzz [-- --only=KIND --runs=N --seed=S]`. Throws made-up input at every door of the product and
 * counts what comes through badly: an error that is none of ours, a hang, an offset that points elsewhere, a changed
 * `Object.prototype`. Ends with 1 when there is one; the input that did it is printed.
 */

import { createRandom } from './faults/random.ts';
import { kinds } from './fuzz/index.ts';

/** Longest time of the processor for 10,000 UTF-16 units, in ms: what else the machine does is no hang. */
const HANG = 100;
/** Below this, in ms, the engine's own housekeeping cannot be told from a hang. */
const LEAST = 300;

const args = process.argv.slice(2);
const valueAfter = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
const only = valueAfter('--only') ?? '';
const seed = valueAfter('--seed') ?? '1';
const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

let bad = 0;
for (const { name, runs, make, take } of kinds.filter((kind) => kind.name.includes(only))) {
  const random = createRandom(`${name} ${seed}`);
  const most = Number(valueAfter('--runs') ?? runs);
  const started = performance.now();
  let [errors, hangs, slowest] = [0, 0, 0];
  for (let run = 0; run < most; run += 1) {
    const input = make(random);
    const begun = process.cpuUsage();
    try {
      await take(input);
      if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== prototype)
        throw new Error('Object.prototype was changed');
    } catch (error) {
      errors += 1;
      console.error(`${name}, run ${run}:`, error, JSON.stringify(String(input).slice(0, 400)));
    }
    const { user, system } = process.cpuUsage(begun);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    if (took > Math.max(LEAST, (HANG * input.length) / 10_000)) {
      hangs += 1;
      console.error(`${name}, run ${run}: ${Math.round(took)} ms for ${input.length}`);
    }
  }
  bad += errors + hangs;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${name}  ${most} 次  异常 ${errors}  卡住 ${hangs}  最慢 ${Math.round(slowest)} ms  共 ${seconds} 秒`);
}
process.exit(bad > 0 ? 1 : 0);
