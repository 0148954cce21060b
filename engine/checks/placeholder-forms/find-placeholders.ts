import type { Span } from '../../types.ts';
import { findAnonymous } from './anonymous.ts';
import { findBlanks } from './blanks.ts';
import { findFillIns, labelsLines } from './fill-ins.ts';
import { findHints } from './hints.ts';
import { findLearnt } from './learnt/find-learnt.ts';
import { findMachineForms } from './machine-forms.ts';
import { findMasks } from './masks.ts';
import { findNameless } from './nameless.ts';
import { findStandIns } from './stand-ins.ts';
import { widen } from './widen.ts';

/** A site that signed in the writer's place: 述职人：本站. */
const SITE_SIGNATURE =
  /(?:述职人|报告人|汇报人|总结人|申请人|作者|署名|单位)[：:][ \u3000]{0,4}((?:本站|本网)?(?:小编|编辑)|本站|佚名|网友|[\u4e00-\u9fff]{2,8}网|[\u4e00-\u9fff]{0,4}范文(?:大全|网|库|之家)?)(?![\u4e00-\u9fff])/g;
/** （以上材料由本站小编整理）, 更多范文请关注本站, （本站精选） */
const SITE_EDITOR =
  /(?:关注|访问|登录|收藏)本站|本站(?:精选|首发|推荐)|本站(?=[省市县区])|由((?:本站|本网)(?:小编|编辑)?|小编)(?=(?:为(?:您|大家))?(?:整理|编辑|收集|撰写|供稿|上传))/g;
/** Words before a quotation that shows a form instead of filling one in: 标题统一为“市人大代表×××述职报告”. */
const SHOWN =
  /(?:统一为|格式为?|样式为?|形如|写[成为作着的下有]?的?|残留|(?:开头|落款|标题|抬头|例[文句]|打出来的)[就都还]?是|写的也?是|[刻涂喷题印][了着下有写的]{0,2}|[问答念]|喊着?|注明|留着的?|留下|可以填|印着|命名为?|占位|例如|比如|所谓|例句|(?:开头|结尾)(?=[：:])|总[是爱]?用|(?:一般|通|统|简)称|使用|仿冒其?|注册[成为])[：:]?(?:[“‘][^”’\n]{1,20}[”’]、?){0,4}[“"「『'‘][^”"」』'’\n]{0,40}$/;
/** Words after such a quotation: “XX科”是我占位用的. */
const SHOWN_AFTER =
  /^[^”"」』'’\n]{0,30}[”"」』'’](?:“[^”\n]{1,8}”)?[^。；\n]{0,8}(?:占位|示例|样[例张式]|字样|都?没(?:有?填|改|换)|删[去掉除]|报错|格式|一类|这(?:是|叫|种|类|样)|刻[痕字]|涂鸦|几个(?:大)?字|之类|这种|这类|替换|代替|换成|改成|写法|说法|空着|原样|旧?牌子|罗马数字|[一二两]?个?字母|吊牌|商标|那?一[栏格行]|那[栏格行])/;

/** What stands in a published paper for a name: 反复问“这个‘××’是谁”……对姓名的隐去处理. */
const SPARES = /^[^\n]{0,36}(?:隐去|剥落|漫漶|残缺|隐其名|隐名|脱敏|化名|匿名|打码|不点名)/;

/** 李××家（他不愿意我讲名字）, 老人嘱咐不要写名字: whose name is left out is told beside it. */
const UNTOLD =
  /不(?:愿意?|肯|让|想|要)[^，。；]{0,6}(?:名字|姓名|公开)|保护隐私|[家人]隐私|名字[^，。；]{0,4}(?:不全?[讲说写]|不写全)|不写全名/;

/** 出现#N/A, 登录框里只显示******, 半命题作文《____的味道》 */
const DISPLAYED = /(?:出现|提示|报错|显示)[为了出成]?[：:“]?[\u4e00-\u9fff]?$|(?:半命题|填空)[^。；\n]{0,4}《$/;
/** 来电人反映××路某店油烟直排, 匿名来电，称“×××中学……”, 王某诉××公司: who complains, or sues, and whom of, is spared. */
const COMPLAINS =
  /(?:来[电信访]|[信来上]访人|热线|匿名|投诉人|举报人|号码保密)[^。；\n]{0,16}(?:反映|称|诉说|投诉|举报)[^。；\n]{0,4}$|某{1,2}[起上]?诉$/;
/** Characters lost on stone and paper: 碑首仅存“大明□□十二年”. */
const LOST = /碑|拓|铭文|题记|墓志|[县府州方]志|志》|古籍|抄本|残[卷页]|释读/;

/** A letter that accuses, or a complaint told, names no one: 有人写信反映“×××科长推了我三趟”. */
const ACCUSES =
  /(?:反映|举报|检举|投诉|告状|来信|写信|匿名信|帖子|[里笔人头]写|信只有|供称|交代|供述|群里发|骂)[^。；\n“"]{0,8}[“"][^”"\n]{0,30}$/;

/**
 * Every unfilled placeholder of a text, in order and apart, each as a reader sees it. `labelled`: brackets label the lines
 * of the text.
 */
export function findPlaceholders(text: string, labelled = labelsLines(text)): readonly Span[] {
  const ruled = findRuled(text, labelled);
  const found = [...ruled];
  let at = 0;
  for (const spot of byPlace([...findLearnt(text)])) {
    while (at < ruled.length && (ruled[at]?.end ?? 0) <= spot.start - NEAR) at += 1;
    const next = ruled[at]?.start ?? Number.POSITIVE_INFINITY;
    const before = found.length > ruled.length ? (found.at(-1)?.end ?? 0) : 0;
    if (next >= spot.end + NEAR && spot.start >= before && !isShown(text, spot)) found.push(spot);
  }
  return byPlace(found);
}

/** What stands so near to a placeholder belongs to it, in UTF-16 units: TBD（财务还没出数）. */
const NEAR = 2;

/** Those that rules find. */
export function findRuled(text: string, labelled = labelsLines(text)): readonly Span[] {
  const masks = byPlace([...findMasks(text), ...findAnonymous(text)]);
  const found = byPlace([
    ...widen(text, masks),
    ...findFillIns(text, labelled),
    ...findHints(text),
    ...findBlanks(text),
    ...findStandIns(text),
    ...findMachineForms(text),
    ...findNameless(text),
    ...findSiteSignatures(text),
  ]);
  const apart: Span[] = [];
  for (const span of found) {
    const last = apart.at(-1);
    if (last && span.start < last.end) {
      // [2025年  月  日] is one, and so is 2022年XX月　日.
      if (span.end > last.end) apart[apart.length - 1] = { start: last.start, end: span.end };
    } else if (!isShown(text, span)) {
      apart.push(span);
    }
  }
  return apart;
}

/** 年度工作自述（表内填写）: how it is written, behind the title. */
const BEHIND_TITLE = /^[（(](?!.{0,4}(?:请|此处|这里))[^（）()]{0,12}(?:填写|导出)[）)]$/u;

function isShown(text: string, { start, end }: Span): boolean {
  if (UNTOLD.test(text.slice(Math.max(0, start - 20), end + 30).replace(/[\r\n]/g, ''))) return true;
  // 本文来自【…网】: a site's own line.
  if (/(?:来自|转自|摘自)$/.test(text.slice(Math.max(0, start - 2), start)) && /[网库]/.test(text.slice(start, end)))
    return true;
  if (
    BEHIND_TITLE.test(text.slice(start, end)) &&
    /[\r\n]/.test(text[end] ?? '') &&
    !text.slice(0, start).includes('\n')
  )
    return true;
  if (SPARES.test(text.slice(end, end + 40))) return true;
  if (ACCUSES.test(text.slice(Math.max(0, start - 50), start))) return true;
  if (DISPLAYED.test(text.slice(Math.max(0, start - 10), start))) return true;
  // 连××都没有改: what another left.
  if (text[start - 1] === '连' && /^都没有?[改删换填]/.test(text.slice(end, end + 5))) return true;
  if (COMPLAINS.test(text.slice(Math.max(0, start - 40), start))) return true;
  // 网名里的字母xx
  if (text.startsWith('字母', start - 2)) return true;
  if (isComplainant(text, start, end) || isExplained(text, start, end)) return true;
  if (text[start] === '□' && LOST.test(text.slice(Math.max(0, start - 40), end + 40))) return true;
  if (SHOWN.test(text.slice(Math.max(0, start - 60), start + 1))) return true;
  // “XX”替换成自己的名字: the quotation is the placeholder itself.
  if (/[”"」』'’]/.test(text[end - 1] ?? '') && SHOWN_AFTER.test(text.slice(end - 1, end + 50))) return true;
  // 模板变量（比如{{title}}、${date}）
  if (/^[${]/.test(text.slice(start, end)) && /变量|占位符/.test(text.slice(Math.max(0, start - 30), start)))
    return true;
  // `${orderNo}` names a variable.
  if (
    /`[^`\n]{0,40}$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[^`\n]{0,40}`/.test(text.slice(end, end + 41))
  )
    return true;
  // “甲方：____” is a line of a form.
  if (/[“"][^”"\n]{1,12}[：:] ?$/.test(text.slice(Math.max(0, start - 16), start)) && /[”"]/.test(text[end] ?? ''))
    return true;
  const quoted = /[“"「『'‘][^”"」』'’\n]{0,40}$/.test(text.slice(Math.max(0, start - 40), start));
  return quoted && SHOWN_AFTER.test(text.slice(end, end + 50));
}

/** 被群众××投诉, 群众某某在留言板上问: who it was is spared. */
function isComplainant(text: string, start: number, end: number): boolean {
  return (
    /(?:群众|居民|村民|业主|网民|市民|患者|家长|选民|乘客|客户)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:投诉|反映|举报|留言|来[信电访]|上访|在(?:留言|信|网|帖|平台|热线|群里))/.test(text.slice(end, end + 4))
  );
}

/** CD-2025-xx，xx为两位流水号, XX牌涂料的“XX”是商标: told right behind what the letters stand for. */
const EXPLAINED = /([xXＸ×]{1,6})[”"]?(?:为|是|表示|代表|指)(?:[一二两三四五六]位|流水|序号|商标|原名|代号|品牌|型号)/u;

function isExplained(text: string, start: number, end: number): boolean {
  const told = EXPLAINED.exec(text.slice(start, end + 40))?.[1];
  return told !== undefined && text.slice(start, end).includes(told);
}

function* findSiteSignatures(text: string): Iterable<Span> {
  for (const match of text.matchAll(SITE_EDITOR)) {
    const end = match.index + match[0].length;
    yield { start: match[1] ? end - match[1].length : match.index, end };
  }
  for (const match of text.matchAll(SITE_SIGNATURE)) {
    const end = match.index + match[0].length;
    // 来源：网络整理　作者：小编 is the site's own line.
    if (/来源[：:][^\n]{0,20}$/.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    yield { start: end - (match[1]?.length ?? 0), end };
  }
}

function byPlace(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
