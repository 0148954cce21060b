import type { Span } from '../../types.ts';

/** What a text says that tells others how to write or fill in, each said in many ways. */
const CUES: readonly RegExp[] = [
  /怎么写|如何写|怎样写|该写什么|写法|写作(?:技巧|要点|格式)/,
  /占位|替换|代替|换成|改成|套用|照抄/,
  /句式|范文|模板|套话|空话/,
  /例如|比如|举例|示例|样例|[例如][：:“《]|像“/,
  /不要写|不要用|不能写|切忌|避免写|不宜/,
  /点击|按钮|输入框|下拉|弹出|字段|必填|选填|录入|界面|提示框/,
];
const LEAST_CUES = 2;

/** How far around a mask its sentence is read, in UTF-16 units. */
const REACH = 80;
/** Its sentence tells what stands there, or what to put there. */
const EXPLAINS =
  /例|示范|样[式张]|格式|占位|模板|替换|代替|换[成为]|改[成为]|写[成作为的法出清]|[处里]写|填|留[给着]|空着|佚名|小编|网友/;

/** Whether what stands at `span` of such a text is shown, not left open: a notice about reports has blanks of its own. */
export function isExplained(text: string, { start, end }: Span): boolean {
  const before = /[^\n]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const behind = /^[^\n]*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”') || text[start] === '“';
  const closed = /^[^“”]*”/.test(behind);
  const sentence = `${/[^。！？]*$/.exec(before)?.[0] ?? ''}${/^[^。！？]*/.exec(behind)?.[0] ?? ''}`;
  return opened || closed || EXPLAINS.test(`${sentence}${text.slice(start, end)}`);
}

/** Whether a text that is no report explains how one is written or filled in; most of its XX stand for themselves. */
export function isInstruction(text: string): boolean {
  return CUES.filter((cue) => cue.test(text)).length >= LEAST_CUES;
}
