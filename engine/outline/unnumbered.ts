/** Headings without a number: short lines above their text, 德： and 思想方面： in front of it, markdown. */
import type { Paragraph } from '../text/paragraphs.ts';
import { SURNAMES } from '../text/surnames.ts';
import { readOnce } from '../text/wording.ts';
import type { Heading } from './headings.ts';
import { likedHeadings } from './liked.ts';
import { type BareLine, belongsToFrame, tellsAsSentence, withoutEnd } from './line-shape.ts';
import { markOf } from './number-marks.ts';

/** Words that end a heading whatever else the text holds. */
const HEADING_TAIL =
  /(?:情况|方面|打算|计划|安排|不足|问题|差距|体会|感悟|措施|思路|方向|职责|义务|学习|履职|自律|建设|成效|成绩|工作|剖析|分析|目标|任务|回顾|建议|服务|廉洁|作风|表现|收获|概况|简介|原因|之处|重点|不足和打算)$/u;
/** A line without a full stop; or in two halves, 第一关：标题别绕, 早班：人家开会我开会, 问：…？ */
const SHORT_LINE =
  /^(?:[^。；！;!：:]{1,19}[^。；！;!：:.，,、]|[^。；！：:]{1,8}[：:][^。；！：:]{2,16}|问[：:][^。；！：:]{4,32}[？?]|第[一二三四五六七八九十]{1,2}问[：:][^。；！：:]{4,34}[？?])$/u;
/** No line that SHORT_LINE takes is longer, in UTF-16 units. */
const LONGEST_SHORT = 40;
/** 一月, 三月、四月, 三、四月, 九月到十一月, 明年一月 */
const MONTHS =
  /^(?:[今明来去]年)?(?:[一二三四五六七八九十]{1,2}、)?(?:[正冬腊一二三四五六七八九十]{1,2}|\d{1,2})月(?:份)?(?:[、至到—~-]?(?:[一二三四五六七八九十]{1,2}|\d{1,2})月(?:份)?)?$/u;
/** One of the five on a line of its own; as the very first line only among others. */
const FIVE = /^[德能勤绩廉学]$/u;
const LEAST_FIVE = 3;
const LABEL =
  /^[德能勤绩廉](?:。|——)|^(?:[德能勤绩廉]|[\p{Script=Han}、]{1,8}(?:方面|情况|表现|不足|问题|打算|计划|自律|学习|工作|方向|成绩|亮点|分析|措施|成效|体会|原因|重点|目标|[上中]|之处)|(?:思想|政治|能力|出勤|业绩|业务|纪律|作风|廉洁|廉政|态度|培训|不足|缺点|毛病|优点|问题|原因|打算|明年|改进|整改|学习|工作|生活))[：:]|^【[^】]{1,12}】(?=.{12})|^[（(][德能勤绩廉学][）)]/u;
/** What ends a label, and where: most paragraphs begin with none, and need no closer look. */
const LABEL_MARK = /[：:。—】）)]/u;
const LONGEST_LABEL = 14;
/** 我学了什么？ */
const QUESTION =
  /^(?:.{3,18}[？?]|第.{1,2}问[：:].{4,34}[？?]|.{2,14}(?:什么|啥|怎么[干办样]|哪些\p{Script=Han}{0,3}))$/u;
/** A paragraph that begins with one of these is a section beside 德。能。勤。绩。廉。, however little it tells. */
const SIXTH =
  /^(?:[德能勤绩廉]|(?:不足|打算|问题|努力方向|今后|明年|来年|下年|下步|学)[和与及]?\p{Script=Han}{0,4})[。：:]/u;
const LEAST_SIXTH = 5;
/** A blank in brackets, the head of a table, and what leads in a row. */
const NO_HEADING = /^[［[【（].*(?:待|补|填).*[】\]］）]$|\t|[一二三四五六七八九十几]个?方面$|[做抓][了好]?以下/u;
/** 我没做好的, 再说我自己管自己: short, and without any mark. */
const OF_MINE = /^[^。，,？?！!\d]{3,12}$/u;
/** 主持：包小军, 选区：上寨三村: a field of a form's head, beside its likes. 问：…？ is none. */
const FIELD = /^(?![问答]|第)[\p{Script=Han}]{2,6}[：:]\s?[^\s]/u;
/** A line that tells something. */
const SENTENCE = /[。；;]|[，,].{8,}/u;
/** Least text under a heading, in UTF-16 units. */
const LEAST_BODY = 18;
/** Lines at the head among which title, salutation and name stand. */
const HEAD = 3;
/** A greeting stands no lower. */
const GREETING = 6;
/** A short line without a telling word is a heading only where it has this many likes. */
const LEAST_LIKES = 2;

interface Headed {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
  readonly runIn: boolean;
  readonly hashes: number;
}

interface Candidate extends Headed {
  readonly label: boolean;
  /** A heading by its own look, without any like. */
  readonly sure: boolean;
  readonly mine: boolean;
  readonly opens: boolean;
}

/** `mine`: opens as a sentence of the writer's does, 我没做好的. `opens`: 生产运行 right above （一）, whose likes make it a section. */
type Manner = 'label' | 'sure' | 'unsure' | 'mine' | 'opens';

/** `lines`: the paragraphs without what decorates them. */
export function unnumberedHeadings(
  paragraphs: readonly Paragraph[],
  lines: readonly BareLine[],
  known: readonly Heading[],
): Heading[] {
  const taken = new Set(known.map(({ paragraph }) => paragraph));
  const candidates = paragraphs.flatMap((_, index) =>
    taken.has(index) ? [] : (readLine(paragraphs, lines, index, taken) ?? []),
  );
  const own = candidates.filter(({ label }) => !label);
  const labels = candidates.filter(({ label }) => label);
  const numbered = known.filter(({ label, level, text }) => !label && level <= 2 && !/^第.+部分/u.test(text)).length;
  const others = own.filter(({ mine }) => !mine).length;
  const mines = own.length - others;
  const openers = own.filter(({ opens }) => opens).length;
  const unsure = own.filter(({ sure, opens }) => !sure && !opens).length;
  const likes = numbered < LEAST_LIKES && (unsure >= LEAST_LIKES || own.length > LEAST_LIKES);
  const byLook: Headed[] = [
    ...own.filter(({ sure, mine, opens }) =>
      opens ? openers >= LEAST_LIKES : sure || (likes && (!mine || others > LEAST_LIKES || mines > LEAST_LIKES)),
    ),
    ...labels.filter(({ text }) => labels.length >= LEAST_LIKES || text.length === 1),
    ...sixthsOf(paragraphs, labels),
  ];
  for (const { paragraph } of byLook) taken.add(paragraph);
  const liked = likedHeadings(paragraphs, lines, taken, {
    numbered,
    unnumbered: byLook.filter(({ runIn }) => !runIn).length,
  });
  const accepted = [...byLook, ...liked];
  accepted.sort((a, b) => a.start - b.start);
  const depths = [...new Set(accepted.map(({ hashes }) => hashes).filter((hashes) => hashes > 0))].sort();
  const numberedHeadings = known.filter(({ label }) => !label).sort((a, b) => a.start - b.start);
  const lastFirst = numberedHeadings.findLast(({ level }) => level === 1)?.start ?? -1;
  // 【接运】 inside the sections above the last is inside the last as well.
  const firstNumbered = numberedHeadings[0]?.start ?? Number.POSITIVE_INFINITY;
  const bracketsInside = accepted.some(
    ({ start, text }) => text.startsWith('【') && start > firstNumbered && start < lastFirst,
  );
  let passed = 0;
  return accepted.map(({ paragraph, start, text, runIn, hashes }) => {
    while ((numberedHeadings[passed]?.start ?? Number.POSITIVE_INFINITY) < start) passed += 1;
    const above = numberedHeadings[passed - 1];
    const below = numberedHeadings[passed];
    // After the last numbered section a bare line is no part of it, and where numbers begin anew below it it is above them.
    const anew = below?.level === 1 && below.ordinal === 1;
    const inside = lastFirst > start || (bracketsInside && text.startsWith('【'));
    const depth = above && !anew && (inside || /^第.+部分/u.test(above.text)) ? above.level + 1 : 1;
    return {
      level: levelOf(hashes > 0 ? depths.indexOf(hashes) + 1 : depth),
      number: '',
      ordinal: 0,
      text,
      start,
      end: start + text.length,
      paragraph,
      runIn,
    };
  });
}

/** What a line is by its own words. */
interface Look {
  /** 德： or 思想方面： in front of text. */
  readonly label?: string;
  readonly words: string;
  readonly five: boolean;
  /** It may head what stands below, if that is text. */
  readonly heads: boolean;
  readonly mine: boolean;
  readonly bracketed: boolean;
  readonly months: boolean;
  readonly field: boolean;
  readonly tail: boolean;
  /** 明年想干啥 */
  readonly asks: boolean;
}

/** Undefined of what is no heading wherever it stands. */
const lookOf = readOnce((text): Look | undefined => {
  const label = LABEL_MARK.test(text.slice(0, LONGEST_LABEL)) ? LABEL.exec(text)?.[0] : undefined;
  const labels = label !== undefined && text.length > label.length + LEAST_BODY;
  if (text.length > LONGEST_SHORT && !labels) return undefined;
  const words = withoutEnd(text, ['：', ':', '——']).trimEnd();
  const [five, asks] = [FIVE.test(words), QUESTION.test(words)];
  const mine = !asks && tellsAsSentence(words);
  const heads =
    SHORT_LINE.test(words) &&
    !NO_HEADING.test(words) &&
    /\p{Script=Han}/u.test(words) &&
    (asks || !(runsOn(words) || (mine && !OF_MINE.test(words))));
  if (!labels && !five && !heads) return undefined;
  return {
    ...(labels && { label }),
    words,
    five,
    heads,
    mine,
    bracketed: /^【(?!.*(?:姓名|名称|日期|时间|单位|职务|签名)】|.*(?:此处|插入|填|补充)).+】$/u.test(words),
    months: MONTHS.test(words),
    field: FIELD.test(words),
    tail: HEADING_TAIL.test(words),
    asks,
  };
});

function readLine(
  paragraphs: readonly Paragraph[],
  lines: readonly BareLine[],
  index: number,
  taken: ReadonlySet<number>,
): Candidate | undefined {
  const bare = lines[index];
  const look = bare && lookOf(bare.wording);
  if (!look) return undefined;
  const { label, words, five, heads, mine, bracketed, months, field, tail, asks } = look;
  // Written out: what is added behind a spread takes Node 20 a microsecond each.
  const candidate = (text: string, as: Manner): Candidate => ({
    paragraph: index,
    start: (paragraphs[index]?.start ?? 0) + bare.offset,
    text,
    hashes: bare.hashes,
    runIn: as === 'label',
    label: as === 'label',
    sure: as === 'sure',
    mine: as === 'mine',
    opens: as === 'opens',
  });
  if (label) return candidate(label.replace(/(?:[：:。]|——)$/u, ''), 'label');
  const next = lines[index + 1];
  if (next && five && (index > 0 || lines.filter(({ text }) => FIVE.test(text)).length >= LEAST_FIVE)) {
    return candidate(words, 'sure');
  }
  if (!next || index === 0 || !heads) return undefined;
  if (belongsToFrame(words, index < HEAD) && !months) return undefined;
  if (/[：:]$/u.test(bare.text) && greets(lines, index)) return undefined;
  if (field && [lines[index - 1], next].some(isField)) return undefined;
  const told =
    (next.text.length >= LEAST_BODY && next.text.length > words.length && /[。；，,;]/u.test(next.text)) ||
    ((tail || asks) && (markOf(next.wording) !== undefined || isColumn(lines, index))) ||
    // ▲办案情况, and below it 主要突出三个方面：
    (bare.decorated && /^[^。；]{4,}[：:]$/u.test(next.text)) ||
    (words.startsWith('问') && /^答[：:]/u.test(next.text));
  if (!told && !bracketed && !bare.decorated && opensSections(words, next)) return candidate(words, 'opens');
  if (!told && !bracketed && !(bare.decorated && (taken.has(index + 1) || next.hashes > bare.hashes))) return undefined;
  if (mine) return candidate(words, 'mine');
  const sure = bare.decorated || months || bracketed || (tail && !/[，,]/u.test(words));
  if (!sure && index < HEAD && looksLikeName(words)) return undefined;
  return candidate(words, sure ? 'sure' : 'unsure');
}

/** 生产运行, and right below it （一）设备治理 */
function opensSections(words: string, below: BareLine): boolean {
  const mark = /^\p{Script=Han}{2,10}$/u.test(words) ? markOf(below.wording) : undefined;
  return mark?.level === 2 && mark.ordinal === 1;
}

/** 各位领导： greets, and what comes after it begins the report; below a first sentence a line with a colon is a heading. */
function greets(lines: readonly BareLine[], index: number): boolean {
  const spoken = index < HEAD && /各位|诸位|同志|[们总长][：:]$/u.test(lines[index]?.text ?? '');
  return spoken || (index < GREETING && !lines.slice(0, index).some(({ text }) => SENTENCE.test(text)));
}

function isField(line: BareLine | undefined): boolean {
  return line !== undefined && FIELD.test(line.text) && !/[。；.]$/u.test(line.text);
}

/** 努力方向： on a line of its own, as 德： above it was: what stands below may be as short as it likes. */
function isColumn(lines: readonly BareLine[], index: number): boolean {
  const ends = (at: number) => /^[^。；，,]{1,12}[：:]$/u.test(lines[at]?.text ?? '');
  return ends(index) && (ends(index - 2) || ends(index + 2));
}

/** 德。… 能。… 不足和打算。…: beside three heads of one character, a paragraph that begins like them. */
function sixthsOf(paragraphs: readonly Paragraph[], labels: readonly Candidate[]): Headed[] {
  if (labels.filter(({ text }) => text.length === 1).length < 3) return [];
  const known = new Set(labels.map(({ paragraph }) => paragraph));
  return paragraphs.flatMap(({ text, start }, paragraph) => {
    const words = known.has(paragraph) ? undefined : SIXTH.exec(text)?.[0].slice(0, -1);
    return words && text.length > words.length + LEAST_SIXTH
      ? [{ paragraph, start, text: words, runIn: true, hashes: 0 }]
      : [];
  });
}

/** 签责任书11份，逐户上门讲: a clause and another, not the two like halves of 抓学习，强素质. */
function runsOn(line: string): boolean {
  const [first = '', ...others] = line.split(/[，,]/u);
  const most = /\d/u.test(line) ? 1 : 2;
  return others.some((half) => Math.abs(half.length - first.length) > most);
}

/** 投资科 陆建平, 石桥村支部书记, 杨再书: who reports, under the title. */
function looksLikeName(line: string): boolean {
  return (
    /[ \u3000·]/u.test(line) ||
    (/(?:代表|书记|主席|局长|主任|镇长|校长|院长|科长|所长|站长|队长|经理)\p{Script=Han}{2,3}$/u.test(line) &&
      SURNAMES.includes(line.replace(/^.*[表记席长任理]/u, '').charAt(0))) ||
    /(?:代表|书记|主席|局长|主任|镇长|校长|院长|科长|所长|站长|队长|会计|医生|教师)$/u.test(line) ||
    (/^\p{Script=Han}{2,3}$/u.test(line) && SURNAMES.includes(line.charAt(0)))
  );
}

function levelOf(depth: number): Heading['level'] {
  return ([1, 2, 3, 4] as const)[Math.max(1, Math.min(4, depth)) - 1] ?? 1;
}
