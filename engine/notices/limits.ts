/** How long the report is to be: 不超过3000字, 1500字以上, 2000字左右, 1500至2000字. */
import type { NoticeBlock, NoticeText } from './notice-text.ts';
import { AMOUNT, amountOf, endsOf } from './numbers.ts';
import { partsNamed } from './part-names.ts';
import { PAPER } from './told-passages.ts';
import type { AskedLimit, LimitKind } from './types.ts';

const SIZE = new RegExp(
  `(${AMOUNT})(?:余)?(?:字)?(?:以上[、至到]|-{1,2}|[—–~～至到]{1,2})(${AMOUNT})(?:个)?(?:汉)?字|([一二两三四五六七八九]千[一二三四五六七八九百]{0,2})[到至]([一二两三四五六七八九]千[一二三四五六七八九百]{0,2})(?=左右|之间|就|[,。;)]|$)|(?<=(?:字数|篇幅)[^,。;\\d]{0,8})(${AMOUNT})(?:-{1,2}|[—–~～至到]{1,2})(${AMOUNT})(?!\\d)|(${AMOUNT})(?:[来多余把])?(?:个)?(?:汉)?字(?!号|体|节)|(?<=(?:字数|篇幅)[^。;\\d]{0,12})(${AMOUNT})(?=以内|之内|以下|以上|左右|上下|[,。;)]|$)|(?<=(?:[不别勿](?:[得能要可]|宜)?(?:超过?|低于|少于|多于)|[最至][多少高]))([一二两三四五六七八九]千[一二三四五六七八九百]{0,2})(?=以内|之内|[,。;)]|$)|([一二两三四五六七八九]千[一二三四五六七八九百]{0,2})(?=左右|上下|出头|封顶|打住|到顶)|(?<=(?:[不别勿](?:[得能要可]|宜)?超过?|[最至]多)(?:写)?)(\\d{3,4})(?=[,。;)]|$)`,
  'gu',
);
/** Said where it is told by when the report is due. */
const DUE = /[日号底]以?前[^。;]{0,12}[交报送发]|[报交送发][至到给送]/u;
/** Longest line, in folded units, that is one point of a list without numbers. */
const LONGEST_LINE = 60;
const BARE = /(?:报告|总结|小结|述职|材料|稿|计划)(?:正文|全文|一般|要求|各?写|以|为|:|\()?$/u;
const SENT_BACK = /^的[^,。;]{0,8}(?:打回|退回|重写|不收|不予|不合格)/u;
/** A length of a point alone is less. */
const LEAST_WHOLE = 800;
/** No report is asked to be shorter. */
const LEAST = 300;
/** 最起码写二百字 */
const LEAST_MIN = 200;
const MOST_BEFORE =
  /(?:[不别勿莫](?:得|要|应|宜|能|可|许|准|再)?(?:超[过出]?|多[于过]|高于|大于|长于|突破)|控制在|限(?:定)?(?:在|为)?|最多|至多|上限(?:为)?|以内|压缩?[到至在]|掌握在|少于等于|可以?(?:多?写|放宽?|[增加]加?)[到至]|(?:放宽|[增加扩][加大写]?|延长|扩充)[至到]|≤|顶多|封顶|最[高大]|[长多]则|(?<![只才])不过)[^,。;]{0,4}$/u;
const LEAST_BEFORE =
  /(?:[不别勿莫](?:得|要|应|宜|能|可|许|准)?(?:少于|低于|小于|短于)|写[足够满]|至少|最少|起码|下限(?:为)?|须?达到|≥|[短少]则|不下)[^,。;]{0,4}$/u;
const MOST_AFTER =
  /^(?:\([^)]*\))?(?:以内|之内|以下|内(?!外)|止|为限|封顶|打住|为止|到顶|为顶|以里|[封收]口|收住|就够,?(?:不[要能得]|别)超|[为是的]?上限)/u;
const LEAST_AFTER = /^(?:\([^)]*\))?(?:以上|起|及以上|往上|打底|开外|[为是的]?下限)/u;
const ABOUT_AFTER =
  /^(?:\([^)]*\))?(?:左右|上下|内外|前后|,?(?:允许|可)?上下浮动|为[宜妥佳]|出头|光景|差不多|为[度准好]|就行|就好|即可|足矣|的[^,。;]{0,8}(?:总结|小结|报告|述职)(?:即可|就行|就好|就够))/u;
const ABOUT_BEFORE =
  /(?:约|大约|大概|大致)(?:[为在合])?$|(?:报告|总结|小结|^|,)一般(?:为|写|在)?$|(?:字数|篇幅|长度)(?:要求|一般|大致|大体)?[:为是]?$|写个$/u;

/** What a length may be of. The nearest clause before the number that names any decides; else the headings do. */
const OTHERS =
  /(?<!对照检查|个人)发言(?!提纲)|(?:现场|口头|会上|会议)述职|讲话稿?|口头|现场|简介|摘要|大事记|目录|清单|议案|代表建议|意见|栏|(?<![规严合资])格(?!式|的?(?:稿纸|信纸|纸))|(?<!代|外|发|间|全)表(?!述|现|达|示|彰|决|态|扬)|评语|鉴定|事迹|案例|信息|稿件|经验材料|问卷|心得(?=不)|论文|简报|快报|新闻|报道|提要|承诺书|PPT|课件|演[讲示]|幻灯|每个?(?:部分|板块|问题|问|建议|条|项|期|段|点)(?![一单成]|各)|每个(?=[^人单部科同代党站村班支])|征文|[摘刊]登|脚本|视频|解说词|(?<!文字|书面|正文|主体|(?<!第)[一二三四五六七八九\d]个?)部分(?!撰写|来写|组成|构成|[,。])|留言|笔记|通讯|另[交附写行报]|反馈|批注|寄语|(?:考核|评议|考察|核查|核定|审计|验收|评估|检测)报告|故事|感[言悟]|专题分析/giu;
const OWN =
  /(?<!考核|评议|考察|核查|核定|审计|验收|评估|检测)报告(?!表|单)|总结|(?<!经验|事迹|先进|佐证|证明|支撑)材料|全[文篇]|正文|(?:文字|书面|主体)部分|总?篇幅|文稿|对照检查|工作要点|计划|(?<!现场|口头|会上|会议)述[职责廉学法]|总字数|[合总共]计|加(?:起来|在一起|总)|[总一]共|通篇|整篇|全表|全卷|文字总量|小结|自评|(?<!现场|口头|会上|会议)述职稿|(?<!发言|讲话|演讲|初)稿子|文章|发言提纲|(?:对照检查|个人)发言材料|党性分析|心得体会|每篇|连同|字数/gu;
/** What a length in front of it is of: 300字以内的摘要. */
const OTHERS_AFTER =
  /^[^,。;]{0,8}的?(?:评语|摘要|简介|意见|要点|建议|点评|说明|鉴定|事迹|提要|调[查研]报告)|^\)?[^,。;]{0,4}另[交附装行]/u;

/** `subject`: the paper asked for is 论文, 征文 or 案例 itself. */
export function readLimits(notice: NoticeText, subject = false): readonly AskedLimit[] {
  return notice.blocks.flatMap((block) => limitsIn(notice, block, subject));
}

function limitsIn({ evidence, messages }: NoticeText, block: NoticeBlock, subject: boolean): AskedLimit[] {
  const { words } = block;
  const found: AskedLimit[] = [];
  for (const match of words.matchAll(SIZE)) {
    const [size, ...numbers] = match;
    const [least, most] = numbers.slice(numbers.slice(0, 6).findIndex((one) => one !== undefined));
    const [written, bare, spoken, loose, figure] = numbers.slice(6);
    const single = written ?? bare ?? spoken ?? loose ?? figure;
    // 一千到一千五: of what, those who are spoken to know.
    if (numbers[2] && !messages && !/字数|篇幅|多长/u.test(words)) continue;
    // 一千二左右,字数不硬卡
    if (loose && !/字数|篇幅|字(?:起步|打底|起|以上)/u.test(words)) continue;
    // 别超过1000: of what, those who are spoken to know.
    if (figure && !messages && !/字数|篇幅|多长/u.test(words)) continue;
    const to = match.index + size.length;
    const before = words.slice(Math.max(0, match.index - 24), match.index);
    const after = words.slice(to, to + 16);
    if (!isOfReport(block, match.index, to, amountOf(most ?? single ?? ''), subject, messages)) continue;
    const start = Math.max(block.marked, clauseStart(words, match.index));
    if (least && most) {
      const range = [amountOf(least) < 10 ? amountOf(least) * 1000 : amountOf(least), amountOf(most)] as const;
      if (range[0] < range[1] && range[1] >= LEAST) {
        found.push({ kind: 'range', value: range, evidence: evidence(block, start, to + tailOf(after)) });
      }
      continue;
    }
    const bounded = kindOf(before, after) ?? kindOfAll(words.slice(to));
    const ends = endsOf(single ?? '');
    if (ends && bounded !== 'max' && bounded !== 'min') {
      const open = bounded === undefined || /^[^。;]{0,12}不限/u.test(words.slice(to));
      if (!open && ends[1] >= LEAST) {
        found.push({ kind: 'range', value: ends, evidence: evidence(block, start, to + tailOf(after)) });
      }
      continue;
    }
    const value = amountOf(single ?? '');
    // 千把字, 八百来字
    const kind =
      bounded ??
      (/[来多余把]个?汉?字$/u.test(size) || (value >= LEAST_WHOLE && BARE.test(before) && /^[,。;)]|^$/u.test(after))
        ? 'about'
        : undefined);
    if (!kind || value < (kind === 'min' && /[总小]结/u.test(words) ? LEAST_MIN : LEAST)) continue;
    found.push({ kind, value, evidence: evidence(block, start, to + tailOf(after)) });
  }
  return found;
}

function kindOf(before: string, after: string): LimitKind | undefined {
  // 少于1500字的退回
  if (SENT_BACK.test(after)) return /(?:少于|不足|不到|低于)$/u.test(before) ? 'min' : 'max';
  if (LEAST_BEFORE.test(before)) return 'min';
  if (MOST_BEFORE.test(before) && !(ABOUT_AFTER.test(after) && !/[不别勿莫][^,。;]{0,8}$/u.test(before))) return 'max';
  if (MOST_AFTER.test(after)) return 'max';
  if (LEAST_AFTER.test(after)) return 'min';
  if (ABOUT_AFTER.test(after) || ABOUT_BEFORE.test(before)) return 'about';
  return undefined;
}

/** 班子成员3000字，部门负责人2000字，都是上限. */
function kindOfAll(behind: string): LimitKind | undefined {
  const [, bound] = /^[^。;]{0,40}(?:[都均皆]|一律|上述|以上)[^,。;]{0,4}[是为系]?(上限|下限|封顶)/u.exec(behind) ?? [];
  return bound ? (bound === '下限' ? 'min' : 'max') : undefined;
}

function tailOf(after: string): number {
  return (MOST_AFTER.exec(after) ?? LEAST_AFTER.exec(after) ?? ABOUT_AFTER.exec(after))?.[0].length ?? 0;
}

const SUBJECT = /论文|征文|案例|(?:事迹|经验|典型)材料/gu;

function clauseStart(words: string, at: number): number {
  let start = at;
  while (start > 0 && !/[,。;:!?]/u.test(words.charAt(start - 1))) start -= 1;
  return start;
}

/** Whether the length at `at` is the report's and not that of a speech, a table or one part. */
function isOfReport(
  block: NoticeBlock,
  at: number,
  to: number,
  value: number,
  subject: boolean,
  messages: boolean,
): boolean {
  const { words } = block;
  // 党性分析材料（3000字）已于上月提交
  if (OTHERS_AFTER.test(words.slice(to, to + 16)) || /^\)?[^,。;]{0,12}已[于经在交提报按]/u.test(words.slice(to)))
    return false;
  // 800~1200字（6格合计）
  if (/^\([^)]{0,6}(?:合计|共计|总计)/u.test(words.slice(to))) return true;
  // What is reported on the verdict comes behind the report.
  if (/收到[^。;]{0,16}(?:意见|结果|通知书?)后/u.test(words.slice(words.lastIndexOf('。', at) + 1, at))) return false;
  if (/会议记录|整改(?:清单|方案|台账)/u.test(words.slice(words.lastIndexOf('。', at) + 1, at))) return false;
  let end = at;
  for (let start = at; start >= 0; start -= 1) {
    const mark = start === 0 ? '。' : words.charAt(start - 1);
    if (!/[,。;:!?]/u.test(mark)) continue;
    // 其中问题部分不少于500字
    if (end === at && /^其中/u.test(words.slice(start, end))) return false;
    const owner = ownerIn(subject ? words.slice(start, end).replace(SUBJECT, '文稿') : words.slice(start, end));
    if (owner) return owner === 'own';
    if (/[。;!?]/u.test(mark)) break;
    end = start;
  }
  if (block.column >= 0 && partsNamed(block.under.at(-1) ?? '').length > 0) return false;
  const owner = ownerIn([...block.under, block.heading].join(' '));
  if (owner) return owner === 'own';
  // What is said in a message of its own is said of what is asked for.
  if (messages && block.level === 0 && value >= LEAST_WHOLE) return true;
  // （篇幅1200字以内） below the last of the points is said of all of them.
  if (block.level === 0 && /篇幅|字数/u.test(words) && (value >= LEAST_WHOLE || DUE.test(words))) return true;
  if (block.level === 0 && value >= LEAST_WHOLE && DUE.test(words)) return true;
  // 二、主要指标（通行费等，300字左右）: of what its own line names.
  const line = block.level > 0 || (words.length <= LONGEST_LINE && !words.slice(0, -1).includes('。'));
  if (line && partsNamed(words.slice(0, at)).some(({ weak }) => !weak)) return PAPER.test(words.slice(0, at));
  // 基本情况。…，三百字以内: a point that names a part says how long that part is to be.
  return ![...block.under, block.heading].some((one) => partsNamed(one).some(({ weak }) => !weak));
}

function ownerIn(clause: string): 'own' | 'others' | undefined {
  // 不做PPT: it is of no such thing.
  const said = clause.replace(/不(?:做|用|需|要求?|必|交)[^,。;]{0,6}/gu, '');
  if (/另[交附写行报]|另外|单独报[告送]/u.test(said)) return 'others';
  const owners = [...said.matchAll(OWN)];
  const own = owners.findLast(([word]) => !/^(?:字数|篇幅|每篇)/u.test(word)) ?? owners.at(-1);
  const others = [...said.matchAll(OTHERS)].at(-1)?.index ?? -1;
  if (!own) return others < 0 ? undefined : 'others';
  // 字数 alone says nothing of what is counted.
  if (/^(?:字数|篇幅|每篇)/u.test(own[0])) return others >= 0 ? 'others' : undefined;
  return own.index > others ? 'own' : 'others';
}
