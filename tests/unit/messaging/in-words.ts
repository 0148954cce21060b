import { wordsOf } from '../../../components/saying.ts';
import type { Saying } from '../../../messaging/saying.ts';
import english from '../../../public/_locales/en/messages.json';
import chinese from '../../../public/_locales/zh_CN/messages.json';

/** What the English interface says of it. */
export function inEnglish(problem: Saying): string {
  return wordsIn(english, problem);
}

/** What the Chinese interface says of a problem. */
export function inChinese(problem: Saying): string {
  return wordsIn(chinese, problem);
}

function wordsIn(messages: typeof chinese, problem: Saying): string {
  return wordsOf(problem, (key, ...args) =>
    messages[key].message.replace(/\$(\d)/g, (_, number) => String(args[Number(number) - 1] ?? '')),
  );
}
