import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyse,
  type OwnPart,
  type OwnType,
  placePart,
  recogniseOwnType,
  suggestOutline,
} from '../../../../engine/index.ts';
import { createPhraseIndex } from '../../../../engine/own-types/phrase-index.ts';
import { DOCUMENT_TYPE_IDS, PART_IDS } from '../../../../engine/types.ts';
import { ownType, part } from './own-type.ts';

const contact = part('own-contact', {
  title: '联系群众',
  headings: ['联系群众'],
  phrases: ['走访困难户', '民情日记'],
  falseFriends: ['要求干部走访'],
});
const contactType = ownType([contact]);
const verdict = (text: string, type: OwnType = contactType, id: OwnPart['id'] = 'own-contact') =>
  analyse(text, { ownType: type }).parts.find((one) => one.id === id);
const statusIn = (text: string, type?: OwnType, id?: OwnPart['id']) => verdict(text, type, id)?.status;

describe('a part of one’s own', () => {
  it.each([
    ['present', '工作总结\n一、履职情况\n认真抓好各项工作。\n二、联系群众情况\n坚持每月下村，解决问题九件。'],
    ['present', '工作总结\n全年走访困难户四十六户，帮助解决饮水问题九件。'],
    ['weak', '工作总结\n一、履职\n召开会议十二次。\n二、联系群众情况\n三、下一步打算\n继续努力做好工作。'],
    ['weak', '工作总结\n二、联系群众情况\n我走访〔几〕户，收集意见〔几〕条。\n三、下一步打算\n继续努力。'],
    ['weak', '工作总结\n认真抓好理论学习、走访困难户、信访接待等各项工作。'],
    ['weak', '工作总结\n记民情日记。'],
    ['missing', '工作总结\n要求干部走访困难户，切实解决群众反映的问题。'],
    ['missing', '工作总结\n全年召开会议十二次。'],
    ['missing', ''],
  ])('is %s in %j', (status, text) => {
    expect(statusIn(text)).toBe(status);
  });

  it('is proved by slices of the text, spaces and full width aside', () => {
    const text = '工作总结\n全年走访 困难　户四十六户，帮助解决饮水问题九件。';
    expect(verdict(text)?.evidence.map(({ text: shown }) => shown)).toEqual([text.split('\n')[1]]);
  });

  it('has its heading to itself: what stands under it opens no other part', () => {
    const text = '工作总结\n一、联系群众情况\n坚持每月下村，走访困难户四十六户。\n二、存在问题\n学习不够深入。';
    const { outline } = analyse(text, { ownType: ownType([contact, part('duties'), part('problems')]) });
    expect(outline.map((entry) => entry.part)).toEqual(['own-contact', 'problems']);
  });

  it('is not proved by the form’s own label, which yet asks for it', () => {
    const labels = [{ start: 0, end: 4 }];
    const optional = ownType([{ ...contact, need: 'optional' }]);
    const empty = analyse('联系群众\n', { ownType: optional, labels }).parts[0];
    expect(empty).toMatchObject({ status: 'missing', requirement: 'required' });
    const written = analyse('联系群众\n坚持每月下村，解决问题九件。', { ownType: optional, labels }).parts[0];
    expect(written?.status).toBe('present');
  });
});

describe('a built-in part', () => {
  const text = '2026年工作总结\n一年来，我坚持把家风家教放在心上，从没有让家人打过招呼。';
  it('is found by the words that were added', () => {
    const added = ownType([part('integrity', { phrases: ['家风家教'] })]);
    expect(statusIn(text, added, 'integrity')).toBe('present');
  });

  it('is not found in sentences with a false friend', () => {
    const plain = '2026年述职述廉报告\n本人严格遵守廉洁自律各项规定，没有收受礼品礼金。';
    const asked = ownType([part('integrity')], { base: 'official-duty-integrity' });
    expect(statusIn(plain, asked, 'integrity')).toBe('present');
    const not = ownType([part('integrity', { falseFriends: ['廉洁自律'] })], { base: 'official-duty-integrity' });
    expect(statusIn(plain, not, 'integrity')).toBe('missing');
  });

  it('keeps its own title where none is given, and only the parts of the type are asked for', () => {
    const { parts, documentType } = analyse(text, {
      ownType: ownType([part('plans', { title: '', need: 'optional' })]),
    });
    expect(parts).toMatchObject([{ id: 'plans', requirement: 'optional' }]);
    expect(parts[0]?.title).not.toBe('');
    expect(documentType).toEqual({ id: 'work-summary', confidence: 1, own: 'own-t' });
  });
});

describe('the outline', () => {
  const type = ownType([
    part('duties', { title: '', starters: [] }),
    part('own-contact', {
      title: '联系群众',
      heading: '{year}年联系群众情况',
      starters: ['{nextYear}年再写。'],
      share: 15,
    }),
    part('problems'),
  ]);

  it('fills in years, and goes on with what the built-in part has', () => {
    const [duties, own] = suggestOutline('work-summary', { year: 2026, ownType: type });
    expect(duties?.starters.length).toBeGreaterThan(0);
    expect(own).toMatchObject({ heading: '2026年联系群众情况', starters: ['2027年再写。'], share: 0.15 });
  });

  it('is inserted between its neighbours, numbered with them, and found then', () => {
    const text = '工作总结\n一、履行职责\n全年召开会议十二次。\n二、存在问题\n学习不够深入。';
    const analysis = analyse(text, { ownType: type });
    const { edits } = placePart(text, analysis, 'own-contact', { year: 2026, ownType: type });
    const mended = [...edits]
      .sort((a, b) => b.start - a.start)
      .reduce((now, { start, end, insert }) => now.slice(0, start) + insert + now.slice(end), text);
    expect(mended).toContain('\n二、2026年联系群众情况\n2027年再写。\n三、存在问题');
  });
});

describe('recognition', () => {
  const one = ownType([], { id: 'own-1', titles: ['干部述职报告'] });
  const two = ownType([], { id: 'own-2', titles: ['乡镇干部述职报告', '村干部小结'] });
  it.each([
    ['2026年乡镇干部述职报告\n正文', 'own-2'],
    ['\n\n 县直干部述职报告', 'own-1'],
    ['2026年度工作总结\n乡镇干部述职报告', undefined],
    ['', undefined],
  ])('%j is %s', (text, id) => {
    expect(recogniseOwnType(text, [one, two])?.id).toBe(id);
  });

  it('yields to a longer built-in title, and wins over one as long', () => {
    const short = ownType([], { titles: ['总结'] });
    expect(recogniseOwnType('2026年度个人工作总结', [short])).toBeUndefined();
    expect(recogniseOwnType('2026年度个人工作总结', [ownType([], { titles: ['2026年度个人工作总结'] })])).toBeDefined();
  });
});

describe('any text and any type', () => {
  const words = fc.array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('联系群众', '廉', ' ', '\n', '𠮷', '一、')),
    { maxLength: 6 },
  );
  const id = fc.oneof(fc.constantFrom(...PART_IDS), fc.constantFrom('own-a', 'own-b', 'own-c'));
  const anyPart: fc.Arbitrary<OwnPart> = fc.record({
    id: id as fc.Arbitrary<OwnPart['id']>,
    title: fc.string(),
    need: fc.constantFrom('required', 'recommended', 'optional'),
    headings: words,
    phrases: words,
    falseFriends: words,
    advice: fc.string(),
    heading: fc.string(),
    starters: words,
    share: fc.option(fc.integer({ min: 1, max: 100 })),
  });
  const anyType = fc.record({
    id: fc.constant('own-x' as const),
    title: fc.string(),
    base: fc.constantFrom(...DOCUMENT_TYPE_IDS.filter((one) => one !== 'other')),
    titles: words,
    basis: fc.constant([]),
    parts: fc.uniqueArray(anyPart, { selector: (one) => one.id, maxLength: 6 }),
  });
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('一、联系群众情况', '本人走访困难户。', '（一）廉洁', '\n', '；', '〔几〕', '𠮷', '　', '\r\n'),
        {
          maxLength: 50,
        },
      )
      .map((some) => some.join('')),
  );

  it('never throws; evidence is a slice, missing has none, edits lie within the text', () => {
    fc.assert(
      fc.property(anyText, anyType, (text, type) => {
        recogniseOwnType(text, [type]);
        const analysis = analyse(text, { ownType: type });
        expect(analysis.parts.map((one) => one.id)).toEqual(type.parts.map((one) => one.id));
        for (const { status, evidence } of analysis.parts) {
          expect(evidence.length > 0).toBe(status !== 'missing');
          expect(evidence.length).toBeLessThanOrEqual(3);
          for (const { start, end, text: shown } of evidence) expect(text.slice(start, end)).toBe(shown);
        }
        for (const one of type.parts) {
          const { edits } = placePart(text, analysis, one.id, { year: 2026, ownType: type });
          for (const { start, end } of edits) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the index finds exactly the phrases that stand in a text', () => {
    const unit = fc.constantFrom('学', '习', '廉');
    const short = fc.string({ unit, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(short, { maxLength: 20 }), fc.string({ unit, maxLength: 40 }), (phrases, text) => {
        const expected = phrases.flatMap((phrase, index) => (phrase !== '' && text.includes(phrase) ? [index] : []));
        expect([...createPhraseIndex(phrases).in(text)].sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it('thousands of phrases cost a walk, not a search each', () => {
    const phrases = Array.from({ length: 5_000 }, (_, index) => `说法${index}号`);
    let lookups = 0;
    const text = '全年召开会议十二次，检查项目八个。'.repeat(500);
    // A text that counts how often one of its characters is asked for; nothing else of it is to be used.
    const counted = {
      length: text.length,
      charCodeAt(at: number) {
        lookups += 1;
        return text.charCodeAt(at);
      },
    } as unknown as string;
    expect(createPhraseIndex(phrases).in(counted).size).toBe(0);
    expect(lookups).toBeLessThan(text.length * 3);
  });
});
