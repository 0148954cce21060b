import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/index.ts';
import { DOCUMENT_TYPE_IDS, PART_IDS } from '../../../engine/types.ts';
import { cpuTime } from '../cpu-time.ts';

const piece = fc.constantFrom(
  ...'一、|（一）|1.|第一，|××|20_年|〔姓名〕|学习|廉洁|不足|今后|我|本人|，|。|：|\n|\r\n|　|​|\ud800|\udc00|述职报告|各位选民：|2026年1月8日'.split(
    '|',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join('')),
);

describe('any string at all', () => {
  it('gives an analysis whose spans are slices of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { documentType, parts, outline, findings } = analyse(text);
        expect(DOCUMENT_TYPE_IDS).toContain(documentType.id);
        expect(parts.map(({ id }) => id).sort()).toEqual([...PART_IDS].sort());
        for (const { start, end, text: slice } of [
          ...parts.flatMap(({ evidence }) => evidence),
          ...outline,
          ...findings,
        ]) {
          expect(text.slice(start, end)).toBe(slice);
        }
        for (const { status, evidence } of parts) expect(evidence.length === 0).toBe(status === 'missing');
      }),
      { numRuns: 400 },
    );
  });

  it('is judged the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyse(text)).toEqual(analyse(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('hostile repetitions', () => {
  it.each([
    '一、学习情况\n我学了很多，也做了很多。\n',
    '>',
    '（',
    '\n',
    '××',
    '廉洁',
    '。',
    '我',
    '1、',
    '第二，换灯。\n三、换缆。\n',
    '二、船队。',
  ])('of %j take linear time', (worst) => {
    const time = (length: number) => {
      const text = worst.repeat(length / worst.length);
      return cpuTime(() => analyse(text));
    };
    time(10_000);
    // 8 times the text; quadratic work would take 64 times as long.
    // What comes again in the shorter one is remembered; unseen it would take so long, in ms, at least.
    expect(time(160_000) / Math.max(10, time(20_000))).toBeLessThan(40);
  });
});

describe('the outline’s own blanks', () => {
  it('are a frame, not a passage, until they are filled in', () => {
    const report = (integrity: string) =>
      `2026年度述职述廉报告\n\n本人自2021年起任河湾镇副镇长，分管民政和水利工作，现将一年来的情况报告如下。\n\n一、履职情况\n全年走访困难户一百二十户，组织清淤渠道九公里，办结群众来信四十六件。\n\n二、廉洁自律情况\n${integrity}\n`;
    const statusOf = (text: string) => analyse(text).parts.find(({ id }) => id === 'integrity')?.status;
    expect(
      statusOf(report('本人严格遵守中央八项规定精神和廉洁自律各项规定，没有〔具体事项〕，自觉接受〔监督方式〕。')),
    ).toBe('weak');
    expect(
      statusOf(
        report('本人严格遵守中央八项规定精神和廉洁自律各项规定，没有收受过礼品礼金，公车没有私用，自觉接受群众监督。'),
      ),
    ).toBe('present');
  });
});

describe('a form with a box for each section', () => {
  it('asks for no title, name or date: the form has them', () => {
    const text = '学习情况\n我学了代表法。\n存在不足\n';
    const labels = [
      { start: 0, end: 4 },
      { start: text.indexOf('存在不足'), end: text.indexOf('存在不足') + 4 },
    ];
    const parts = analyse(text, { type: 'deputy-report', labels }).parts;
    for (const id of ['title', 'signature', 'date']) {
      expect(parts.find((part) => part.id === id)).toMatchObject({ requirement: 'optional', status: 'missing' });
    }
    expect(parts.find(({ id }) => id === 'problems')).toMatchObject({ requirement: 'required', status: 'missing' });
  });

  it('asks for what it has a box for, whatever the type asks', () => {
    const text = '学习情况\n我学了代表法。\n廉洁自律情况\n';
    const labels = [
      { start: 0, end: 4 },
      { start: text.indexOf('廉洁'), end: text.indexOf('廉洁') + 6 },
    ];
    const requirement = (options: Parameters<typeof analyse>[1]) =>
      analyse(text, options).parts.find(({ id }) => id === 'integrity')?.requirement;
    expect(requirement({ type: 'deputy-report', labels })).toBe('required');
    expect(requirement({ type: 'deputy-report' })).toBe('optional');
  });
});
