/** Texts with halves of characters in them, as a faulty input method or a cut at a limit leaves them. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { createWorld } from '../../tests/unit/session/world.ts';
import type { Fault } from './types.ts';

export const surrogates: Fault = {
  name: 'surrogates',
  title: '不成对的代理项（半个字）',
  runs: 1_000,
  async play({ runs, random, say }) {
    const world = createWorld('surrogates', Date.now);
    const texts = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), {
      numRuns: runs,
      seed: random.between(0, 2 ** 31 - 1),
    });
    const changed: number[] = [];
    for (const [tab, text] of texts.entries()) {
      // A number alone may be that of a paper or a phone, which is not kept.
      const written = `述\ud842${text}\udfb7`;
      await world.tell(tab, written);
      const draft = await world.drafts().read(world.known(tab)?.base?.id ?? '');
      changed.push(draft?.boxes[0]?.text === written ? 0 : 1);
    }
    say(`${texts.length} 份`);
    return [{ what: '存下后与原文不是逐字节相同的', unit: '份', values: changed, worst: 0 }];
  },
};
