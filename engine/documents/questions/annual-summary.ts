import type { Questions } from '../../types.ts';

/** What somebody asks himself before the yearly assessment: 德、能、勤、绩、廉. */
export const annualQuestions: Questions = {
  opening: ['在哪个岗位，主要负责什么？'],
  study: ['参加了什么政治学习、业务培训？多少次、多少学时？', '学会了哪一样新本事？'],
  duties: ['岗位职责有几项？每一项今年做了什么？', '加班、值班、出差多少天？有没有缺勤？'],
  achievements: ['经手办结多少件？按时率、满意率是多少？', '有什么成果、获奖、被采纳的建议？'],
  integrity: ['遵守廉洁自律规定的情况怎样？有没有服务对象送过东西？', '经手的钱、物、项目，有没有需要说明的？'],
  problems: ['哪件事做慢了、做错了？', '哪方面的业务还不熟？'],
  plans: ['不熟的业务明年怎么学？', '明年想把哪一项工作做到什么程度？'],
};
