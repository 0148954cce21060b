/** Headings that no word tells: each stands as its likes do, and alone would be none. */
import type { Paragraph } from '../text/paragraphs.ts';
import { readOnce } from '../text/wording.ts';
import { formLabels } from './form-labels.ts';
import { type BareLine, belongsToFrame, withoutEnd } from './line-shape.ts';
import { readMark } from './number-marks.ts';

/** A heading with its place; `paragraph` is the index of its line. */
export interface Liked {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
  readonly runIn: boolean;
  /** None is a heading of Markdown. */
  readonly hashes: 0;
}

/** Least text behind words that lead a paragraph, and below a heading of two halves, in UTF-16 units. */
const LEAST_BODY = 18;
const LEAST_BELOW = 30;
const LEAST_LIKES = 3;
/** What is announced stands above a paragraph this long. */
const LEAST_TALK = 30;
const LEAST_ANNOUNCED = 2;
const LEAST_NUMBERED = 2;
/** Longest bare line, in UTF-16 units. */
const LONGEST_LINE = 20;
/** 个人总结 below the fields of a form: the box all that follows was written in. */
const BOX = /^(?:个人|本人|自我)?(?:年度|年终)?(?:工作)?(?:总结|小结|述职|鉴定)[：:]?$/u;
const FORM_FIELD = /^(?:姓\s*名|单位|现?任?职务|出生|奖惩|政治面貌)[^。；]{0,8}[：:\s]/u;
/** ——食品安全。…: a dash in the place of a number. */
const DASHED = /^——[ \u3000]?([^。；：:！？，,—]{2,14})(?<!\d)(?:[。：:]|$)/u;
/** <strong>做的事。</strong>修了…, **廉的事**　我姐夫…: words set bold before their text. */
const BOLD =
  /^(?:<(?!strong>|b>)[a-z][^<>]{0,60}>|&nbsp;|\s){0,12}(?:<(?:strong|b)>|\*\*)(\p{Script=Han}[^<>*。；\n]{1,19}?)[。：:]?(?:<\/(?:strong|b)>|\*\*)(?=.{18})/iu;
const LEAST_BOLD = 2;
/** 先讲怎么活下来的。, 再说说欠的。, 开了年咋弄: what a speaker announces on a line of its own. */
const ANNOUNCED =
  /^(?:(?:先|再|又|然后|接着|最后|末了|头一个|第[一二三四五六七八九十])来?[讲说谈聊]{1,2}[^，,。]{1,14}|[^，,。；：:]{1,12}(?:啥样?|咋[办干弄整样]|怎么[办干做弄样]|也得[讲说]))[。.]?$/u;
/** 账, 欠账: a word or two and no mark. */
const BRIEF = /^\p{Script=Han}{1,6}$/u;
/** 出席会议，认真行使审议权、表决权: clauses that no stop ends. */
const CLAUSES = /^[^。；：:！？!?…—.]{4,19}[^。；：:！？!?…—.，,、”"]$/u;
const ENDS_SENTENCE = /[。！？!?；…][”"）)]?$|\p{Script=Han}\.$/u;

/**
 * `lines`: the paragraphs without what decorates them; `taken`: those that are headings already; `others`: how many
 * headings of a section there are already. Beside numbered ones a bare line is none.
 */
export function likedHeadings(
  paragraphs: readonly Paragraph[],
  lines: readonly BareLine[],
  taken: ReadonlySet<number>,
  others: { readonly numbered: number; readonly unnumbered: number },
): Liked[] {
  const free = lines.flatMap((line, paragraph) => {
    const look = lookOf(line.wording);
    return !look || taken.has(paragraph) ? [] : [{ line, paragraph, look }];
  });
  const at = (paragraph: number, skipped: number, text: string, runIn: boolean): Liked => ({
    paragraph,
    start: (paragraphs[paragraph]?.start ?? 0) + (lines[paragraph]?.offset ?? 0) + skipped,
    text,
    runIn,
    hashes: 0,
  });
  const dashed = free.flatMap(({ line, paragraph, look }) => {
    const words = look.dashed;
    if (!words) return [];
    const alone = line.text.endsWith(words);
    const told = alone ? (lines[paragraph + 1]?.text.length ?? 0) : line.text.length - words.length;
    return told > LEAST_BODY ? [at(paragraph, line.text.indexOf(words), words, !alone)] : [];
  });
  const bold = paragraphs.flatMap(({ text, wording, start }, paragraph): Liked[] => {
    const words = lines[paragraph]?.text && !taken.has(paragraph) ? boldWords(wording) : undefined;
    return words ? [{ paragraph, start: start + text.indexOf(words), text: words, runIn: true, hashes: 0 }] : [];
  });
  const announced = free.flatMap(({ line, paragraph, look }) =>
    look.announced && (lines[paragraph + 1]?.text.length ?? 0) >= LEAST_TALK
      ? [at(paragraph, 0, withoutEnd(line.text, ['。', '.']), false)]
      : [],
  );
  const bare = free.flatMap(({ line, paragraph, look }) =>
    standsApart(lines, paragraph, look) ? [at(paragraph, 0, line.text, false)] : [],
  );
  const box = free.find(({ paragraph, look }) => look.box && FORM_FIELD.test(lines[paragraph - 1]?.text ?? ''));
  return [
    ...(box ? [at(box.paragraph, 0, withoutEnd(box.line.text, ['：', ':']), false)] : []),
    ...formLabels(lines, taken, others.numbered < LEAST_NUMBERED).flatMap(({ paragraph, text, runIn }) =>
      taken.has(paragraph) ? [] : [at(paragraph, 0, text, runIn)],
    ),
    ...(dashed.length >= LEAST_LIKES ? dashed : []),
    ...(others.numbered < LEAST_NUMBERED && bold.length >= LEAST_BOLD ? bold : []),
    ...(announced.length + others.unnumbered >= LEAST_ANNOUNCED ? announced : []),
    ...(others.numbered < LEAST_NUMBERED && bare.length + others.unnumbered >= LEAST_LIKES ? bare : []),
  ];
}

/** A line without a stop between paragraphs that end with one. */
function standsApart(lines: readonly BareLine[], index: number, { bare }: Look): boolean {
  const [above, below] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
  if (!bare || !ENDS_SENTENCE.test(above.slice(-3)) || !ENDS_SENTENCE.test(below.slice(-3))) return false;
  return bare === 'brief' || below.length >= LEAST_BELOW;
}

/** What a line is by its own words. */
interface Look {
  /** The words a dash leads in. */
  readonly dashed?: string;
  readonly announced: boolean;
  /** A word or two, or clauses, that no stop ends. */
  readonly bare?: 'brief' | 'clauses';
  /** 个人总结 */
  readonly box: boolean;
}

/** Undefined of what is no heading wherever it stands. */
const lookOf = readOnce((text): Look | undefined => {
  const dashed = DASHED.exec(text)?.[1];
  const bare = text.length > LONGEST_LINE ? undefined : bareOf(text);
  const [announced, box] = [ANNOUNCED.test(text), BOX.test(text)];
  if (!dashed && !bare && !announced && !box) return undefined;
  return { ...(dashed && { dashed }), announced, ...(bare && { bare }), box };
});

const boldWords = readOnce((text) => (/^[<*&]/u.test(text) ? BOLD.exec(text)?.[1] : undefined));

function bareOf(text: string): Look['bare'] {
  if (text.includes('\t') || readMark(text, true) || belongsToFrame(text, false)) return undefined;
  if (BRIEF.test(text)) return 'brief';
  return CLAUSES.test(text) ? 'clauses' : undefined;
}
