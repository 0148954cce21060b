import { numbering } from '../../../../engine/checks/numbering.ts';
import { testCheck } from './check-table.ts';

const body = '一年来走访选民四十二户，记下意见十九条，已经办结的有十一条，其余的列入了明年的台账。';
/** Headings, each with a paragraph under it. */
const report = (...headings: string[]) =>
  ['2025年述职报告', ...headings.map((heading) => `${heading}\n${body}`)].join('\n');
/** One slip, and what the paper is once it is mended. */
const slip = (headings: string, found: string, mended: string) => ({
  text: report(...headings.split('|')),
  found: [found],
  fixed: report(...mended.split('|')),
});

// The one mark of a row that is unlike the rest, rows of other systems, and numbers of another level in a row.
testCheck(numbering, {
  valid: [
    // Written so all through, or half and half.
    report('1．渡口', '2．船队', '3．打算'),
    report('第一、渡口', '第二、船队', '第三，灯标', '第四，打算'),
    report('第一部分 渡口', '第二部分 船队', '第三部分 打算').replace(body, `第一，换灯。${body}`),
    report('1 渡口', '1.1 东岸', '1.2 西岸', '2 船队', '3 打算'),
    // The points of a section beside the sections.
    report('一、渡口', '第一，换灯', '第二，换船', '二、船队', '三、打算'),
    report('问1：学了什么？', '问2：做了什么？', '问3：差在哪里？'),
    // Problems picked from a longer list.
    report('问题1：灯暗', '问题2：船旧', '问题5：人少'),
    report('1 渡口', '2 船队', '3 打算'),
    '03　述职报告（1754字）\n05　工作总结（2000字）\n06　工作计划（900字）',
    // 三抓 counts with 一抓 and 二抓, not between 第二 and 第四.
    report('第一、德', '第二、职').replace(body, `一抓船，二抓灯，三抓人，都有人管。${body}`),
    report('一、渡口', '（一）查灯', '（二）查船', '二、船队', '（一）查人', '（二）查岸'),
    // Sections of parts, and two numbers at the head of a line.
    `第一部分 渡口\n一、灯标\n（一）换灯。${body}\n（二）修灯。${body}\n第二部分 船队\n一、换船\n${body}`,
    `一、渡口\n一、二线人员都上岗。${body}\n二、船队\n${body}`,
    // A row in half-width brackets beside one in wide ones.
    report('一、渡口', '(一)查灯', '(二)查船', '(三)查人', '二、打算', '（一）换灯', '（二）换船', '（三）换人'),
  ],
  invalid: [
    slip('1.渡口|2.船队|3)灯标|4.打算', '3)', '1.渡口|2.船队|3.灯标|4.打算'),
    slip('1. 渡口|2. 船队|3．打算', '3．', '1. 渡口|2. 船队|3.打算'),
    slip('第一，渡口|第二，船队|第三、灯标|第四，打算', '第三、', '第一，渡口|第二，船队|第三，灯标|第四，打算'),
    slip('第一：渡口|第二：船队|第三:打算', '第三:', '第一：渡口|第二：船队|第三：打算'),
    slip('一 修好渡口|二、船队|三、打算', '一 ', '一、修好渡口|二、船队|三、打算'),
    slip(
      '问1：学了什么？|问2：做了什么？|问2：守住什么？|问4：差在哪里？',
      '问2',
      '问1：学了什么？|问2：做了什么？|问3：守住什么？|问4：差在哪里？',
    ),
    slip('1 渡口|2 船队|4 灯标|5 打算', '4', '1 渡口|2 船队|3 灯标|4 打算'),
    slip('①渡口|②船队|②灯标|④打算', '②', '①渡口|②船队|③灯标|④打算'),
    slip('①渡口|②船队|②灯标|③打算', '②', '①渡口|②船队|③灯标|④打算'),
    // Brackets half of them wide, or one lost.
    slip('一、渡口|（一）查灯|(二）查船|二、打算', '(二）', '一、渡口|（一）查灯|（二）查船|二、打算'),
    slip(
      '一、渡口|（1）查灯|（2）查船|（3建成灯标|二、打算',
      '（3',
      '一、渡口|（1）查灯|（2）查船|（3）建成灯标|二、打算',
    ),
    {
      text: `渡口做了几件事。(1）换灯四盏，都亮了。（2）修栏杆两处。（3）换跳板一块。${body}`,
      found: ['(1）'],
      fixed: `渡口做了几件事。（1）换灯四盏，都亮了。（2）修栏杆两处。（3）换跳板一块。${body}`,
    },
    // A blank for 、 all through, and ＝ of a scanner.
    {
      text: report('一　渡口', '二　船队', '三　打算'),
      found: ['一　', '二　', '三　'],
      fixed: report('一、渡口', '二、船队', '三、打算'),
    },
    // A section numbered as its points, and points numbered as the sections.
    slip(
      '（一）渡口|（一）换灯|（二）换船|二、打算|（一）查人|（二）查岸',
      '（一）',
      '一、渡口|（一）换灯|（二）换船|二、打算|（一）查人|（二）查岸',
    ),
    slip('1、渡口|（一）换灯|（二）换船|二、打算', '1、', '一、渡口|（一）换灯|（二）换船|二、打算'),
    slip(
      '一、渡口|二、船队|一、查灯|2.查船|3.查人|三、打算',
      '一、',
      '一、渡口|二、船队|1.查灯|2.查船|3.查人|三、打算',
    ),
    // The last of a row with the first number, or behind half a bracket.
    slip(
      '一、渡口|（一）换灯|（二）换船|（一）换人|二、打算',
      '（一）',
      '一、渡口|（一）换灯|（二）换船|（三）换人|二、打算',
    ),
    slip('一、渡口|第二，船队|三、打算', '第二，', '一、渡口|二、船队|三、打算'),
    slip('一、渡口|二、船队|第三，打算', '第三，', '一、渡口|二、船队|三、打算'),
    slip('1）渡口|2.船队|3.打算', '1）', '1.渡口|2.船队|3.打算'),
    slip(
      'Part 1 渡口|Part 2 船队|Part 2 灯标|Part 4 打算',
      'Part 2',
      'Part 1 渡口|Part 2 船队|Part 3 灯标|Part 4 打算',
    ),
    slip(
      '问题1：学了什么？|问题2：做了什么？|问题4：差在哪里？',
      '问题4',
      '问题1：学了什么？|问题2：做了什么？|问题3：差在哪里？',
    ),
    slip(
      '1 渡口|1.1 换灯|1.2 换船|2 船队|1.3 查人|2.2 查岸|3 打算',
      '1.3',
      '1 渡口|1.1 换灯|1.2 换船|2 船队|2.1 查人|2.2 查岸|3 打算',
    ),
    slip('1 渡口|1.1 换灯|1.2 换船|1.2.3 换人|2 打算', '1.2.3', '1 渡口|1.1 换灯|1.2 换船|1.3 换人|2 打算'),
    {
      text: `2025年述职报告\n序号\n任务\n1\n换灯\n2\n换船\n4\n换人\n5\n换牌`,
      found: ['4'],
      fixed: `2025年述职报告\n序号\n任务\n1\n换灯\n2\n换船\n3\n换人\n4\n换牌`,
    },
    slip('一、渡口|＝、船队|三、打算', '＝、', '一、渡口|二、船队|三、打算'),
    slip('一、渡口|二、船队|一、查灯|（二）查船|三、打算', '一、', '一、渡口|二、船队|（一）查灯|（二）查船|三、打算'),
    slip('第一题：学|第二题：做|第四题：差', '第四题', '第一题：学|第二题：做|第三题：差'),
    slip('I、渡口|II、船队|IV、打算', 'IV', 'I、渡口|II、船队|III、打算'),
    // One is lacking, and what follows is of another level.
    slip('一、渡口|二、船队|三、灯标|（五）打算', '（五）', '一、渡口|二、船队|三、灯标|四、打算'),
    // A lone 一、 among （一） and （三）.
    slip('（一）渡口|一、船队|（三）打算', '一、', '（一）渡口|（二）船队|（三）打算'),
    {
      text: `（一）渡口\n1.换灯。${body}\n2.换船。${body}\n（二）船队\n${body}\n三、灯标\n1.换灯。${body}\n（四）打算\n${body}`,
      found: ['三、'],
      fixed: `（一）渡口\n1.换灯。${body}\n2.换船。${body}\n（二）船队\n${body}\n（三）灯标\n1.换灯。${body}\n（四）打算\n${body}`,
    },
    {
      text: report('一、渡口', '（一）换灯', '2. 换船', '二、打算', '（一）查人', '（二）查岸'),
      found: ['2.'],
      fixed: report('一、渡口', '（一）换灯', '（二） 换船', '二、打算', '（一）查人', '（二）查岸'),
    },
    {
      text: `2025年述职报告\n首先，查灯。${body}\n再次，查船。${body}\n再次，查人。${body}\n最后，查岸。${body}`,
      found: ['再次'],
      fixed: `2025年述职报告\n首先，查灯。${body}\n其次，查船。${body}\n再次，查人。${body}\n最后，查岸。${body}`,
    },
    {
      text: `渡口做了几件事.(一)换灯四盏,都亮了.(二)修栏杆两处.(四)换跳板一块,稳当了.${body}`,
      found: ['(四)'],
      fixed: `渡口做了几件事.(一)换灯四盏,都亮了.(二)修栏杆两处.(三)换跳板一块,稳当了.${body}`,
    },
  ],
});
