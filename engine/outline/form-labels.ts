/** The labels of a form: where most paragraphs begin with one, each opens a section, whatever it names. */
import { readOnce } from '../text/wording.ts';
import { type BareLine, withoutEnd } from './line-shape.ts';
import { readMark } from './number-marks.ts';

interface FormLabel {
  /** Index of its line. */
  readonly paragraph: number;
  readonly text: string;
  readonly runIn: boolean;
}

/** Labels that have text behind them, at least; and how much, in UTF-16 units. */
const LEAST_TOLD = 3;
const LEAST_BODY = 18;
/** A shorter line without a label tells nothing: a title, a name, a date. */
const LEAST_TELLING = 24;
/** Labels on lines of their own; the longest with a stop, and least text below it, in UTF-16 units. */
const LEAST_COLUMNS = 3;
const LONGEST_STOPPED = 7;
const LEAST_BELOW = 30;

/** Who and when at the head, hands and opinions at the foot: no section of a report. */
const OF_THE_FRAME =
  /^(?:(?:填报|会议|任职)?(?:姓名|单位|部门|科室|岗位|职称|(?:直属)?上级|职务|时间|日期|地点|主持|记录|参加|列席|出席|到会|缺席|请假|任职|年度|选区|整理|主送|抄送|抄报|分送|印发|附件?|说明|来源|作者)|当前位置|您的位置|发布时间|上一篇|下一篇|责任编辑|编辑|拟定?等次|另|单位及职务|第[一二三四五六七八九十]{1,2}[关招步种问条]|(?![育做待用助为]人$)[\p{Script=Han}]{0,7}(?:签[名字章]处?|人|代表|(?:[组位会导门]|(?<!个)人)意见|等次|日期))$/u;
/** Two of these head the record of a meeting, whose labels are who spoke. */
const RECORD = /^(?:主持|记录|列席|出席|到会|参加|缺席|请假)[人员]{0,2}[：:]/u;
const LEAST_RECORD = 2;
/** 十二月：, 四月五月： are rows of a timetable. */
const MONTHS = /^(?:[一二三四五六七八九十]{1,3}月(?:份|[上中下]旬|底|初)?)+$/u;
interface Ending {
  readonly pattern: RegExp;
  /** Of the lines that tell, at least so many begin with a label. */
  readonly share: number;
}
/** Where there are no more labels than make a row. */
const LARGE_SHARE = 0.65;

/** 建议办理及成效：, 学习　and a wide blank, 学习——, [学习] */
const MARKED: readonly Ending[] = [
  { pattern: /^[\p{Script=Han}、]{1,10}(?=(?:\*\*)?[：:])/u, share: 0.6 },
  { pattern: /^[\p{Script=Han}、]{1,8}(?=[\u3000\t]|[ \u00a0]{2})/u, share: 0.6 },
  { pattern: /^[\p{Script=Han}、]{1,8}(?=——)/u, share: 0.6 },
  { pattern: /^[[［（(〔「《〈][\p{Script=Han}、]{1,10}[\]］）)〕」》〉]/u, share: 0.6 },
];
/** 任职概况。, 裁。: a few words that tell nothing. */
const STOPPED: Ending = {
  pattern: /^[\p{Script=Han}、]{1,6}(?=。)|^[\p{Script=Han}、]{2,10}(?:方面|情况)(?=。)/u,
  share: 0.5,
};
/** 供水生产。, 民生保障兜住底线。 */
const UNDER = /^(?![一二三四五六七八九十第其]|首先|其次|再次|最后)\p{Script=Han}{4,12}(?=。)/u;
/** 其一： and 对照二： count what they open, and name nothing. */
const COUNTS = /[一二三四五六七八九十]$/u;
/** 会开完了。, 头一桩是路。, 先讲水。, 我认。 are sentences. */
const TELLS =
  /^(?:[我你他她它咱这那先再又还也有没]|不(?!足)|[第头二三四五六七八九十一].{1,3}是)|[讲说是]|[了的过着吗呢吧啊]$/u;
/** 往后： and nothing else. */
const COLUMN = /^[^。；，,：:！!？?\s]{1,12}[：:]$/u;
/** 主要做了三件事： leads a list in. */
const LEADS = /如下|以下|下列|[一二三四五六七八九十两几\d](?:[条件点样个项桩种]|方面)/u;
/** 矿部：, 老少爷们： before the first sentence is spoken to. */
const ADDRESSEE = /(?:[局委部办厅院校长站所队社公司会任记员们妹弟兄亲]|各位.{0,8}|同[志仁事学])$/u;

/**
 * `lines`: the paragraphs without what decorates them; `taken`: those that are headings already; `whole`: no numbered
 * headings part the text already.
 */
export function formLabels(lines: readonly BareLine[], taken: ReadonlySet<number>, whole: boolean): FormLabel[] {
  if (!whole) return [...columns(lines), ...stoppedUnder(lines, taken)];
  const record = lines.filter(({ text }) => RECORD.test(text)).length >= LEAST_RECORD;
  const marked = record ? [] : MARKED.flatMap((ending) => rowOf(lines, ending));
  return [...marked, ...rowOf(lines, STOPPED), ...stoppedLines(lines), ...columns(lines)];
}

function rowOf(lines: readonly BareLine[], { pattern, share }: Ending): FormLabel[] {
  const labels = lines.flatMap(({ text, offset, decorated }, paragraph) => {
    const words = pattern.exec(text)?.[0] ?? '';
    // What a dash or a dot opens is a point of a list.
    if (words === '' || (offset > 0 && !decorated) || readMark(text)) return [];
    const named = words.replace(/[^\p{Script=Han}、]/gu, '');
    if ([OF_THE_FRAME, MONTHS, LEADS, COUNTS].some((other) => other.test(named))) return [];
    if (pattern === STOPPED.pattern && TELLS.test(words)) return [];
    return [{ paragraph, text: words, runIn: text.length > words.length + 1 }];
  });
  const bodyOf = ({ paragraph, text }: FormLabel) => (lines[paragraph]?.text.length ?? 0) - text.length - 1;
  const told = labels.filter((one) => bodyOf(one) >= LEAST_BODY);
  // In the record of a talk the speakers come again.
  const distinct = new Set(labels.map(({ text }) => text)).size === labels.length;
  const of = new Set(labels.map(({ paragraph }) => paragraph));
  const alone = new Set(labels.filter(({ runIn }) => !runIn).map(({ paragraph }) => paragraph));
  // What stands below a label on a line of its own is its text.
  let under = false;
  const telling = lines.filter(({ text }, index) => {
    under = of.has(index) ? alone.has(index) : under;
    return of.has(index) || (!under && text.length >= LEAST_TELLING);
  }).length;
  const least = told.length > LEAST_TOLD ? share : LARGE_SHARE;
  if (told.length < LEAST_TOLD || !distinct || labels.length < telling * least) return [];
  const [first, last] = [told[0]?.paragraph ?? 0, told.at(-1)?.paragraph ?? 0];
  // 青石渡口　于长河 above or below them all is no section, unless it is a sentence.
  return labels.filter(({ paragraph }) => {
    const within = paragraph >= first && paragraph <= last;
    return within || /[。！？；]$/u.test(lines[paragraph]?.text ?? '');
  });
}

/** 任职概况。 on a line of its own, between long ones. */
function stoppedLines(lines: readonly BareLine[]): FormLabel[] {
  const found = lines.flatMap(({ text }, paragraph) => {
    const words = withoutEnd(text, ['。']);
    const [above, below] = [lines[paragraph - 1]?.text ?? '', lines[paragraph + 1]?.text ?? ''];
    if (words === text || text.length > LONGEST_STOPPED || below.length < LEAST_BELOW || above === '') return [];
    if (STOPPED.pattern.exec(text)?.[0] !== words || TELLS.test(words)) return [];
    return [{ paragraph, text: words, runIn: false }];
  });
  return found.length >= LEAST_COLUMNS ? found : [];
}

/** 供水生产。全年供水…, 管网建设。更新…: below a numbered heading each paragraph opens with a few words, as sections do. */
function stoppedUnder(lines: readonly BareLine[], taken: ReadonlySet<number>): FormLabel[] {
  const found: FormLabel[] = [];
  let row: FormLabel[] = [];
  let others = 0;
  for (let paragraph = 0; paragraph <= lines.length; paragraph += 1) {
    const { text = '', wording } = lines[paragraph] ?? {};
    if (paragraph === lines.length || taken.has(paragraph)) {
      // Not spread: a long text has more lines than a call may have arguments.
      if (row.length >= LEAST_TOLD && others <= 1) for (const one of row) found.push(one);
      [row, others] = [[], 0];
      continue;
    }
    const words = wording && leadingWords(wording);
    if (words && text.length > words.length + LEAST_BODY) {
      row.push({ paragraph, text: words, runIn: true });
    } else others += 1;
  }
  return found;
}

const leadingWords = readOnce((text) => {
  const words = UNDER.exec(text)?.[0];
  return words && !TELLS.test(words) ? words : undefined;
});

/** The words of 往后： on a line of its own. */
const columnOf = readOnce((text) => {
  const words = withoutEnd(text, ['：', ':']);
  return !COLUMN.test(text) || OF_THE_FRAME.test(words) || LEADS.test(words) || readMark(text) ? undefined : words;
});

function columns(lines: readonly BareLine[]): FormLabel[] {
  const opens = lines.findIndex(({ text }) => /[。；]/u.test(text));
  const found = lines.flatMap(({ wording }, paragraph) => {
    const words = columnOf(wording);
    if (words === undefined) return [];
    const next = lines[paragraph + 1]?.text;
    if (next === undefined || COLUMN.test(next) || (paragraph < opens && ADDRESSEE.test(words))) return [];
    return [{ paragraph, text: words, runIn: false }];
  });
  return found.length >= LEAST_COLUMNS ? found : [];
}
