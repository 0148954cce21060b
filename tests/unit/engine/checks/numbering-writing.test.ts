import { numbering } from '../../../../engine/checks/numbering.ts';
import { testCheck } from './check-table.ts';

const body = '一年来走访选民四十二户，记下意见十九条，已经办结的有十一条，其余的列入了明年的台账。';
/** Headings, each with a paragraph under it. */
const report = (...headings: string[]) =>
  ['2025年述职报告', ...headings.map((heading) => `${heading}\n${body}`)].join('\n');
/** One slip, and what the paper is once it is mended. */
const slip = (wrong: (...headings: string[]) => string, headings: string, found: string, mended: string) => ({
  text: wrong(...headings.split('|')),
  found: [found],
  fixed: wrong(...mended.split('|')),
});
const inline = (...points: string[]) => `渡口做了几件事。${points.join('')}${body}`;

// Numbers that are misread, doubled, out of their row or in another writing.
testCheck(numbering, {
  valid: [
    // A fragment that goes on from another page.
    `（接上页）\n${report('二、渡口', '三、船队').split('\n').slice(1).join('\n')}`,
    `（三）查渡口\n${body}\n（四）查船队\n${body}\n三、打算\n${body}`,
    // A list inside a list, set farther in.
    `一、渡口\n1. 换灯四盏，都亮了。\n   1. 东岸两盏；\n   2. 西岸两盏。\n2. 修栏杆两处。\n3. 换跳板一块。\n${body}`,
    `# 总结\n## 1. 渡口\n1. 换灯四盏；\n2. 修栏杆。\n## 2. 船队\n1. 换机两台；\n2. 补漏三处。\n## 3. 打算\n${body}`,
    // Rows of a table that no column of numbers heads.
    `月份\t船次\n1\t40\n2\t38\n5\t61\n${body}`,
    `四季度：查渡口。${body}\n二、船队\n${body}`.replace('四季度', '一、渡口\n三季度：修船。\n四季度'),
    '水深浪急，二是关键、三是根本的道理大家都懂。',
    inline('在办前，一是一周一会；二是一事一议。', '在办中，一是一日一报；二是难题上会。'),
    inline('首先，修灯。', '其次，修船。', '最后，修路。') + inline('首先，查人。', '其次，查岸。'),
    inline('七（1）班去了，七（3）班也去了，（5）班没去。'),
    `任务：①查灯；②查船。${body}\n1、渡口\n${body}\n2、船队\n${body}`,
    `一、渡口\n1.换灯。${body}\n2.1号、3号船都修过，机器还是\n旧的，要换。\n3.跳板。${body}\n二、打算\n${body}`,
    report('一、渡口', '（一）查灯', '（二）查船', '二、打算').replace('二、打算', '（1）东岸\n（2）西岸\n二、打算'),
    '星期一是渡口的集，星期三是船队的会。统一是前提，逐一是办法。',
    '一是二孩家庭的船票减半；二是三孩家庭免票；三是老人免票。',
    report('一、渡口', '二、二、三产业都动起来', '三、打算'),
    `一、1.换灯。${body}\n2.换船。${body}\n二、打算\n${body}`,
  ],
  invalid: [
    // Misread by a scanner, or with nothing left but the mark.
    slip(report, '—、渡口|二、船队|三、打算', '—、', '一、渡口|二、船队|三、打算'),
    slip(report, '一、渡口|（一）查灯|（ニ）查船|（三）查人', '（ニ）', '一、渡口|（一）查灯|（二）查船|（三）查人'),
    slip(report, '一、渡口|二、船队|、灯标|四、打算', '、', '一、渡口|二、船队|三、灯标|四、打算'),
    slip(report, '一、渡口|（一）查灯|（＝）查船|（三）查人', '（＝）', '一、渡口|（一）查灯|（二）查船|（三）查人'),
    {
      text: `一、渡口\nl、换灯。${body}\n2、换船。${body}\n二、打算\n${body}`,
      found: ['l、'],
      fixed: `一、渡口\n1、换灯。${body}\n2、换船。${body}\n二、打算\n${body}`,
    },
    // Lost, doubled, set with blanks.
    slip(report, '一 修好渡口|二、管好船队|三、打算', '一 ', '一、修好渡口|二、管好船队|三、打算'),
    slip(report, '一修好渡口，不当“甩手客”|二、船队|三、打算', '一', '一、修好渡口，不当“甩手客”|二、船队|三、打算'),
    slip(report, '一、渡口|二、二、船队|三、打算', '二、二、', '一、渡口|二、船队|三、打算'),
    slip(report, '一、渡口|二、）船队|三、打算', '二、）', '一、渡口|二、船队|三、打算'),
    slip(report, '一、渡口|二、船队|三 、灯标|四、打算', '三 、', '一、渡口|二、船队|三、灯标|四、打算'),
    slip(report, '一、渡口|（一）查灯|（二 ）查船|（三）查人', '（二 ）', '一、渡口|（一）查灯|（二）查船|（三）查人'),
    slip(report, '一、渡口|（一）查灯|(二)查船|（三）查人', '(二)', '一、渡口|（一）查灯|（二）查船|（三）查人'),
    {
      text: report('一 渡口', '二 船队', '二 灯标', '四 打算'),
      found: ['一 ', '二 ', '二', '四 '],
      fixed: report('一、渡口', '二、船队', '三、灯标', '四、打算'),
    },
    slip(
      report,
      '一、渡口|（一）查灯|（二），查船|（三）查人',
      '（二），',
      '一、渡口|（一）查灯|（二）查船|（三）查人',
    ),
    // A heading that lost its number is told itself: the number behind it is right.
    slip(report, '一、渡口|二、船队|存在的问题|四、打算', '存在的问题', '一、渡口|二、船队|三、存在的问题|四、打算'),
    // Another level, or another row's writing, in the place of the one lacking.
    slip(
      report,
      '一、渡口|（一）查灯|二、查船|（三）查人|二、打算',
      '二、',
      '一、渡口|（一）查灯|（二）查船|（三）查人|二、打算',
    ),
    slip(
      report,
      '一、渡口|（一）查灯|一、查船|（三）查人|二、打算',
      '一、',
      '一、渡口|（一）查灯|（二）查船|（三）查人|二、打算',
    ),
    slip(
      report,
      '一、渡口|（一）查灯|（二）查船|（二）船队|（一）修船|（二）换机|三、打算',
      '（二）',
      '一、渡口|（一）查灯|（二）查船|二、船队|（一）修船|（二）换机|三、打算',
    ),
    slip(report, '一、渡口|（二）查灯|（二）查船|（三）查人', '（二）', '一、渡口|（一）查灯|（二）查船|（三）查人'),
    slip(
      report,
      '第一、渡口|第二、船队|第三、灯标|第4、打算|第五、其他',
      '第4、',
      '第一、渡口|第二、船队|第三、灯标|第四、打算|第五、其他',
    ),
    {
      text: `一、渡口\n（一）查灯。${body}\n（二）查船。${body}\n1.查人。${body}\n二、打算\n${body}`,
      found: ['1.'],
      fixed: `一、渡口\n（一）查灯。${body}\n（二）查船。${body}\n（三）查人。${body}\n二、打算\n${body}`,
    },
    {
      text: `序号\t事项\n1\t换灯\n2\t换船\n4\t修路\n${body}`,
      found: ['4'],
      fixed: `序号\t事项\n1\t换灯\n2\t换船\n3\t修路\n${body}`,
    },
    {
      text: `1 渡口\n1.1 查灯\n${body}\n1.2 查船\n${body}\n2 船队\n2.1 修船\n${body}\n1.2 换机\n${body}\n2.3 补漏\n${body}`,
      found: ['1.2'],
      fixed: `1 渡口\n1.1 查灯\n${body}\n1.2 查船\n${body}\n2 船队\n2.1 修船\n${body}\n2.2 换机\n${body}\n2.3 补漏\n${body}`,
    },
    // One far ahead has not changed places with the one behind it.
    {
      text: report('一、渡口', '四、船队', '二、灯标'),
      found: ['四、', '二、'],
      fixed: report('一、渡口', '二、船队', '三、灯标'),
    },
    {
      text: `一、渡口\n（１）换灯。${body}\n（２）换船。${body}\n（４）换缆。${body}\n二、打算\n${body}`,
      found: ['（４）'],
      fixed: `一、渡口\n（１）换灯。${body}\n（２）换船。${body}\n（３）换缆。${body}\n二、打算\n${body}`,
    },
    // Exchanged: told at both.
    {
      text: report('一、渡口', '三、船队', '二、灯标', '四、打算'),
      found: ['三、', '二、'],
      fixed: report('一、渡口', '二、船队', '三、灯标', '四、打算'),
    },
    {
      text: inline('一是查灯；', '三是查船；', '二是查人。'),
      found: ['三是', '二是'],
      fixed: inline('一是查灯；', '二是查船；', '三是查人。'),
    },
    {
      text: inline('首先，查灯。', '再次，查船。', '其次，查人。', '最后，查岸。'),
      found: ['再次', '其次'],
      fixed: inline('首先，查灯。', '其次，查船。', '再次，查人。', '最后，查岸。'),
    },
    {
      text: inline('坚持一是查灯；', '三是查船；', '二是查人。'),
      found: ['三是', '二是'],
      fixed: inline('坚持一是查灯；', '二是查船；', '三是查人。'),
    },
    slip(inline, '首先，查灯。|二是查船。|再次，查人。', '二是', '首先，查灯。|其次查船。|再次，查人。'),
    // Inside paragraphs.
    slip(inline, '一是查灯；|第二，查船；|三是查人。', '第二，', '一是查灯；|二是查船；|三是查人。'),
    slip(inline, '一是查灯；|第二抓船；|三是查人。', '第二', '一是查灯；|二是抓船；|三是查人。'),
    slip(inline, '一是查灯；|二是查船；|三管人员；|四是查岸。', '三', '一是查灯；|二是查船；|三是管人员；|四是查岸。'),
    slip(
      inline,
      '一是查灯；|二是查船；|另外是查人；|四是查岸。',
      '另外是',
      '一是查灯；|二是查船；|三是查人；|四是查岸。',
    ),
    slip(inline, '其一，查灯；|其二，查船；|第三，查人。', '第三', '其一，查灯；|其二，查船；|其三，查人。'),
    slip(inline, '第一，查灯；|第二，查船；|三，查人。', '三，', '第一，查灯；|第二，查船；|第三，查人。'),
    slip(inline, '⑴查灯；|⑵查船；|⑷查人。', '⑷', '⑴查灯；|⑵查船；|⑶查人。'),
    slip(inline, '包括（1）查灯；|（3）查船；|（4）查人。', '（3）', '包括（1）查灯；|（2）查船；|（3）查人。'),
    slip(
      inline,
      '我们一是查灯；|二是查船，共一条；|二是查人；|四是查岸。',
      '二是',
      '我们一是查灯；|二是查船，共一条；|三是查人；|四是查岸。',
    ),
    slip(inline, '首先，查灯。|其次，查船。|首先，查人。', '首先', '首先，查灯。|其次，查船。|再次，查人。'),
    slip(
      inline,
      '首先，查灯。|其次，查船。|再次，查人。|再次，查岸。',
      '再次',
      '首先，查灯。|其次，查船。|再次，查人。|最后，查岸。',
    ),
  ],
});
