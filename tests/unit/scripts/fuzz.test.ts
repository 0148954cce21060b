/** The same as `npm run fuzz`, a little of it with every test run. */
import { expect, test } from 'vitest';
import { createRandom } from '../../../scripts/faults/random.ts';
import { kinds } from '../../../scripts/fuzz/index.ts';

test.each(kinds.map((kind) => [kind.name, kind] as const))(
  '%s: nothing comes through badly',
  async (name, { make, take }) => {
    const random = createRandom(`unit ${name}`);
    for (let run = 0; run < 200; run += 1) await take(make(random));
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
  },
);
