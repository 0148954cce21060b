import { numbering } from '../../../../engine/checks/numbering.ts';
import { testCheck } from './check-table.ts';

const body = '一年来走访选民四十二户，记下意见十九条，已经办结的有十一条，其余的列入了明年的台账。';
/** Headings on lines of their own, each with a paragraph under it; one that ends with | has none. */
const report = (...headings: string[]) =>
  ['2025年述职报告', ...headings.map((line) => (line.endsWith('|') ? line.slice(0, -1) : `${line}\n${body}`))].join(
    '\n',
  );
/** Sections run on in one paragraph. */
const runOn = (...headings: string[]) =>
  `本人在船队任职，现把一年的工作汇报如下。${headings.map((heading) => `${heading}。${body}`).join('')}`;
/** Points one below the other. */
const points = (...lines: string[]) =>
  ['2025年述职报告', '一、渡口', ...lines.map((line) => `${line}，${body}`), '二、船队', body].join('\n');

// What a number is by where it stands: in a paper run on in one paragraph, in the row of another level, among words.
testCheck(numbering, {
  valid: [
    runOn('一、渡口', '二、船队', '三、灯标', '四、打算'),
    // Beside sections run on, 二期 and 三名 count what is behind them.
    runOn('一、渡口', '二、船队。二期工程已经完工。三名船工转正', '三、灯标'),
    `${runOn('一、渡口', '二、船队', '三、灯标')}\n主要做了三件事：1.换灯；2.换船；3.换缆。`,
    // A section said twice, which the next ones count on from: the second of the two is told, not the first.
    report('一、渡口', '（一）东岸', '（二）西岸', '二、船队', '三、灯标'),
    // Sections that all count on, and points of two kinds.
    report('一、渡口', '1.东岸', '2.西岸', '二、船队', '3.换灯', '4.换缆', '三、灯标', '5.岸灯', '6.船灯'),
    points('第一，换灯', '第二，换船', '第三，换缆'),
    // Labels above a row of （一）, and a paragraph that goes on with the point above it.
    [
      '2025年述职报告',
      `德：${body}`,
      `能：${body}`,
      `勤：${body}`,
      '绩：',
      `（一）换灯：${body}`,
      `（二）换船：${body}`,
      `廉：${body}`,
    ].join('\n'),
    points('（1）换灯', '（2）换船').replace('（2）换船', '同时换缆，修了三根。\n（2）换船'),
    `2025年述职报告\n我总结成“三看一慢”：一看灯，二看船，三看缆；雨天最难的是三看，三看里缆绳又最要紧。${body}`,
    // 三是旧的、五是新的 count nothing; a table keeps the numbers it was given; a hard wrap tore 二、.
    `2025年述职报告\n有三点要说明：一是经费，专款专用；二是船，一共八条，其中三是旧的、五是新的；三是灯。${body}`,
    `2025年述职报告\n一、渡口\n1 过渡人次　2,318　-4.2%\n2 过渡车次　1,207　-21.5%\n4 停航天数　29　-9.1%\n${body}`,
    report('一、渡口', '二\n、船队', '三、灯标'),
    // A chapter with sections of its own, each with points.
    report('第一章 渡口|', '第一节 东岸|', '（一）换灯', '（二）修灯', '第二节 西岸|', '（一）换缆', '第二章 船队'),
    // 壹、 holds sections.
    report('壹、渡口|', '一、东岸', '二、西岸', '贰、船队|', '一、换船', '二、换缆', '叁、打算'),
    // The only decimal is an amount.
    report('一、渡口', '（一）东岸', '（二）西岸', '1.2万人过渡|', '二、船队'),
    // Rules that are spoken of.
    '2025年述职报告\n班规一共九条，第三条是“不起外号”，第七条是“说了就要算”，这两条是大家加的。',
    '2025年述职报告\n渡口的集市逢三、逢五开，三是上午，五是下午，两头都有船。',
    '2025年述职报告\n船上的事，一怕风大；二怕灯暗；三是缆绳旧了，换起来费钱。',
  ],
  invalid: [
    {
      text: runOn('一、渡口', '二船队', '三、灯标', '四、打算'),
      found: ['二'],
      fixed: runOn('一、渡口', '二、船队', '三、灯标', '四、打算'),
    },
    {
      text: runOn('一、渡口', '二、船队', '三.灯标', '四、打算'),
      found: ['三.'],
      fixed: runOn('一、渡口', '二、船队', '三、灯标', '四、打算'),
    },
    {
      text: runOn('一、渡口', '（二）船队', '三、灯标', '四、打算'),
      found: ['（二）'],
      fixed: runOn('一、渡口', '二、船队', '三、灯标', '四、打算'),
    },
    {
      text: runOn('（一）渡口', '（二船队', '（三）灯标'),
      found: ['（二'],
      fixed: runOn('（一）渡口', '（二）船队', '（三）灯标'),
    },
    // A point of one paragraph, as all of its row are, that lost its number.
    {
      text: points('（1）换灯', '（2）换船', '换缆绳', '（4）换桩'),
      found: ['换缆绳'],
      fixed: points('（1）换灯', '（2）换船', '（3）换缆绳', '（4）换桩'),
    },
    // A section that lost its number above a row of its own, behind one that ends in （二）.
    {
      text: report('一、渡口|', '（一）东岸', '（二）西岸', '船队|', '（一）换船', '（二）换缆', '三、灯标'),
      found: ['船队'],
      fixed: report('一、渡口|', '（一）东岸', '（二）西岸', '二、船队|', '（一）换船', '（二）换缆', '三、灯标'),
    },
    // ③ in the place of （三） above points of its own, and at the end of a row.
    {
      text: report(
        '一、渡口|',
        '（一）东岸|',
        '1.换灯|',
        '2.修灯|',
        '③西岸|',
        '1.换缆|',
        '2.修缆|',
        '（三）码头',
        '二、船队',
      ).replace('③', '②'),
      found: ['②'],
      fixed: report(
        '一、渡口|',
        '（一）东岸|',
        '1.换灯|',
        '2.修灯|',
        '（二）西岸|',
        '1.换缆|',
        '2.修缆|',
        '（三）码头',
        '二、船队',
      ),
    },
    {
      text: report('一、渡口|', '（1）换灯|', '（2）修灯|', '③修理缆绳|', '二、船队'),
      found: ['③'],
      fixed: report('一、渡口|', '（1）换灯|', '（2）修灯|', '（3）修理缆绳|', '二、船队'),
    },
    // Half of its brackets lost before a figure; two numbers where the next one follows.
    {
      text: points('（1）换灯', '（2）换船', '（3 10kV线路改造', '（4）换桩'),
      found: ['（3 '],
      fixed: points('（1）换灯', '（2）换船', '（3）10kV线路改造', '（4）换桩'),
    },
    { text: points('1、换灯', '2、换船', '3、4、换缆绳', '4、换桩'), found: ['3、4、'] },
    // The first heading, in two halves as the others are; and 第二个星期六 is no second.
    {
      text: report('强化学习，心里有本账', '二、用好平台，收上民意来', '三、提好建议，推动问题解'),
      found: ['强化学习，心里有本账'],
      fixed: report('一、强化学习，心里有本账', '二、用好平台，收上民意来', '三、提好建议，推动问题解'),
    },
    {
      text: `2025年述职报告\n第一，用好联络站。每月第二个星期六接待群众。第三，用好渡口，船上也谈事。${body}`,
      found: ['第三'],
      fixed: `2025年述职报告\n第一，用好联络站。每月第二个星期六接待群众。第二，用好渡口，船上也谈事。${body}`,
    },
    // The line of a page that ends in its tag; and a point inside a paragraph behind a word of its own.
    {
      text: report('一、渡口', '船队管理<br/>', '三、灯标'),
      found: ['船队管理<br/>'],
      fixed: report('一、渡口', '二、船队管理<br/>', '三、灯标'),
    },
    {
      text: `2025年述职报告\n会上我一是提出换灯的建议，附议九人；建议把旧船一并换掉，当年已经列入；三是说了缆绳的事。${body}`,
      found: ['建议把旧船一并换掉'],
      fixed: `2025年述职报告\n会上我一是提出换灯的建议，附议九人；二是建议把旧船一并换掉，当年已经列入；三是说了缆绳的事。${body}`,
    },
    {
      text: `2025年述职报告\n渡口有三个习惯：1.开船前看灯；2.靠岸时看缆；3）有人问路就停一停。${body}`,
      found: ['3）'],
      fixed: `2025年述职报告\n渡口有三个习惯：1.开船前看灯；2.靠岸时看缆；3.有人问路就停一停。${body}`,
    },
    // The last of a row whose labels all end alike.
    {
      text: report(
        '一、渡口|',
        '（一）一季度：换灯|',
        '（二）二季度：换缆|',
        '（三）三季度：换桩|',
        '四季度：换船|',
        '二、打算',
      ),
      found: ['四季度：'],
      fixed: report(
        '一、渡口|',
        '（一）一季度：换灯|',
        '（二）二季度：换缆|',
        '（三）三季度：换桩|',
        '（四）四季度：换船|',
        '二、打算',
      ),
    },
    // Moved up from the end of its row; a section that bears a number as its points do.
    {
      text: report('一、渡口|', '（一）东岸', '（二）西岸', '（五）水文', '（三）码头', '（四）浮桥', '二、船队'),
      found: ['（五）'],
    },
    {
      text: report(
        '一、渡口',
        '二、船队',
        `1.换船。${body}|`,
        `2.换缆。${body}|`,
        `3.换桩。${body}|`,
        '3、灯标',
        '四、打算',
      ),
      found: ['3、'],
      fixed: report(
        '一、渡口',
        '二、船队',
        `1.换船。${body}|`,
        `2.换缆。${body}|`,
        `3.换桩。${body}|`,
        '三、灯标',
        '四、打算',
      ),
    },
    // The row inside goes on, and the sections go on behind it.
    {
      text: report('一、渡口', '二、船队|', '（一）换船', '（二）换缆', '三、换灯。灯亮了|', '三、灯标', '四、打算'),
      found: ['三、'],
      fixed: report('一、渡口', '二、船队|', '（一）换船', '（二）换缆', '（三）换灯。灯亮了|', '三、灯标', '四、打算'),
    },
    {
      text: report('一、渡口', '二、船队|', '（一）换船', '（二）换缆', '二、换灯', '（四）换人', '三、灯标'),
      found: ['二、'],
      fixed: report('一、渡口', '二、船队|', '（一）换船', '（二）换缆', '（三）换灯', '（四）换人', '三、灯标'),
    },
    // What heads a list, and bears its mark.
    {
      text: report(
        '一、渡口|',
        '1.换灯。灯亮了|',
        '2.换船|',
        '（1）一号船|',
        '（2）二号船|',
        '（3）换缆|',
        '（1）东岸|',
        '（2）西岸|',
        '二、船队',
      ),
      found: ['（3）'],
      fixed: report(
        '一、渡口|',
        '1.换灯。灯亮了|',
        '2.换船|',
        '（1）一号船|',
        '（2）二号船|',
        '3.换缆|',
        '（1）东岸|',
        '（2）西岸|',
        '二、船队',
      ),
    },
    // Points counted in words, and one as sections are.
    {
      text: points('一是换灯', '二、换船', '三是换缆'),
      found: ['二、'],
      fixed: points('一是换灯', '二是换船', '三是换缆'),
    },
    // The head of the last list, and the only decimal.
    {
      text: report(
        '一、渡口|',
        '（一）东岸|',
        '1.换灯|',
        '2.修灯|',
        '（二）西岸|',
        '1.换缆|',
        '2.修缆|',
        '码头治理|',
        '1.换桩|',
        '2.修桩|',
      ),
      found: ['码头治理'],
      fixed: report(
        '一、渡口|',
        '（一）东岸|',
        '1.换灯|',
        '2.修灯|',
        '（二）西岸|',
        '1.换缆|',
        '2.修缆|',
        '（三）码头治理|',
        '1.换桩|',
        '2.修桩|',
      ),
    },
    {
      text: report('一、渡口|', '（一）东岸', '（二）西岸', '1.3 码头', '二、船队'),
      found: ['1.3'],
      fixed: report('一、渡口|', '（一）东岸', '（二）西岸', '（三） 码头', '二、船队'),
    },
    // Exchanged at the head of a row; a level left out; points that go on from the section before.
    {
      text: report('一、渡口|', '（二）东岸', '（一）西岸', '（三）码头', '二、船队'),
      found: ['（二）', '（一）'],
      fixed: report('一、渡口|', '（一）东岸', '（二）西岸', '（三）码头', '二、船队'),
    },
    {
      text: report(
        '一、渡口|',
        '（一）东岸|',
        '1.换灯|',
        '2.修灯|',
        '（二）西岸|',
        '1.换缆|',
        '2.修缆|',
        '（三）码头|',
        '（1）换桩|',
        '（2）修桩|',
      ),
      found: ['（1）'],
    },
    {
      text: report(
        '一、渡口|',
        '1.换灯|',
        '2.修灯|',
        '二、船队|',
        '3.换船|',
        '4.修船|',
        '三、灯标|',
        '1.岸灯|',
        '2.船灯|',
      ),
      found: ['3.'],
    },
    {
      text: report('一、渡口|', '（1）换灯|', '（2）修灯|', '3）换缆|', '二、船队'),
      found: ['3）'],
      fixed: report('一、渡口|', '（1）换灯|', '（2）修灯|', '（3）换缆|', '二、船队'),
    },
    {
      text: report('一、渡口|', '1)换灯|', '2)修灯|', '3、换缆|', '4)修缆|', '二、船队'),
      found: ['3、'],
      fixed: report('一、渡口|', '1)换灯|', '2)修灯|', '3)换缆|', '4)修缆|', '二、船队'),
    },
    {
      text: report('一、渡口|', '1、换灯|', '2、修灯|', '8、换缆|', '4、修缆|', '二、船队'),
      found: ['8、'],
      fixed: report('一、渡口|', '1、换灯|', '2、修灯|', '3、换缆|', '4、修缆|', '二、船队'),
    },
  ],
});
