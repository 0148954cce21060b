import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { remembered } from '../../../engine/text/remembered.ts';

describe('what was read before', () => {
  it('is given back without being read again, also where nothing was found', () => {
    const read = vi.fn((text: string) => (text === '空' ? undefined : [text.length]));
    const again = remembered(read);
    const first = again('今年走访了四十户。');
    expect(again('今年走访了四十户。')).toBe(first);
    expect(again('空')).toBeUndefined();
    expect(again('空')).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is the same in any order, however often asked', () => {
    const read = (text: string) => `${text.length}${text.slice(0, 2)}`;
    const again = remembered(read, { most: 40 });
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (texts) => {
        for (const one of texts) expect(again(one)).toBe(read(one));
      }),
    );
  });

  it('is forgotten after many others, what was asked for lately last', () => {
    const read = vi.fn((text: string) => text.length);
    const again = remembered(read, { most: 20 });
    again('常问的一句。');
    for (let turn = 0; turn < 100; turn += 1) {
      again(`第${turn}句。`);
      again('常问的一句。');
    }
    expect(read.mock.calls.filter(([text]) => text === '常问的一句。')).toHaveLength(1);
    again('第0句。');
    expect(read.mock.calls.filter(([text]) => text === '第0句。')).toHaveLength(2);
  });

  it('is not kept of a stretch that is no sentence', () => {
    const read = vi.fn((text: string) => text.length);
    const again = remembered(read);
    const long = '字'.repeat(401);
    again(long);
    again(long);
    expect(read).toHaveBeenCalledTimes(2);
    const longer = remembered(read, { longest: 500 });
    longer(long);
    longer(long);
    expect(read).toHaveBeenCalledTimes(3);
  });
});
