import type { Role } from '../../types.ts';

/** 述职述廉的身份，和由谁述、述什么的几种变化. */
export const officialRoles: readonly Role[] = [
  { id: 'leader', title: '党政领导干部' },
  {
    id: 'four-reports',
    title: '述学述职述廉述法',
    titles: ['述学述职述廉述法', '述职述廉述法', '述法', '述学述职'],
    basis: [
      {
        name: '《党政主要负责人履行推进法治建设第一责任人职责规定》（2016年）',
        clause: '将履行职责情况列入年终述职内容',
      },
    ],
    headings: {
      study: '述学：理论学习情况',
      duties: '述职、述法：履行职责和推进法治建设情况',
      integrity: '述廉：廉洁自律情况',
    },
    starters: {
      title: ['{reported}述学述职述廉述法报告'],
      duties: [
        '围绕〔年度重点工作〕，本人主要做了以下工作：一是〔工作和数量〕；二是〔工作和数量〕。',
        '履行推进法治建设职责，主持〔学法、合法性审查、行政应诉等〕〔次数〕次，〔结果〕。',
      ],
    },
  },
  {
    id: 'duty-virtue-integrity',
    title: '述职述德述廉',
    titles: ['述职述德述廉', '述德述廉', '述职述德', '述德述职'],
    headings: { study: '述德：政治品质和道德品行情况' },
    starters: {
      title: ['{reported}述职述德述廉报告'],
      study: [
        '{during}，本人坚定〔理想信念〕，参加中心组学习〔次数〕次；遵守社会公德、职业道德、家庭美德，〔具体事例〕。',
      ],
    },
  },
  {
    id: 'township-chair',
    title: '乡镇人大主席',
    titles: ['人大主席'],
    basis: [
      {
        name: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》',
        clause: '乡镇人大主席、副主席负责联系代表、组织代表活动、反映意见，并负责主席团的日常工作',
      },
    ],
    headings: { duties: '履行人大主席职责情况' },
    starters: {
      duties: [
        '召集主席团会议〔次数〕次，组织代表视察、调研、执法检查〔次数〕次，听取专项工作报告〔件数〕件。',
        '联系代表〔人数〕人，督办代表建议〔件数〕件，办结〔件数〕件；组织代表向选民述职〔人次〕人次。',
      ],
    },
  },
  { id: 'department-head', title: '部门负责人', headings: { duties: '分管工作完成情况' } },
  {
    id: 'village-secretary',
    title: '村（社区）支部书记',
    titles: ['村党支部书记', '社区党支部书记', '村支部书记', '支部书记', '村党总支书记', '村书记'],
    headings: { duties: '抓党建促发展情况' },
    starters: {
      duties: [
        '召开支委会、党员大会〔次数〕次，发展党员〔人数〕名，〔三会一课、主题党日的做法〕。',
        '带领党员群众办了〔具体事项〕，集体收入〔数字〕万元，调处纠纷〔件数〕件。',
      ],
    },
  },
  {
    id: 'village-cadre',
    title: '村（社区）干部',
    titles: ['村干部', '村委会主任', '村主任', '居委会主任', '社区干部'],
    basis: [{ name: '《中华人民共和国村民委员会组织法》', clause: '村民委员会成员接受民主评议，每年至少一次' }],
    headings: { duties: '履行职责、服务村（居）民情况', integrity: '廉洁自律和村务公开情况' },
    starters: {
      title: ['{reported}个人述职述廉报告'],
      integrity: [
        '本人经手的〔资金、项目、补贴〕按规定公示〔次数〕次，没有〔优亲厚友、截留挪用等事项〕，接受村务监督委员会监督〔次数〕次。',
      ],
    },
  },
  {
    id: 'resident-cadre',
    title: '驻村第一书记、工作队员',
    titles: ['驻村', '第一书记', '驻村工作队'],
    basis: [
      {
        name: '《关于向重点乡村持续选派驻村第一书记和工作队的意见》（2021年）',
        clause: '建强村党组织、推进强村富民、提升治理水平、为民办事服务',
      },
    ],
    headings: { duties: '驻村履职情况', achievements: '帮扶成效' },
    starters: {
      opening: [
        '本人自〔驻村年月〕起任〔村名〕〔第一书记、工作队员〕，驻村〔天数〕天。现将{reported}履职和廉洁自律情况报告如下。',
      ],
      duties: [
        '建强村党组织：〔做法和次数〕。',
        '推进强村富民：引进〔项目〕，集体收入〔数字〕万元。',
        '提升治理水平、为民办事：走访〔户数〕户，解决〔件数〕件急难愁盼的事。',
      ],
    },
  },
  {
    id: 'party-building',
    title: '抓基层党建述职',
    titles: ['抓基层党建', '抓党建', '党建工作述职', '党建述职', '基层党建述职', '履行党建'],
    basis: [
      {
        name: '《党委（党组）书记抓基层党建工作述职评议考核办法（试行）》',
        clause: '履职情况、存在问题及原因、下一步思路',
      },
    ],
    needs: { study: 'optional', integrity: 'optional', achievements: 'recommended', causes: 'required' },
    headings: {
      duties: '履行抓基层党建职责情况和特色做法',
      problems: '存在的主要问题',
      causes: '原因分析',
      plans: '下一步工作思路和主要措施',
    },
    questions: {
      duties: ['专题研究党建几次？到支部调研指导几次，解决了什么？', '哪个做法是自己的特色，覆盖多少支部和党员？'],
      problems: ['哪个支部还弱？哪项制度没有落到底？自己抓得不够的是什么？'],
    },
    starters: {
      title: ['{reported}抓基层党建工作述职报告'],
      opening: ['{during}，本人履行抓基层党建〔第一责任人〕职责，现将有关情况报告如下。'],
      duties: [
        '研究党建工作〔次数〕次，到〔支部〕调研指导〔次数〕次，解决〔具体问题〕。',
        '特色做法：〔做法〕，〔覆盖的支部和党员数〕，〔成效〕。',
      ],
    },
  },
  {
    id: 'democratic-life',
    title: '民主生活会对照检查',
    titles: ['对照检查', '民主生活会', '组织生活会', '党性分析'],
    basis: [
      {
        name: '《县以上党和国家机关党员领导干部民主生活会若干规定》（2016年）',
        clause: '撰写对照检查材料，明确努力方向和整改措施',
      },
    ],
    needs: {
      study: 'optional',
      duties: 'recommended',
      achievements: 'optional',
      integrity: 'optional',
      causes: 'required',
      signature: 'recommended',
      date: 'recommended',
    },
    headings: {
      study: '会前学习准备情况',
      duties: '上次民主生活会问题整改落实情况',
      problems: '对照检查的主要问题',
      causes: '产生问题的原因剖析',
      plans: '努力方向和整改措施',
    },
    starters: {
      title: ['{reported}民主生活会对照检查材料'],
      opening: ['根据会议要求，本人认真学习、征求意见、谈心谈话，现将对照检查情况报告如下。'],
      study: ['会前学习了〔文件和讲话〕，与〔人数〕名同志谈心谈话，征求意见〔条数〕条。'],
      duties: ['上次查摆的问题〔条数〕条，已整改〔条数〕条，〔未完成的〕正在〔措施〕。'],
      problems: ['在〔带头的方面〕方面：一是〔问题和具体事例〕；二是〔问题和具体事例〕。'],
      causes: ['一是〔理想信念方面的原因〕；二是〔宗旨意识、作风方面的原因〕。'],
      plans: ['一是〔对应问题的措施和时限〕；二是〔对应问题的措施和时限〕。'],
      closing: ['以上检查，不妥之处，请同志们批评指正。'],
    },
    questions: {
      study: ['学了哪几份文件？听取了多少条意见？'],
      duties: ['上次查摆的问题有几条？各改到哪一步？没改完的卡在哪里？'],
      problems: ['每个“带头”方面，自己有什么问题？具体是哪件事？', '别人给你提的意见里，哪一条最准？'],
      integrity: [],
    },
    advice: {
      duties: '写上次查摆的问题整改到哪一步，没有整改完的写明措施。',
      problems: '按会议要求的“带头”方面逐条写自己的问题，每条有具体事例，不写单位的成绩。',
    },
  },
];
