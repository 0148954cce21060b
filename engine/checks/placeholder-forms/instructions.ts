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

/** Whether a text that is no report explains how one is written or filled in; its XX stand for themselves. */
export function isInstruction(text: string): boolean {
  return CUES.filter((cue) => cue.test(text)).length >= LEAST_CUES;
}
