import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { databaseSource } from '../../../storage/db.ts';
import { createFields } from '../../../storage/fields.ts';
import { createRequirementSets } from '../../../storage/requirement-sets.ts';

const set = {
  ...({ id: 'a', title: '关于做好述职工作的通知', source: '', type: 'deputy-report', binding: null } as const),
  ...{ parts: [], lengths: [], deadline: null, format: [], writers: null, sendTo: null },
};

it('keeps sets, newest first, one of each id, and forgets those removed', async () => {
  let clock = 0;
  const sets = createRequirementSets(databaseSource('sets'), () => ++clock);
  await sets.save(set);
  await sets.save({ ...set, id: 'b' });
  expect((await sets.list()).map(({ id }) => id)).toEqual(['b', 'a']);
  await sets.save({ ...set, title: '新的' });
  expect((await sets.list()).map(({ id, title }) => [id, title])).toEqual([
    ['a', '新的'],
    ['b', set.title],
  ]);
  await sets.remove('a');
  expect((await sets.list()).map(({ id }) => id)).toEqual(['b']);
});

it('a field puts a set aside and takes it up again', async () => {
  const fields = createFields(databaseSource('unused'));
  const of = ['http://oa.practice.gov.cn', '/report#正文'] as const;
  await fields.useRequirements(...of, 'a', false);
  expect((await fields.useRequirements(...of, 'a', false)).unused).toEqual(['a']);
  expect((await fields.useRequirements(...of, 'a', true)).unused).toEqual([]);
});
