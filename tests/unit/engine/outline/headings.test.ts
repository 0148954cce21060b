import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../../engine/model.ts';
import { cpuTime } from '../../cpu-time.ts';

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
      'counted as points are, each a sentence above its text',
      ['第一、常学习,长本领。', BODY, '第二、多走访,连民心。', BODY, '第三、提建议,办实事。', BODY],
      ['1 第一、常学习,长本领', '1 第二、多走访,连民心', '1 第三、提建议,办实事'],
    ],
    [
      'run into their text',
      ['一、履职情况', `（一）建路。${BODY}`, `（二）管路。${BODY}`],
      ['1 一、履职情况', '2 （一）建路', '2 （二）管路'],
    ],
    [
      'run into each other where line breaks were lost',
      [`一、渡口。${BODY}二、船队。${BODY}三、灯标。${BODY}`, `四、打算。${BODY}`],
      ['1 一、渡口', '1 二、船队', '1 三、灯标', '1 四、打算'],
    ],
    [
      'and not the points that a run-in section counts anew',
      [`一、渡口。${BODY}一、栏杆。${BODY}二、跳板。${BODY}`, `二、打算。${BODY}`],
      ['1 一、渡口', '1 二、打算'],
    ],
    [
      'without the mark after the number',
      ['一、学习', BODY, '二、履职', BODY, '三认真学习做表率', BODY],
      ['1 一、学习', '1 二、履职', '1 三认真学习做表率'],
    ],
    [
      'between their neighbours without the mark, whatever the word',
      ['一、学习', BODY, '二、履职', BODY, '三心系渡口，听乘客说话', BODY, '四、打算', BODY],
      ['1 一、学习', '1 二、履职', '1 三心系渡口，听乘客说话', '1 四、打算'],
    ],
    [
      'run into their text under a heading without a number',
      ['【主要工作】', `1.修船。${BODY}${BODY}`, `2.管灯。${BODY}${BODY}`],
      ['1 【主要工作】', '3 1.修船', '3 2.管灯'],
    ],
    [
      'behind the tags of a page that has no line ends',
      [`<p>一、渡口安全</p><p>${BODY}</p><p>二、船队管理</p><p>${BODY}</p>`, `<strong>三、打算</strong><br />${BODY}`],
      ['1 一、渡口安全', '1 二、船队管理', '1 三、打算'],
    ],
    [
      'of a few words each, where they are the whole text',
      [`1、安全。${BODY}`, `2、维修。${BODY}`, `3、服务。${BODY}`, `4、培训。${BODY}`],
      ['3 1、安全', '3 2、维修', '3 3、服务', '3 4、培训'],
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
    ['as 第一，目标 on a line of its own', ['第一，目标', BODY, '第二，活动', BODY], ['1 第一，目标', '1 第二，活动']],
    [
      'with figures that lack a mark',
      ['1  收治', BODY, '2  质量', BODY, '3  教学', BODY],
      ['1 1  收治', '1 2  质量', '1 3  教学'],
    ],
    ['as 1)', ['一、工作', '1)日常', BODY, '2)数字', BODY], ['1 一、工作', '3 1)日常', '3 2)数字']],
    [
      'set over two lines',
      ['一、坚持学习、', '提升本领', BODY, '二、坚持服务，', '办好实事', BODY],
      ['1 一、坚持学习、提升本领', '1 二、坚持服务，办好实事'],
    ],
    [
      'glued to their text',
      [`一、学习情况一年来，我坚持自学，${BODY}`, `二、工作情况今年办了四件事，${BODY}`],
      ['1 一、学习情况', '1 二、工作情况'],
    ],
    [
      'that are a couplet before its sentence',
      ['一、立足升级抓管理，深化改革促发展，我市养护工作取得新突破。', BODY, '二、工作', BODY],
      ['1 一、立足升级抓管理，深化改革促发展', '1 二、工作'],
    ],
    ['behind tags', ['<br>一、活路', BODY, '<br>二、收成', BODY], ['1 一、活路', '1 二、收成']],
    [
      'between tags',
      [`<p>${BODY}&nbsp;</p>`, '<p><b>一、活路</b></p>', `<p>${BODY}</p>`, '<b>二、收成</b><br>', `<p>${BODY}</p>`],
      ['1 一、活路', '1 二、收成'],
    ],
    [
      'behind blanks as entities, which indent the lines below too',
      [0, 1, 2].flatMap((at) => [
        `${'&nbsp;'.repeat(4)}${'一二三'[at]}、渡口${'灯船人'[at]}`,
        `${'&nbsp;'.repeat(4)}${BODY}`,
      ]),
      ['1 一、渡口灯', '1 二、渡口船', '1 三、渡口人'],
    ],
    ['of the pieces of a speech', ['第一块，会上', BODY, '第二块，会后', BODY], ['1 第一块，会上', '1 第二块，会后']],
    [
      'as 第一，… that end with a stop on a line of their own',
      ['第一，别写成流水账。', BODY, '第二，打算要能量。', BODY],
      ['1 第一，别写成流水账', '1 第二，打算要能量'],
    ],
    [
      'with the numerals of bills',
      ['壹、指标', BODY, '贰、坝体', BODY, '叁、炸药库', BODY],
      ['1 壹、指标', '1 贰、坝体', '1 叁、炸药库'],
    ],
    [
      'without a mark only where the second follows',
      ['一针一线缝民意', BODY, '一句话说到底', BODY, '一听民声', BODY, '二办实事', BODY],
      ['1 一听民声', '1 二办实事'],
    ],
    [
      'that are questions in quotation marks',
      ['一、“会开了没有？”', BODY, '二、“你是不是光顾自家生意，忘了大伙？”', BODY],
      ['1 一、“会开了没有？”', '1 二、“你是不是光顾自家生意，忘了大伙？”'],
    ],
    [
      'one of which tells as a sentence does',
      ['一、会上', BODY, '二、会下', BODY, '三、账上', BODY, '四、大家没问，我自己补一条', BODY],
      ['1 一、会上', '1 二、会下', '1 三、账上', '1 四、大家没问，我自己补一条'],
    ],
    [
      'sentences, each above its text',
      ['一、今年以来我都跑了哪些地方', BODY, '二、守住了，也丢了', BODY],
      ['1 一、今年以来我都跑了哪些地方', '1 二、守住了，也丢了'],
    ],
    [
      'with a remark in brackets',
      ['一、出勤情况（自评：好）', BODY, '二、差距', BODY],
      ['1 一、出勤情况（自评：好）', '1 二、差距'],
    ],
    [
      'long ones, which no wrap tore',
      ['一、遵守财经纪律、落实节约规定、改进调研作风方面的基本情况', BODY, '二、打算', BODY],
      ['1 一、遵守财经纪律、落实节约规定、改进调研作风方面的基本情况', '1 二、打算'],
    ],
    [
      'of the third level alone that name sections',
      [`1.参加会议情况。${BODY}`, `2.走访。${BODY}`, `3.不足。${BODY}`],
      ['3 1.参加会议情况', '3 2.走访', '3 3.不足'],
    ],
    ['before a year', ['1.销量', BODY, '2.2026年计划', BODY], ['3 1.销量', '3 2.2026年计划']],
    [
      'points of a speech that name sections',
      [`第一，渡口方面。${BODY}`, `第二，学校方面。${BODY}`, `第三，接着办。${BODY}`],
      ['1 第一，渡口方面', '1 第二，学校方面', '1 第三，接着办'],
    ],
    [
      'the last of a row, at the end of the paragraph before',
      ['一、会上', BODY, '二、会下', BODY, '三、账上', `${BODY}四、开春要办的事`, BODY],
      ['1 一、会上', '1 二、会下', '1 三、账上', '1 四、开春要办的事'],
    ],
    [
      'led in by a sentence',
      ['下面按条目写，不写虚的。', `1.办证。${BODY}`, `2.贷款。${BODY}`],
      ['3 1.办证', '3 2.贷款'],
    ],
    [
      'left at the end of the paragraph before their text',
      ['一、汛前', BODY, `${BODY}二、汛期：五月至九月`, BODY, BODY, '三、供水', BODY],
      ['1 一、汛前', '1 二、汛期：五月至九月', '1 三、供水'],
    ],
    [
      'above a list in sentences that is counted like them',
      ['一、账目', BODY, '二、来年', `一、${BODY}`, '二、六月前盖完舞台。', `三、${BODY}`, '四、盖完唱三天戏。'],
      ['1 一、账目', '1 二、来年'],
    ],
    [
      'led in by the end of a paragraph',
      [`${BODY}主要干了这么几件事：`, `1、摸底数。${BODY}`, `2、压警情。${BODY}`, BODY, BODY],
      ['3 1、摸底数', '3 2、压警情'],
    ],
    ['led in by a line', ['主要做了以下几件事：', `1.办证。${BODY}`, `2.贷款。${BODY}`], ['3 1.办证', '3 2.贷款']],
    ['of one word each, 德能勤绩廉', ['德', BODY, '能', BODY, '绩', BODY], ['1 德', '1 能', '1 绩']],
    ['in markdown', ['## 一、学习情况', BODY, '## 二、履职情况', BODY], ['1 一、学习情况', '1 二、履职情况']],
    [
      'in markdown above a section of its own',
      ['## 渡口的事', '### 巡查', BODY, '### 检修', BODY, '## 船队的事', BODY],
      ['1 渡口的事', '2 巡查', '2 检修', '1 船队的事'],
    ],
    [
      'right above （一）, beside a like',
      ['生产运行', '（一）设备', BODY, '（二）能耗', BODY, '安全与队伍', '（一）安全', BODY, '（二）队伍', BODY],
      ['1 生产运行', '2 （一）设备', '2 （二）能耗', '1 安全与队伍', '2 （一）安全', '2 （二）队伍'],
    ],
    [
      'that names what it is about, with a stop',
      [`免费开放方面。${BODY}`, `群众文化活动方面。${BODY}`, `农家书屋方面。${BODY}`],
      ['1 免费开放方面', '1 群众文化活动方面', '1 农家书屋方面'],
    ],
    ['that names a year told', ['■ 码头上的一年', BODY, '■ 书桌上的一年', BODY], ['1 码头上的一年', '1 书桌上的一年']],
    [
      'led in by 报告如下',
      [
        '现将有关情况报告如下。',
        ...['1.压责任', '2.清隐患', '3.强宣传'].map((head) => `${head}。${BODY}`),
        `4.下步打算\n${BODY}`,
      ],
      ['3 1.压责任', '3 2.清隐患', '3 3.强宣传', '3 4.下步打算'],
    ],
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
    ['clauses that end in a semicolon', ['（一）三月前完成扩建；春季补栽苗木', '（二）自一月起一律先批；应急的补报']],
    ['a single line of figures', ['一、主要指标：税收三千万元、增长百分之五，超收一百万元。']],
    ['what a hard wrap begins a line with', ['去年移送的案件一共有二十', '七，没有一起转成刑事案子。我个人立了功。']],
    ['a list of attachments', ['附件：1.分户明细表', '2.年度收支表', '3.盈余返还名单']],
    ['plans that are counted', ['（1）三月份前完成消防水池的扩建', '（2）六月份前把水压提上去', '（3）年底前验收']],
    ['第四，… alone at the end of a speech', [`第一，${BODY}`, `第二，${BODY}`, '第三，说说不好的地方。', BODY]],
    ['quantities', [`3.5万元的资金到位。${BODY}`, `2.1公里的路修好了。${BODY}`]],
  ])('are not %s', (_, lines) => {
    expect(outline('述职报告', BODY, ...lines)).toEqual([]);
  });
});

describe('unnumbered headings', () => {
  it.each([
    [
      'words set bold before their text',
      [`<p>&nbsp;<strong>渡船的事。</strong>${BODY}</p>`, `**航标的事**　${BODY}`],
      ['1 渡船的事', '1 航标的事'],
    ],
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
    [
      'questions right above a row',
      ['渡口干了哪些事', `1、修船`, BODY, `2、补灯`, BODY, '明年想干啥', `1、换跳板`, BODY, `2、加班次`, BODY],
      ['1 渡口干了哪些事', '3 1、修船', '3 2、补灯', '1 明年想干啥', '3 1、换跳板', '3 2、加班次'],
    ],
    [
      'brackets inside the last section as inside the others',
      ['一、渡口', '【巡查】', BODY, '【值守】', BODY, '二、船队', '【检修】', BODY, '【培训】', BODY],
      ['1 一、渡口', '2 【巡查】', '2 【值守】', '1 二、船队', '2 【检修】', '2 【培训】'],
    ],
    [
      'no head of a table, and no line that leads in a row',
      ['▲修船', '主要突出三个方面：', `①${BODY}`, `②${BODY}`, '▲补灯', BODY, '序号\t事项\t完成情况', BODY],
      ['1 修船', '1 补灯'],
    ],
    ['months', ['一月', BODY, '三月、四月', BODY], ['1 一月', '1 三月、四月']],
    [
      'questions',
      ['问：开会发言了没有？', BODY, '问：接下来先做哪样？', BODY],
      ['1 问：开会发言了没有？', '1 问：接下来先做哪样？'],
    ],
    [
      'questions without 问',
      ['我学了什么？', BODY, '我还差什么？', BODY, '明年怎么干', BODY],
      ['1 我学了什么？', '1 我还差什么？', '1 明年怎么干'],
    ],
    [
      'two halves of unlike length',
      ['坚持学习，筑牢履职之基', BODY, '依法履职，积极建言献策', BODY],
      ['1 坚持学习，筑牢履职之基', '1 依法履职，积极建言献策'],
    ],
    [
      'the writer’s own words among others',
      ['先报数', BODY, '都干了啥', BODY, '钱上的事', BODY, '我没做好的', BODY],
      ['1 先报数', '1 都干了啥', '1 钱上的事', '1 我没做好的'],
    ],
    [
      'words in front of the text',
      [`思想上：${BODY}`, `工作上：${BODY}`, `不足之处：${BODY}`],
      ['1 思想上', '1 工作上', '1 不足之处'],
    ],
    [
      'a sixth beside 德能勤绩廉',
      [`德。${BODY}`, `能。${BODY}`, `廉。${BODY}`, `不足和打算。${BODY}`],
      ['1 德', '1 能', '1 廉', '1 不足和打算'],
    ],
    [
      'below the parts they belong to',
      ['第一部分　回顾', '课堂', BODY, '寄宿', BODY, '第二部分　打算', BODY],
      ['1 第一部分　回顾', '2 课堂', '2 寄宿', '1 第二部分　打算'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(outline('述职报告', BODY, ...lines)).toEqual(expected);
  });

  it.each([
    ['a word each', ['账', BODY, '人', BODY, '欠账', '还差两户。'], ['1 账', '1 人', '1 欠账']],
    [
      'clauses that no stop ends',
      ['出席会议，认真行使审议权、表决权', '提出建议，推动解决难题', '对照差距，明确努力方向'].flatMap((line) => [
        line,
        BODY,
      ]),
      ['1 出席会议，认真行使审议权、表决权', '1 提出建议，推动解决难题', '1 对照差距，明确努力方向'],
    ],
    [
      'announced by a speaker',
      ['先讲怎么进来的。', BODY, '再讲干了些啥。', BODY, '最后讲讲丢人的。', BODY],
      ['1 先讲怎么进来的', '1 再讲干了些啥', '1 最后讲讲丢人的'],
    ],
    [
      'announced in question words, with a stop or without',
      ['先说水上干了啥。', BODY, '没修好的也得说。', BODY, '开了春咋办', BODY],
      ['1 先说水上干了啥', '1 没修好的也得说', '1 开了春咋办'],
    ],
    [
      'questions that are counted',
      ['第一问：老周，一年两百天在船上，会谁去开？', BODY, '第二问：灯是谁装的？', BODY],
      ['1 第一问：老周，一年两百天在船上，会谁去开？', '1 第二问：灯是谁装的？'],
    ],
    [
      'behind a dash in the place of a number',
      [`——商事登记。${BODY}`, `——食品安全。${BODY}`, `——特种设备。${BODY}`],
      ['1 商事登记', '1 食品安全', '1 特种设备'],
    ],
    [
      'labels that most paragraphs of a form begin with',
      [`门诊：${BODY}`, `疫苗：${BODY}`, `转诊：${BODY}`, `健康课堂：${BODY}`, '自评：还有不足。'],
      ['1 门诊', '1 疫苗', '1 转诊', '1 健康课堂', '1 自评'],
    ],
    [
      'labels of a form with a stop',
      [`任职概况。${BODY}`, `渡口。${BODY}`, `学习。${BODY}`, `不足。${BODY}`],
      ['1 任职概况', '1 渡口', '1 学习', '1 不足'],
    ],
    [
      'a few words that open each paragraph below a numbered heading',
      ['一、述职', `供水生产。${BODY}`, `管网建设。${BODY}`, `安全工作。${BODY}`, '二、述廉', BODY, '三、打算', BODY],
      ['1 一、述职', '2 供水生产', '2 管网建设', '2 安全工作', '1 二、述廉', '1 三、打算'],
    ],
    [
      'no sentences that are short, nor two of a section',
      ['一、述职', `会开完了没有散。${BODY}`, `供水生产。${BODY}`, BODY, BODY, '二、述廉', BODY, '三、打算', BODY],
      ['1 一、述职', '1 二、述廉', '1 三、打算'],
    ],
    [
      'labels of a form before a wide blank',
      [`渡口　${BODY}`, `学校　${BODY}`, `来年　${BODY}`],
      ['1 渡口', '1 学校', '1 来年'],
    ],
    [
      'labels of a form in brackets',
      [`〔渡口〕${BODY}`, `〔学校〕${BODY}`, `〔来年〕${BODY}`],
      ['1 〔渡口〕', '1 〔学校〕', '1 〔来年〕'],
    ],
    [
      'labels beside others that name a part',
      [`参会次数：${BODY}`, `学习情况：${BODY}`, `渡口安全：${BODY}`, `存在问题：${BODY}`, '本人签字：____'],
      ['1 参会次数', '1 学习情况', '1 渡口安全', '1 存在问题'],
    ],
    [
      'short lines with a stop between long ones',
      ['渡口。', BODY, '学校。', BODY, '来年。', BODY],
      ['1 渡口', '1 学校', '1 来年'],
    ],
    [
      'the box of a form and what stands in it',
      [
        '姓名：周小满　性别：女',
        '个人总结',
        `德：${BODY}`,
        `能：${BODY}`,
        `勤：${BODY}`,
        '廉：清廉为民。',
        '不足：还有差距。',
      ],
      ['1 个人总结', '1 德', '1 能', '1 勤', '1 廉', '1 不足'],
    ],
    [
      'labels on lines of their own, however little stands below',
      ['工作量：', BODY, '不足：', '还有差距。', '努力方向：', '再接再厉。'],
      ['1 工作量', '1 不足', '1 努力方向'],
    ],
    [
      'questions with short answers',
      ['问：签名能打印吗？', '答：不能，要手写。', '问：不足能空着吗？', '答：不能空。'],
      ['1 问：签名能打印吗？', '1 问：不足能空着吗？'],
    ],
    ['two months named as 三、四月', ['二月', BODY, '明年三、四月', BODY], ['1 二月', '1 明年三、四月']],
  ])('stand as their likes do: %s', (_, lines, expected) => {
    expect(outline('述职报告', BODY, ...lines)).toEqual(expected);
  });

  it.each([
    ['bare lines beside numbered headings', ['一、工作', BODY, '二、打算', BODY, '账', BODY, '人', BODY], 2],
    ['the speakers of a talk', ['主任', '乡长', '主任', '局长', '乡长'].map((who) => `${who}：${BODY}`), 0],
    [
      'short sentences that open paragraphs',
      ['会开了。', '先讲水。', '我认。', '头一桩是路。', '没办好。'].map((words) => `${words}${BODY}`),
      0,
    ],
    ['points behind a dash', ['路灯', '水渠', '学校', '来年'].map((words) => `- ${words}：${BODY}`), 0],
    ['the rows of a timetable', ['二月', '三月', '四月', '五月'].map((words) => `${words}：${BODY}`), 0],
    [
      'who spoke at a meeting',
      ['主持：镇长', '记录：文书', ...['周代表', '卜会计', '于站长', '李支书'].map((who) => `${who}：${BODY}`)],
      0,
    ],
    [
      'labels below numbered headings',
      ['一、底子', BODY, '二、怎么干', ...['路面', '车辆', '公厕', '雪天'].map((words) => `${words}：${BODY}`)],
      2,
    ],
    ['the fields of a form’s head', ['主持：镇长 周小满', '记录：文书 卜巧云', BODY], 0],
    ['a greeting below a byline', ['人力资源部', '各部门、各分公司综合岗：', BODY], 0],
    ['the year reported', ['二〇二四年度', BODY], 0],
    ['a title in words that begins like a number', ['一针一线连着乡亲', '一、听', BODY, '二、做', BODY], 2],
  ])('are not %s', (_, lines, numbered) => {
    expect(outline('述职报告', ...lines)).toHaveLength(numbered);
  });

  it.each([
    ['lines of a hard wrap with half-width stops', ['食品安全法条文也一起背过.', BODY, '以此为例开会.', BODY]],
    ['a placeholder', ['【此处插入数据】', BODY]],
    ['a date of a web page', ['2025-12-18', BODY, '2025-12-19', BODY]],
  ])('are not %s', (_, lines) => {
    expect(outline('述职报告', BODY, ...lines)).toEqual([]);
  });

  it('are labels, one of which stands above several lines', () => {
    const points = [
      '灯暗了没人报，夜里靠岸全凭手电照着走。',
      '船老大岁数都大了，年轻人留不住，冬天缺人手。',
      '栏杆锈了两处，报了三回才换上新的，拖得太久。',
    ];
    const lines = [
      `主要职责：${BODY}`,
      `主要业绩：${BODY}`,
      `学习培训：${BODY}`,
      '存在问题：',
      ...points,
      `下步措施：${BODY}`,
    ];
    expect(outline('述职', ...lines)).toEqual(['1 主要职责', '1 主要业绩', '1 学习培训', '1 存在问题', '1 下步措施']);
  });

  it('may be the first line of all: 德 beside 能 and 廉', () => {
    const doc = buildModel(['德', BODY, '能', BODY, '廉', BODY].join('\n'));
    expect(doc.headings.map(({ text }) => text)).toEqual(['德', '能', '廉']);
  });

  it('are not the lines of title, name and salutation', () => {
    expect(outline('述职报告', '石桥村党支部书记  周小满', '（2026年1月8日）', '各位代表：', BODY, BODY)).toEqual([]);
  });
});

describe('headings of a report that is one paragraph', () => {
  it('stand between the wide blanks of a text that lost its line ends', () => {
    const text = `渡口半年小结  ${BODY}  一、渡口安全情况  ${BODY}  二、船队管理  （一）船员  ${BODY}  三、打算  ${BODY}`;
    expect(outline(text)).toEqual(['1 一、渡口安全情况', '1 二、船队管理', '2 （一）船员', '1 三、打算']);
    expect(outline(`${BODY}  走访  户，开会  次。${BODY}`)).toEqual([]);
  });

  const points = [`一、学习情况。${BODY}`, `二、工作情况。${BODY}`, `三、存在不足。${BODY}`];

  it('are found inside it, and no text is lost between them', () => {
    const doc = buildModel(`${BODY}${points.join('')}`);
    expect(doc.headings.map(({ start, end }) => doc.text.slice(start, end))).toEqual([
      '一、学习情况',
      '二、工作情况',
      '三、存在不足',
    ]);
    expect(doc.sentences.filter(({ text }) => text.includes('走访选民')).map(({ heading }) => heading)).toEqual([
      -1, 0, 1, 2,
    ]);
  });

  it('may be words with a colon', () => {
    expect(outline(`个人总结\t德：${BODY}\t能：${BODY}\t勤：${BODY}\t不足：${BODY}`)).toEqual([
      '1 德',
      '1 能',
      '1 勤',
      '1 不足',
    ]);
  });

  it('may be words in brackets', () => {
    expect(outline(`${BODY}【学习】${BODY}【渡口】${BODY}【来年】${BODY}`)).toEqual([
      '1 【学习】',
      '1 【渡口】',
      '1 【来年】',
    ]);
  });

  it('are not the short points of a list, nor found beside other headings', () => {
    expect(outline(`${BODY}${BODY}${BODY}${BODY}做了三件事。1.修路。2.架桥。3.通水。`)).toEqual([]);
    expect(outline('一、总体', BODY, '二、分述', `${BODY}${points.join('')}`)).toEqual(['1 一、总体', '1 二、分述']);
  });
});

it('covers a heading that a line break tore, break and all', () => {
  const doc = buildModel(['述职报告', BODY, '一、坚持学习、', '提升本领', BODY, '二、工作', BODY].join('\n'));
  expect(doc.headings.map(({ start, end }) => doc.text.slice(start, end))).toEqual([
    '一、坚持学习、\n提升本领',
    '二、工作',
  ]);
});

it('stands in linear time', () => {
  const time = (sections: number) => {
    const text = `一、学习情况\n${BODY}\n`.repeat(sections);
    return cpuTime(() => buildModel(text));
  };
  time(2_000);
  // 8 times the text; quadratic work would take 64 times as long.
  expect(time(16_000) / Math.max(10, time(2_000))).toBeLessThan(40);
});
