import { SURNAMES } from '../text/surnames.ts';
import {
  ANY_PLACE,
  ANY_UNIT,
  BEFORE_PLACE_SIGNS,
  BEFORE_PLACES,
  COUNTED,
  KNOWN_PEOPLE,
  LONG_SURNAMES,
  NO_GIVEN_NAME,
  NO_PLACE_BEHIND,
  OF_PLACE_NAMES,
  POSTS,
  UNITS,
} from './mask-words.ts';

const YEAR = '〔年份〕';
const FIGURE = '〔数〕';
const PERSON = '〔姓名〕';
const PLACE = '〔地名〕';
const UNIT = '〔单位〕';

/** What a site put in a name's or figure's stead: ××, XXX, __, ○○, 某某. */
const HIDDEN = '(?:[×xX＊*○〇_＿]{1,6}|某{1,3})';

const YEARS =
  /(?:(?<![\d.])(?:19|20|２０|１９)[\d０-９xX×*＊_＿]{2}|(?<![\d.])20[_＿]|[一二][九〇零○][〇零○一二三四五六七八九]{2}|[×xX＊*_＿]{2,4})(?=年|[-－—~～至到](?:19|20)\d\d年)/gu;
/** 5G, 1+X, 12345热线, 4.0版, “3·15”: figures that are names. */
const NAMING_FIGURE = /^(?:12\d{3}|1[12]\d|3[·.]15)$/u;
const FIGURES = /(?<![A-Za-z\d+·.])(?:\d[\d,，]*(?:\.\d+)?)(?![A-Za-z\d+·])(?:\s?[余多])?/gu;
const WRITTEN_FIGURES = new RegExp(
  `(?<![第〇一二三四五六七八九十百千])(?:[一二三四五六七八九十两几]*[十百千][一二三四五六七八九十百千]*[余多]?)(?=(?:${COUNTED})(?!届))`,
  'gu',
);
const HIDDEN_FIGURES = new RegExp(`${HIDDEN}(?=(?:${COUNTED}|[％%]|月|日|届))`, 'gu');

const HIDDEN_PEOPLE = new RegExp(
  `${HIDDEN}(?=同志|先生|女士|老师)|(?<=(?:我叫|述职人|报告人|姓名)[：:]?)${HIDDEN}`,
  'gu',
);
const PEOPLE = new RegExp(
  `(?:(?:${LONG_SURNAMES})\\p{Script=Han}{1,2}|[${SURNAMES}]\\p{Script=Han}{1,2})(?=${POSTS})`,
  'gu',
);
/** What may stand right before a name: nothing, a mark, or one of these. */
const BEFORE_PEOPLE =
  /(?:^|[^\p{Script=Han}]|[向与由和及对以学随在]|学习|关于|推荐|代表|现由|陪同|配合|协助|支持|镇长|书记|主席|主任|局长|校长)$/u;
const SIGNED = /(?<=(?:我叫|述职人|报告人|汇报人|姓名)[：:]?\s?)\p{Script=Han}{2,4}(?=$|[\s，。,])/gu;

const KINDS = ['街道', '社区', '新区', '省', '市', '县', '区', '镇', '乡', '村'] as const;
/** Words of everyday use as well: what stands before them has to look like a name. */
const WEAK: ReadonlySet<string> = new Set(['区', '乡', '村', '社区']);
const LONGEST_NAME = 4;
const HIDDEN_PLACES = new RegExp(
  `${HIDDEN}(?=省|市|自治州|县|区|镇|乡|街道|村|社区)(?:省|市|自治州|县|区|镇|乡|街道|村|社区)`,
  'gu',
);
const HIDDEN_UNITS = new RegExp(`${HIDDEN}(?=${UNITS}|局|委|办|厅|单位|部门)(?:${UNITS}|局|委|办|厅|单位|部门)`, 'gu');
const NAMED_UNITS = new RegExp(`(\\p{Script=Han}{2,8}?)(${UNITS})`, 'gu');

/** What one mask sets free another may take: a figure beside a place that went. */
const MOST_ROUNDS = 4;

/**
 * A heading of somebody else's report with what is only theirs put out of sight: 〔姓名〕、〔地名〕、〔单位〕、〔年份〕年、〔数〕件.
 * Common words (全镇、社区、三个方面、十九大) stay. What is not sure to be a name stays, too: the writer looks it through.
 */
export function maskHeading(heading: string): string {
  let masked = heading;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = maskOnce(masked);
    if (next === masked) break;
    masked = next;
  }
  return masked;
}

function maskOnce(heading: string): string {
  const people = maskPeople(heading);
  const figures = people
    .replace(YEARS, YEAR)
    .replace(HIDDEN_FIGURES, FIGURE)
    .replace(FIGURES, (figure, at: number, whole: string) => (isName(figure, at, whole) ? figure : FIGURE))
    .replace(WRITTEN_FIGURES, FIGURE);
  return maskUnits(maskPlaces(figures)).replace(/(?:〔地名〕){2,}/gu, PLACE);
}

function isName(figure: string, at: number, whole: string): boolean {
  if (NAMING_FIGURE.test(figure) && /^(?:热线|平台|系统|专线|维权|检察|妇女)/u.test(whole.slice(at + figure.length)))
    return true;
  // An ordinal of a session or plan is said in figures by some: 第13届 goes, “1+5”does not.
  return /[+\-＋·]$/u.test(whole.slice(0, at));
}

function maskPeople(text: string): string {
  return text
    .replace(HIDDEN_PEOPLE, PERSON)
    .replace(SIGNED, (name) => (isGiven(name) ? PERSON : name))
    .replace(PEOPLE, (name, at: number, whole: string) => {
      const known = new RegExp(`^(?:${KNOWN_PEOPLE})`, 'u').test(whole.slice(at));
      return !known && isGiven(name) && BEFORE_PEOPLE.test(whole.slice(0, at)) ? PERSON : name;
    });
}

function isGiven(name: string): boolean {
  return [...name.slice(1)].every((character) => !NO_GIVEN_NAME.includes(character));
}

function maskPlaces(text: string): string {
  let masked = text.replace(HIDDEN_PLACES, PLACE);
  for (let at = 0; at < masked.length; at += 1) {
    const kind = KINDS.find((one) => masked.startsWith(one, at));
    const name = kind && placeBefore(masked, at, kind);
    if (!kind || !name) continue;
    const start = at - name.length;
    masked = masked.slice(0, start) + PLACE + masked.slice(at + kind.length);
    at = start + PLACE.length - 1;
  }
  return masked;
}

/** The name of the place whose kind stands at `at`; '' where it is none in particular. */
function placeBefore(text: string, at: number, kind: string): string {
  if (new RegExp(`^(?:${NO_PLACE_BEHIND[kind] ?? '$.'})`, 'u').test(text.slice(at + kind.length))) return '';
  const run = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (run === '' || new RegExp(`(?:${ANY_PLACE[kind] ?? '$.'})$`, 'u').test(run)) return '';
  const name = run.length === 1 && BEFORE_PLACE_SIGNS.includes(run) ? '' : afterLastWord(run);
  const bounded = name.length <= LONGEST_NAME - 1;
  const taken = bounded ? name : name.slice(-2);
  if (taken.length < 2 && !(taken.length === 1 && kind === '县')) return '';
  const like = [...taken].some((character) => OF_PLACE_NAMES.includes(character));
  return like || (bounded && !WEAK.has(kind)) ? taken : '';
}

/** What is left of a run of characters behind the last word that is part of no name. */
function afterLastWord(run: string): string {
  let from = 0;
  for (const word of BEFORE_PLACES) {
    const end = run.lastIndexOf(word) + word.length;
    if (end >= word.length) from = Math.max(from, end);
  }
  for (let index = run.length - 1; index >= from; index -= 1) {
    if (BEFORE_PLACE_SIGNS.includes(run.charAt(index)) && index < run.length - 1) from = index + 1;
  }
  return run.slice(from);
}

function maskUnits(text: string): string {
  return text.replace(HIDDEN_UNITS, UNIT).replace(NAMED_UNITS, (whole, before: string, kind: string) => {
    if (new RegExp(`(?:${ANY_UNIT})$`, 'u').test(before)) return whole;
    const name = afterLastWord(before);
    const own = name.length > 4 || name.length < 2 ? '' : name;
    const like = [...own].some(
      (character) => OF_PLACE_NAMES.includes(character) || '明德仁爱博雅育才鑫盛达恒宏'.includes(character),
    );
    return like ? before.slice(0, before.length - own.length) + UNIT : before + kind;
  });
}
