import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { recoverDrafts } from '../../../session/recovering.ts';
import { createCopies } from '../../../storage/copies.ts';
import { databaseSource } from '../../../storage/db.ts';
import { createDrafts } from '../../../storage/drafts.ts';
import { createNotices } from '../../../storage/notices.ts';
import { memoryFolder } from '../storage/folder.ts';

const text = '一年来，本人走访选民一百二十余户，提出建议六件。';

function open(name: string, files: Map<string, string>) {
  const database = databaseSource(name);
  const drafts = createDrafts(database);
  const notices = createNotices(database);
  const copies = createCopies(async () => memoryFolder(files));
  return { drafts, notices, copies, recover: () => recoverDrafts({ drafts, copies, notices, now: () => 5 }) };
}

it('brings back what the database lost, says how many, and leaves what it still has', async () => {
  const files = new Map<string, string>();
  const before = open('before', files);
  for (const lifetime of ['life-0001', 'life-0002']) {
    const draft = { origin: 'http://oa.practice.gov.cn', key: '/report#正文', path: '/report', pageTitle: '填报' };
    const kept = await before.drafts.save({
      ...{ ...draft, boxes: [{ label: '正文', text }], lifetime, sequence: 1, type: 'deputy-report' },
    });
    if (kept) before.copies.keep(kept);
  }
  await before.copies.settled();
  expect(await before.recover()).toBe(0);
  expect(await before.notices.read('recovered')).toBeUndefined();

  const after = open('after', files);
  expect(await after.recover()).toBe(2);
  expect((await after.drafts.list()).map(({ boxes }) => boxes[0]?.text)).toEqual([text, text]);
  expect(await after.notices.read('recovered')).toEqual({ kind: 'recovered', drafts: 2, at: 5 });
  expect(await after.recover()).toBe(0);
  await after.notices.seen('recovered');
  expect(await after.notices.read('recovered')).toBeUndefined();
});

it('a draft that was removed does not come back by its copy', async () => {
  const files = new Map<string, string>();
  const { drafts, copies, recover } = open('removed', files);
  const draft = { origin: 'http://oa.practice.gov.cn', key: '/report', path: '/report', pageTitle: '填报' };
  const kept = await drafts.save({
    ...{ ...draft, boxes: [{ label: '', text }], lifetime: 'life-0001', sequence: 1, type: 'deputy-report' },
  });
  if (!kept) throw new Error('kept');
  copies.keep(kept);
  await copies.settled();
  await drafts.remove(kept.id);
  await recover();
  expect(await drafts.list()).toEqual([]);
});
