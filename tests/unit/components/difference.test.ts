import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, compareTexts } from '../../../components/compare/difference.ts';

const sideA = ({ pieces }: Change) => pieces.flatMap(({ kind, text }) => (kind === 'added' ? [] : text)).join('');
const sideB = ({ pieces }: Change) => pieces.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join('');
/** `~` changed, `+` added, `-` removed, `=` same, with what is shown of it. */
const told = (a: string, b: string) =>
  compareTexts(a, b).map(
    ({ kind, pieces }) =>
      ({ same: '=', changed: '~', added: '+', removed: '-' })[kind] +
      pieces.map(({ kind: of, text }) => (of === 'same' ? text : of === 'added' ? `{${text}}` : `[${text}]`)).join(''),
  );

const words = fc.constantFrom('走访选民', '提出建议', '学习', '一', '二', '', '　', '\ud83d', '😀', 'e\u0301');
const line = fc.array(words, { maxLength: 5 }).map((parts) => parts.join(''));
const written = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 8 })
  .chain((lines) => line.map((last) => lines.flat().join('') + last));

describe('compareTexts', () => {
  it('gives both texts back, span by span and piece by piece', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const changes = compareTexts(a, b);
        expect(changes.map((change) => a.slice(change.a.start, change.a.end)).join('')).toBe(a);
        expect(changes.map((change) => b.slice(change.b.start, change.b.end)).join('')).toBe(b);
        let [atA, atB] = [0, 0];
        for (const change of changes) {
          expect([change.a.start, change.b.start]).toEqual([atA, atB]);
          expect(sideA(change)).toBe(a.slice(change.a.start, change.a.end));
          expect(sideB(change)).toBe(b.slice(change.b.start, change.b.end));
          [atA, atB] = [change.a.end, change.b.end];
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('names each change rightly', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        for (const change of compareTexts(a, b)) {
          const [before, after] = [sideA(change), sideB(change)];
          expect(change.kind === 'same').toBe(before === after);
          if (change.kind === 'added') expect(before).toBe('');
          if (change.kind === 'removed') expect(after).toBe('');
          expect(change.pieces.every(({ text }) => text !== '')).toBe(true);
        }
      }),
    );
  });

  it('shows equal texts as the same, paragraph by paragraph', () => {
    fc.assert(
      fc.property(written, (text) => {
        const changes = compareTexts(text, text);
        expect(changes.every(({ kind }) => kind === 'same')).toBe(true);
        expect(changes).toHaveLength(text.split(/\r\n|\n|\r/).length - (/[\r\n]$/.test(text) || text === '' ? 1 : 0));
      }),
    );
  });

  it('puts one addition in by itself where paragraphs were only added at the end', () => {
    fc.assert(
      fc.property(
        fc.array(line.filter(Boolean), { minLength: 1, maxLength: 4 }),
        line.filter(Boolean),
        (lines, last) => {
          const [a, b] = [lines.join('\n'), [...lines, `完全另一段${last}`].join('\n')];
          const added = compareTexts(a, b).filter(({ kind }) => kind === 'added');
          expect(added).toHaveLength(1);
          const [{ a: place, b: taken } = { a: { start: 0 }, b: { start: 0, end: 0 } }] = added;
          expect(a.slice(0, place.start) + b.slice(taken.start, taken.end) + a.slice(place.start)).toBe(b);
        },
      ),
    );
  });

  it.each([
    ['甲\n乙', '甲\n乙\n丙', ['=甲\n', '=乙', '+{\n丙}']],
    ['甲\n乙', '甲', ['=甲', '-[\n乙]']],
    ['甲\n乙', '甲\n乙\n', ['=甲\n', '=乙', '+{\n}']],
    ['甲\n丙', '甲\n乙乙乙\n丙', ['=甲\n', '+{乙乙乙\n}', '=丙']],
    ['', '甲\n', ['+{甲\n}']],
    ['', '', []],
    [
      '一年来，本人走访选民一百二十余户。\n提出建议六件。',
      '一年来，本人走访选民一百三十余户，提出建议。\n提出建议六件。',
      ['~一年来，本人走访选民一百[二]{三}十余户{，提出建议}。\n', '=提出建议六件。'],
    ],
  ])('%j → %j', (a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });

  it('replaces a paragraph as a whole where little of it was kept', () => {
    expect(told('学习贯彻代表法。', '走访了很多的选民户。')).toEqual([
      '-[学习贯彻代表法。]',
      '+{走访了很多的选民户。}',
    ]);
  });

  it('pairs each changed paragraph with what it became, not with its neighbour', () => {
    const changes = told(
      '一、学习情况，参加培训三次。\n二、履职情况，走访选民六十二户。',
      '零、前言部分，向各位代表报告。\n一、学习情况，参加培训四次。\n二、履职情况，走访选民八十户。',
    );
    expect(changes.map((one) => one[0])).toEqual(['+', '~', '~']);
  });

  it('does not work for ever on a draft of 5 MB', () => {
    const paragraph = '一年来，本人围绕中心工作认真履行代表职责。';
    const many = Array.from({ length: 100_000 }, (_, index) => `${index}${paragraph}`);
    const started = performance.now();
    compareTexts(many.join('\n'), [...many.slice(0, 40_000), '插入的一段', ...many.slice(41_000)].join('\n'));
    compareTexts(many.join(''), many.map((one, index) => (index % 50 === 0 ? `${one}改` : one)).join(''));
    compareTexts(many.join('\n'), many.map((one) => [...one].reverse().join('')).join('\n'));
    const seconds = (performance.now() - started) / 1_000;
    console.log('three comparisons of 2.5 million characters, s:', seconds.toFixed(1));
    expect(seconds).toBeLessThan(60);
  }, 90_000);
});
