import type { Questions } from '../../types.ts';

/** What is settled before a plan is written. */
export const planQuestions: Questions = {
  opening: ['依据上级的哪份文件、哪次会议？'],
  plans: [
    '要达到什么目标？用什么数字衡量？',
    '分几步做，每一步谁负责、什么时候完成？',
    '需要什么经费、人员、制度来保障？',
  ],
};
