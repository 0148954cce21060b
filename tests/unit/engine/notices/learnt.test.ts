/** Clauses read by learnt weights. */
import { describe, expect, it, test } from 'vitest';
import { readNotice } from '../../../../engine/index.ts';
import { clausesOf, featuresOf } from '../../../../engine/notices/learnt/clauses.ts';
import { ASKED, CLAUSE_WEIGHTS } from '../../../../engine/notices/learnt/weights.ts';
import { readNoticeText } from '../../../../engine/notices/notice-text.ts';

const blockOf = (text: string) => {
  const [block] = readNoticeText(text).blocks;
  if (!block) throw new Error('no block');
  return block;
};

describe('the clauses of a block', () => {
  it('lie between its marks', () => {
    const block = blockOf('先谈学习，再谈履职；最后谈不足、打算。');
    expect(clausesOf(block).map(({ start, end }) => block.words.slice(start, end))).toEqual([
      '先谈学习',
      '再谈履职',
      '最后谈不足',
      '打算',
    ]);
  });

  it('are known by their runs and their headings', () => {
    const features = featuresOf(blockOf('不足'), { start: 0, end: 2 });
    expect([...features]).toEqual(expect.arrayContaining(['不', '不足', '\u0002不足']));
  });
});

it('has weights of the right shape', () => {
  const { bias, runs, letters } = CLAUSE_WEIGHTS;
  expect(bias).toHaveLength(ASKED.length);
  expect(letters).toHaveLength(runs.split('\n').length * ASKED.length);
});

const partsOf = (said: string) => {
  const text = `关于报送2026年度述职报告的通知\n各科室：\n述职报告应包括以下内容：履职情况。${said}\n述职报告请于12月20日前报办公室。\n某某局\n2026年12月1日\n`;
  return new Set(readNotice(text).parts.map(({ id }) => id));
};

test.each([
  ['没做到位的地方照直写。', 'problems'],
  ['再说说来年的盘算。', 'plans'],
])('%s asks for %s, though no rule names it', (said, id) => {
  expect(partsOf(said)).toContain(id);
});

test.each(['不写存在的短板。', '现场述职每人8分钟，讲短板和来年盘算。'])('%s asks for nothing', (said) => {
  expect([...partsOf(said)]).toEqual(['duties']);
});

test('the head of what is refused asks for nothing', () => {
  const text =
    '关于报送述职报告的通知\n各科室：\n一、内容。写履职情况和存在的问题。\n二、时间。12月20日前报办公室。\n三、纪律。严禁请人代笔。\n某某局\n2026年12月1日\n';
  expect(readNotice(text).parts.map(({ id }) => id)).toEqual(['duties', 'problems']);
});

it('finds what rules have found no second time', () => {
  const text =
    '关于报送2026年度述职报告的通知\n各科室：\n述职报告应包括履职情况和存在问题。文末由本人署名并注明日期。\n述职报告请于12月20日前报办公室。\n某某局\n2026年12月1日\n';
  const ids = readNotice(text).parts.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toEqual(expect.arrayContaining(['signature', 'date']));
});
