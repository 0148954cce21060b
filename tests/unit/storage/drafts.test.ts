import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../storage/db.ts';
import { createDrafts, type DraftRepository, type NewDraft } from '../../../storage/drafts.ts';

let drafts: DraftRepository;
let clock = 0;
let count = 0;

beforeEach(() => {
  count += 1;
  let ids = 0;
  drafts = createDrafts(
    openDatabase(`drafts-${count}`),
    () => {
      clock += 1000;
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
    await drafts.save(draft(`${long}再补一句。`, { lifetime: 'life-0002' }), first?.id);
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

  it('removes for good', async () => {
    const kept = await drafts.save(draft(long));
    await drafts.remove(kept?.id ?? '');
    expect(await drafts.list()).toEqual([]);
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
