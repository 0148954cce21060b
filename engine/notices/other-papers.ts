/** Papers beside the report, of which a clause may speak without naming them again. */

/** PPT、课件, forms and lists. */
const OTHER = /PPT|课件|幻灯|演示|短片|(?:测评|评议|登记|汇总|统计|推荐|自评|回执)表|承诺书|回执|照片|汇总|名册|名单/iu;
const OWN = /报告|总结|材料|正文|全文|标题|题目|文稿|述职稿|提纲|计划|稿件|论文|文章/u;

/** Whether the clause at `at` is about one of them: the nearest clause in front of it, in its sentence, that names a paper tells. */
export function isOfOtherPaper(words: string, at: number, form = false): boolean {
  if (form) return false;
  const stop = Math.max(words.lastIndexOf('。', at - 1), words.lastIndexOf(';', at - 1));
  for (const clause of words
    .slice(stop + 1, at)
    .split(',')
    .toReversed()) {
    if (OWN.test(clause)) return false;
    if (OTHER.test(clause) && !clause.startsWith('附')) return true;
  }
  return false;
}
