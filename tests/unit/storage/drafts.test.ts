import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseSource } from '../../../storage/db.ts';
import { createDrafts, type DraftRepository, type NewDraft } from '../../../storage/drafts.ts';
import { createVersions, type VersionRepository } from '../../../storage/versions.ts';

let drafts: DraftRepository;
let versions: VersionRepository;
let clock = 1_000_000_000;
/** ms that pass at each look at the clock. */
let step = 1000;
let count = 0;

beforeEach(() => {
  count += 1;
  let ids = 0;
  step = 1000;
  const database = databaseSource(`drafts-${count}`);
  versions = createVersions(database);
  drafts = createDrafts(
    database,
    () => {
      clock += step;
      return clock;
    },
    () => `draft-${++ids}`,
  );
});

const draft = (text: string, over: Partial<NewDraft> = {}): NewDraft => ({
  origin: 'http://oa.practice.gov.cn',
  key: '/report#正文',
  path: '/report',
  pageTitle: '述职报告填报',
  boxes: [{ label: '正文', text }],
  lifetime: 'life-0001',
  sequence: 1,
  type: 'deputy-report',
  ...over,
});
const long = '一年来，本人围绕中心工作认真履行代表职责，先后走访选民一百二十余户。'.repeat(8);

describe('drafts', () => {
  it('goes on with one draft over one sitting', async () => {
    await drafts.save(draft('一', { sequence: 1 }));
    await drafts.save(draft('一年', { sequence: 2 }));
    const all = await drafts.list();
    expect(all.map((one) => one.boxes[0]?.text)).toEqual(['一年']);
  });

  it('never lets an older message overwrite a newer one', async () => {
    await drafts.save(draft('一年来', { sequence: 7 }));
    await drafts.save(draft('一', { sequence: 6 }));
    expect((await drafts.list())[0]?.boxes[0]?.text).toBe('一年来');
  });

  it('starts another draft after a reload, and keeps the first', async () => {
    await drafts.save(draft(long));
    await drafts.save(draft('重新写', { lifetime: 'life-0002' }));
    const found = await drafts.ofField('http://oa.practice.gov.cn', '/report#正文');
    expect(found.map((one) => one.boxes[0]?.text)).toEqual(['重新写', long]);
  });

  it('goes on with a restored draft', async () => {
    const first = await drafts.save(draft(long));
    await drafts.save(draft(`${long}再补一句。`, { lifetime: 'life-0002' }), first ? { base: first } : {});
    expect(await drafts.list()).toHaveLength(1);
  });

  it('keeps what stood before a large deletion', async () => {
    await drafts.save(draft(long, { sequence: 1 }));
    await drafts.save(draft('', { sequence: 2 }));
    await drafts.save(draft('另起一稿', { sequence: 3 }));
    await drafts.save(draft('另起一稿，从头写', { sequence: 4 }));
    expect((await drafts.list()).map((one) => one.boxes[0]?.text)).toEqual(['另起一稿，从头写', long]);
  });

  it('keeps fields and sites apart', async () => {
    await drafts.save(draft('甲'));
    await drafts.save(draft('乙', { key: '/other' }));
    await drafts.save(draft('丙', { origin: 'http://other.gov.cn' }));
    expect(await drafts.ofField('http://oa.practice.gov.cn', '/report#正文')).toHaveLength(1);
    expect(await drafts.list()).toHaveLength(3);
  });

  it('does not offer a draft again once its offer was closed', async () => {
    const kept = await drafts.save(draft(long));
    await drafts.closeOffer(kept?.id ?? '');
    expect((await drafts.read(kept?.id ?? ''))?.offerClosed).toBe(true);
  });

  it('removes, puts back, and removes for good with all versions', async () => {
    const { id = '' } = (await drafts.save(draft(long))) ?? {};
    await drafts.setAside(id);
    await drafts.remove(id);
    expect(await drafts.list()).toEqual([]);
    expect(await drafts.purge(0)).toEqual([]);
    await drafts.putBack(id);
    expect(await drafts.list()).toHaveLength(1);
    await drafts.remove(id);
    expect(await drafts.purge(Number.MAX_SAFE_INTEGER)).toEqual([id]);
    expect(await drafts.read(id)).toBeUndefined();
    expect(await versions.list(id)).toEqual([]);
  });

  it('sets a version aside after each pause, and none while writing goes on', async () => {
    const save = (text: string, sequence: number) => drafts.save(draft(text, { sequence }));
    step = 100;
    const { id = '' } = (await save(long, 1)) ?? {};
    await save(`${long}一`, 2);
    await save(`${long}一句`, 3);
    expect(await versions.list(id)).toEqual([]);
    step = 6_000;
    await save(`${long}一句话`, 4);
    const [only, ...more] = await versions.list(id);
    expect(more).toEqual([]);
    expect((await versions.read(only?.id ?? 0))?.boxes[0]?.text).toBe(`${long}一句`);
  });

  it('sets a version aside every minute of writing without a pause', async () => {
    step = 4_000;
    let id = '';
    for (let sequence = 1; sequence <= 40; sequence += 1)
      id = (await drafts.save(draft(long + '字'.repeat(sequence), { sequence })))?.id ?? '';
    expect(await versions.list(id)).toHaveLength(2);
  });

  it('orders by what came later, not by the clock', async () => {
    await drafts.save(draft(long));
    clock -= 24 * 3600_000;
    await drafts.save(draft('重新写的一份', { lifetime: 'life-0002' }));
    expect((await drafts.list()).map((one) => one.boxes[0]?.text)).toEqual(['重新写的一份', long]);
  });

  it('never writes over a state it does not know', async () => {
    const first = await drafts.save(draft(long));
    if (!first) throw new Error('kept');
    await drafts.save(draft(`${long}甲`, { lifetime: 'life-0002' }), { base: first });
    await drafts.save(draft(`${long}乙`, { lifetime: 'life-0003' }), { base: first });
    await drafts.save(draft(`${long}丙`, { sequence: 2 }), { base: first });
    expect((await drafts.list()).map((one) => one.boxes[0]?.text?.at(-1))).toEqual(['丙', '乙', '甲']);
  });

  it('restores a version, and what stood before is a version then', async () => {
    const { id = '' } = (await drafts.save(draft(long))) ?? {};
    await drafts.setAside(id);
    await drafts.save(draft(`${long}改过`, { sequence: 2 }));
    const [version] = await versions.list(id);
    await drafts.restoreVersion(id, version?.id ?? 0);
    expect((await drafts.read(id))?.boxes[0]?.text).toBe(long);
    const [before] = await versions.list(id);
    expect((await versions.read(before?.id ?? 0))?.boxes[0]?.text).toBe(`${long}改过`);
  });

  it('takes back a copy unless a newer state is here', async () => {
    const first = await drafts.save(draft(long));
    const second = await drafts.save(draft(`${long}续`, { sequence: 2 }));
    if (!first || !second) throw new Error('kept');
    expect(await drafts.bringBack(first)).toBe(false);
    expect(await drafts.bringBack({ ...first, id: 'lost' })).toBe(true);
    expect(await drafts.list()).toHaveLength(2);
  });

  it('makes room by the older half of the unmarked versions', async () => {
    const { id = '' } = (await drafts.save(draft(long))) ?? {};
    for (let turn = 0; turn < 4; turn += 1) await drafts.setAside(id);
    const oldest = (await versions.list(id)).at(-1);
    await versions.mark(oldest?.id ?? 0, true);
    expect(await versions.makeRoom()).toBe(true);
    const left = await versions.list(id);
    expect(left).toHaveLength(2);
    expect(left.at(-1)).toEqual({ ...oldest, marked: true });
    expect(await versions.makeRoom()).toBe(true);
    expect(await versions.makeRoom()).toBe(false);
  });

  it('gives back any text unit for unit, lone surrogates too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), async (text, sequence) => {
        const kept = await drafts.save(
          draft(text, { lifetime: `life-${sequence}-${text.length}`, key: text.slice(0, 9) }),
        );
        expect((await drafts.read(kept?.id ?? ''))?.boxes[0]?.text).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
