/** What a name of a part is. */
import type { AskedPart } from './types.ts';

type AskedId = AskedPart['id'];

export interface PartName {
  readonly id: AskedId | undefined;
  /** Asked for wherever it is named; a weak name counts only where a point has no other. */
  readonly weak: boolean;
  readonly pattern: RegExp;
}

export const own = (id: AskedId | undefined, pattern: RegExp): PartName => ({ id, weak: false, pattern });
export const weak = (id: AskedId, pattern: RegExp): PartName => ({ id, weak: true, pattern });

/** What is still to come; of a year named by its number other words must tell. */
export const TO_COME =
  '(?:下一?(?:步|阶段|年度?|届|任期|学[年期]|季度|半年|聘期|周期|程|个[^,。;、]{1,3})|下半年|今后|明年|来年|次年|剩[下余]的?(?:任期|时间|日子|[^,。;、]{1,4}月)|翌年|后续|往后|(?<=^|[今,。;、和与及对])以后|将来|日后|开年|开春|节后|(?:返岗|结业|毕业|转正|出站|期满|续[任聘]|回[岗校去村])[之以]?后|翻过年|过[完了]年|年后|新的?一年|(?<![最今之以])后[两三]年|新学[年期]|新年(?!度)|未来)';
export const NEXT = `(?:${TO_COME}|(?:19|20)\\d\\d年(?!\\d{1,2}月)|(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2}年)`;
