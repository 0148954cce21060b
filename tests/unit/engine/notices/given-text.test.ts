import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../../engine/index.ts';

const GIVEN = { given: '2026-11-27' };
const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | ').map((cell) => cell.replaceAll('¶', '\n').trim()));

const ASKED = `
integrity | 述职报告要写廉洁自律情况，不超过3000字，12月18日前报送。
integrity | 要写廉洁自律情况
integrity | 须包含廉洁自律情况。
integrity | 应有廉洁自律情况
integrity | 应当包括廉洁自律情况。
integrity | 报告里要有廉洁自律这一块
integrity | 廉洁自律要写进去，不要超过3000字
integrity | 今年增加廉洁自律内容
integrity | 廉洁自律情况
problems | 重点讲存在的问题。
problems | 谈谈存在的不足
plans | 还要写明年打算。
study problems | 除了工作，还要写学习情况和存在的问题
duties integrity | 履职情况要写，还要写廉洁自律，不写存在问题
duties integrity | 要写明履职情况。¶还要写廉洁自律。¶不超过2000字
integrity problems plans | 廉洁自律、存在问题、明年打算
integrity problems plans | 廉洁自律 存在问题 明年打算
integrity problems plans | 廉洁自律¶存在问题¶明年打算
integrity problems | 1.廉洁自律¶2.存在问题¶3000字以内
study integrity | - 学习情况¶- 廉洁情况
duties problems plans | 一、履职情况¶二、问题和打算
duties integrity plans | 内容：履职、廉洁、打算
duties | 述职述廉报告，重点写履行一岗双责情况
duties integrity | 不仅要写履职情况，还要写廉洁自律。
opening achievements problems plans | 关于竞聘中层干部的通知¶竞聘报告应包括个人基本情况、工作业绩、存在不足和今后打算。
`;

test.each(rowsOf(ASKED))('what the writer brings asks for %s: %s', (ids, said = '') => {
  const { isRequirementNotice, parts } = readNotice(said, GIVEN);
  expect(isRequirementNotice).toBe(true);
  expect([...new Set(parts.map(({ id }) => id))].sort()).toEqual(ids?.split(' ').sort());
});

test.each([
  ['不超过3000字', [3000], undefined],
  ['3000字以内，12月18日前交', [3000], '2026-12-18'],
  ['1月5日前报送', [], '2027-01-05'],
  ['2027年1月5日前交', [], '2027-01-05'],
  ['述职报告11月20日前交', [], '2026-11-20'],
])('a length or a day alone is enough: %s', (said, lengths, day) => {
  const { isRequirementNotice, limits, deadline } = readNotice(said, GIVEN);
  expect(isRequirementNotice).toBe(true);
  expect(limits.map(({ value }) => value)).toEqual(lengths);
  expect(deadline).toBe(day);
});

describe('where nothing is read, nothing is asked', () => {
  test.each([
    '',
    '你好',
    '今天天气很好，我们去公园玩。',
    '明天要讲卫生，要有好心情。',
    '不要写廉洁自律情况',
    '会议要求，要加强学习，要坚决整治不正之风。',
    '2026年度考核结果\n张三 优秀\n李四 称职',
    '关于2026年度述职述廉民主测评结果的公示\n张三 优秀 95分\n李四 合格 80分',
    '廉洁从业先进个人名单\n张三\n李四',
    '首页\n学习园地\n廉政建设\n联系我们',
    '县人大召开代表述职会\n本报讯 12月5日，县人大召开述职会，5名代表作了述职，与会人员进行了测评。',
    '今年以来，我局认真落实党风廉政建设责任制，取得明显成效。',
    '本单位12月5日开会，参会人员请于12月3日前报名。',
    '关于举办公文写作培训班的通知\n各单位：\n请于12月10日前将报名表报人事科，学员每人交培训费300元。\n2025年12月1日',
  ])('%s', (said) => {
    expect(readNotice(said, GIVEN).isRequirementNotice).toBe(false);
  });
});

test('the same words on an open page ask nothing', () => {
  for (const [, said = ''] of rowsOf(ASKED)) expect(readNotice(said).isRequirementNotice).toBe(false);
});

test('a whole notice reads the same whoever brings it', () => {
  const notice =
    '关于报送2025年度述职报告的通知\n各科室：\n述职报告包括学习情况、履职情况、存在问题，要有数据。会议还要讲廉洁。\n不超过3000字，1月10日前报办公室。\n某某局';
  expect(readNotice(notice, GIVEN)).toEqual(readNotice(notice));
});
