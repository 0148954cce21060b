import { describe, expect, it, test } from 'vitest';
import { readNotice } from '../../../../engine/index.ts';

const notice = (said: string) =>
  `关于报送2026年度述职报告的通知\n各科室：\n述职报告包括履职情况、存在问题和明年打算。\n${said}\n某某局\n2026年12月1日\n`;

/** How a day is told | the day. */
const DAYS: readonly (readonly [string, string])[] = [
  ['述职报告这个月18号前交给办公室。', '2026-12-18'],
  ['述职报告下月6号前交给办公室。', '2027-01-06'],
  ['12月18日16时系统锁定，述职报告请提前上传。', '2026-12-18'],
  ['述职报告在12月16日周会时带来，交给内勤。', '2026-12-16'],
  ['述职报告在12月16日例会上交给内勤。', '2026-12-16'],
  ['述职报告12月20日下班前投进一楼信箱。', '2026-12-20'],
  ['述职报告12月20日发给我即可。', '2026-12-20'],
  ['12月20日17时，各科内勤把述职报告收齐送办公室。', '2026-12-20'],
  ['述职报告12月20日前报培训专员老葛。', '2026-12-20'],
  ['述职报告请录入干部信息系统，12月20日24时关闭。', '2026-12-20'],
  ['述职报告于12月20日前连同考核登记表送办公室。', '2026-12-20'],
  ['12月20日至22日各组组织述评，人人发言。述职报告12月24日前交。', '2026-12-24'],
  ['述职报告这样交：下周日，12月20号，晚上九点前发我。', '2026-12-20'],
  ['书面述职报告12月16日前报街道审核；会议述职12月28日前完成。', '2026-12-16'],
  ['步骤\t做什么\t截止\n①\t看提纲\t12月8日\n②\t报告签名后交政治处\t12月20日\n③\t填写鉴定表\t12月28日', '2026-12-20'],
  ['材料\t要点\t报送时间\n年度述职报告\t履职情况\t2026年12月20日\n统计报表\t照旧填\t2026年12月28日', '2026-12-20'],
];

test.each(DAYS)('%s', (said, day) => {
  expect(readNotice(notice(said)).deadline).toBe(day);
});

describe('a page of questions, each with its answer', () => {
  const page = (due: string) =>
    `个人总结你问我答\n问：写些啥？\n答：一是思想学习；二是履职情况；三是取得的成绩；四是不足和明年打算。\n` +
    `问：多长？\n答：1500字以内。\n问：何时交？\n答：${due}\n人事科\n2026年12月3日\n`;

  it('asks where it says by when', () => {
    const { isRequirementNotice, deadline } = readNotice(page('12月18日前交到人事科。'));
    expect(isRequirementNotice).toBe(true);
    expect(deadline).toBe('2026-12-18');
  });

  it('only tells where every office sets its own day', () => {
    expect(readNotice(page('以各单位通知为准。')).isRequirementNotice).toBe(false);
  });
});

describe('no notice that asks', () => {
  it.each([
    '关于述职报告归档工作的通知\n各科室：\n请把2026年度述职报告和测评结果整理好，于2027年1月15日前移交档案室。\n办公室\n2027年1月4日\n',
    '关于公开征求述职办法意见的通知\n各科室：\n请就述职内容（履职情况、廉洁情况、存在问题）和篇幅（2000字以内）提出意见，12月10日前反馈组织科。\n组织科\n2026年12月1日\n',
  ])('%s', (text) => {
    expect(readNotice(text).isRequirementNotice).toBe(false);
  });
});

describe('the look of the paper', () => {
  it.each([
    ['述职报告层次序数按公文规定。', ['述职报告层次序数按公文规定']],
    ['述职报告存成WPS文字格式。', ['述职报告存成WPS文字格式']],
    ['述职报告首页标明科室编号。', ['述职报告首页标明科室编号']],
    ['述职报告Word和PDF各一份。', ['述职报告Word和PDF各一份']],
    ['述职报告与计划合并装订。', []],
    ['述职报告不贴照片，不做封面。', ['不做封面']],
    ['述职报告Word或PDF都行。', ['述职报告Word或PDF都行']],
    ['述职报告用Word发我。', ['述职报告用Word发我']],
    ['项目\t要求\n字体字号\t正文仿宋三号', ['正文仿宋三号']],
    ['问：字体有要求吗？', []],
  ])('%s', (said, looks) => {
    expect(readNotice(notice(`${said}\n12月20日前报办公室。`)).format.map(({ text }) => text)).toEqual(looks);
  });
});
