import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { databaseSource } from '../../../storage/db.ts';
import { createFields } from '../../../storage/fields.ts';
import { createOwnTypes, MOST_OWN_TYPES } from '../../../storage/own-types.ts';
import { ownType } from '../engine/own-types/own-type.ts';

it('keeps types in the order they came, one of each id, and forgets those removed', async () => {
  let clock = 0;
  const types = createOwnTypes(databaseSource('own-types'), () => ++clock * 10);
  await types.save([ownType([], { id: 'own-b' }), ownType([], { id: 'own-a' })]);
  await types.save([ownType([], { id: 'own-c' })]);
  await types.save([ownType([], { id: 'own-b', title: '改过' })]);
  expect((await types.list()).map(({ id, title }) => [id, title])).toEqual([
    ['own-b', '改过'],
    ['own-a', '乡镇干部述职'],
    ['own-c', '乡镇干部述职'],
  ]);
  await types.remove('own-a');
  expect((await types.list()).map(({ id }) => id)).toEqual(['own-b', 'own-c']);
});

it('gives the same objects until something changes, so that each is indexed once', async () => {
  const types = createOwnTypes(databaseSource('same-objects'));
  await types.save([ownType([])]);
  const [first] = await types.list();
  expect((await types.list())[0]).toBe(first);
  await types.save([ownType([], { id: 'own-2' })]);
  expect((await types.list())[0]).not.toBe(first);
});

it('saves all or none, and says how many there may be', async () => {
  const types = createOwnTypes(databaseSource('too-many'));
  const many = Array.from({ length: MOST_OWN_TYPES }, (_, index) => ownType([], { id: `own-${index}` }));
  await types.save(many);
  await expect(
    types.save([ownType([], { id: 'own-1', title: '改过' }), ownType([], { id: 'own-more' })]),
  ).rejects.toThrow('最多保存 50 个');
  expect((await types.list()).every(({ title }) => title === '乡镇干部述职')).toBe(true);
  await types.save(many);
});

it('a field keeps the type of one’s own that was chosen, until another choice', async () => {
  const fields = createFields(databaseSource('chosen'));
  const of = ['http://oa.practice.gov.cn', '/report#正文'] as const;
  expect(await fields.chooseOwnType(...of, ownType([]))).toMatchObject({ type: 'work-summary', ownType: 'own-t' });
  expect(await fields.chooseType(...of, 'work-plan')).toMatchObject({ type: 'work-plan', ownType: null });
});

it('a field keeps the role that was chosen, until another type is', async () => {
  const fields = createFields(databaseSource('role'));
  const of = ['http://oa.practice.gov.cn', '/report#正文'] as const;
  await fields.chooseType(...of, 'annual-summary');
  expect(await fields.chooseRole(...of, 'teacher')).toMatchObject({ type: 'annual-summary', role: 'teacher' });
  expect(await fields.read(...of)).toMatchObject({ role: 'teacher' });
  expect(await fields.chooseRole(...of, null)).not.toHaveProperty('role');
  await fields.chooseRole(...of, 'teacher');
  expect(await fields.chooseType(...of, 'work-plan')).not.toHaveProperty('role');
});
