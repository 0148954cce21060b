import { byBlocks } from '../text/blocks.ts';
import { excerptAt } from '../text/excerpt.ts';
import type { Span } from '../types.ts';
import type { Check } from './types.ts';

const id = 'official-terms';
const severity = 'warning';

interface Slip {
  readonly wrong: string;
  readonly right: string;
  /** Where it is right after all: what may not stand before or after, as a pattern. */
  readonly unlessBefore?: string;
  readonly unlessAfter?: string;
  readonly why?: string;
}

const NAME = '名称不准确';
/**
 * Slips that are wrong wherever they stand: misread by a scanner, mistyped by sound or shape, or an office's or a law's
 * name that is not its name. What is right in some sentence has no place here.
 */
const SLIPS: readonly Slip[] = [
  { wrong: '关干', right: '关于', unlessBefore: '[海机有相开]', unlessAfter: '[部线警群]' },
  { wrong: '关天', right: '关于', unlessBefore: '[开闭]', unlessAfter: '[空下气窗线]' },
  { wrong: '人太代表', right: '人大代表', unlessBefore: '[个名对给让]' },
  { wrong: '人大代裘', right: '人大代表' },
  { wrong: '述职述廉报吿', right: '述职述廉报告' },
  { wrong: '廉洁自侓', right: '廉洁自律' },
  { wrong: '作风建没', right: '作风建设' },
  { wrong: '廉政建没', right: '廉政建设' },
  { wrong: '经济建没', right: '经济建设' },
  { wrong: '党的建没', right: '党的建设' },
  { wrong: '国家权利机关', right: '国家权力机关', why: '宪法第二条' },
  { wrong: '权利机关', right: '权力机关', unlessBefore: '[国家]', why: '宪法第二条' },
  { wrong: '以身做则', right: '以身作则' },
  { wrong: '再接再励', right: '再接再厉' },
  { wrong: '一如继往', right: '一如既往' },
  { wrong: '全力已赴', right: '全力以赴' },
  { wrong: '不骄不燥', right: '不骄不躁' },
  { wrong: '戒骄戒燥', right: '戒骄戒躁' },
  { wrong: '脚塌实地', right: '脚踏实地' },
  { wrong: '脚踏实际', right: '脚踏实地' },
  { wrong: '竞竞业业', right: '兢兢业业' },
  { wrong: '竟竟业业', right: '兢兢业业' },
  { wrong: '按步就班', right: '按部就班' },
  { wrong: '鞠躬尽粹', right: '鞠躬尽瘁' },
  { wrong: '迫不急待', right: '迫不及待' },
  { wrong: '义不容词', right: '义不容辞' },
  { wrong: '任劳任愿', right: '任劳任怨' },
  { wrong: '吃苦奈劳', right: '吃苦耐劳' },
  { wrong: '廉洁奉工', right: '廉洁奉公' },
  { wrong: '克己奉工', right: '克己奉公' },
  { wrong: '恪尽职首', right: '恪尽职守' },
  { wrong: '格尽职守', right: '恪尽职守' },
  { wrong: '贯砌落实', right: '贯彻落实' },
  { wrong: '惯彻落实', right: '贯彻落实' },
  { wrong: '防患未燃', right: '防患未然' },
  { wrong: '实是求是', right: '实事求是' },
  { wrong: '实事求事', right: '实事求是' },
  {
    wrong: '《中华人民共和国人大代表法》',
    right: '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》',
    why: NAME,
  },
  {
    wrong: '《中华人民共和国代表法》',
    right: '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》',
    why: NAME,
  },
  { wrong: '《中国共产党党章》', right: '《中国共产党章程》', why: NAME },
  { wrong: '《中国共产党廉洁自律守则》', right: '《中国共产党廉洁自律准则》', why: NAME },
  { wrong: '《中国共产党廉洁自律条例》', right: '《中国共产党廉洁自律准则》', why: NAME },
  { wrong: '《中国共产党纪律处分准则》', right: '《中国共产党纪律处分条例》', why: NAME },
  {
    wrong: '《中国共产党党内监督条例（试行）》',
    right: '《中国共产党党内监督条例》',
    why: '试行条例已于2016年由新条例取代',
  },
  { wrong: '国家监查委员会', right: '国家监察委员会', why: NAME },
  { wrong: '监查委员会', right: '监察委员会', unlessBefore: '国家', why: NAME },
  { wrong: '人力资源与社会保障', right: '人力资源和社会保障', why: NAME },
  { wrong: '住房与城乡建设', right: '住房和城乡建设', why: NAME },
  { wrong: '卫生和健康委员会', right: '卫生健康委员会', why: NAME },
  { wrong: '发展与改革委员会', right: '发展和改革委员会', why: NAME },
  { wrong: '文化与旅游局', right: '文化和旅游局', why: NAME },
];

const known = new Map(SLIPS.map((slip) => [slip.wrong, slip]));
// Looks behind only after the words, which lets the search skip along.
const ANY = new RegExp(
  SLIPS.map(
    ({ wrong, unlessBefore, unlessAfter }) =>
      `${wrong}${unlessBefore ? `(?<!${unlessBefore}${wrong})` : ''}${unlessAfter ? `(?!${unlessAfter})` : ''}`,
  ).join('|'),
  'gu',
);

/** Slips in official terms, set phrases and the names of laws and offices (规范用语). */
export const officialTerms: Check = {
  id,
  severity,
  *run({ text }) {
    for (const span of slipsIn(text)) {
      const slip = known.get(text.slice(span.start, span.end));
      if (!slip) continue;
      const message = `“${slip.wrong}”应写作“${slip.right}”${slip.why ? `（${slip.why}）` : ''}。`;
      yield { rule: id, severity, message, ...excerptAt(text, span), fix: { insert: slip.right, ...span } };
    }
  },
};

const slipsIn = byBlocks(findSlips);

function* findSlips(text: string): Iterable<Span> {
  for (const match of text.matchAll(ANY)) yield { start: match.index, end: match.index + match[0].length };
}
