import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { databaseSource } from '../../../storage/db.ts';
import { createSnippets, MOST_SNIPPETS } from '../../../storage/snippets.ts';

function shelf(name: string) {
  let made = 0;
  const snippets = createSnippets(databaseSource(name), () => `id-${++made}`);
  return {
    ...snippets,
    add: (text: string) => snippets.save({ id: null, name: '', text }),
    texts: async () => (await snippets.list()).map(({ text }) => text),
  };
}

it('keeps sentences, used last first', async () => {
  const snippets = shelf('used');
  await snippets.add('甲');
  await snippets.add('乙');
  await snippets.add('丙');
  expect(await snippets.texts()).toEqual(['丙', '乙', '甲']);
  await snippets.used('id-1');
  await snippets.used('gone');
  expect(await snippets.texts()).toEqual(['甲', '丙', '乙']);
});

it('a change leaves a sentence where it stands', async () => {
  const snippets = shelf('changed');
  await snippets.add('甲');
  await snippets.add('乙');
  await snippets.save({ id: 'id-1', name: '名称', text: '新的' });
  expect(await snippets.list()).toEqual([
    { id: 'id-2', name: '', text: '乙', order: 2 },
    { id: 'id-1', name: '名称', text: '新的', order: 1 },
  ]);
});

it('what is put back stands where it stood', async () => {
  const snippets = shelf('put-back');
  for (const text of ['甲', '乙', '丙']) await snippets.add(text);
  const [, second] = await snippets.list();
  if (!second) throw new Error('nothing kept');
  await snippets.remove(second.id);
  expect(await snippets.texts()).toEqual(['丙', '甲']);
  expect(await snippets.putBack(second)).toBe(true);
  expect(await snippets.texts()).toEqual(['丙', '乙', '甲']);
});

it('takes no more than there may be, and still lets those be changed', async () => {
  const snippets = shelf('full');
  for (let count = 0; count < MOST_SNIPPETS; count += 1) await snippets.add(`第${count}条`);
  expect(await snippets.add('多出来的')).toBeUndefined();
  expect(await snippets.save({ id: 'id-1', name: '', text: '改过' })).toMatchObject({ text: '改过' });
  const [first] = await snippets.list();
  if (!first) throw new Error('nothing kept');
  await snippets.remove(first.id);
  await snippets.add('补上');
  expect(await snippets.putBack(first)).toBe(false);
  expect(await snippets.list()).toHaveLength(MOST_SNIPPETS);
});
