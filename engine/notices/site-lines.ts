/** What a site sets below an article, and on what line the article ends. */
import type { Line } from '../text/lines.ts';

const BELOW =
  /^(?:上一[篇页条]|下一[篇页条]|相关(?:文章|推荐|阅读|链接|信息|新闻|稿件|附件下载)|(?:热点|热门)(?:文章|推荐|新闻|排行)|猜你|推荐阅读|延伸阅读|版权所有|copyright|主办单位?[：:]|网站(?:地图|标识码)|分享到|【?打印】?|【?关闭|扫一扫|责任编辑|网友评论|友情链接)|ICP备|公网安备/iu;
/** An article has at least this many lines. */
const LEAST_LINES = 3;

/** How many of the lines belong to the article: up to the first that the site sets below it. */
export function endOfArticle(lines: readonly Line[]): number {
  const below = lines.findIndex(({ text }, index) => index >= LEAST_LINES && text.length <= 120 && BELOW.test(text));
  return below < 0 ? lines.length : below;
}
