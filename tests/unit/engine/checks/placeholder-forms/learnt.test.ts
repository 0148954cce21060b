/** Unfilled places no rule names, known by what stands in them and around them. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findPlaceholders, findRuled } from '../../../../../engine/checks/placeholder-forms/find-placeholders.ts';
import { featuresOf, spotsOf } from '../../../../../engine/checks/placeholder-forms/learnt/spots.ts';
import { SPOT_WEIGHTS } from '../../../../../engine/checks/placeholder-forms/learnt/weights.ts';

const shown = (text: string, find: typeof findPlaceholders) =>
  find(text).map(({ start, end }) => text.slice(start, end));

describe('the spots of a text', () => {
  it('are its brackets, its gaps and its odd marks', () => {
    const text = '全年接待（含电话）　　人次，清运#吨，甲组⊙户。';
    const spots = spotsOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(spots).toEqual([
      ['bracket', '（含电话）'],
      ['gap', '　　'],
      ['mark', '#'],
      ['mark', '⊙'],
    ]);
  });

  it('are not what indents a line, stands in a quotation or is a cross', () => {
    expect(spotsOf('　　各位代表：\n　　表里写着“　　户”，长3×宽2。')).toEqual([]);
  });

  it('are known by what stands in them, before and behind', () => {
    const text = '费用（问会计）元';
    const [spot] = spotsOf(text);
    const features = spot ? [...featuresOf(text, spot)] : [];
    expect(features).toEqual(expect.arrayContaining(['^问会', '会计$', '<用', '>元', '#bracket汉']));
  });
});

test.each([
  ['培训费结余#元，转到下年。', '#元'],
  ['手机号是：　　　　　　。', '　　　　　　'],
  ['上级拨款（数字在财政所）元，已经到账。', '（数字在财政所）'],
  ['代表姓名：（　　　　）　评议小组：北片', '（　　　　）'],
  ['写得不好，请指正。\n\n桥头站　（签名处）', '（签名处）'],
  ['开支由#万元降到3万元。', '#万元'],
])('%j is unfilled at %j, though no rule names it', (text, place) => {
  expect(shown(text, findRuled)).toEqual([]);
  expect(shown(text, findPlaceholders)).toEqual([place]);
});

test.each([
  '姓　　名：尹若川　　职　　务：科员',
  '总体评价：优秀 □　　称职 □　　基本称职 □',
  '新仪器（数字PCR）上手慢，年底才会用。',
  '全村共四个组（东组最大），住着三百户。',
  '【本人评价】（由单位填写）',
  '坐标图上第N个点连成一条线。',
  '县政府办〔2025〕14号文件（见附件）已经转发。',
  '我与老赵　小钱一同下乡。',
])('%j has no unfilled place', (text) => {
  expect(shown(text, findPlaceholders)).toEqual([]);
});

it('says of what a rule has found nothing more', () => {
  expect(shown('产值TBD（财务还没报）。', findPlaceholders)).toEqual(['TBD']);
});

it('has weights of the right shape', () => {
  const { bias, runs, letters } = SPOT_WEIGHTS;
  expect(bias).toHaveLength(1);
  expect(letters).toHaveLength(runs.split('\n').length);
});

test('spots of any text lie in it, and are none but it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const spot of spotsOf(text)) {
        expect(spot.start).toBeGreaterThanOrEqual(0);
        expect(spot.end).toBeGreaterThan(spot.start);
        expect(spot.end).toBeLessThanOrEqual(text.length);
        expect(featuresOf(text, spot).size).toBeGreaterThan(0);
      }
    }),
  );
});
