/** Where a notice says what the report must hold: its outlines, tables and lists, and what its sentences tell. */
import type { DocumentTypeId } from '../types.ts';
import { passagesGiven } from './given-text.ts';
import type { NoticeBlock } from './notice-text.ts';
import { linesBelow, linesOfLists } from './part-lists.ts';
import { idsNamed, partsNamed } from './part-names.ts';
import { countsIn, sentences } from './points.ts';
import { isHeadAlone, isRowAlone, roleInTable } from './tables.ts';
import { CONTENT, PAPER, type Passage, passagesIn, SAYS } from './told-passages.ts';

const OUTLINE =
  /^(?:附件?[:]?\d{0,2}[:.、]?)?[^。;,]{0,30}(?:(?:提纲|框架|模板|样式|参考格式|要点|范本|格式|结构)(?:\([^)]*\))?|\((?:参考)?(?:提纲|框架|模板|样式|格式|范本|样本|样表)\))[:]?$/u;
/** What stands right under 附件2, or on its line. */
const OUTLINE_SENT =
  /^[^。;,]{0,30}(?:报告|总结|材料|计划|述职)[^。;,]{0,14}(?:内容|要求|写法|说明|指引|目录|须知|撰写|提示|要领)[^。;,]{0,6}$/u;
const ATTACHED = /^附[件录]?\d{0,2}:?$/u;
const LOOKS = /格式|版式|要求|排版|说明/u;
const ATTACHMENT = /^附[件表]?[:]?\d{0,2}[:.、]?/u;
const LEADS_ON = /(?::|——)$|(?:如下|以下|下列)[^。;]{0,8}。?$/u;
const BELOW = /(?:下[面列]|以下|如下)[^。;]{0,14}[写答填说讲]/u;
const LEADS_TO_PARTS =
  /内容|想(?:知道|听|了解)|(?:问题|角度|维度|线索)[^,。;]{0,6}:$|展开:$|写|讲清|方面|行文|顺序|结构|作答|(?:[来]谈|准备)(?::|——)$|几[点项问条]|[要须应得]有:$|模块|板块|栏目|(?:包[括含]|体例)[^,。;]{0,8}:$/u;
/** 以下几点不能少——…;, in front of the first of the lines. */
const LEADS_INLINE = /(?:以下|下列|下面|如下|几[点项问条])[^。;]{0,14}(?:——|:)(?=[^。;]{2,60};$)/u;
/** What leads on to the whole notice. */
const INTRODUCES =
  /(?:通知|通告|说明|安排|明确|调整|更正|提示|(?<!不)要求|答复|公告|部署|事项|方案|办法|规定)(?:如下|是)?[^。;]{0,10}[:。]?$|有关(?:事项|要求|问题|事宜)/u;
const BULLET = /^(?:[●•·■◆★▲※○—-]|\p{Extended_Pictographic}|\d\uFE0F?\u20E3)/u;
/** Longest point of a list that bears no count, in folded units. */
const LONGEST_UNCOUNTED = 80;

/** 正职：…, 副职：… */
const LABELLED = /^[^,。;:]{1,12}:/u;
/** A sentence that asks for it of the paper itself. */
const DEMANDED =
  /(?<!考核|评议|调研|检查|整改)(?:报告|总结|述职材料)[^,。;]{0,4}(?:[应须要需]|必须)[^,。;]{0,6}(?:包[括含]|写|含|有(?!关)|体现|反映|说明|载明|突出)/u;
/** Parts such sentences tell of to be a list. */
const LEAST_ASIDES = 3;

const REFERS =
  /(?:对照|围绕|按照?|从|就|根据)(?:(?:上述|以上|前述|上列|(?<table>上表))[^,。;]{0,6}(?:方面|内容|要点|要素|项目)|(?<section>(?:评议|考核|述职|报告)内容))/u;

type List = { readonly level: number; style?: string; full?: boolean; labelled?: boolean };

/** `given`: the writer brought the text himself, so that one part asked for by the way is enough. */
export function passagesOf(
  blocks: readonly NoticeBlock[],
  type: DocumentTypeId,
  given = false,
  messages = false,
): readonly Passage[] {
  const passages: Passage[] = [];
  const plan = type === 'work-plan';
  const listed = linesOfLists(blocks, plan, messages);
  const below = new Set<NoticeBlock>();
  /** Takes the lines of a list below a block for told; gives back whether there are any. */
  const takeBelow = ({ index }: NoticeBlock, signed = false): boolean => {
    const lines = linesBelow(blocks, index + 1, plan, signed);
    for (const one of lines) below.add(one);
    return lines.length > 0;
  };
  let list: List | undefined;
  let outline: string | undefined;
  for (const block of blocks) {
    if (block.column >= 0) {
      if (isHeadAlone(block, blocks)) takeBelow(block);
      const role = roleInTable(block, blocks, plan);
      if (!role) passages.push(...passagesIn(block, type));
      else if (role.names) passages.push(whole(block));
      else if (role.explains) passages.push({ ...whole(block), title: role.explains });
      continue;
    }
    if (isOutlineTitle(block, blocks[block.index - 1], blocks[block.index + 1])) {
      outline = block.words;
      list = undefined;
      continue;
    }
    if (ATTACHMENT.test(block.words)) outline = undefined;
    if (outline !== undefined && outlined(block, outline)) {
      passages.push(whole(block));
      continue;
    }
    // What stands below a numbered line of an outline explains it.
    const above = block.under.at(-1);
    if (outline !== undefined && above !== undefined && block.level === 0 && explains(block, above)) {
      passages.push({ ...whole(block), title: above });
      continue;
    }
    if (
      isRowAlone(block, blocks, plan) ||
      (list && continues(list, block, plan)) ||
      listed.has(block) ||
      below.has(block)
    ) {
      passages.push(whole(block));
      continue;
    }
    list = undefined;
    const found = passagesIn(block, type);
    passages.push(...found);
    const [last] = found.filter(({ alone }) => !alone).slice(-1);
    const inline = found.length === 0 ? LEADS_INLINE.exec(block.words) : null;
    if (inline) {
      if (takeBelow(block)) passages.push({ ...whole(block), from: inline.index + inline[0].length });
      continue;
    }
    if (!leadsOn(block, last !== undefined)) {
      // 请对着下面的格子写。: what opens with one sign below it is that.
      if (BELOW.test(block.words)) takeBelow(block, true);
      continue;
    }
    list = { level: block.level };
    takeBelow(block);
  }
  const all = [...passages, ...referredTo(blocks, passages, plan)];
  return given ? [...all, ...passagesGiven(blocks, all, plan)] : orDemanded(withoutAsides(all, plan), blocks, plan);
}

/** 对照上述五个方面进行总结, 对照评议内容撰写: what a block above lists, or the section of that name, is what to write. */
function referredTo(blocks: readonly NoticeBlock[], told: readonly Passage[], plan: boolean): readonly Passage[] {
  const from = blocks.find(({ words }) => REFERS.test(words) && PAPER.test(words));
  if (!from) return [];
  const { section, table } = REFERS.exec(from.words)?.groups ?? {};
  const known = new Set(told.map(({ block }) => block));
  const above = blocks.slice(0, from.index).filter((one) => !known.has(one));
  const lines = above.filter(({ words, column, level, under }) =>
    table
      ? column >= 0 && idsNamed(words, plan).size > 0
      : section !== undefined && level > 0 && under.some((one) => one.startsWith(section)),
  );
  if (table || lines.length > 0) return lines.map(whole);
  const list = above.findLast((one) => idsNamed(one.words, plan).size >= LEAST_ASIDES);
  return list ? [{ block: list, from: list.marked, to: list.words.length, listed: true, each: false }] : [];
}

/** Whether what follows is a list of parts: …写清以下内容：, and not 现将有关事项通知如下：. */
function leadsOn({ words, heading, under }: NoticeBlock, told: boolean): boolean {
  const [last] = sentences(words, 0, words.length).slice(-1);
  const said = last ? words.slice(last.start, last.end) : '';
  if (
    !LEADS_ON.test(said) ||
    (INTRODUCES.test(said) &&
      !/写什么|怎么写|写[明清好入]|写(?:以下|下列)|内容|(?:撰写|起草|来写|填写|写作(?:提示|要点|提纲|指引)):$/u.test(
        said,
      ))
  )
    return false;
  const headed = [...under, heading].some((one) => /撰写|(?:报告|总结|述[职责廉])(?:的)?(?:要求|撰写|准备)/u.test(one));
  return told || headed || (PAPER.test(said) && SAYS.test(said)) || LEADS_TO_PARTS.test(said);
}

/** Sentences that tell of one part each are a list of them where the notice has no other. */
function withoutAsides(passages: readonly Passage[], plan: boolean): readonly Passage[] {
  const told = passages.filter(({ alone }) => !alone);
  const named = (some: readonly Passage[]) =>
    new Set(some.flatMap(({ block, from, to }) => [...idsNamed(block.words.slice(from, to), plan)]));
  const wanted = passages.filter(
    ({ block, from, to }) => !/防止|避免|切忌|严禁|不[要得]/u.test(block.words.slice(from, to)),
  );
  if (named(told).size < LEAST_ASIDES && named(wanted).size >= LEAST_ASIDES) return wanted;
  return passages.filter((one) => !one.alone || (told.length > 0 && isAdded(one) && wanted.includes(one)));
}

/** 最后讲讲明年准备做的事, 还要写…: one part more, told of in a sentence of its own. */
const ADDED =
  /^(?:\([^)]*\)|\d{1,2}[.、])?(?:最后|末[尾段]|结尾|首段|首先|开[头篇]|篇首|另外|此外|还[要应须得]?|再|同时|并)[^,。;]{0,5}(?:写|讲|谈|说|报告|交代|汇报)/u;

/** （二）应有明年计划; 要有亮点 is said of all of it. */
const HAS = /^(?:\([^)]*\)|\d{1,2}[.、])?(?:[应须要得]|还[应须要])有/u;

function isAdded({ block: { words }, from, to }: Passage): boolean {
  const start = Math.max(words.lastIndexOf('。', from - 1), words.lastIndexOf(';', from - 1)) + 1;
  const said = words.slice(start);
  return ADDED.test(said) || (HAS.test(said) && !idsNamed(words.slice(from, to)).has('achievements'));
}

/** 述职报告应当包括廉洁自律情况, and not a word more: where nothing else is told, one part asked of the paper itself. */
function orDemanded(told: readonly Passage[], blocks: readonly NoticeBlock[], plan: boolean): readonly Passage[] {
  if (told.length > 0) return told;
  return passagesGiven(blocks, told, plan).filter(({ block, to }) => {
    const [last] = sentences(block.words, 0, to).slice(-1);
    return last !== undefined && DEMANDED.test(block.words.slice(last.start, to));
  });
}

function whole(block: NoticeBlock): Passage {
  // The head of the line is its count.
  return { block, from: block.level > 0 ? 0 : block.marked, to: block.words.length, listed: true, each: true };
}

/** A line of an outline: a numbered one, or one under a heading that says 内容. */
function outlined({ words, level, heading, under }: NoticeBlock, title: string): boolean {
  if ([...under, heading].some((one) => LOOKS.test(one) && !title.includes(one))) return false;
  if (BULLET.test(words)) return true;
  return level > 0 ? !/^内容$/u.test(heading) : under.some((one) => CONTENT.test(one) && !title.includes(one));
}

function explains({ heading, under }: NoticeBlock, above: string): boolean {
  if ([...under, heading].some((one) => LOOKS.test(one))) return false;
  return idsNamed(above).size > 0;
}

function isOutlineTitle(block: NoticeBlock, before: NoticeBlock | undefined, next: NoticeBlock | undefined): boolean {
  if (block.level > 0 || block.words.length > 40) return false;
  const sent = ATTACHED.test(before?.words ?? '') || ATTACHMENT.test(block.words);
  if (!OUTLINE.test(block.words) && !(sent && OUTLINE_SENT.test(block.words.replace(ATTACHMENT, '')))) return false;
  // A list of attachments only names it.
  return next !== undefined && !ATTACHMENT.test(next.words) && !/^附件?:?\d[.、]/u.test(block.words);
}

function continues(list: List, block: NoticeBlock, plan: boolean): boolean {
  const { words, level } = block;
  // 第一部分 is a level of its own.
  if (list.level > 0 && level > 0 && level <= list.level && !/^第/u.test(words)) return false;
  const style =
    level > 0 ? String(level) : BULLET.test(words) ? 'bullet' : countsIn(words, 0)[0]?.at === 0 ? 'count' : '';
  const short = words.length <= LONGEST_UNCOUNTED && !/^[请各]/u.test(words);
  if (list.style === undefined) {
    list.style = style || 'plain';
    // 先摆事实——…;再说效果——…: one paragraph lists it all.
    if (style === '' && words.split(/[;?]/u).length > LEAST_ASIDES && !/^[请各]/u.test(words)) {
      list.full = true;
      return true;
    }
    list.labelled = LABELLED.test(words);
    // A line that tells of several parts is all there is to the list.
    list.full = idsNamed(words, plan).size >= LEAST_ASIDES;
    return style !== '' || (short && (/[;]$/u.test(words) || partsNamed(words, plan).some((one) => !one.weak)));
  }
  if (list.style === 'plain') {
    return (
      (list.full !== true || (list.labelled === true && LABELLED.test(words))) &&
      style === '' &&
      short &&
      partsNamed(words, plan).some((one) => !one.weak || /[;?]$/u.test(words))
    );
  }
  return style === list.style || level > Number(list.style);
}
