import { expect, it } from 'vitest';
import { analyse } from '../../../../engine/analyse.ts';
import { sampleOutline } from '../../../../engine/samples/sample-outline.ts';
import { readSamplePage } from '../../../../engine/samples/sample-page.ts';

const SAMPLE = `人大代表述职报告
各位选民：我是××选区选出的县人大代表，现将2019年履职情况报告如下。
一、加强学习,提高履职能力。
我参加培训3次，系统学习了代表法，写下笔记两万字。
三、推动云溪镇发展，办结建议37件
我走访选民42户，提出建议37件，全部办结，群众得到了实惠。
四、今后打算
明年我将坚持每月走访选民，提出两件高质量的建议，并逐件跟踪落实。
谢谢大家。`;

it('takes the headings alone, masked and numbered on, and puts in what is required', () => {
  const { text, ours } = sampleOutline(analyse(SAMPLE, { type: 'deputy-report' }), { year: 2026 });
  expect(ours).toBe(false);
  expect(text.split('\n')).toEqual([
    '一、加强学习，提高履职能力',
    '二、推动〔地名〕发展，办结建议〔数〕件',
    '三、存在的不足〔范文里没有，要求写〕',
    '四、今后打算',
    expect.stringMatching(/〔.*〕〔范文里没有，要求写〕$/u),
    expect.stringMatching(/〔.*〕〔范文里没有，要求写〕$/u),
  ]);
});

it('makes what was put in a place to be filled in', () => {
  const { text } = sampleOutline(analyse(SAMPLE, { type: 'deputy-report' }), { year: 2026 });
  const found = analyse(text, { type: 'deputy-report' }).findings.filter(({ rule }) => rule === 'placeholders');
  expect(found.map((finding) => finding.text)).toEqual(expect.arrayContaining(['〔地名〕', '〔范文里没有，要求写〕']));
});

it('raises a sample that begins with （一）, and makes headings of parts where there are none', () => {
  const deep = SAMPLE.replaceAll(/^[一三四](?=、)/gmu, (number) => `（${number}）`).replaceAll('）、', '）');
  expect(sampleOutline(analyse(deep, { type: 'deputy-report' }), { year: 2026 }).text).toMatch(/^一、加强学习/u);
  const bare = SAMPLE.replaceAll(/^[一三四]、.*$/gmu, '');
  const { text, ours } = sampleOutline(analyse(bare, { type: 'deputy-report' }), { year: 2026 });
  expect(ours).toBe(true);
  expect(text).toMatch(/^一、/u);
  expect(text).not.toContain('我参加培训');
});

it('reads each report of a page by itself', () => {
  const page = `述职报告范文两篇\n篇一：人大代表述职报告\n${SAMPLE}\n篇二：人大代表述职报告\n${SAMPLE.replaceAll('37件', '××件')}\n述职人：本站`;
  const [first, second, ...others] = readSamplePage(page);
  expect(others).toEqual([]);
  expect(first?.title).toContain('篇一');
  expect(first?.missing.length).toBeGreaterThan(1);
  expect(second?.placeholders[0]).toEqual({ text: '××', count: 3 });
  expect(second?.placeholders).toContainEqual({ text: '本站', count: 1 });
  expect(second?.numbering[0]).toContain('三');
});
