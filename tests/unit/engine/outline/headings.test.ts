import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../../engine/model.ts';

const BODY = '全年走访选民四十六户，提出建议三件，其中两件已经办结，还有一件正在办理。';

function outline(...lines: string[]): string[] {
  return buildModel(lines.join('\n')).headings.map(({ level, text }) => `${level} ${text}`);
}

describe('numbered headings', () => {
  it.each([
    ['on lines of their own', ['一、学习情况', BODY, '二、履职情况', BODY], ['1 一、学习情况', '1 二、履职情况']],
    [
      'in all levels of the national standard',
      ['一、履职情况', '（一）会议期间', '1.审议报告', BODY, '2.提出建议', BODY, '（二）闭会期间', BODY],
      ['1 一、履职情况', '2 （一）会议期间', '3 1.审议报告', '3 2.提出建议', '2 （二）闭会期间'],
    ],
    [
      'run into their text',
      ['一、履职情况', `（一）建路。${BODY}`, `（二）管路。${BODY}`],
      ['1 一、履职情况', '2 （一）建路', '2 （二）管路'],
    ],
    [
      'without the mark after the number',
      ['一、学习', BODY, '二、履职', BODY, '三认真学习做表率', BODY],
      ['1 一、学习', '1 二、履职', '1 三认真学习做表率'],
    ],
    [
      'of two halves',
      ['一、述学：强化理论武装，筑牢思想根基', BODY, '二、述职：聚焦主责主业', BODY],
      ['1 一、述学：强化理论武装，筑牢思想根基', '1 二、述职：聚焦主责主业'],
    ],
    [
      'of technical papers',
      ['1 项目进展', '1.1 工程量', BODY, '1.2 投资', BODY, '2 运行效果', BODY],
      ['1 1 项目进展', '2 1.1 工程量', '2 1.2 投资', '1 2 运行效果'],
    ],
    ['of rules', ['第一章  总则', BODY, '第二章  述职内容', BODY], ['1 第一章  总则', '1 第二章  述职内容']],
    ['of one word each, 德能勤绩廉', ['德', BODY, '能', BODY, '绩', BODY], ['1 德', '1 能', '1 绩']],
    ['in markdown', ['## 一、学习情况', BODY, '## 二、履职情况', BODY], ['1 一、学习情况', '1 二、履职情况']],
  ])('%s', (_, lines, expected) => {
    expect(outline('述职报告', BODY, ...lines)).toEqual(expected);
  });

  it.each([
    [
      'numbered sentences',
      ['一、作为一名代表，首先要懂法，因而我经常学习法律。', '二、我按时参加每一次会议，从没有缺席过。'],
    ],
    ['the points of a list', ['（一）学习法律的情况；', '（二）参加会议的情况；', '（三）联系选民的情况。']],
    ['第一，…第二，… of a speech', [`第一，${BODY}`, `第二，${BODY}`]],
    ['plans that are counted', ['（1）三月份前完成消防水池的扩建', '（2）六月份前把水压提上去', '（3）年底前验收']],
    ['quantities', [`3.5万元的资金到位。${BODY}`, `2.1公里的路修好了。${BODY}`]],
  ])('are not %s', (_, lines) => {
    expect(outline('述职报告', BODY, ...lines)).toEqual([]);
  });
});

describe('unnumbered headings', () => {
  it.each([
    [
      'short lines above their text',
      ['会上提的', BODY, '会后跑的', BODY, '没办好的', BODY],
      ['1 会上提的', '1 会后跑的', '1 没办好的'],
    ],
    [
      '德、能、勤、绩、廉 in front of the text',
      [`德：${BODY}`, `能：${BODY}`, `廉：${BODY}`],
      ['1 德', '1 能', '1 廉'],
    ],
    ['months', ['一月', BODY, '三月、四月', BODY], ['1 一月', '1 三月、四月']],
    [
      'questions',
      ['问：开会发言了没有？', BODY, '问：接下来先做哪样？', BODY],
      ['1 问：开会发言了没有？', '1 问：接下来先做哪样？'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(outline('述职报告', BODY, ...lines)).toEqual(expected);
  });

  it('are not the lines of title, name and salutation', () => {
    expect(outline('述职报告', '石桥村党支部书记  周小满', '（2026年1月8日）', '各位代表：', BODY, BODY)).toEqual([]);
  });
});

it('stands in linear time', () => {
  const time = (sections: number) => {
    const text = `一、学习情况\n${BODY}\n`.repeat(sections);
    const start = performance.now();
    buildModel(text);
    return performance.now() - start;
  };
  time(500);
  expect(time(4_000) / Math.max(2, time(500))).toBeLessThan(40);
});
