import fc from 'fast-check';
import { expect, it } from 'vitest';
import { remembering } from '../../../../engine/parts/model/remembering.ts';

it('gives what the reader gives, in any order, however often asked', () => {
  const read = (folded: string) => Float64Array.of(folded.length, folded.charCodeAt(0) || 0);
  const remembered = remembering({ read });
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (sentences) => {
      for (const one of sentences) expect(remembered.read(one)).toEqual(read(one));
    }),
  );
});

it('asks once for a sentence that comes again, and forgets the oldest in the end', () => {
  let asked = 0;
  const remembered = remembering({
    read: () => {
      asked += 1;
      return Float64Array.of(asked);
    },
  });
  remembered.read('我走访了四十二户。');
  remembered.read('我走访了四十二户。');
  expect(asked).toBe(1);
  for (let one = 0; one < 5000; one += 1) remembered.read(`第${one}句`);
  remembered.read('我走访了四十二户。');
  expect(asked).toBe(5002);
});
