import { expect, it } from 'vitest';
import { matching } from '../../../../components/panel/snippets/shelf.ts';

const snippets = [
  { id: 'a', name: '走访', text: '全年走访选民〔次数〕次。', order: 2 },
  { id: 'b', name: '', text: '参加 WPS 培训〔次数〕次。', order: 1 },
];
const found = (query: string) => matching(snippets, query).map(({ id }) => id);

it('holds every word looked for, in name or text, whatever its case', () => {
  expect(found('')).toEqual(['a', 'b']);
  expect(found('  次数 ')).toEqual(['a', 'b']);
  expect(found('走访 选民')).toEqual(['a']);
  expect(found('wps')).toEqual(['b']);
  expect(found('走访 培训')).toEqual([]);
});
