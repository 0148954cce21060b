import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../../engine/index.ts';

const TITLE = '关于做好2025年度述职工作的通知\n各科室、各直属单位：\n';
const SIGNED = '\n局办公室\n2025年12月12日';
const partsOf = (body: string, head = TITLE) => [
  ...new Set(readNotice(`${head}${body}\n报告于12月28日前报局办公室。${SIGNED}`).parts.map(({ id }) => id)),
];

describe('parts', () => {
  test.each([
    [
      '述职报告包括以下内容：一是学习培训情况；二是履行岗位职责情况；三是廉洁自律情况；四是存在的不足。',
      ['study', 'duties', 'integrity', 'problems'],
    ],
    [
      '一、报告内容\n（一）学习情况。学习理论和法律的情况。\n（二）履职情况。参加会议、走访群众的情况。\n（三）存在问题及原因。',
      ['study', 'duties', 'problems', 'causes'],
    ],
    [
      '述职报告要写明以下内容：\n1．分管范围和任职时间；\n2．取得的成绩；\n3．下一步打算。',
      ['opening', 'achievements', 'plans'],
    ],
    [
      '报告围绕理论学习、履职成效、廉洁从政、问题短板、努力方向五个方面撰写。',
      ['study', 'achievements', 'integrity', 'problems', 'plans'],
    ],
    ['重点报告履行主体责任情况，本人廉洁自律情况，剖析存在问题的原因。', ['duties', 'integrity', 'causes']],
    ['述职报告从德、能、勤、绩、廉五个方面撰写。', ['study', 'duties', 'achievements', 'integrity']],
    [
      '报告按下表准备：\n部分\t写什么\n述学\t读书和培训\n述职\t主要工作\n述廉\t守纪律的情况\n打算\t来年安排',
      ['study', 'duties', 'integrity', 'plans'],
    ],
    [
      '要把学习情况写实。要把履职过程写细。要把廉洁自律写真，不能一句带过。要把问题写透，挖到根源。',
      ['study', 'duties', 'integrity', 'problems', 'causes'],
    ],
    [
      '述职报告从四个方面讲：这项工作开展得怎么样？解决了什么困难？还有什么没做到位？明年有什么安排？',
      ['duties', 'achievements', 'problems', 'plans'],
    ],
    [
      '一、述职内容\n第一部分：履行职责情况。第二部分：特色亮点。第三部分：存在的问题及原因分析。第四部分：明年思路。',
      ['duties', 'achievements', 'problems', 'causes', 'plans'],
    ],
    ['总结要写明本年度学习、工作和廉洁自律情况，查找不足。', ['study', 'duties', 'integrity', 'problems']],
    ['述职报告含落实全面从严治党主体责任情况、抓党风廉政建设的情况、自身不足。', ['duties', 'problems']],
    [
      '请按下表各栏撰写述职报告：\n学习情况\t履职情况\t廉洁情况\t主要不足\n读书\t任务\t守纪\t两条',
      ['study', 'duties', 'integrity', 'problems'],
    ],
    [
      '报告写什么？\n写当选以来参加学习、出席会议的情况，也写自己的短处和明年的打算。',
      ['study', 'duties', 'problems', 'plans'],
    ],
    // What stands below a point of an outline explains it, and may add to it.
    [
      '附件\n述职报告提纲\n一、主要业绩\n与目标逐项对比。\n二、廉洁从业\n三、差距剖析\n不少于三点，并说清主观成因。\n四、明年打算',
      ['achievements', 'integrity', 'problems', 'causes', 'plans'],
    ],
    [
      '报告撰写要求。按职务准备：\n正职：党建责任制落实情况，存在短板，明年思路；\n副职：分管工作进展，个人学习情况，存在短板，明年思路；\n以上人员均须单独用一段说明廉洁自律情况。',
      ['duties', 'study', 'integrity', 'problems', 'plans'],
    ],
    [
      '述职报告按下表准备：\n板块\t写什么\n监督\t主责主业开展情况\n自身\t守纪和接受监督的情况\n检视\t监督不精准等不足，分析到主观\n谋划\t明年三项重点',
      ['duties', 'integrity', 'problems', 'causes', 'plans'],
    ],
    [
      '报告围绕下面四问来写：\n一问履职实不实？\n二问廉洁守没守住？\n三问短板在哪里？\n四问来年改什么？',
      ['duties', 'integrity', 'problems', 'plans'],
    ],
    [
      '述职报告分三块。第一块是履职情况；第二块查摆突出问题，剖析根源；第三块列出努力方向。',
      ['duties', 'problems', 'causes', 'plans'],
    ],
    ['【主要内容】履职情况；廉洁自律情况；存在不足；下一步打算。', ['duties', 'integrity', 'problems', 'plans']],
    ['写什么？履职情况、廉洁情况、存在问题、明年打算。', ['duties', 'integrity', 'problems', 'plans']],
    [
      '述职报告按顺序写：业绩 → 动作（做了哪些工作） → 教训 → 明年怎么干。',
      ['achievements', 'duties', 'problems', 'plans'],
    ],
  ])('%s', (body, expected) => {
    expect(partsOf(body)).toEqual(expect.arrayContaining(expected));
    expect(partsOf(body).filter((id) => !expected.includes(id) && id !== 'opening')).toEqual([]);
  });

  test('are told once each, and what explains a point is no part of its own', () => {
    const { parts } = readNotice(
      `${TITLE}报告包括：（一）履职情况。审议发言、联系选民、为群众办实事的情况；（二）廉洁自律情况；（三）存在问题。工作中的不足及原因。${SIGNED}`,
    );
    expect(parts.map(({ id }) => id)).toEqual(['duties', 'integrity', 'problems', 'causes']);
  });

  test('stand in an annex below the signature', () => {
    const annex = '\n附件\n述职报告提纲\n一、基本情况\n二、学习情况\n三、履职情况\n四、存在不足\n五、今后打算';
    const { parts } = readNotice(`${TITLE}请按附件提纲撰写述职报告，12月28日前报送。${SIGNED}${annex}`);
    expect(parts.map(({ id }) => id)).toEqual(['opening', 'study', 'duties', 'problems', 'plans']);
  });

  test('of the frame are asked for in sentences of their own', () => {
    const body = '标题统一为“某某同志2025年述职报告”，开头写“各位代表”，文末由本人署名并注明日期，用“请予评议”收尾。';
    expect(partsOf(body)).toEqual(expect.arrayContaining(['title', 'salutation', 'signature', 'date', 'closing']));
  });

  test.each([
    '述职报告不要写成工作计划，不写成绩单，避免只谈成绩、回避问题。',
    '四、民主测评。评议组从学习、履职、廉洁三方面打分。',
    '会议议程：1.领导讲话；2.代表述职；3.集体学习；4.现场提问。',
    '考核组将开展个别谈话，谈话重点为政治表现、工作实绩、廉洁情况、存在问题。',
    '去年的述职报告存在只写成绩、不写问题、廉洁情况照抄制度的现象。',
    '附件：1.会议议程\n2.述职报告框架\n局办公室\n2025年12月12日\n附件1\n会议议程\n一、宣布纪律\n二、逐人述职\n三、民主测评，主要测评政治素质、经营业绩',
    '现场述职每人5分钟，只讲亮点和不足。',
  ])('are not named by %s', (body) => {
    expect(partsOf(body)).toEqual([]);
  });

  test('of a plan are to come', () => {
    const head = '关于报送2026年工作计划的通知\n各科室：\n';
    expect(partsOf('工作计划应包括指导思想、目标任务、主要措施和保障措施。', head)).toEqual(['opening', 'plans']);
  });
});

test.each(['述职报告应当包括廉洁自律情况。', '述职报告要写廉洁自律情况。'])(
  'one part, asked of the report itself, is enough where nothing else is told: %s',
  (said) => {
    expect(partsOf(said)).toEqual(['integrity']);
  },
);

test.each(['问题和打算', '问题与计划', '不足及努力方向', '问题与对策', '困难和打算', '不足和措施', '问题与改进'])(
  '%s are two parts',
  (said) => {
    expect(partsOf(`述职报告提纲\n一、履职情况\n二、廉洁自律\n三、${said}`).sort()).toEqual(
      ['duties', 'integrity', 'plans', 'problems'].sort(),
    );
  },
);

test('a page of demands that is due on a day asks, though nobody is addressed', () => {
  const page = '述职报告撰写要求\n述职报告包括履职情况、存在问题和打算，不超过3000字，';
  expect(readNotice(`${page}2026年12月20日前交办公室。`).isRequirementNotice).toBe(true);
  expect(readNotice(`${page}下周五下班前交办公室。`).isRequirementNotice).toBe(true);
});

describe('lengths', () => {
  test.each([
    ['报告不超过3000字。', ['max', 3000]],
    ['报告控制在3千字以内。', ['max', 3000]],
    ['总结字数不少于1500字。', ['min', 1500]],
    ['篇幅三千五百字左右。', ['about', 3500]],
    ['全文1500—2000字。', ['range', [1500, 2000]]],
    ['报告1000字以上、1500字以下。', ['range', [1000, 1500]]],
    ['报告字数控制在2000以内。', ['max', 2000]],
    ['报告字数1500—2000。', ['range', [1500, 2000]]],
    ['报告少于1500字的退回。', ['min', 1500]],
    ['报告科级干部3000字，都是上限。', ['max', 3000]],
    ['不做PPT，报告800字以上。', ['min', 800]],
  ])('%s', (body, [kind, value]) => {
    const { limits } = readNotice(`${TITLE}请撰写述职报告，${body}12月28日前报送。${SIGNED}`);
    expect(limits.map((limit) => [limit.kind, limit.value])).toEqual([[kind, value]]);
  });

  test.each([
    '每人发言稿不超过800字。',
    '登记表“个人总结”栏限500字以内。',
    '测评表上的意见不超过300字。',
    '另附一份600字以内的事迹摘要。',
    '1.基本情况。三百字以内交代清楚。',
    '报告中，其中问题部分不少于500字。',
    '现场述职稿1500字以内。',
    '会后报送会议记录、整改清单（报告3000字以内）。',
  ])('of something else: %s', (body) => {
    const { limits } = readNotice(`${TITLE}请撰写述职报告，12月28日前报送。\n${body}${SIGNED}`);
    expect(limits).toEqual([]);
  });
});

describe('the deadline', () => {
  const deadlineOf = (body: string, signed = SIGNED) => readNotice(`${TITLE}${body}${signed}`).deadline;

  test.each([
    ['述职报告请于12月28日前报人事科，不超过3000字。', '2025-12-28'],
    ['述职报告请于1月8日前报人事科，不超过3000字。', '2026-01-08'],
    ['述职报告请于元月8日（星期四）下班前交人事科。', '2026-01-08'],
    ['述职报告报送截止时间为2026年1月5日。', '2026-01-05'],
    ['述职报告请于本月25日前交人事科。', '2025-12-25'],
    ['初稿12月20日前送分管领导审看，12月26日前报送定稿，述职报告不超过3000字。', '2025-12-26'],
    ['述职报告12月28日前报人事科。述职会12月30日召开，测评表1月5日前收齐。', '2025-12-28'],
    ['述职报告1月16日前报人事科，同时报送PPT。', '2026-01-16'],
    ['述职报告不超过3000字，签字后12月22日交办公室。', '2025-12-22'],
    ['述职报告在平台上传，系统于12月31日24时关闭。', '2025-12-31'],
    ['第一步：个人述职（1月5日前）\n撰写述职报告，不超过3000字。', '2026-01-05'],
  ])('%s', (body, day) => {
    expect(deadlineOf(body)).toBe(day);
  });

  test('is none where only a week or the end of a month is named', () => {
    expect(deadlineOf('述职报告请于下周五前交人事科，不超过3000字。')).toBeUndefined();
    expect(deadlineOf('述职报告请于12月底前交人事科，不超过3000字。')).toBeUndefined();
  });

  test('takes its year from the page where the text bears no day', () => {
    const text = '关于报送述职报告的通知\n各科室：\n述职报告请于1月8日前报人事科，不超过3000字。';
    expect(readNotice(text, { published: '2023-12-20' }).deadline).toBe('2024-01-08');
  });
});

describe('what a correction cancels', () => {
  const before = `${TITLE}述职报告不超过3000字，12月20日前报人事科。${SIGNED}`;

  test('is not told', () => {
    const after =
      '\n补充通知\n述职报告字数由3000字以内调整为4000字以内，报送时间延长至12月30日前。\n局办公室\n2025年12月16日';
    const { deadline, limits } = readNotice(before + after);
    expect(deadline).toBe('2025-12-30');
    expect(limits.map(({ value }) => value)).toEqual([4000]);
  });

  test('may be the deadline itself', () => {
    const after = '\n更正\n原定报送时间取消，新的时间另行通知。\n局办公室\n2025年12月16日';
    expect(readNotice(before + after)).not.toHaveProperty('deadline');
  });

  test('may stand in a table beside what holds now', () => {
    const table =
      '\n调整如下：\n事项\t原方案\t调整后\n报告字数\t不少于3000字\t不超过2500字\n报送时间\t12月25日前\t12月30日前';
    const { deadline, limits } = readNotice(`${TITLE}请撰写述职报告，写明履职和廉洁情况。${table}${SIGNED}`);
    expect(deadline).toBe('2025-12-30');
    expect(limits.map(({ kind, value }) => [kind, value])).toEqual([['max', 2500]]);
  });

  test.each([
    ['内容中“述学、述职、述法”应为“述学、述职”。', ['study', 'duties']],
    ['述职报告写履职情况、存在不足、明年打算。原“学习情况”一节并入履职情况。', ['duties', 'problems', 'plans']],
  ])('%s', (body, expected) => {
    expect(partsOf(body)).toEqual(expected);
  });

  test('may be a part', () => {
    const body = '述职报告包括：一是学习情况；二是履职情况；三是廉洁自律情况。现决定不再要求报告廉洁自律情况。';
    expect(partsOf(body)).toEqual(['study', 'duties']);
  });
});

test('what a clause says of slides is not the report’s', () => {
  const { format, parts } = readNotice(
    `${TITLE}述职报告包括学习、履职、不足，不超过3000字，12月28日前报送。需要PPT的自行准备，封面注明姓名。${SIGNED}`,
  );
  expect(format).toEqual([]);
  expect(parts.map(({ id }) => id)).not.toContain('signature');
});

test.each(['字号：[大 中 小]', '字体：【小 中 大】', '【字号：大|中|小】'])(
  'the site’s own %s asks for no format',
  (choice) => {
    const { format } = readNotice(
      `关于报送述职报告的通知\n发布单位：城关区教育局 浏览次数：368 ${choice}\n各科室：\n述职报告应包括履职情况、存在问题和下一步打算，正文字号大小为三号。\n`,
    );
    expect(format.map(({ text }) => text)).toEqual(['正文字号大小为三号']);
  },
);

test('the format, who writes and where it goes are shown in the notice’s words', () => {
  const text = `${TITLE}一、述职对象\n全体中层干部。\n二、述职报告正文用3号仿宋，行距28磅，A4纸双面打印。\n三、12月28日前报送至局人事科。${SIGNED}`;
  const { format, writers, sendTo } = readNotice(text);
  expect(format.map((one) => one.text)).toEqual(['述职报告正文用3号仿宋', '行距28磅', 'A4纸双面打印']);
  expect(writers?.text).toBe('全体中层干部。');
  expect(sendTo?.text).toBe('报送至局人事科');
});

describe('is no notice that asks for a report', () => {
  test.each([
    '县人大召开代表述职会\n本报讯 12月5日，县人大召开述职会。会议要求，述职报告要有学习、履职、问题和打算，不超过2000字，12月底前报送。记者 王某',
    '述职报告怎么写\n很多人不会写述职报告。报告应包括学习情况、履职情况、存在问题，2000字左右最合适。',
    '关于2025年度述职考核结果的通知\n各单位：\n请基本称职的同志于1月20日前提交整改报告，写明存在问题和整改措施，不少于1000字。',
    '写作要求\n述职报告应包括履职情况、廉洁自律情况、存在问题和下一步打算，字数不超过3000字。',
    '怎样写述职报告\n述职报告应包括履职情况、廉洁自律情况、存在问题和下一步打算，字数一般不超过3000字。',
    '述职报告的写法\n一、内容。述职报告包括履职情况、廉洁自律情况、存在问题和下一步打算。\n二、字数不超过3000字。',
    '关于竞聘中层干部的通知\n各科室：\n竞聘报告应包括个人基本情况、工作业绩、存在不足和今后打算，不超过2000字，请于2025年12月20日前交人事科。',
    '关于科级岗位选人的通知\n各科室：\n报名者须提交竞聘报告，写明基本情况、主要业绩、廉洁情况和履职设想，不超过2000字，2025年12月20日前报送。',
    '关于举办公文写作培训班的通知\n各单位：\n请于12月10日前将报名表报人事科，学员每人交培训费300元。\n2025年12月1日',
    '人大代表述职报告\n各位选民：\n我是镇人大代表，现将学习情况、履职情况报告如下。一是学习，二是走访，三是办实事。存在不足，今后打算多走访。',
    '',
  ])('%s', (text) => {
    expect(readNotice(text)).toEqual({
      isRequirementNotice: false,
      documentType: 'other',
      parts: [],
      limits: [],
      format: [],
    });
  });
});

test.each([
  ['关于做好县人大代表述职工作的通知', 'deputy-report'],
  ['关于开展述责述廉工作的通知', 'official-duty-integrity'],
  ['关于撰写年度考核个人总结的通知', 'annual-summary'],
  ['关于报送2025年工作总结的通知', 'work-summary'],
  ['关于报送2026年工作计划的通知', 'work-plan'],
])('%s asks for %s', (title, type) => {
  const text = `${title}\n各单位：\n请撰写报告，总结和计划均不超过3000字，12月28日前报送。${SIGNED}`;
  expect(readNotice(text).documentType).toBe(type);
});
