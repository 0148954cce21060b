import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Archive, type ArchivedDraft, createArchive } from '../../../storage/archive.ts';
import { databaseSource } from '../../../storage/db.ts';
import { archivedDraftSchema } from '../../../storage/draft-schema.ts';
import { createDrafts, type DraftRepository } from '../../../storage/drafts.ts';
import { createFields } from '../../../storage/fields.ts';
import type { DatabaseSource } from '../../../storage/types.ts';
import { createVersions, type VersionRepository } from '../../../storage/versions.ts';
import { record } from './records.ts';

let database: DatabaseSource;
let archive: Archive;
let drafts: DraftRepository;
let versions: VersionRepository;
let count = 0;

beforeEach(() => {
  count += 1;
  database = databaseSource(`archive-${count}`);
  archive = createArchive(database);
  drafts = createDrafts(database);
  versions = createVersions(database);
});

const boxes = (text: string) => [{ label: '正文', text }];
const archived = (id: string, text: string, over: Partial<ArchivedDraft> = {}): ArchivedDraft => ({
  ...record(id, { boxes: boxes(text) }),
  versions: [],
  ...over,
});
async function everything(): Promise<ArchivedDraft[]> {
  const all: ArchivedDraft[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const part: Awaited<ReturnType<Archive['read']>> = await archive.read(after, 3);
    all.push(...part.drafts);
    after = part.next;
  }
  return all;
}

describe('the archive', () => {
  it('gives back all it was given, text for text, versions in their order', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    const version = fc.record({ boxes: text.map(boxes), at: fc.nat(), marked: fc.boolean() });
    const draft = fc.record({ id: fc.uuid(), text, name: text, versions: fc.array(version, { maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(draft, { maxLength: 8, selector: ({ id }) => id }), async (all) => {
        await archive.clear();
        const given = all.map(({ id, text: words, ...over }, order) => archived(id, words, { order, ...over }));
        for (const one of given) expect(v.parse(archivedDraftSchema, JSON.parse(JSON.stringify(one)))).toEqual(one);
        for (const one of given) await archive.take(one);
        expect(await everything()).toEqual(given.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      }),
      { numRuns: 20 },
    );
  });

  it('tells new, same, newer and older, by when they were changed', async () => {
    await archive.take(archived('a', '甲', { updatedAt: 2_000 }));
    expect(await archive.compare(archived('b', '甲'))).toBe('new');
    expect(await archive.compare(archived('a', '甲', { updatedAt: 9_000 }))).toBe('same');
    expect(await archive.compare(archived('a', '乙', { updatedAt: 2_001 }))).toBe('newer');
    expect(await archive.compare(archived('a', '乙', { updatedAt: 1_999 }))).toBe('older');
    await drafts.remove('a');
    expect(await archive.compare(archived('a', '甲'))).toBe('new');
  });

  it('never loses a text that is here, whatever is imported', async () => {
    const one = fc.record({ text: fc.constantFrom('甲', '乙', '丙', '丁'), updatedAt: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 8 }), fc.boolean(), async (coming, removed) => {
        await archive.clear();
        await archive.take(archived('a', '在', { updatedAt: 3 }));
        if (removed) await drafts.remove('a');
        const shown = new Set(['在']);
        for (const { text, updatedAt } of coming) {
          if (await archive.take(archived('a', text, { updatedAt }))) shown.add(text);
        }
        const here = await drafts.read('a');
        const kept = await Promise.all((await versions.list('a')).map(({ id }) => versions.read(id)));
        const texts = [here, ...kept].map((state) => state?.boxes[0]?.text);
        expect([...shown].filter((text) => !texts.includes(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('makes what was replaced a version, in its place by time, and the draft newer than any open page knows', async () => {
    const version = (text: string, at: number, marked = false) => ({ boxes: boxes(text), at, marked });
    await archive.take(archived('a', '旧', { updatedAt: 2_000, order: 7, versions: [version('更旧', 1_000, true)] }));
    const taken = await archive.take(
      archived('a', '新', {
        updatedAt: 3_000,
        order: 2,
        versions: [version('更旧', 1_000, true), version('中', 2_500)],
      }),
    );
    expect(taken?.order).toBe(8);
    const kept = await Promise.all((await versions.list('a')).map(({ id }) => versions.read(id)));
    expect(kept.map((one) => [one?.boxes[0]?.text, one?.marked])).toEqual([
      ['中', 0],
      ['旧', 0],
      ['更旧', 1],
    ]);
  });

  it('leaves nothing when it is cleared', async () => {
    await archive.take(archived('a', '甲', { versions: [{ boxes: boxes('乙'), at: 1, marked: true }] }));
    await drafts.remove('a');
    await archive.take(archived('b', '丙'));
    await archive.clear();
    const db = await database();
    expect([await db.count('drafts'), await db.count('versions')]).toEqual([0, 0]);
  });

  it('leaves no words of a draft in what was decided about its field', async () => {
    const fields = createFields(database);
    await fields.ignore('https://a.gov.cn', '#report', 'placeholders\t××村');
    await fields.chooseType('https://a.gov.cn', '#report', 'work-plan');
    await archive.clear();
    expect(await fields.read('https://a.gov.cn', '#report')).toMatchObject({ ignored: [], type: 'work-plan' });
  });

  it.each([
    ['no boxes', { boxes: [] }],
    ['a time that is none', { updatedAt: 1e300 }],
    ['a time before time', { createdAt: -1 }],
    ['an order too high', { order: 2 ** 53 }],
    ['a kind there is not', { type: 'letter' }],
    ['a name that is none', { name: 7 }],
    ['an endless id', { id: 'x'.repeat(101) }],
    ['versions that are none', { versions: [{ boxes: boxes('甲') }] }],
  ])('refuses a draft with %s', (_, over) => {
    expect(v.is(archivedDraftSchema, { ...archived('a', '甲'), ...over })).toBe(false);
  });

  it('takes no more of a draft than it knows', () => {
    const entry = JSON.parse(`{"__proto__":{"x":1},"extra":2,${JSON.stringify(archived('a', '甲')).slice(1)}`);
    const taken: object = v.parse(archivedDraftSchema, entry);
    expect(Object.keys(taken)).not.toContain('extra');
    expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
    expect(taken).toEqual(archived('a', '甲'));
  });
});
