/**
 * A mark of secrecy (密级) as pages and papers bear it: 机密★1年, 密级：秘密. Neither a list to choose from
 * (公开 秘密 机密) nor talk of secrets is one.
 */
const MARK =
  /(?:密级[\s:：]*[绝机秘]密|(?<!密★[\d年\s、]*)[绝机秘]密\s?★)(?=[\d★\s)）】\]长]|$)(?![\d★年\s、]*(?:[绝机秘]密|公开|内部))/u;

export function bearsSecrecyMark(words: string): boolean {
  return MARK.test(words);
}
