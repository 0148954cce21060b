import { expect, test } from 'vitest';
import { readLimits } from '../../../../engine/notices/limits.ts';
import { readNoticeText } from '../../../../engine/notices/notice-text.ts';

/** What is said | what length it sets. */
const SAID: readonly (readonly [string, string])[] = [
  ['述职报告两三千字为宜', 'range 2000,3000'],
  ['总结千把字', 'about 1000'],
  ['小结八百来字就行', 'about 800'],
  ['报告三千字内外', 'about 3000'],
  ['报告一般3000字', 'about 3000'],
  ['述职报告2500字', 'about 2500'],
  ['总结2000字，允许上下浮动两成', 'about 2000'],
  ['报告不能超两千', 'max 2000'],
  ['每份报告封顶1800字', 'max 1800'],
  ['总结一千八百字封口', 'max 1800'],
  ['总结不下800字', 'min 800'],
  ['小结最起码写二百字', 'min 200'],
  ['总结，长则一千五百字，短则一千字', 'max 1500 min 1000'],
  ['字数别太多，最多一千五。', 'max 1500'],
  ['小结三五百字即可，多写不限', ''],
  ['党性分析材料（3000字）已于上月提交', ''],
];

test.each(SAID)('%s: %s', (said, limits) => {
  const read = readLimits(readNoticeText(said)).map(({ kind, value }) => `${kind} ${value}`);
  expect(read.join(' ')).toBe(limits);
});
