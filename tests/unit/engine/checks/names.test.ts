import { describe, expect, test } from 'vitest';
import { names } from '../../../../engine/checks/names.ts';
import { runCheck, testCheck } from './check-table.ts';

testCheck(names, {
  valid: [
    '大家好，我叫何小川，是云溪镇人大代表。\n述职人：何 小 川',
    '晚上给我念，念到市容那一段我叫他慢一点。\n述职人：冯玉莲',
    '我叫某某，\n述职人：（签名）',
  ],
  invalid: [{ text: '大家好，我叫何小川，干了三年。\n报告完毕。\n述职人：李明华', found: ['李明华'] }],
});

describe('names, the writer known', () => {
  const writer = { name: '何小川', unit: '松江市云溪镇人大' };
  const found = (text: string) => runCheck(names, text, 'deputy-report', { writer }).map((finding) => finding.text);

  test('tells another name and offers the own one', () => {
    const text = '各位选民：\n我叫李明华，当选三年。\n述职人：何小川';
    const [finding] = runCheck(names, text, 'deputy-report', { writer });
    expect(finding?.text).toBe('李明华');
    expect(finding?.fix?.insert).toBe('何小川');
  });

  test('tells another place where the post is said', () => {
    expect(found('青山镇人大主席述职报告\n各位代表：\n我任青山镇人大主席三年。\n我去过青山镇。')).toEqual([
      '青山镇',
      '青山镇',
    ]);
    expect(found('云溪镇人大主席述职报告\n各位代表：\n全镇人大代表，我镇党委，乡镇人大。\n述职人：何小川')).toEqual([]);
  });

  test('says nothing of places while no unit is known', () => {
    expect(runCheck(names, '青山镇人大主席述职报告', 'deputy-report', { writer: { name: '', unit: '' } })).toEqual([]);
  });
});
