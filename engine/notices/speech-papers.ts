/** A speech that is handed in is the report where no other paper is asked for. */
import type { NoticeText } from './notice-text.ts';

const SPEECH = /发言稿/gu;
/** What it must hold is told of it. */
const HOLDS = /发言稿[^。;]{0,40}(?:写[清明]|讲[清明]|说[清明]|包[括含]|内容|围绕|谈)/u;
const OTHER_PAPER =
  /(?:述职|履职|总结|检查|自查|书面)(?:述廉)?(?:报告|材料|文稿)|(?:个人|工作|年终|年度)总结(?!会|交流|大会)/u;
/** As long as what it stands for. */
const PAPER = '小结稿';

export function withSpeechAsPaper(notice: NoticeText): NoticeText {
  const { blocks } = notice;
  if (!blocks.some(({ words }) => HOLDS.test(words)) || blocks.some(({ words }) => OTHER_PAPER.test(words)))
    return notice;
  return { ...notice, blocks: blocks.map((block) => ({ ...block, words: block.words.replace(SPEECH, PAPER) })) };
}
