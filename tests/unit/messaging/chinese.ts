import { wordsOf } from '../../../components/saying.ts';
import type { Saying } from '../../../messaging/saying.ts';
import messages from '../../../public/_locales/zh_CN/messages.json';

/** What the Chinese interface says of a problem. */
export function inChinese(problem: Saying): string {
  return wordsOf(problem, (key, ...args) =>
    messages[key].message.replace(/\$(\d)/g, (_, number) => String(args[Number(number) - 1] ?? '')),
  );
}
