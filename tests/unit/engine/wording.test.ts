import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildModel } from '../../../engine/model.ts';
import { readOnce, wordingOf } from '../../../engine/text/wording.ts';

describe('the words of a line', () => {
  it('are one object wherever they stand', () => {
    const { paragraphs } = buildModel('今年走访了四十户。\n会上说了两件事。\n今年走访了四十户。');
    expect(paragraphs[2]?.wording).toBe(paragraphs[0]?.wording);
    expect(paragraphs[1]?.wording).not.toBe(paragraphs[0]?.wording);
    expect(wordingOf('今年走访了四十户。')).toBe(paragraphs[0]?.wording);
  });

  it('are those of the paragraph, also where a hard wrap tore it', () => {
    const line = '全年走访选民四十户，收集意见二十条，推动解决了';
    const { paragraphs } = buildModel(Array(6).fill(line).join('\n'));
    expect(paragraphs.length).toBeLessThan(6);
    for (const { text, wording } of paragraphs) expect(wording.text).toBe(text);
  });

  it('are not kept of a stretch that is no line', () => {
    const long = '字'.repeat(1201);
    expect(wordingOf(long)).not.toBe(wordingOf(long));
    expect(wordingOf(long).text).toBe(long);
  });
});

describe('what is read once', () => {
  it('is given back without being read again, also where nothing was found', () => {
    const read = vi.fn((text: string) => (text === '空' ? undefined : [text.length]));
    const once = readOnce(read);
    const first = once(wordingOf('读一回的一句。'));
    expect(first).toEqual([7]);
    expect(once(wordingOf('读一回的一句。'))).toBe(first);
    expect(once(wordingOf('空'))).toBeUndefined();
    expect(once(wordingOf('空'))).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('does not mix what is read of the same words in two ways, also of words met before either was known', () => {
    const before = wordingOf('先见过的一句。');
    const [length, head] = [readOnce((text) => text.length), readOnce((text) => text.slice(0, 2))];
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 60 }), (texts) => {
        for (const wording of [before, ...texts.map(wordingOf)]) {
          expect(length(wording)).toBe(wording.text.length);
          expect(head(wording)).toBe(wording.text.slice(0, 2));
        }
      }),
    );
  });
});
