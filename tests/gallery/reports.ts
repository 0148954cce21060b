/** Made-up states of the panel. The texts are invented for this page. */
import type { Compared } from '../../components/panel/Compare.tsx';
import type { OutlineSuggestion, PartId, PartStatus, PartVerdict, Requirement } from '../../engine/types.ts';
import type { Absence, PanelState, ReportState, RequirementsState } from '../../messaging/panel-state.ts';
import type { VersionSummary } from '../../messaging/protocol.ts';

const AT = Date.parse('2026-11-24T15:04:00');

const PARTS: readonly [PartId, string, Requirement, string][] = [
  ['title', '标题', 'required', '单独一行，居中，如“2026年度人大代表述职报告”。'],
  ['salutation', '称谓', 'recommended', '写明向谁述职，如“各位选民”。'],
  ['opening', '导语', 'required', '说明何时当选、在哪个选区，再用一句话引出下文。'],
  ['study', '学习情况', 'required', '写学了什么、参加了几次培训、有什么收获。'],
  ['duties', '履行职责', 'required', '会议期间和闭会期间分开写，写清次数和件数。'],
  ['achievements', '为民办实事', 'recommended', '挑两三件选民看得见的事，写明结果。'],
  ['integrity', '廉洁自律', 'required', '写本人怎么做的：遵守规定、不收礼、管好家人、接受监督。不要只写别人或单位。'],
  ['problems', '存在不足', 'required', '写本人的不足，不写单位的困难。'],
  ['causes', '原因分析', 'optional', '从主观上找原因。'],
  ['plans', '下一年计划', 'required', '写明年要做的具体事情，最好有时间和数量。'],
  ['closing', '结尾', 'recommended', '请选民评议和监督。'],
  ['signature', '署名', 'required', '写明述职人姓名。'],
  ['date', '日期', 'optional', '写全年月日。'],
];

const EVIDENCE: Partial<Record<PartId, string>> = {
  title: '2026年度人大代表述职报告',
  opening: '我是2021年11月由清河镇第三选区选出的县人大代表，现将一年来的履职情况向各位选民报告如下。',
  study: '一年来，我参加县人大常委会举办的代表培训三次，系统学习了代表法和监督法。',
  duties: '大会期间，我认真审议政府工作报告和预算报告，提出建议四件；闭会期间走访选民六十二户，收集意见三十一条。',
  achievements: '东关村的引水管道今年九月全线通水，一百四十户村民用上了自来水。',
  problems: '工作中还有一些不足。',
  signature: '述职人：周立群',
};

function part([id, title, requirement]: (typeof PARTS)[number], status: PartStatus): PartVerdict {
  const text = EVIDENCE[id] ?? title;
  return {
    id,
    title,
    requirement,
    status,
    evidence: status === 'missing' ? [] : [{ start: 0, end: text.length, text }],
  };
}

const outline: readonly OutlineSuggestion[] = PARTS.map(([id, title, requirement, advice]) => ({
  part: id,
  title,
  requirement,
  heading: title,
  starters: [`${title}：本年度，我……`, '其中做得比较实的有……'],
  advice,
  questions: ['今年提了几件建议、议案？分别是什么？', '走访、接待了多少选民？他们说得最多的是什么事？'],
}));

function absent(absence: Partial<Absence>): PanelState {
  return { tabId: 1, report: null, absence: { never: null, foreign: [], ...absence }, recovered: null };
}

function report(statuses: Partial<Record<PartId, PartStatus>>, more: Partial<ReportState> = {}): PanelState {
  const analysis = {
    documentType: { id: 'deputy-report', confidence: 0.94 },
    period: 'annual',
    parts: PARTS.map((one) => part(one, statuses[one[0]] ?? 'present')),
    outline: [],
    findings: [],
    length: { characters: 2315 },
  } as const;
  return {
    tabId: 1,
    absence: null,
    recovered: null,
    report: {
      key: '/report#content',
      sequence: 12,
      draftId: 'd0',
      elsewhere: null,
      site: 'http://oa.practice.gov.cn',
      pageTitle: '述职报告填报',
      label: '述职报告正文',
      editor: 'textarea',
      boxes: 1,
      scope: null,
      columns: {},
      readOnly: false,
      limit: 3000,
      empty: false,
      typeChosen: false,
      ownTypes: [],
      analysis,
      outline,
      basis: [{ name: '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法' }],
      role: '村（社区）干部代表',
      roles: [
        { id: 'deputy', title: '人大代表' },
        { id: 'village-deputy', title: '村（社区）干部代表' },
      ],
      roleChosen: null,
      places: { integrity: '三、为民办实事的成效', plans: '四、存在的不足' },
      findings: [],
      ignored: [],
      requirements: null,
      saved: { state: 'saved', at: AT },
      offer: null,
      ...more,
    },
  };
}

const TYPICAL: Partial<Record<PartId, PartStatus>> = {
  salutation: 'missing',
  integrity: 'missing',
  problems: 'weak',
  causes: 'missing',
  plans: 'missing',
  date: 'missing',
};

const finding = (rule: string, start: number, message: string, text: string) =>
  ({ rule, severity: 'warning', message, text, start, end: start + text.length }) as const;

const FINDINGS = [
  { ...finding('placeholder', 3, '这里还有没填的占位符号，请补上。', '×××同志'), severity: 'error' as const },
  {
    ...finding('numbering', 90, '序号跳了一号：二、之后是四、。', '四、今后打算'),
    fix: { start: 90, end: 92, insert: '三、' },
  },
  {
    ...finding('punctuation', 120, '标题末尾一般不加句号。', '。'),
    severity: 'hint' as const,
    fix: { start: 1, end: 2, insert: '' },
  },
];

const asks = (words: string) => [{ words, sentence: `述职报告应当包括以下方面：${words}；` }];
const REQUIREMENTS: RequirementsState = {
  ...{ setId: 'n1', title: '关于做好2026年度人大代表述职工作的通知', used: true, locked: false },
  reasons: {
    study: asks('学习党的创新理论、宪法法律和人大业务知识的情况'),
    duties: asks('出席会议、审议发言、提出议案和建议、参加视察调研和执法检查、联系选区选民的情况'),
    integrity: asks('遵守法律法规、执行代表行为规范的情况'),
    problems: asks('履职中的不足及原因'),
    plans: [{ words: '', sentence: '' }],
  },
  others: asks('学法用法情况'),
  lengths: [{ about: false, least: 1500, most: 3000 }],
  deadline: '2026-12-20',
  format: ['标题用2号方正小标宋体', '正文用3号仿宋_GB2312'],
  ...{ writers: '县十七届人大全体代表', sendTo: '县人大常委会代表工作委员会' },
};

const empty = Object.fromEntries(PARTS.map(([id]) => [id, 'missing'])) as Record<PartId, PartStatus>;
/** Several boxes that are one report, and one of them by itself. */
const JOINT = {
  boxes: report(TYPICAL, {
    ...{ boxes: 5, scope: 'whole', places: {} },
    columns: {
      study: '学习情况',
      duties: '履职情况',
      integrity: '廉洁自律情况',
      problems: '存在问题',
      plans: '下一年计划',
    },
  }),
  'boxes-one': report({}, { boxes: 5, scope: 'box', label: '廉洁自律情况', limit: 800, places: {} }),
};

const nothing = report(empty, { empty: true, saved: { state: 'untouched' } });
const typical = report(TYPICAL);

export const NOW = AT + 60_000;

export const PANEL_STATES: Readonly<Record<string, PanelState | undefined>> = {
  connecting: undefined,
  'no-field': absent({}),
  'never-page': absent({ never: 'page' }),
  'never-site': absent({ never: 'site' }),
  'never-unit': absent({ never: 'unit' }),
  'never-unit-initial': absent({ never: 'unit-initial' }),
  'foreign-frame': absent({ foreign: ['http://form.example.org/*'] }),
  empty: withLength(nothing, 0),
  typical,
  findings: report(TYPICAL, { findings: FINDINGS }),
  ignored: report(TYPICAL, {
    findings: FINDINGS.slice(0, 1),
    ignored: FINDINGS.slice(1).map((finding, index) => ({ finding, scope: index === 0 ? 'here' : 'always' })),
  }),
  'findings-two': report(TYPICAL, { findings: FINDINGS.slice(0, 2) }),
  'findings-200': report(TYPICAL, {
    findings: Array.from({ length: 200 }, (_, i) =>
      finding('placeholder', i * 9, '这里还有没填的占位符号，请补上。', '×××'),
    ),
  }),
  'long-words': longWords(),
  balance: balance(),
  complete: report({ causes: 'missing', date: 'missing' }),
  weak: report({ integrity: 'weak', problems: 'weak' }, { typeChosen: true }),
  offer: report(TYPICAL, {
    offer: {
      draftId: 'd1',
      updatedAt: Date.parse('2026-11-20T15:04:00'),
      characters: 2315,
      more: 1870,
      excerpt: '各位选民：我是2021年11月由清河镇第三选区选出的县人大代表，现将一年来的履职情况报告如下…',
      interrupted: false,
    },
  }),
  interrupted: report(TYPICAL, {
    offer: {
      draftId: 'd1',
      updatedAt: Date.parse('2026-11-20T15:04:00'),
      characters: 2315,
      more: -12,
      excerpt: '各位选民：我是2021年11月由清河镇第三选区选出的县人大代表，现将一年来的履职情况报告如下…',
      interrupted: true,
    },
  }),
  elsewhere: report(TYPICAL, { elsewhere: { draftId: 'd2', characters: 1870, same: false } }),
  'elsewhere-same': report(TYPICAL, { elsewhere: { draftId: 'd2', characters: 1870, same: true } }),
  recovered: { ...typical, recovered: 3 },
  late: report(TYPICAL, { saved: { state: 'saving', since: 0 } }),
  secret: report(TYPICAL, { saved: { state: 'secret' } }),
  compare: typical,
  'compare-same': typical,
  unsaved: report(TYPICAL, { saved: { state: 'failed', full: true, reason: 'QuotaExceededError' } }),
  notice: report(TYPICAL, { requirements: REQUIREMENTS }),
  'notice-past': report(TYPICAL, { requirements: { ...REQUIREMENTS, deadline: '2026-11-20', others: [] } }),
  'notice-locked': report(TYPICAL, { requirements: { ...REQUIREMENTS, locked: true } }),
  'notice-unused': report(TYPICAL, { requirements: { ...REQUIREMENTS, used: false } }),
  ...JOINT,
  'read-only': report(TYPICAL, { readOnly: true }),
  other: other(false),
  'empty-other': withLength(other(true), 0),
};

/** What a unit, a portal and a writer can call things: words without an end, and none to break them at. */
function longWords(): PanelState {
  const long = 'OA_Report_Field_2026_FinalFinalFinal_v12_(reviewed)_by_the_county_office.docx';
  const name = '习近平新时代中国特色社会主义思想主题教育专题民主生活会对照检查述职述责述廉述法综合报告（二〇二六年度）';
  const state = report(TYPICAL, {
    ...{ pageTitle: long, label: long, role: name, boxes: 5, typeChosen: true },
    ownTypes: [{ id: 'own-a', title: name, locked: true }],
    findings: [finding('repeated', 3, `“${name}”和“${long}”前后写法不一致，请核对。`, long + name)],
    requirements: { ...REQUIREMENTS, title: `关于报送${name}的通知`, others: asks(long), sendTo: long },
    elsewhere: { draftId: 'd2', characters: 1_234_567, same: false },
    saved: { state: 'failed', full: false, reason: `${long}: QuotaExceededError` },
  });
  if (!state.report) return state;
  const { analysis } = state.report;
  const parts = analysis.parts.map((one, index) => ({ ...one, title: index % 2 ? one.title : `${one.title}${long}` }));
  const documentType = { ...analysis.documentType, own: 'own-a' } as const;
  return { ...state, report: { ...state.report, analysis: { ...analysis, parts, documentType } } };
}

function balance(): PanelState {
  const state = report(TYPICAL);
  if (!state.report) return state;
  const { analysis } = state.report;
  const parts = analysis.parts.map((one, index) => ({
    ...one,
    characters: one.status === 'present' ? 90 + index * 70 : 0,
  }));
  const shared = outline.map((one, index) => ({
    ...one,
    ...(index > 2 && index < 10 && { share: 0.05 * (index - 1) }),
  }));
  return { ...state, report: { ...state.report, analysis: { ...analysis, parts }, outline: shared } };
}

function withLength(state: PanelState, characters: number): PanelState {
  if (!state.report) return state;
  return { ...state, report: { ...state.report, analysis: { ...state.report.analysis, length: { characters } } } };
}

function other(empty: boolean): PanelState {
  const state = report({}, { empty });
  if (!state.report) return state;
  const analysis = {
    ...state.report.analysis,
    documentType: { id: 'other', confidence: 0.8 } as const,
    parts: PARTS.map((one) => ({ ...part(one, 'missing'), requirement: 'optional' as const })),
  };
  return { ...state, report: { ...state.report, analysis, outline: [], basis: [] } };
}

const FIELD = `各位代表：
我是云溪镇人大主席，现将一年来的履职情况报告如下。
一、政治理论学习
参加主任会议集中学习九次，撰写心得两篇。
二、履行岗位职责
走访选民六十余户，收到意见三十八件。
三、存在问题
对财政专业知识掌握得不够，审查预算时问得不深。`;

const DRAFT = `各位代表：
我是云溪镇人大主席，现将一年来的履职情况报告如下。
一、政治理论学习
参加主任会议集中学习十二次，撰写心得三篇，在镇代表小组会上作过一次辅导。
二、履行岗位职责
走访选民六十余户，收到意见三十八件。
三、廉洁自律情况
本人没有插手工程招投标，下乡调研一律在食堂就餐并交费。
四、存在问题
对财政专业知识掌握得不够，审查预算时问得不深。`;

const compared = (field: string, draft: string): Compared => ({
  draftId: 'd1',
  versionId: null,
  sequence: 12,
  at: Date.parse('2026-11-20T15:04:00'),
  boxes: [{ label: '述职报告正文', field, draft }],
});

export const COMPARED: Readonly<Record<string, Compared>> = {
  compare: compared(FIELD, DRAFT),
  'compare-same': compared(DRAFT, DRAFT),
};

export const VERSIONS: readonly VersionSummary[] = [2, 9, 31, 95, 1_500].map((minutes, index) => ({
  id: 9 - index,
  at: NOW - minutes * 60_000,
  characters: 2_300 - index * 260,
  marked: index === 2,
}));
