import type { Saying } from '../messaging/saying.ts';
import type { Translate } from './text.ts';

/** What is wrong, in the reader's language. */
export function wordsOf({ code, args }: Saying, t: Translate): string {
  return t(`problem_${code}`, ...args.map((one) => (typeof one === 'object' ? wordsOf(one, t) : one)));
}
