import type { Role } from '../../types.ts';

/** 人大代表的身份. */
export const deputyRoles: readonly Role[] = [
  { id: 'deputy', title: '人大代表' },
  {
    id: 'village-deputy',
    title: '村（社区）干部代表',
    headings: { duties: '履行代表职责和服务群众情况' },
    starters: {
      duties: [
        '大会期间，我出席会议〔次数〕次，围绕〔本村的事〕提出建议〔件数〕件，内容是〔建议内容〕。',
        '闭会期间，我在村里走访、接待选民〔人数〕人次，收集意见〔件数〕件，能在村里办的已办〔件数〕件，其余已向〔部门〕反映。',
      ],
    },
  },
  {
    id: 'professional-deputy',
    title: '专业技术人员代表',
    headings: { duties: '发挥专业特长、履行代表职责情况' },
    starters: {
      duties: [
        '大会期间，我结合〔专业〕审议了〔报告名称〕，提出建议〔件数〕件，内容是〔建议内容〕。',
        '闭会期间，我参加〔专业方面〕的视察、调研〔次数〕次，为选民提供〔咨询、义诊、讲课等〕〔次数〕次。',
      ],
    },
  },
  {
    id: 'congress-chair-deputy',
    title: '担任领导职务的代表',
    headings: { duties: '带头履行代表职责情况' },
    starters: {
      duties: [
        '大会期间，我带头参加审议，就〔报告名称〕发表意见，提出建议〔件数〕件。',
        '闭会期间，我以普通代表身份参加代表小组活动〔次数〕次，到联络站接待选民〔次数〕次，推动解决〔具体事项〕。',
      ],
    },
  },
];
