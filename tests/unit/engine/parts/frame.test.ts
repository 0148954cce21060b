/** 标题、称谓、署名、日期: the parts that stand at a place. */
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../../engine/model.ts';
import { judgeFrame } from '../../../../engine/parts/frame/index.ts';

const BODY =
  '我在河湾村的渡口撑了十一年船，去年春天大家选我当镇人大代表，一年里开会三次，跑了二十七户人家，把码头的灯修好了。';

function judge(...lines: string[]): Record<string, string> {
  return Object.fromEntries([...judgeFrame(buildModel(lines.join('\n')))].map(([part, { status }]) => [part, status]));
}

function textOf(part: 'title' | 'salutation' | 'signature' | 'date', ...lines: string[]): string | undefined {
  return judgeFrame(buildModel(lines.join('\n'))).get(part)?.evidence[0]?.text;
}

describe('title', () => {
  it.each([
    ['2026年度述职报告', 'present'],
    ['在选民见面会上的述职', 'present'],
    ['三年代表，三件小事', 'present'],
    ['乡镇人大代表述职报告篇三', 'weak'],
    ['人大代表述职报告（二）', 'weak'],
    ['一、学习情况', 'missing'],
    ['各位选民：', 'missing'],
  ])('%s: %s', (line, status) => {
    expect(judge(line, BODY, BODY).title).toBe(status);
  });

  it('is not found where the text begins at once', () => {
    expect(judge(BODY, BODY).title).toBe('missing');
  });
});

describe('salutation', () => {
  it.each([
    ['各位选民：', 'present'],
    ['尊敬的各位领导、同志们:', 'present'],
    ['县委、县纪委监委：', 'present'],
    ['在座的老少爷们：', 'present'],
    ['尊敬的[领导称谓]：', 'weak'],
    ['述职人：周小满', 'missing'],
  ])('%s: %s', (line, status) => {
    expect(judge('述职报告', line, BODY).salutation).toBe(status);
  });

  it('may open the first sentence', () => {
    expect(textOf('salutation', '述职报告', `各位代表：${BODY}`)).toBe('各位代表：');
  });
});

describe('signature', () => {
  it.each([
    [['述职人：周小满'], 'present'],
    [['清河镇人大主席  贺长林'], 'present'],
    [['周 满'], 'present'],
    [['述职人：祝有田'], 'present'],
    [['述责述廉人：×××'], 'weak'],
    [['清河镇人民政府'], 'present'],
    [['述职人：×××'], 'weak'],
    [['述职人：本站'], 'weak'],
    [['述职人：'], 'weak'],
    [['谢谢大家！'], 'missing'],
    [['汇报完毕'], 'missing'],
  ])('%j at the end: %s', (lines, status) => {
    expect(judge('述职报告', BODY, BODY, ...lines).signature).toBe(status);
  });

  it('may stand under the title', () => {
    expect(judge('述职报告', '石桥村党支部书记  周小满', '（2026年1月8日）', BODY, BODY)).toMatchObject({
      signature: 'present',
      date: 'present',
    });
  });

  it('is not taken from what a site sets below', () => {
    expect(judge('述职报告', BODY, BODY, '责任编辑：周小满').signature).toBe('missing');
  });
});

describe('date', () => {
  it.each([
    ['2026年1月8日', 'present'],
    ['2026.1.8', 'present'],
    ['二〇二六年一月八日', 'present'],
    ['2026年1月', 'present'],
    ['乙巳年腊月十二', 'present'],
    ['二〇二六年正月初八', 'present'],
    ['20××年×月×日', 'weak'],
    ['2026年  月  日', 'weak'],
    ['日期：', 'weak'],
    ['周小满', 'missing'],
  ])('%s: %s', (line, status) => {
    expect(judge('述职报告', BODY, BODY, line).date).toBe(status);
  });

  it('is no date of an event in the text', () => {
    expect(judge('述职报告', `2026年1月8日，${BODY}`, BODY).date).toBe('missing');
  });
});
