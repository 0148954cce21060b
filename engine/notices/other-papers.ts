/** Papers beside the report, of which a clause may speak without naming them again. */

/** PPT、课件, forms and lists. */
const OTHER =
  /PPT|课件|幻灯|演示|短片|(?:测评|评议|登记|考核|汇总|统计|推荐|自评|回执)表|承诺书|回执|照片|(?:佐证|证明|支撑)材料|汇总(?:材料|$)|名册|名单|(?:推荐|鉴定|审核)意见/iu;
const OWN = /报告|总结|(?<!佐证|证明|支撑)材料|正文|全文|标题|题目|文稿|述职稿|提纲|计划|稿件|论文|文章/u;

/** Whether the clause at `at` is about one of them: the nearest clause in front of it, in its sentence, that names a paper tells. */
export function isOfOtherPaper(words: string, at: number, form = false): boolean {
  if (form) return false;
  const stop = Math.max(words.lastIndexOf('。', at - 1), words.lastIndexOf(';', at - 1));
  for (const clause of words
    .slice(stop + 1, at)
    .split(',')
    .toReversed()) {
    if (OWN.test(clause)) return false;
    // 不贴照片 is said of the paper itself.
    if (OTHER.test(clause) && !/^(?:附|不[贴附要])/u.test(clause)) return true;
  }
  return false;
}

const ORGANISERS =
  /各(?!位|人|自)[^。;；]*(?:[将把][^。;；]*(?:工作(?:总结|小结|情况)|开展情况|综合(?:情况)?报告)|自评报告)|各(?!位|人|自)[^。;；,，]{0,12}(?:同时|另行?|还要?|一并)[^。;；,，]{0,4}报送?[^。;；]*工作总结/u;
const PERSONAL = /述[职责廉][^,，。;；]{0,4}报告|个人|本人|对照检查/u;

/** Whether a sentence is about what those who organise it report on it: 各校于12月24日前将考核工作总结（800字以内）报…. */
export function isOfOrganisers(sentence: string): boolean {
  return ORGANISERS.test(sentence) && !PERSONAL.test(sentence);
}
