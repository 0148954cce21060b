import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { it } from 'vitest';
import { nothingIsLost } from './model.ts';

it('whatever is done, in two tabs and over reloads, nothing is lost that a writer may rely on', async () => {
  // The same work at every run; `npm run faults -- --only=model` plays far more of it.
  await fc.assert(nothingIsLost, { numRuns: 30, seed: 1 });
}, 30_000);
