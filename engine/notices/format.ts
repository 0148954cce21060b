/** How the report is to look: 字体、字号、行距、纸张, clause by clause. */
import type { NoticeText } from './notice-text.ts';
import { isOfOtherPaper } from './other-papers.ts';
import type { Evidence } from './types.ts';

const FORMAT =
  /仿宋|黑体|楷体|宋体|小标宋|字体|字号|行距|行间距|[\d一二三四]号字|小?[一二三四五六]号(?=$|加粗|居中)|雅黑|\d磅|页边距|边距|A4|A3|双面|单面打印|(?<!统一|合并)装订(?!存档)|页码|GB\/?T?9704|公文格式|排版|缩进|层次序数|(?:PDF|Word|WPS)(?:[和与及、/](?:PDF|Word|WPS))?(?:各[一1]|两种)|(?:PDF|Word|WPS)(?:[和与及、/]可编辑|或(?:PDF|Word|WPS))|用(?:PDF|Word|WPS)(?:发|写|提交|编)|(?:首页|扉页|右上角|左上角)[^,。;]{0,6}(?:注明|标[明注])|(?:PDF|Word|WPS|docx?)[\d以上及文字]{0,8}(?:格式|文档|文件|版|扫描件)|格式为?(?:PDF|Word|WPS)|Times ?New ?Roman|正文[^,。;]{0,4}小[二三四五](?!号)|(?:电子|文字)[版稿](?:为|统一)?用?(?:PDF|Word|WPS|Markdown)|(?:转|另?存|导出|扫描|合并)[成为]?(?:PDF|Word)|胶装|竖版|横排|每[面页]\d+行|页下注|脚注|序号(?=按|统一|用|依次)|页眉|封[面皮]|彩印|墨水|开纸|空[一两二12][行格字]|居中|加粗|两端对齐/iu;
const OTHERS =
  /测评表|评议表|登记表|考核表|PPT|汇总表|名单|公示|网站|^问[:.]|要求吗$|\.(?:pdf|docx?|xlsx?)|(?:统一|一起|集中)(?:排版|装订|印制|打印)|(?:怎么|如何|怎样)[^,。;]{0,3}$|自己?(?:决定|定)|不限|不计|字[体号]:?[[【(]?(?:[大中小][|/]?){3}|字体:[^,。;]{0,2}大/iu;
/** What heads a row on the look and says nothing of it yet. */
const HEAD_ALONE = /^(?:字体|字号|行距|行间距|页边距|装订|页码|封面|排版|[和与及、/])+(?:要求)?:?$/u;
const CLAUSE = /[^,。;!?]+/gu;

/** `form`: the notice is about a form, which is the report's own. */
export function readFormat({ blocks, evidence }: NoticeText, form = false): readonly Evidence[] {
  return blocks.flatMap((block) =>
    [...block.words.slice(block.marked).matchAll(CLAUSE)]
      .filter(
        ({ 0: clause, index }) =>
          FORMAT.test(clause) &&
          !HEAD_ALONE.test(clause) &&
          !OTHERS.test(form ? clause.replace(/登记表|考核表/gu, '') : clause) &&
          !isOfOtherPaper(block.words, block.marked + index, form),
      )
      .map(({ 0: clause, index }) => {
        const from = block.marked + index + aside(clause);
        return evidence(block, from, block.marked + index + clause.length);
      }),
  );
}

/** 一式15份（A4: where what is in brackets begins, if only that tells of the look. */
function aside(clause: string): number {
  const at = clause.indexOf('(') + 1;
  return at > 0 && !clause.includes(')') && !FORMAT.test(clause.slice(0, at)) ? at : 0;
}
