import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Catalogue, createCatalogue, telling, yearOf } from '../../../session/catalogue.ts';
import { summaryOf } from '../../../session/draft-summary.ts';
import { marksIn, matchesAll, termsOf } from '../../../session/search-terms.ts';
import { databaseSource } from '../../../storage/db.ts';
import { createDraftLists } from '../../../storage/draft-lists.ts';
import { createDrafts, type DraftRepository } from '../../../storage/drafts.ts';
import type { DraftRecord } from '../../../storage/types.ts';
import { record } from '../storage/records.ts';

const ANY = { text: '', site: null, type: null, year: null, limit: 50, settled: true } as const;
let drafts: DraftRepository;
let catalogue: Catalogue;
let count = 0;

beforeEach(() => {
  count += 1;
  const database = databaseSource(`catalogue-${count}`);
  catalogue = createCatalogue(createDraftLists(database));
  drafts = telling(createDrafts(database), catalogue.changed);
});

const put = (id: string, over: Partial<DraftRecord> = {}) => drafts.bringBack(record(id, over));
const idsOf = async (query: Partial<typeof ANY | { text: string; site: string; year: number; limit: number }>) =>
  (await catalogue.list({ ...ANY, ...query } as Parameters<Catalogue['list']>[0])).drafts.map(({ id }) => id);

describe('the catalogue', () => {
  it('answers with the newest at once, and with what to choose by when all have been read', async () => {
    for (let order = 1; order <= 60; order += 1) await put(`d${order}`, { order });
    await drafts.remove('d60');
    const first = await catalogue.list({ ...ANY, settled: false });
    expect([first.total, first.matching, first.choices]).toEqual([59, 59, null]);
    expect(first.drafts.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => `d${59 - index}`));
    const then = await catalogue.list(ANY);
    expect(then).toEqual({ ...first, choices: expect.anything() });
    expect((await catalogue.list({ ...ANY, settled: false })).choices).not.toBeNull();
  });

  it('filters by site, kind, year and text together', async () => {
    const text = (words: string) => ({ boxes: [{ label: '', text: words }] });
    await put('a', { order: 1, ...text('2025年度述职报告\n走访选民') });
    await put('b', { order: 2, type: 'work-plan', ...text('2026年工作计划\n走访选民') });
    await put('c', { order: 3, origin: 'http://other.gov.cn', ...text('二〇二五年总结\n学习') });
    expect(await idsOf({})).toEqual(['c', 'b', 'a']);
    expect(await idsOf({ year: 2025 })).toEqual(['c', 'a']);
    expect(await idsOf({ text: '走访' })).toEqual(['b', 'a']);
    expect(await idsOf({ text: '走访 2025' })).toEqual(['a']);
    expect(await idsOf({ site: 'http://other.gov.cn' })).toEqual(['c']);
    const { choices, matching, total } = await catalogue.list({ ...ANY, type: 'work-plan' });
    expect([matching, total]).toEqual([1, 3]);
    expect(choices?.sites).toEqual(['http://oa.practice.gov.cn', 'http://other.gov.cn']);
    expect(choices?.years).toEqual([2026, 2025]);
  });

  it('a draft that is just being read again is not missing from a list asked for meanwhile', async () => {
    await put('a');
    await catalogue.list(ANY);
    catalogue.changed(['a']);
    const asked = await Promise.all([catalogue.list(ANY), catalogue.list(ANY), catalogue.list(ANY)]);
    expect(asked.map(({ total }) => total)).toEqual([1, 1, 1]);
  });

  it('follows every change of a draft', async () => {
    await put('a', { order: 1 });
    await put('b', { order: 2 });
    expect(await idsOf({})).toEqual(['b', 'a']);
    await drafts.rename('a', '独一无二的名字');
    expect(await idsOf({ text: '独一无二' })).toEqual(['a']);
    await drafts.remove('a');
    expect(await idsOf({})).toEqual(['b']);
    await drafts.putBack('a');
    expect(await idsOf({})).toEqual(['b', 'a']);
    const { id, sequence, ...report } = record('new');
    const saved = await drafts.save({ ...report, lifetime: 'life-0009', sequence });
    expect(await idsOf({})).toEqual([saved?.id, 'b', 'a']);
    await drafts.remove('b');
    await drafts.purge(Date.now() + 1);
    expect(await idsOf({})).toEqual([saved?.id, 'a']);
  });
});

describe('the year of a draft', () => {
  const at = (text: string, over: Partial<DraftRecord> = {}) =>
    yearOf(record('a', { boxes: [{ label: '', text }], ...over }));
  it.each([
    ['2025年度述职报告', 2025],
    ['２０２５ 年述职报告', 2025],
    ['二〇二五年述职报告', 2025],
    ['二零二四年度总结', 2024],
    ['二○二三年', 2023],
  ])('%s', (text, year) => {
    expect(at(text)).toBe(year);
  });

  it('is that of the last change where the text names none, the year before in the first months', () => {
    expect(at('述职报告', { pageTitle: '', updatedAt: new Date(2026, 9, 1).getTime() })).toBe(2026);
    expect(at('述职报告', { pageTitle: '', updatedAt: new Date(2026, 1, 1).getTime() })).toBe(2025);
  });

  it('is what the writer’s own name for it says', () => {
    expect(at('2025年度', { name: '2024年的旧稿' })).toBe(2024);
  });
});

describe('looking for words', () => {
  const holds = (text: string, words: string) =>
    matchesAll(record('a', { boxes: [{ label: '', text }] }), termsOf(words));

  it.each([
    ['走访选民', '走访', true],
    ['走访\n选民', '访选', true],
    ['共计１２０户', '120', true],
    ['共计120户', '１２０', true],
    ['学习GB/T 9704', 'gb/t9704', true],
    ['走访', '选民', false],
    ['走访选民', '选民 走访', true],
    ['😀一', '😀', true],
    ['任何', '', true],
  ])('%j holds %j: %s', (text, words, expected) => {
    expect(holds(text, words)).toBe(expected);
  });

  it('finds any text by any part of itself, whatever signs it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const part = text.slice(start, start + 1 + (length % 10));
        if (/\p{Surrogate}/u.test(part)) return;
        expect(holds(`前${text}后`, part)).toBe(true);
      }),
    );
  });

  it('marks what it found, in order and without overlap', () => {
    expect(marksIn('走访选民，走访 企业', termsOf('走访 访选'))).toEqual([
      { start: 0, end: 2 },
      { start: 5, end: 7 },
    ]);
  });

  it('shows the passage that was found', () => {
    const text = `${'一'.repeat(200)}饮水安全${'二'.repeat(200)}`;
    const { excerpt, marks } = summaryOf(record('a', { boxes: [{ label: '', text }] }), 2026, termsOf('饮水'));
    expect(excerpt).toMatch(/^…一{20}饮水安全二+…$/);
    expect(marks.map(({ start, end }) => excerpt.slice(start, end))).toEqual(['饮水']);
  });
});

describe('what a draft is called', () => {
  const titleOf = (text: string, over: Partial<DraftRecord> = {}) =>
    summaryOf(record('a', { boxes: [{ label: '正文', text }], ...over }), 2026).title;
  it.each([
    ['2026年度述职报告\n各位选民：', '2026年度述职报告'],
    ['　　2026年度述职报告\r\n各位选民：', '2026年度述职报告'],
    ['一、学习情况\n参加培训', '述职报告填报'],
    ['一年来，我认真学习。\n参加培训', '述职报告填报'],
    ['述职报告', '述职报告填报'],
  ])('%j is called %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it('has the writer’s word first, and the label last', () => {
    expect(titleOf('2026年度述职报告\n各位', { name: '一稿' })).toBe('一稿');
    expect(titleOf('各位：', { pageTitle: '' })).toBe('正文');
  });
});
