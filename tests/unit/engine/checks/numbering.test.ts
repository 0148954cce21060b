import { expect, test } from 'vitest';
import { numbering } from '../../../../engine/checks/numbering.ts';
import { runCheck, testCheck } from './check-table.ts';

const body = '一年来走访选民四十二户，记下意见十九条，已经办结的有十一条，其余的列入了明年的台账。';
/** Headings, each with a paragraph under it. */
const report = (...headings: string[]) =>
  ['2025年述职报告', ...headings.map((heading) => `${heading}\n${body}`)].join('\n');

testCheck(numbering, {
  valid: [
    '二〇二二年我当选。\n八十一，是去年的数。\n1.5万元用在水渠上。\n第一件修渠，第二件架桥，第三件通水。\n四是党员的事。',
    '',
    body,
    report('一、学习情况', '二、履职情况', '三、存在不足'),
    report('一、学习情况', '（一）学理论', '（二）学业务', '二、履职情况', '（一）大会期间', '（二）闭会期间'),
    report('一、学习情况', '1.学理论', '2.学业务', '二、履职情况', '3.开会', '4.走访'),
    report('1、学习情况', '2、履职情况', '3、打算'),
    // A fresh start after a linking sentence, and the first row going on after it.
    `${report('一、学习', '二、履职')}\n主要做了以下几件事。\n${report('一、修渠', '二、架桥')}`,
    `${report('一、学习', '一、读书', '二、听课', '二、履职')}`,
    // Run on in the paragraph before.
    `一、学习情况\n${body}二、履职情况。${body}\n三、存在不足\n${body}`,
    `做法如下：一是多走访；二是多记录；三是多反馈。${body}`,
    `一是抓学习：一是读书，二是听课；二是抓履职；三是抓作风。`,
    `首先是抓学习，${body}二是抓履职。`,
    `一要加强监督；二要搞好协调，第二天再说；三要用好代表。`,
    `统一是前提，万一是雨天，第一是学习，十三是数字。`,
    '市十三届人大一、二、三次会议期间，第一、二小组和第四小组开了会。',
    '三年来，我走访了四个村。\n\n一天，我在村口遇见他。\n\n五保户的事办成了。',
    '①走访②视察③调研',
    '主要有：1.学习；2.走访；3.视察。每周一、三、五值班，1、2、4号楼，：一、三、五组都去了。',
    '条件是：（1）学习；（2）走访。第二次会议有三项：（1）审议；（2）选举。文档（3）在此。',
    '一、学习。很好。二、履职。很好。三、打算。很好。',
    '3.5万元，共2.5亿元；12.5%。',
    // A saying; and 一是 as a heading on its own line.
    '一是一，二是二，我从不含糊。主要有：一是人手少；二是经费紧。',
    `一是学习方面\n${body}\n二是工作方面\n${body}\n三是作风方面\n${body}`,
    // What a hard wrap left at the head of a line.
    `一、工作情况\n${body}\n去年移送的案件一共有二十\n七，没有一起转成刑事案子。\n二、打算\n${body}`,
    '3.5万元的资金到位。\n\n12月里又办了一件。',
    report('一、二月', '三、四月', '六、七月', '十一、十二月份'),
  ],
  invalid: [
    {
      text: `一、学习\n（一）读书\n${body}\n（一）听课\n${body}\n二、工作\n${body}`,
      found: ['（一）'],
      fixed: `一、学习\n（一）读书\n${body}\n（二）听课\n${body}\n二、工作\n${body}`,
    },
    {
      text: report('一、学习', '一、工作', '三、打算'),
      found: ['一、'],
      fixed: report('一、学习', '二、工作', '三、打算'),
    },
    {
      text: report('1. 目标', '2. 步骤', '3. 措施', '4宣传引导', '5. 时间'),
      found: ['4'],
      fixed: report('1. 目标', '2. 步骤', '3. 措施', '4.宣传引导', '5. 时间'),
    },
    {
      text: report('一、工作', '1)日常', '2)数字', '4)毛病'),
      found: ['4)'],
      fixed: report('一、工作', '1)日常', '2)数字', '3)毛病'),
    },
    {
      text: `一、工作\n1.许可。平均2.3天，${body}\n3.信贷。${body}\n二、打算\n${body}`,
      found: ['3.'],
      fixed: `一、工作\n1.许可。平均2.3天，${body}\n2.信贷。${body}\n二、打算\n${body}`,
    },
    {
      text: '其一，学得不够。其二，跑得不勤。其四，管得不严。',
      found: ['其四'],
      fixed: '其一，学得不够。其二，跑得不勤。其三，管得不严。',
    },
    {
      text: '一是一，二是二。主要有：一是人手少；三是经费紧。',
      found: ['三是'],
      fixed: '一是一，二是二。主要有：一是人手少；二是经费紧。',
    },
    {
      text: `<br>一、活路\n${body}\n<br>三、收成\n${body}`,
      found: ['三、'],
      fixed: `<br>一、活路\n${body}\n<br>二、收成\n${body}`,
    },
    // A row of its own under 二、 does not fill the gap after it, nor does 第三名.
    {
      text: report('一、学习情况', '二、履职情况', '（一）开会', '（二）走访', '（三）视察，得第三名', '四、存在不足'),
      found: ['四、'],
      fixed: report('一、学习情况', '二、履职情况', '（一）开会', '（二）走访', '（三）视察，得第三名', '三、存在不足'),
    },
    {
      text: report('一、学习情况', '二、履职情况', '四、存在不足', '五、今后打算'),
      found: ['四、'],
      fixed: report('一、学习情况', '二、履职情况', '三、存在不足', '四、今后打算'),
    },
    {
      text: report('一、学习情况', '二、履职情况', '二、存在不足', '三、今后打算'),
      found: ['二、'],
      fixed: report('一、学习情况', '二、履职情况', '三、存在不足', '四、今后打算'),
    },
    {
      text: report('一、学习情况', '（一）学理论', '（三）学业务', '二、履职情况'),
      found: ['（三）'],
      fixed: report('一、学习情况', '（一）学理论', '（二）学业务', '二、履职情况'),
    },
    {
      text: report('一、学习情况', '1.学理论', '2.学业务', '4.学法律'),
      found: ['4.'],
      fixed: report('一、学习情况', '1.学理论', '2.学业务', '3.学法律'),
    },
    {
      text: report('一、学习情况', '二、履职情况', '三认真学习做表率', '四、今后打算'),
      found: ['三'],
      fixed: report('一、学习情况', '二、履职情况', '三、认真学习做表率', '四、今后打算'),
    },
    { text: report('二、履职情况', '三、存在不足'), found: ['二、'] },
    { text: report('(一)大会期间', '(二)闭会期间'), found: ['(一)'] },
    { text: report('（一）大会期间', '（二）闭会期间'), found: ['（一）'], type: 'work-summary' },
    {
      text: report('一．学习情况', '二，履职情况', '三、打算'),
      found: ['一．', '二，'],
      fixed: report('一、学习情况', '二、履职情况', '三、打算'),
    },
    {
      text: report('一、学习情况', '（一）、学理论', '（二）、学业务'),
      found: ['（一）、', '（二）、'],
      fixed: report('一、学习情况', '（一）学理论', '（二）学业务'),
    },
    {
      text: report('一、学习情况', '1，学理论', '2，学业务'),
      found: ['1，', '2，'],
      fixed: report('一、学习情况', '1.学理论', '2.学业务'),
    },
    {
      text: '做法如下：一是多走访；三是多反馈；四是多记录。',
      found: ['三是'],
      fixed: '做法如下：一是多走访；二是多反馈；三是多记录。',
    },
    {
      text: '一是多走访；二是多反馈；二是多记录。',
      found: ['二是'],
      fixed: '一是多走访；二是多反馈；三是多记录。',
    },
    { text: `今后要做好几件事。二是多反馈；三是多记录。`, found: ['二是'] },
    {
      text: '要当好代表，第一，要责任到位；第三，要安排到位。',
      found: ['第三'],
      fixed: '要当好代表，第一，要责任到位；第二，要安排到位。',
    },
    {
      text: '条件是：（1）学习；（2）走访；（4）视察。',
      found: ['（4）'],
      fixed: '条件是：（1）学习；（2）走访；（3）视察。',
    },
    { text: '主要有：1.学习；3.走访。', found: ['3.'], fixed: '主要有：1.学习；2.走访。' },
    {
      text: '一、学习。很好。二、履职。很好。四、打算。',
      found: ['四、'],
      fixed: '一、学习。很好。二、履职。很好。三、打算。',
    },
    { text: '①走访②视察④调研', found: ['④'], fixed: '①走访②视察③调研' },
    {
      text: `## 一、学习情况\n\n${body}\n\n## 三、打算\n\n${body}`,
      found: ['三、'],
      fixed: `## 一、学习情况\n\n${body}\n\n## 二、打算\n\n${body}`,
    },
  ],
});

test('numbering leaves the points of a rule alone, which are no report', () => {
  expect(runCheck(numbering, report('（一）大会期间', '（二）闭会期间'), 'other')).toEqual([]);
});
