/** Made-up text: pieces that mean something to the engine, among signs that mean nothing. */
import type { Random } from '../faults/random.ts';

const PIECES =
  '一、|（一）|(二)|1.|（1）|①|一是|第一，|××|20_年|2026年|月|某某|【姓名】|〔时间〕|__|**|《|》|“|"|,|:|;|(|)|.|。|，|：|\n|\r\n|　| |&nbsp;|<p>|篇一|【篇2】|述职报告|2026年度述职述廉报告|各位选民：|本人|我|廉洁自律|存在问题|下一步打算|由于|学习|走访选民|不收礼|述职人：|12月20日前报送|不超过3000字|要包括以下内容：|\u202e|\u200b|\ufeff|\0|\ud800|\udc00|𠮷|é|👨‍👩‍👧|𝟏|０|Ａ'.split(
    '|',
  ) as [string, ...string[]];

export function wordsOf(random: Random, most: number): string {
  const parts: string[] = [];
  for (let left = random.between(0, most); left > 0; left -= 1) {
    const chance = random.next();
    if (chance < 0.7) parts.push(random.pick(PIECES));
    else if (chance < 0.95) parts.push(String.fromCharCode(random.between(0x4e00, 0x9fa5)));
    else if (chance < 0.99) parts.push(String.fromCharCode(random.between(0, 0xffff)));
    else parts.push(random.pick(PIECES).repeat(random.between(1, 60)));
  }
  return parts.join('');
}
