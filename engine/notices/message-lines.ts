/** Messages of a group: the one who asks gives the notice; what others ask and reply is none of it. */
import type { Line } from '../text/lines.ts';
import { partsNamed } from './part-names.ts';

const NAME = '([^，。；：:！!？?\\t]{1,24}?)';
const DAY = '(?:20\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/月]\\d{1,2}日?|[今昨前]天|(?:周|星期).)';
const WHEN = `(?:${DAY}\\s*)?(?:[上下中]午|早上|晚上)?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?`;
/** 王组长 2026-12-01 19:30 */
const NAME_FIRST = new RegExp(`^${NAME}\\s+[[（(]?${WHEN}[\\]）)]?[：:]?$`, 'u');
/** [19:30] 王组长：… */
const TIME_FIRST = new RegExp(`^[[【（(]?${WHEN}[\\]】）)]?\\s*${NAME}(?:[：:]\\s*(.*))?$`, 'u');
/** 人事科 小王：… */
const NAME_ALONE = /^([^，。；：:！!？?、\t]{2,14})[：:]\s*(.*)$/u;
/** What opens a line of a message and is nobody's name. */
const NO_NAME =
  /时间|内容|要求|字数|篇幅|格式|截止|对象|方式|地点|附件?|备注|提醒|通知|如下|[问答]|写|[交报]|^[一二三四五六七八九十\d①-⑳]/u;
const GROUP = /群(?:聊|组|聊天|消息|公告|通知|内)?(?:记录)?(?:[（(]\d+人?[）)])?】?$/u;
const TO_ALL = /@(?:所有人|全体|大家|各位|all)/iu;
const HEAD = 3;
const LEAST_MESSAGES = 3;
const YEAR = /20\d{2}/u;

interface Message {
  readonly sender: string;
  readonly lines: Line[];
}

/** The lines of the one who asks, if it is such messages; undefined for any other text. */
export function linesOfAsker(lines: readonly Line[]): readonly Line[] | undefined {
  const timed = messagesIn(lines, timedHead);
  const grouped =
    lines.slice(0, HEAD).some(({ text }) => GROUP.test(text)) || lines.some(({ text }) => TO_ALL.test(text));
  const messages = isTalk(timed) ? timed : grouped ? messagesIn(lines, namedHead) : [];
  if (!isTalk(messages)) return undefined;
  const told = new Map<string, number>();
  for (const { sender, lines: said } of messages) {
    const length = said.reduce((sum, { text }) => sum + text.length, 0);
    told.set(sender, (told.get(sender) ?? 0) + length);
  }
  const toAll = messages.flatMap(({ sender, lines: said }) =>
    said.some(({ text }) => TO_ALL.test(text)) ? [sender] : [],
  );
  const [asker] = (toAll.length > 0 ? toAll : [...told.keys()]).toSorted(
    (a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0),
  );
  return messages.flatMap(({ sender, lines: said }) =>
    sender === asker || sender === '' ? said : said.filter(isDated).slice(0, 1),
  );
}

/** At least two who speak, one of them more than once. */
function isTalk(messages: readonly Message[]): boolean {
  const senders = messages.flatMap(({ sender }) => (sender === '' ? [] : [sender]));
  const different = new Set(senders).size;
  return senders.length >= LEAST_MESSAGES && different > 1 && different < senders.length;
}

type Head = { readonly sender: string; readonly text: string };

/** What stands above the first message is nobody's. */
function messagesIn(lines: readonly Line[], headOf: (text: string) => Head | undefined): readonly Message[] {
  const messages: Message[] = [{ sender: '', lines: [] }];
  for (const line of lines) {
    const head = headOf(line.text);
    if (!head) {
      messages.at(-1)?.lines.push(line);
      continue;
    }
    const said = head.text === '' ? [] : [{ ...line, start: line.end - head.text.length, text: head.text }];
    // The day on which it was sent is the notice's own.
    messages.push({ sender: head.sender, lines: isDated(line) && said.length === 0 ? [line] : said });
  }
  return messages;
}

function isDated({ text }: Line): boolean {
  return YEAR.test(text) && (NAME_FIRST.test(text) || TIME_FIRST.test(text));
}

function timedHead(text: string): Head | undefined {
  const [, first, said = ''] = TIME_FIRST.exec(text) ?? [];
  if (first) return { sender: first.trim(), text: said };
  const sender = NAME_FIRST.exec(text)?.[1]?.trim();
  return sender ? { sender, text: '' } : undefined;
}

function namedHead(text: string): Head | undefined {
  const [, sender, said = ''] = NAME_ALONE.exec(text) ?? [];
  if (!sender || NO_NAME.test(sender) || partsNamed(sender).some(({ weak }) => !weak)) return undefined;
  return { sender: sender.trim(), text: said };
}
