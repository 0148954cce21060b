import type { Questions } from '../../types.ts';

/** What a unit asks itself before summing up. */
export const summaryQuestions: Questions = {
  opening: ['这段时间的中心任务是什么？总体完成得怎样？'],
  duties: ['做了哪几件主要的事？各用了什么做法？', '谁牵头、怎么分工、怎么督促？'],
  achievements: ['指标完成多少，比上年增减多少？', '有什么做法可以写成经验？'],
  problems: ['哪项指标没完成？哪项工作推不动？', '群众和基层的意见集中在哪里？'],
  causes: ['是人手、经费、机制，还是工作方法的原因？'],
  plans: ['没完成的什么时候完成？', '下一步抓哪几件事，谁负责、到哪个时间点？'],
};
