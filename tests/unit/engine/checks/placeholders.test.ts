import { expect, test } from 'vitest';
import { placeholders } from '../../../../engine/checks/placeholders.ts';
import { runCheck, testCheck } from './check-table.ts';

testCheck(placeholders, {
  valid: ['我是青河镇第十八届人大代表。\n述职人：何小川\n2025年12月5日', '按〔2026〕3号文件执行，患者曹某已经康复。'],
  invalid: [
    { text: '我是××镇第×届人大代表。', found: ['××镇第×届'] },
    { text: '20_年，我走访____户。\n述职人：【姓名】', found: ['20_年', '____户', '【姓名】'] },
  ],
});

test.each([
  ['20_年，我镇人大', '年份'],
  ['述职人：何小川\n2025年12月XX日', '日期'],
  ['述职人：本站', '网站的署名'],
  ['渡口年度总结（本站精选）', '范文网站留下的话'],
  ['谢谢。\n店长签字：\n2024年12月28日', '还没有署名'],
  ['谢谢。\n村医：\n2024年12月28日', '后面还空着'],
  ['走访　　户', '空着'],
  ['那句“”我记到今天', '引号里空着'],
  ['走访（查一下台账）户', '提示您填写'],
  ['工号：null', '还没有填写'],
  ['尊敬的[领导称谓]', '提示您填写'],
  ['我在××镇', '还没有填写'],
])('placeholders says what to do about %j', (text, words) => {
  expect(runCheck(placeholders, text)[0]?.message).toContain(words);
});

test('placeholders leaves the XX of instructions alone, and finds the blanks of a notice', () => {
  const guide = '述职报告怎么写\n标题可写成XX局2025年述职报告，例如把XX换成本单位的名称。不要写空话。';
  const notice = '关于召开评议会的通知\n各代表小组：\n定于__月__日在__会议室开会，请按时参加。';
  const both = `关于开展20××年评议的通知\n定于X月X日开会。题目统一写作“××镇代表述职报告”，不要套用模板，例如XX一类。\n××镇人大主席团`;
  expect(runCheck(placeholders, guide, 'other')).toEqual([]);
  expect(runCheck(placeholders, both, 'other').map(({ text }) => text)).toEqual(['20××年', 'X月X日', '××镇']);
  expect(runCheck(placeholders, notice, 'other').map(({ text }) => text)).toEqual(['__月__日', '__']);
});
