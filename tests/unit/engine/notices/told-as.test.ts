import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../engine/index.ts';
import { toldAs } from '../../../../engine/notices/told-as.ts';

const idsOf = (text: string) => [...new Set(readNotice(text).parts.map(({ id }) => id))].toSorted();
const notice = (lines: string) =>
  `关于年度述职的通知\n各班组：\n${lines}\n述职1000字以内，12月20日前交办公室。\n办公室\n2026年12月1日\n`;

describe('a point that names no part', () => {
  it.each([
    ['自己和家里人有没有承揽工程、侵占集体利益', 'integrity'],
    ['列席了几次会、看了几处工程', 'duties'],
    ['进家接待群众、走访选举单位', 'duties'],
    ['内部控制建设情况', 'duties'],
    ['下站检修的次数', 'duties'],
  ])('%s is told as %s', (words, id) => {
    expect(toldAs(words)).toBe(id);
  });
});

describe('lines of one shape below what leads on to them', () => {
  it('are all of them points', () => {
    const lines =
      '请大家按下面的顺序来写：\n✅ 出了多少趟车；\n✅ 群众有什么反映；\n✅ 哪里没做到位；\n✅ 明年怎么办。';
    expect(idsOf(notice(lines))).toEqual(expect.arrayContaining(['duties', 'plans', 'problems']));
  });

  it('may be one paragraph', () => {
    const lines =
      '述职材料请这样准备：\n先摆事实——列席了多少次会；再说效果——挽回的损失；接着亮家底——有无承揽工程；最后表态度——后面准备从哪些事上盯紧。';
    expect(idsOf(notice(lines))).toEqual(['achievements', 'duties', 'integrity', 'plans']);
  });
});
