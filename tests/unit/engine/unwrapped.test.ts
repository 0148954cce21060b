import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildModel } from '../../../engine/model.ts';
import { unwrapped } from '../../../engine/text/paragraphs.ts';

const of = (text: string) => unwrapped(text, buildModel(text).paragraphs);

test('a line end that a hard wrap put in is a blank, and one between paragraphs stays', () => {
  const line = '去年渡口一共做了三件事，乡亲们都看在眼里，记在心上，逢人';
  const text = `${line}\n${line}\n${line}\n${line}\n便说。\n一、打算\n换牌一块。`;
  expect(of(text)).toBe(`${line} ${line} ${line} ${line} 便说。\n一、打算\n换牌一块。`);
});

test('offsets stay, and nothing but white space is blanked', () => {
  const words = fc.constantFrom(
    '一是换灯，',
    '渡口',
    '\n',
    '\r\n',
    '　',
    '二、',
    '（三）',
    '。',
    '，都看在眼里记在心上',
    '| 1 |',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const whole = of(text);
      expect(whole).toHaveLength(text.length);
      for (const [at, unit] of [...whole].entries()) if (unit !== text[at]) expect(text.charAt(at)).toMatch(/\s/u);
    }),
  );
});
