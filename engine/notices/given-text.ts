/** What a writer typed or pasted himself tells in fewer words than a notice: 还要写廉洁自律, or a bare list of parts. */
import type { NoticeBlock } from './notice-text.ts';
import { type NamedPart, partsNamed } from './part-names.ts';
import { pieces, pointsIn, sentences } from './points.ts';
import { PAPER, type Passage } from './told-passages.ts';

/** Longest text, in folded units, in which every sentence counts; in a longer one those that name the paper do. */
const LONGEST_TYPED = 800;
/** Longest item of a bare list, in folded units. */
const LONGEST_ITEM = 14;
/** Different parts in a bare list, and the share of its items that name one. */
const LEAST_PARTS = 2;
const LEAST_SHARE = 0.6;
const ASKED =
  /(?:要求?|[须需应该请还再另]|必须|重点|着重|主要|专门|单独|尤其)[^,。;:]{0,6}?(?:写[明清上出好进入]?|讲[明清述]?|谈|叙述|阐述|报告(?=[^,。;:])|包[括含]|涵盖|含有?|有(?!关)|体现|反映|突出|说[明清]|交代|列[出明入]|增加|加[上入写]|补充|查摆|剖析|回顾|总结(?=[^,。;:]))|^(?:[加增]写|写[明清上]?|讲[明清]?|谈谈?|增加|加上|补充|包[括含]|突出|体现|说说|查摆|剖析)/u;
/** 不要写…, but not 不仅要写…. */
const REFUSED = /(?:不(?![仅但只光])|别|勿|无[需须]|避免|切忌|严禁|防止)[^,。;]{0,6}$/u;
/** Said by the way: who reports, and what his paper is called. */
const CALLED = /述[职责廉学法德](?:述[职责廉学法德])*(?:报告|总结|材料|稿|时)?/gu;
/** Lines that set a length or a day stand between the items of a list and are none of it. */
const MEASURED = /\d[^,。;]{0,4}字|千字|\d[日号]|[日号]?以?前[报交送发]/u;
const OTHERS = /结果|名单|公示|名次|园地|专栏|首页|建设$|大会|召开|举行/u;

/** Passages of such a text, beside those `told` already. `plan`: a plan is asked for. */
export function passagesGiven(
  blocks: readonly NoticeBlock[],
  told: readonly Passage[],
  plan: boolean,
): readonly Passage[] {
  const known = new Set(told.map(({ block }) => block));
  const whole = blocks.map(({ words }) => words).join('\n');
  const typed = whole.length <= LONGEST_TYPED;
  const listed = new Set(typed ? bareLists(blocks, plan) : []);
  return blocks.flatMap((block): Passage[] => {
    if (known.has(block)) return [];
    if (listed.has(block)) return [{ ...place(block, 0, block.words.length), each: true }];
    return sentences(block.words, block.marked, block.words.length).flatMap(({ start, end }) =>
      typed || PAPER.test(block.words.slice(start, end)) ? askedIn(block, start, end, plan) : [],
    );
  });
}

function place(block: NoticeBlock, from: number, to: number): Passage {
  return { block, from, to, listed: false, each: false };
}

/** 履职情况要写，还要写廉洁自律: of every clause that asks, what its verb asks for, behind it or in front. */
function askedIn(block: NoticeBlock, start: number, end: number, plan: boolean): Passage[] {
  const { words } = block;
  const asking = pieces(words, start, end).flatMap((clause) => {
    const match = ASKED.exec(words.slice(clause.start, clause.end));
    if (!match) return [];
    const verb = clause.start + match.index;
    const behind = verb + match[0].length;
    return [{ from: clause.start, verb, behind, refused: REFUSED.test(words.slice(clause.start, behind)) }];
  });
  return asking.flatMap(({ from, verb, behind, refused }, index): Passage[] => {
    if (refused) return [];
    const to = asking[index + 1]?.from ?? end;
    if (strong(words.slice(behind, to), plan).length > 0) return [place(block, behind, to)];
    const front = words.slice(from, verb).replace(CALLED, (called) => ' '.repeat(called.length));
    return strong(front, plan).length > 0 ? [place(block, from, to)] : [];
  });
}

function strong(words: string, plan: boolean): readonly NamedPart[] {
  return partsNamed(words, plan).filter(({ weak }) => !weak);
}

/** 廉洁自律、存在问题、明年打算, or a part a line. */
function bareLists(blocks: readonly NoticeBlock[], plan: boolean): readonly NoticeBlock[] {
  const found: NoticeBlock[] = [];
  let row: { readonly block: NoticeBlock; readonly ids: readonly string[]; readonly items: number }[] = [];
  const close = () => {
    const named = row.filter(({ ids }) => ids.length > 0);
    const items = row.reduce((sum, one) => sum + one.items, 0);
    const naming = named.reduce((sum, one) => sum + Math.min(one.ids.length, one.items), 0);
    // One part alone, and nothing else, is a list of one.
    const least = blocks.length === 1 && items === 1 ? 1 : LEAST_PARTS;
    const enough = new Set(named.flatMap(({ ids }) => ids)).size >= least && naming >= LEAST_SHARE * items;
    if (enough) found.push(...named.map(({ block }) => block));
    row = [];
  };
  for (const block of blocks) {
    if (MEASURED.test(block.words)) continue;
    const items = itemsOf(block);
    if (!items) close();
    else row.push({ block, items: items.length, ids: items.flatMap((item) => strong(item, plan).map(({ id }) => id)) });
  }
  close();
  return found;
}

/** The items of a line that is nothing but a list. */
function itemsOf({ words, marked }: NoticeBlock): readonly string[] | undefined {
  const items = pointsIn(words, marked, words.length, true).flatMap((point) =>
    words
      .slice(point.text, point.end)
      .replace(/等?(?:[一二三四五六七八\d]个)?(?:方面|部分|内容|板块)?[。;]?$/u, '')
      .split(/[、,;/+|]/u)
      .filter((item) => item !== ''),
  );
  const bare = items.every(
    (item) => item.length <= LONGEST_ITEM && !/[。:!?]/u.test(item) && !OTHERS.test(item) && !ASKED.test(item),
  );
  return bare && items.length > 0 ? items : undefined;
}
