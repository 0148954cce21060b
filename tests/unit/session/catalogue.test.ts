import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createCatalogue } from '../../../session/catalogue.ts';
import { databaseSource } from '../../../storage/db.ts';
import { createDraftLists } from '../../../storage/draft-lists.ts';
import { createDrafts } from '../../../storage/drafts.ts';

const query = { text: '', site: null, type: null, year: null, limit: 10, settled: true };

it('a draft that is just being read again is not missing from a list asked for meanwhile', async () => {
  const database = databaseSource('catalogue');
  const drafts = createDrafts(database);
  const kept = await drafts.save({
    ...{ origin: 'http://oa.practice.gov.cn', key: '/report#正文', path: '/report', pageTitle: '述职报告填报' },
    ...{ boxes: [{ label: '正文', text: '一年来' }], lifetime: 'life-0001', sequence: 1, type: 'deputy-report' },
  });
  const catalogue = createCatalogue(createDraftLists(database));
  expect((await catalogue.list(query)).total).toBe(1);
  catalogue.changed([kept?.id ?? '']);
  const lists = await Promise.all([catalogue.list(query), catalogue.list(query), catalogue.list(query)]);
  expect(lists.map(({ total }) => total)).toEqual([1, 1, 1]);
});
