import { describe, expect, it } from 'vitest';
import { readNoticeText } from '../../../../engine/notices/notice-text.ts';
import { linesBelow } from '../../../../engine/notices/part-lists.ts';
import { partsNamed } from '../../../../engine/notices/part-names.ts';

const CALLED: readonly (readonly [string, string])[] = [
  ['毛病出在哪儿', 'problems causes'],
  ['来年的路子', 'plans'],
  ['还有哪些短腿', 'problems'],
  ['账目清楚不清楚，手脚干不干净', 'integrity'],
  ['拿得出手的有哪几样', 'achievements'],
  ['指标达没达标', 'achievements'],
  ['三件大事是怎样组织的', 'duties'],
  ['学到了什么新本领', 'study'],
];

describe('parts as they are called in speech', () => {
  it.each(CALLED)('%s: %s', (words, ids) => {
    expect([...new Set(partsNamed(words).map(({ id }) => id))].join(' ')).toBe(ids);
  });
});

describe('lines below one that leads on to them', () => {
  const below = (text: string) => linesBelow(readNoticeText(text).blocks, 0, false).map(({ words }) => words);

  it('are a list down to the last that names a part', () => {
    expect(below('主抓的事项\n问卷\n存在的不足\n下一步打算\n祝大家新年快乐')).toEqual([
      '主抓的事项',
      '问卷',
      '存在的不足',
      '下一步打算',
    ]);
  });

  it('are none where few of them name a part', () => {
    expect(below('院子\n门口\n存在的不足\n走廊')).toEqual([]);
  });
});
