/** Lists of parts that show by what they list: lines one below the other, nearly each of which names a part. */
import type { NoticeBlock } from './notice-text.ts';
import { partsNamed } from './part-names.ts';
import { countsIn } from './points.ts';

/** Parts such a list names, and the share of its lines that name one. */
const LEAST_PARTS = 3;
const LEAST_SHARE = 0.6;
/** How much of a line without a heading is looked at, in folded units. */
const HEAD = 24;
/** 要点一：, in front of what the line names. */
const COUNTED =
  /^[★●◆■]?(?:要点|内容|部分|方面|板块|问题|题目|第)(?:[一二三四五六七八九十]|\d{1,2})(?:部分|方面|项|点|块)?[:、,]/u;
/** The number of a first line, and what opens an annex. */
const FIRST = /^[(]?[一1](?!\d)[、.)]|^①/u;
const ANNEX = /^附[件录表]?\d{0,2}[:.、]?$/u;
/** 不要，去年那个… is an answer. */
const ANSWERS = /^(?:不|没|别|可以|行|好|对|是|要的|嗯)|不[用要必]写/u;
/** Lines of these are no list of what to write. */
const OTHERS = /评议|测评|会议|考核(?:组|方式|程序)|议程|步骤|程序|时间|对象|报送|组织|注意|纪律/u;

/** `plan`: the notice asks for a plan. `messages`: every line is one of what somebody says. */
export function linesOfLists(
  blocks: readonly NoticeBlock[],
  plan: boolean,
  messages = false,
): ReadonlySet<NoticeBlock> {
  const lines = new Set<NoticeBlock>();
  for (const row of rowsOf(blocks, messages)) {
    const ids = row.map((block) => partOf(block, plan));
    const named = ids.filter((id) => id !== undefined);
    // What stands before the first and behind the last of them is no line of the list.
    const own = row.slice(
      ids.findIndex((id) => id !== undefined),
      ids.findLastIndex((id) => id !== undefined) + 1,
    );
    if (new Set(named).size < LEAST_PARTS || named.length < LEAST_SHARE * own.length) continue;
    for (const block of own) lines.add(block);
  }
  return lines;
}

/** Lines of one level under the same heading; without numbers, lines that open with a label. */
function rowsOf(blocks: readonly NoticeBlock[], messages: boolean): NoticeBlock[][] {
  const rows = new Map<string, NoticeBlock[]>();
  let counted = 0;
  for (const block of blocks) {
    // 一、 again, or 附件2, begins another list.
    if (FIRST.test(block.words.slice(0, block.marked)) || ANNEX.test(block.words)) counted += 1;
    // What answers a question, or says how long and by when, ends the list of a message.
    if (messages && (BESIDE.test(block.words) || ANSWERS.test(block.words))) {
      counted += 1;
      continue;
    }
    if (block.column >= 0 || block.under.some((one) => OTHERS.test(one))) continue;
    const labelled =
      messages ||
      block.level > 0 ||
      countsIn(block.words, 0)[0]?.at === 0 ||
      openingOf(block) !== '' ||
      /^[^。;,:]{2,14}:/u.test(block.words);
    if (!labelled) continue;
    const place = `${block.level} ${counted} ${block.under.join('>')}`;
    const row = rows.get(place) ?? [];
    row.push(block);
    rows.set(place, row);
  }
  return [...rows.values()];
}

/** Longest of such lines, and what is none of them: a length, a day to hand in by, what leads on to something else. */
const LONGEST_BELOW = 100;
const BESIDE = /字数|篇幅|\d[^,。;]{0,4}字|[日号][^,。;]{0,6}前|:$|^(?:附|联系|不[要用必]|别)/u;

/**
 * The lines right below one that leads on to them (报告可参照如下结构：), down to the last that names a part.
 * `signed`: only such as open with a sign.
 */
export function linesBelow(
  blocks: readonly NoticeBlock[],
  from: number,
  plan: boolean,
  signed = false,
): readonly NoticeBlock[] {
  const rest = blocks.slice(from);
  const stop = rest.findIndex(
    ({ words, column, level }) => column >= 0 || level > 0 || words.length > LONGEST_BELOW || BESIDE.test(words),
  );
  const run = stop < 0 ? rest : rest.slice(0, stop);
  const alike = linesAlike(run);
  if (signed && openingOf(run[0]) === '') return [];
  if (alike.length >= LEAST_ALIKE && alike.some(({ words }) => partsNamed(words, plan).length > 0)) return alike;
  const ids = run.map(({ words }) => partsNamed(words, plan).find((one) => !one.weak)?.id);
  const own = run.slice(0, ids.findLastIndex((id) => id !== undefined) + 1);
  const named = ids.filter((id) => id !== undefined);
  return new Set(named).size >= LEAST_PARTS && named.length >= LEAST_SHARE * own.length ? own : [];
}

/** Lines of one shape to be a list, whatever they name. */
const LEAST_ALIKE = 3;
/** What such a line opens with: a sign, Q1, 【…】. */
const OPENING = /^(?:[^\p{Letter}\p{Number}"《(]|[Qq]\d)/u;

/** The first lines that are of one shape: they open with the same sign, or semicolons or question marks end all but the last. */
function linesAlike(run: readonly NoticeBlock[]): readonly NoticeBlock[] {
  const opening = openingOf(run[0]);
  const other = run.findIndex((one) => openingOf(one) !== opening);
  if (opening !== '') return other < 0 ? run : run.slice(0, other);
  const end = /[;?]$/u.exec(run[0]?.words ?? '')?.[0];
  if (end === undefined) return [];
  const last = run.findIndex(({ words }) => !words.endsWith(end));
  // What a full stop ends is the last of those that semicolons end.
  return last < 0 ? run : run.slice(0, last + (end === ';' ? 1 : 0));
}

function openingOf(block: NoticeBlock | undefined): string {
  return OPENING.exec(block?.words ?? '')?.[0].replace(/\d/u, '') ?? '';
}

function partOf({ words, marked, heading }: NoticeBlock, plan: boolean): string | undefined {
  const count = countsIn(words, 0)[0];
  const from = Math.max(marked, count?.at === 0 ? count.length : 0);
  const said = words.slice(from, from + HEAD).replace(COUNTED, '');
  const head = heading || said.split(/[:。;]/u)[0] || '';
  if (OTHERS.test(head)) return undefined;
  return partsNamed(head, plan).find((one) => !one.weak)?.id;
}
