import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { framesOf, MAX_PAGE_TEXT, requirementMessages } from '../../../messaging/requirement-messages.ts';

const save = requirementMessages['requirements.save'];
const quoted = { words: '廉洁自律', sentence: '要写廉洁自律。' };
const set = {
  ...{ id: 'a', title: '通知', source: 'http://oa.practice.gov.cn/notice', type: 'deputy-report' },
  binding: { kind: 'site', site: 'oa.practice.gov.cn:8080' },
  parts: [{ id: 'integrity', ...quoted }],
  lengths: [{ ...quoted, about: false, least: null, most: 2000 }],
  deadline: { ...quoted, day: '2026-12-20' },
  ...{ format: [quoted], writers: null, sendTo: quoted },
};

describe('a set to be saved', () => {
  it('is taken as it should be', () => expect(v.parse(save, set)).toEqual(set));

  it.each([
    ['an unknown part', { parts: [{ id: 'sermon', ...quoted }] }],
    ['endless words', { parts: [{ id: 'integrity', words: '廉'.repeat(301), sentence: '' }] }],
    ['thousands of parts', { parts: Array.from({ length: 61 }, () => ({ id: 'integrity', ...quoted })) }],
    ['a day that is none', { deadline: { ...quoted, day: '明天' } }],
    ['a length below one', { lengths: [{ ...quoted, about: false, least: 0, most: null }] }],
    ['a site that is an address', { binding: { kind: 'site', site: 'http://oa.practice.gov.cn/report' } }],
    ['a site with markup', { binding: { kind: 'site', site: '<b>' } }],
    ['an empty site', { binding: { kind: 'site', site: '' } }],
  ])('is refused with %s', (_, wrong) => expect(v.is(save, { ...set, ...wrong })).toBe(false));

  it.each(['oa.gov.cn', '10.1.2.3:8080', '[::1]:80', 'localhost'])('may be for %s', (site) =>
    expect(v.is(save, { ...set, binding: { kind: 'site', site } })).toBe(true),
  );
});

describe('what a page says of itself', () => {
  const frame = {
    ...{ text: '通知', title: '', published: null, contentType: 'text/html', pictures: 0 },
    ...{ host: 'oa.practice.gov.cn', foreign: ['files.example.cn'] },
  };

  it('is taken frame by frame, and left out where it is not what the script says', () => {
    const wrong = [
      ...[null, 'text', {}, { ...frame, text: 7 }, { ...frame, pictures: -1 }, { ...frame, published: '昨天' }],
      { ...frame, text: '字'.repeat(MAX_PAGE_TEXT + 1) },
      ...[
        { ...frame, host: null },
        { ...frame, foreign: ['a'.repeat(300)] },
        { ...frame, foreign: 'ab' },
      ],
    ];
    expect(framesOf([...wrong, frame])).toEqual([frame]);
  });

  it('is of no more than twenty frames', () => {
    expect(framesOf(Array.from({ length: 50 }, () => frame))).toHaveLength(20);
  });
});
