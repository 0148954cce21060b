/** Where the sentences of a paragraph say what the report must hold. */
import type { DocumentTypeId, Span } from '../types.ts';
import type { NoticeBlock } from './notice-text.ts';
import { idsListed, idsNamed, partsNamed } from './part-names.ts';
import { countsIn, numberedList, sentences } from './points.ts';

export interface Passage {
  readonly block: NoticeBlock;
  readonly from: number;
  readonly to: number;
  /** What heads it: its names are those of the part it explains. */
  readonly title?: string;
  /** One part by the way: asked for only where nothing else says what to write. */
  readonly alone?: boolean;
  /** A list, in which every counted point is a part. */
  readonly listed: boolean;
  /** A line or cell of a list, in which every clause is a point. */
  readonly each: boolean;
  /** What sets its points apart, where as many are said to follow: 三件事：…,…,…. */
  readonly sign?: string;
}

export const PAPER =
  /述[职责廉学法德]|报告|总结|小结|自评|工作要点|材料|汇报|计划|对照检查|文稿|书面|心得|文章|论文|征文/u;
export const SAYS =
  /写[明清出好]|写(?=[^,。;]{1,20}[,、:])|来写|载明|说[明清]|讲[明清]|讲(?=[^,。;]{2,14}[,、。;])|(?<=部分|板块|[段块])[讲写述]|交代|反映|包括|包含|涵盖|覆盖(?![面率])|围绕|聚焦|紧扣|体现|总结(?!报告|材料|会|20\d\d年[^,。;(]{0,20}工作[(,])|汇报|报告(?=[^应要须需请于在由不一]{2,})|查摆|分析|剖析|提出|反思|回顾|(?<!、)突出|兼顾|按(?!时|期|规定|要求|程序|惯例|比例|人数)照?|从(?!严|政(?!治)|业(?!务|绩)|事)|分[为成]|分(?=[一二三四五六七八九十两\d]+(?:个|大)?(?:部分|板块|方面|[块段层项点]))|由[^,。;]{1,20}(?:构成|组成)|含|(?:重点|着重|主要)述|谈|对照(?!检查|材料|[^,。;]{0,4}(?:职责|分工|标准|岗位))|列[出明]|阐[述明]|陈述|叙述|概[括述]|[简详]述|梳理|盘点|说透|侧重|介绍|填写|回答|[应须]有|做到(?=[^,。;]{0,8}:)|(?:体例|结构|框架|提纲)(?:统一|固定)?[为是]|这[几一二三四五六七八九](?:[条点项样块]|个?方面)[^,。;]{0,6}(?:[要须应得]有|写|讲|谈|说)|肯定|正视|交底|讲讲|依次[为是写讲]|作答|[想要]听|[想要]知道|希望(?:听到|看到|了解)|告诉|说一?说|聊一?聊|(?<![测评考会训]的?(?:主要)?)内容(?:[为是有]|如下|:)|是(?:头一|第[一二三四五六七])(?:[块条点项段]|部分|方面)|把[^,。;]{2,24}[写讲说谈理找查摆亮算]/u;
const WRITES = /写|讲[明清]|谈/u;
const WRITES_OUT = /写[出明清][^。;]{3,20}、/u;
const HOLDS = /包括|包含|涵盖|覆盖(?![面率])|由[^,。;]{1,20}(?:构成|组成)|分为/u;
/** 开头作自我介绍，主体部分讲…: the first of the verbs is in front. */
const OPENS = /开头|开篇|首先|首段|第一部分|(?<![优率领])先(?:写|讲|说|简|作|介|用)/u;
/** 述廉内容包括…: said of one of the things to tell of, which may be one part. */
const TELLING = /述[职责廉学法德](?:的|主要)*内容/u;
/** Named by the way: who reports, and the meeting. */
const OF_OTHERS = /述职(?:述[廉责法学])*(?:人员?|对象|评议|测评|大?会|考核|工作|现场|活动|要求|安排)/gu;
/** Parts a sentence tells of that does not say of what paper; purposes, and what is asked of others, are none. */
const LEAST_TOLD = 3;
const ASIDE =
  /^(?:为|通过|旨在|根据|按照|以)|考核组|评议|测评|座谈|谈话|征求|了解|领导小组|班子|学员|信息|会议(?!期间)(?:将|由|要|还|分|共|主要|时间|地点|议程|程序|上)|考核|检查|督查/u;
/** 廉洁自律情况须单独成段, 均应专门说明…: one part, asked for apart from the rest. */
const APART =
  /(?:单独|专门|单列|另起|另用|用[一1]个?[小大]?(?:自然)?[段节])[^,。;]{0,10}(?:说明|写|报告|交代|反映|列|成[段节篇章])|单独成[段节篇章]/u;
/** 内容包括：…, of what the sentence before asks for. */
const ITS_CONTENT = /^(?:其|主要|具体)*内容/u;
/** What was wrong with earlier reports, or is with some. */
const FAULTS =
  /(?:往年|去年|以往|过去|此前|前几年)[^。;]{0,20}(?:存在|出现|有的|发现|暴露|普遍|反映出)(?![^。;]{0,16}整改)|现象|通病|(?<![没所])有的(?:同志|单位|代表|报告|干部|人|部门)|个别(?:同志|单位|代表|报告|干部)/u;
/** What is told of stands in front of a verb that little follows, in folded units: …都要向选民交底。 */
const LEAST_AFTER = 3;
/** The title, and what leads on from it to the whole notice. */
const TITLE = /^[^。;]{4,70}(?:通知|公告|的函|启事|提示|说明|更正|口径)(?:\([^)]*\))?$/u;
const GOES_ON = /(?:通知|通告|函告|公告|提示|更正|补充|部署|明确|说明|答复)如下[:。]?$/u;
/** What others do, and what a form or a slide holds. */
const OTHERS_DO =
  /^(?:\([^)]*\)|\d{1,2}[.、])?(?:(?:考核|评议|考察|督导|调查|审查)组|组织部|纪委|上级|主持人|人事[处科股部]|领导小组|(?:[^,。;]{0,6}(?:述职|考核|测评|评议|登记|汇总|统计)表|PPT|课件)(?:[填中里内由应须需]|包括))|^(?:述职)?(?:大会|会上|会议|现场)|届时|当场|(?:口头|现场|会上|大会)[^。;报书]{0,12}(?:述职|发言|汇报)/u;
/** A section on what is written. */
export const CONTENT =
  /(?:内容|提纲|框架|[写述讲谈]些?(?:什么|哪些|啥)|结构|要点|哪些方面|包括什么|(?:述[职责廉学法德]|报告|撰写|总结)(?:的|主要)*重点|(?<!不)[必须应选]写)/u;
/** A step in which the report is written. */
const WRITTEN =
  /撰写|^(?:个人|自我|书面|本人)?(?:述职|总结)+(?:\([^)]*\))?$|(?:准备|起草|形成|报送)[^,。;]{0,6}(?:报告|材料|总结)|(?:报告|材料|总结)(?:撰写|准备|起草)/u;
/** A section on something else, whatever it is called besides. */
const ELSEWHERE =
  /(?:评议|测评|考核|会议|检查|监督|视察|活动|评价|考评|培训|公示|审核|谈话)(?:的)?(?:主要)?(?:主题|内容|程序|步骤|方式|议程|要点|重点)|程序|步骤|议程|组织领导|联系(?:人|方式)|民主测评|结果运用|会场|现场|流程|谈心谈话|(?:听取|征求)意见/u;
/** Who judges, and by what, is no list of parts. */
const JUDGES =
  /(?:评议|测评|考核|打分|评分|考评|评价|询问|督查|检查)(?:组|人员|内容|项目|指标|标准|主要|重点|时|从|按)/u;

function clauseAt(said: string, at: number): string {
  const end = said.indexOf(';', at);
  return said.slice(said.lastIndexOf(';', at) + 1, end < 0 ? said.length : end);
}

function isJudged(said: string): boolean {
  return JUDGES.test(said) && !PAPER.test(said.replace(OF_OTHERS, ''));
}

/** 成绩、问题、打算，三部分缺一不可 */
const ALL_OF_IT = /[三四五六七八3-8]个?(?:大?部分|方面|块(?:内容)?|[项点]内容)(?=[,。;]|$|[都缺])/u;
/** What is marked, and not written: …从五个维度打分. */
const MARKED = /打分|评分|计分|作出评价|进行[^,。;]{0,4}(?:测评|评价|评议)/u;

/** Whether the first count of the sentence stands in front of its verb. */
function isCounted(words: string, start: number, at: number): boolean {
  return (countsIn(words, start)[0]?.at ?? words.length) < start + at;
}

/** Whether at least three parts are named. */
function named3(words: string, plan: boolean): boolean {
  return new Set(partsNamed(words, plan).flatMap((one) => (one.weak ? [] : [one.id]))).size >= 3;
}

/** 从以下五点着笔：, whatever the paper is called. */
const LEADS_ON = /(?:以下|下列|如下)[^,。;:]{0,10}:|[着落下动]笔/u;

/** Items of a sentence that is nothing but a list, the share that name a part, and how long they are. */
const LEAST_BARE = 4;
const LEAST_BARE_SHARE = 0.8;
const LONGEST_BARE = 14;

/** 主要工作、成绩、不足、下步打算。 */
function isBareList(said: string, plan: boolean): boolean {
  const items = said.replace(/^[^:、]{1,8}:|[。;]$/gu, '').split(/[、,]/u);
  const naming = items.filter((item) => item.length <= LONGEST_BARE && idsNamed(item, plan).size > 0);
  return naming.length >= LEAST_BARE && naming.length >= LEAST_BARE_SHARE * items.length;
}

function namesAny(words: string, { start, end }: Span, plan: boolean): boolean {
  return idsNamed(words.slice(start, end), plan).size > 0;
}

function isElsewhere(heading: string): boolean {
  return ELSEWHERE.test(heading) && !/(?:述职|报告)(?:的)?(?:主要)?内容/u.test(heading);
}

/** 题为《…》，正文依次为：…；…；…: what leads on to the list is no point of it. */
const LED = /(?:依次[为是写讲]|包[括含]|内容[为是]?|如下|以下[^,。;:]{0,6}|分别[为是]):/u;

function behindLead(words: string, begin: number, end: number): number {
  const said = words.slice(begin, end);
  const lead = LED.exec(said);
  if (!lead || said.slice(0, lead.index).includes(';')) return begin;
  const behind = lead.index + lead[0].length;
  return said.slice(behind).split(';').length > LEAST_TOLD - 1 ? begin + behind : begin;
}

/** The passages of a paragraph or cell that is no line of a list. */
export function passagesIn(block: NoticeBlock, type: DocumentTypeId): Passage[] {
  const { words, body, heading, under } = block;
  const plan = type === 'work-plan';
  const headings = [...under, heading].filter((one) => one !== '');
  const inside = under.some((one) => CONTENT.test(one) && !isElsewhere(one));
  // 方式步骤 has a step in which the report is written.
  const writing = WRITTEN.test(headings.at(-1) ?? '');
  const elsewhere = !inside && !writing && headings.some(isElsewhere);
  if (!elsewhere && headings.some((one) => CONTENT.test(one)) && (body < words.length || !CONTENT.test(heading))) {
    // Under such a section the block's own heading is the title of a point.
    const own = CONTENT.test(heading) || block.level === 0;
    return [{ block, from: own ? body : 0, to: words.length, listed: true, each: false }];
  }
  if (block.level === 0 && TITLE.test(words)) return [];
  const found: Passage[] = [];
  // 要把学习写实。要把履职写细。…: each tells of one part, and all of them of the report.
  const single: Passage[] = [];
  // 个人总结由五部分构成：… says it in front of its colon.
  const from =
    heading === '' || words.charAt(body - 1) === ':' || /[。;]$/u.test(words.slice(0, body)) ? block.marked : body;
  for (const { start, end } of questionsJoined(words, sentences(words, from, words.length))) {
    const said = words.slice(start, end);
    // 为向主任会议汇报，…: what it is for says nothing of what it holds.
    const aim = /^(?:为|根据|按照)[^,。;]*,/u.exec(said)?.[0].length ?? 0;
    // 《岗位说明书》 says nothing, nor does 不用写成八股文.
    const plain = said.replace(
      /《[^》]*》|[^,。;:]*(?:不[用必]|无[须需]|别)[^,。;:]{0,4}[写讲谈说][^,。;:]*/gu,
      (name) => ' '.repeat(name.length),
    );
    const text = ' '.repeat(aim) + plain.slice(aim);
    const match = SAYS.exec(text) ?? (plan ? /明确(?=[^,。;]{2,20}、)/u.exec(text) : null);
    if (FAULTS.test(said) || OTHERS_DO.test(said) || GOES_ON.test(said)) continue;
    if (MARKED.test(said) && !/写|交/u.test(said)) continue;
    if (
      match &&
      /不[要得能宜写]|避免|切忌|严禁/u.test(
        said.slice(said.lastIndexOf(';', match.index) + 1, match.index + match[0].length),
      )
    )
      continue;
    const counted = (ALL_OF_IT.test(said) || isBareList(said, plan)) && !ASIDE.test(said);
    if (!match && named3(said, plan) && (PAPER.test(said) || WRITES.test(said) || counted)) {
      found.push({ block, from: start, to: end, listed: false, each: false });
      continue;
    }
    if (match && !named3(said, plan) && /注意/u.test(said.slice(0, said.search(/[:,]|$/u)))) continue;
    if (
      !match ||
      (elsewhere && !PAPER.test(lead(said, match, plan).replace(OF_OTHERS, ''))) ||
      isJudged(clauseAt(said, match.index))
    )
      continue;
    const numbered = numberedList(words, { start, end });
    if (numbered && (PAPER.test(said) || WRITES.test(said)) && namesAny(words, numbered, plan)) {
      found.push({ block, from: numbered.start, to: numbered.end, listed: true, each: true, sign: numbered.sign });
      continue;
    }
    const after = start + match.index + match[0].length;
    // 学习、履职、廉洁情况都要在报告中体现: what is asked for stands in front.
    let begin =
      match[0].startsWith('把') || said.split('?').length > LEAST_TOLD
        ? start + match.index
        : isCounted(words, start, match.index)
          ? (countsIn(words, start)[0]?.at ?? start)
          : OPENS.test(said.slice(0, match.index)) ||
              end - after < LEAST_AFTER ||
              (!/报告|总结/u.test(match[0]) && idsNamed(words.slice(after, end), plan).size === 0) ||
              (!named3(words.slice(after, end), plan) && named3(said, plan))
            ? start
            : after;
    begin = behindLead(words, begin, end);
    const all = countsIn(words, begin).filter(({ at }) => at > begin);
    const counts = (all[0]?.at ?? words.length) <= end ? all : [];
    const named = new Set(partsNamed(words.slice(begin, end), plan).flatMap((one) => (one.weak ? [] : [one.id])));
    const about =
      PAPER.test(said) ||
      WRITES.test(said) ||
      APART.test(said) ||
      ITS_CONTENT.test(said) ||
      (named.size > LEAST_TOLD && PAPER.test(words.slice(from, start))) ||
      /您/u.test(said) ||
      (LEADS_ON.test(said) && !ASIDE.test(said.slice(0, said.indexOf(':')))) ||
      found.length > 0 ||
      headings.some((one) => PAPER.test(one)) ||
      (named.size >= LEAST_TOLD && !ASIDE.test(said));
    const research = (type === 'other' || TELLING.test(said)) && (HOLDS.test(said) || WRITES_OUT.test(said));
    const bare = named.size < 2 && PAPER.test(said) && idsListed(words.slice(begin, end)).size >= LEAST_TOLD;
    if (
      !research &&
      !bare &&
      !(plan && named.has('plans') && /写|[载列]明|包[括含]|涵盖|明确/u.test(match[0])) &&
      named.size < 2 &&
      counts.length < 2 &&
      found.length === 0
    ) {
      const one = { block, from: begin, to: end, listed: false, each: false };
      if (APART.test(said)) found.push({ ...one, from: start });
      else if (named.size > 0 && !ASIDE.test(said)) single.push(one);
      continue;
    }
    if (!about) {
      if (!ASIDE.test(said)) single.push({ block, from: begin, to: end, listed: false, each: false });
      continue;
    }
    const listed = counts.length >= 2 || said.split(';').length > 2;
    const to = listed ? endOfList(words, counts.at(-1)?.at ?? end, end) : end;
    found.push({ block, from: begin, to, listed, each: false });
    if (to > end) break;
  }
  const first =
    found.length > 0 ? single.filter(({ from }) => OPENS.test(words.slice(Math.max(0, from - 8), from + 8))) : [];
  if (single.length >= LEAST_TOLD) return [...single, ...found];
  return [...first, ...found, ...single.filter((one) => !first.includes(one)).map((one) => ({ ...one, alone: true }))];
}

/** （一）学习情况。…；（二）…。 goes on over its stops as long as counts follow. */
function endOfList(words: string, last: number, end: number): number {
  const counts = countsIn(words, last);
  const at = counts.at(-1)?.at ?? last;
  const stop = words.indexOf('。', Math.max(at, end - 1));
  const next = stop < 0 ? -1 : words.indexOf('。', stop + 1);
  // （五）下一年计划。…: a title alone has its text behind it.
  const short = stop - at <= 14 && next > 0;
  return stop < 0 ? words.length : (short ? next : stop) + 1;
}

/** Questions one behind the other are the points of one list. */
function questionsJoined(words: string, all: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let asked = false;
  for (const { start, end } of all) {
    const last = joined.at(-1);
    const asks = words.charAt(end - 1) === '?';
    if (last && asked && asks) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
    asked = asks;
  }
  return joined;
}

/** What a sentence says up to its verb of telling, the verb included, or up to the first part it names behind that. */
function lead(said: string, match: RegExpExecArray, plan: boolean): string {
  const end = match.index + match[0].length;
  const first = partsNamed(said.slice(end), plan).find(({ weak }) => !weak);
  return said.slice(0, end + (first?.from ?? 0));
}
