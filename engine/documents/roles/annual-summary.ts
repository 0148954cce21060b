import type { Role } from '../../types.ts';

const INSTITUTION = {
  name: '《事业单位工作人员考核规定》（2023年）',
  clause: '全面考核德、能、勤、绩、廉，重点考核履行岗位职责、工作任务完成情况',
};

/** 年度考核个人总结的身份. */
export const annualRoles: readonly Role[] = [
  { id: 'civil-servant', title: '公务员' },
  {
    id: 'institution-staff',
    title: '事业单位人员',
    titles: ['事业单位'],
    basis: [INSTITUTION],
    headings: { duties: '履行岗位职责情况' },
  },
  {
    id: 'teacher',
    title: '教师',
    titles: ['教师', '教学工作', '班主任', '师德'],
    basis: [
      INSTITUTION,
      { name: '《新时代中小学教师职业行为十项准则》（2018年）', clause: '规范从教行为、坚守廉洁自律' },
    ],
    headings: { study: '师德和业务学习情况', duties: '教育教学工作情况', integrity: '廉洁从教情况' },
    starters: {
      duties: ['{during}，我任〔年级和学科〕教学，每周〔节数〕节，担任〔班主任等工作〕，听课、评课〔节数〕节。'],
      integrity: ['遵守教师职业行为准则，没有〔有偿补课、收受学生及家长礼品礼金等事项〕。'],
    },
  },
  {
    id: 'medical-staff',
    title: '医务人员',
    titles: ['医生', '医师', '护士', '护理', '医务', '医德'],
    basis: [INSTITUTION, { name: '《医疗机构工作人员廉洁从业九项准则》（2021年）' }],
    headings: { study: '医德医风和业务学习情况', duties: '医疗（护理）工作情况', integrity: '廉洁行医情况' },
    starters: {
      duties: ['{during}，我完成门诊〔人次〕人次、手术（护理）〔例数〕例，参加值班〔次数〕次，〔质量指标〕。'],
      integrity: ['遵守廉洁从业九项准则，没有〔收受红包、回扣等事项〕，〔投诉和表扬情况〕。'],
    },
  },
  {
    id: 'probation',
    title: '试用期满、转正',
    titles: ['试用期', '转正'],
    headings: { duties: '试用期工作情况', plans: '今后努力方向' },
  },
];
