/** Where a notice begins and ends on its page: the lines a site sets around it are none of it. */
import type { Line } from '../text/lines.ts';

const BELOW =
  /^(?:上一[篇页条]|下一[篇页条]|相关(?:文章|推荐|阅读|链接|信息|新闻|稿件)|(?:热点|热门)(?:文章|推荐|新闻|排行)|猜你|推荐阅读|延伸阅读|版权所有|copyright|主办(?:单位)?[：:]|网站(?:地图|标识码)|分享到|【?(?:打印|关闭)(?=$|[】\]本此该预文页窗\s|｜/(（])|扫一扫|责任编辑[：:]|网友评论|精彩评论|友情链接|其他通知|抄送)|ICP备|公网安备/iu;
/** The signature's day, alone or behind its office. */
const SIGNED =
  /^(?:[^，。；：,;]{2,30}[ \u3000]+)?[（(]?(?:20\d{2}|二[〇○零0]..)\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日[）)]?$/u;
/** What goes on below a signature: what is sent along, and what mends the notice. */
const GOES_ON =
  /^(?:附\s*[件表录：:]|[^。]{0,20}(?:补\s*充|更\s*正|勘误|调\s*整|变\s*更)[^。]{0,12}$|[^。]{0,8}(?:更正|补充|勘误)[：:]|[^。；，]{0,24}(?:提纲|框架|模板|样式|内容要点|写作要求|撰写要求|格式要求)(?:[（(][^）)]*[）)])?$)/u;
/** A correction set above the notice it mends. */
const MENDS = /^[^。|]{0,20}(?:更\s*正|补\s*充|勘\s*误)[^。|]{0,12}$/u;
const TITLE =
  /(?:述[职责廉学法]|总结|报告|计划|对照检查|检视|考核|材料)[^|>·。；]{0,24}(?:通\s*知|函|公告|通告|提示|提醒|要求|须知|说明|启事)(?:[（(][^）)]*[）)])?$/u;
/** 关于印发《…办法》的通知: what is sent out stands below the signature, under its own name. */
const SENT = /[印转]发《([^》]{4,60})》/u;
/** An article has at least this many lines, and its title is among so many. */
const LEAST_LINES = 3;
const MOST_ABOVE = 40;
/** A notice that is signed tells at least so much before, in UTF-16 units. */
const LEAST_TOLD = 80;
const LONGEST = 120;

/** The lines that are the notice's own, in order. */
export function ownLines(lines: readonly Line[]): readonly Line[] {
  const titled = lines.findIndex(({ text }, index) => index < MOST_ABOVE && isTitle(text));
  const mending = lines.findIndex(({ text }, index) => index < titled && MENDS.test(text));
  const first = mending >= 0 ? mending : titled;
  const own: Line[] = [];
  const sent = SENT.exec(lines[titled]?.text ?? '')?.[1];
  let signed = false;
  let told = 0;
  for (const line of lines.slice(Math.max(0, first))) {
    const { text } = line;
    if (GOES_ON.test(text) || text.trim() === sent || (mending >= 0 && isTitle(text))) signed = false;
    if (signed || (own.length >= LEAST_LINES && text.length <= LONGEST && BELOW.test(text))) {
      // What mends a notice may stand even below what the site sets under it.
      signed = true;
      continue;
    }
    own.push(line);
    told += /[。；]/u.test(text) ? text.length : 0;
    signed = told >= LEAST_TOLD && text.length <= LONGEST && SIGNED.test(text);
  }
  return own;
}

function isTitle(text: string): boolean {
  return text.length <= 70 && !/^[·•\-|]|[|>＞]/u.test(text) && TITLE.test(text);
}
