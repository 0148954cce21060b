import { describe, expect, it } from 'vitest';
import { createReminding } from '../../../session/reminding.ts';
import type { Shown } from '../../../session/shown.ts';

/** As much of what is shown as a reminder looks at. */
function report(
  text: string,
  missing: readonly string[],
  type: { id: string; confidence: number } = { id: 'annual-summary', confidence: 0.9 },
): Shown {
  const part = (title: string, requirement: string, status: string) => ({ title, requirement, status });
  const parts = [
    part('学习', 'required', 'present'),
    part('成绩', 'required', 'weak'),
    part('附件', 'optional', 'missing'),
    ...missing.map((title) => part(title, 'required', 'missing')),
  ];
  return {
    current: { sender: { tabId: 7 } },
    decided: { key: '/report#正文' },
    boxes: [{ open: { report: { boxes: [{ text }] } }, box: 0 }],
    reading: { joined: { text }, analysis: { documentType: type, parts } },
  } as unknown as Shown;
}

describe('a reminder', () => {
  it('names the required parts not found, once for a text', () => {
    const reminding = createReminding();
    expect(reminding.before(report('一', ['廉洁自律', '存在问题']))).toEqual(['廉洁自律', '存在问题']);
    expect(reminding.before(report('一', ['廉洁自律', '存在问题']))).toEqual([]);
    expect(reminding.before(report('一二', ['廉洁自律']))).toEqual(['廉洁自律']);
  });

  it('comes again after 这次不用 only when other parts are lacking', () => {
    const reminding = createReminding();
    reminding.before(report('一', ['廉洁自律']));
    reminding.later(7);
    expect(reminding.before(report('一二', ['廉洁自律']))).toEqual([]);
    expect(reminding.before(report('一二三', ['存在问题']))).toEqual(['存在问题']);
    expect(reminding.before(report('一二三四', ['存在问题']))).toEqual(['存在问题']);
  });

  it.each([
    ['nothing is lacking', report('一', [])],
    ['nothing is written', report(' \n', ['廉洁自律'])],
    ['it is no report', report('一', ['廉洁自律'], { id: 'other', confidence: 1 })],
    ['its kind is not sure', report('一', ['廉洁自律'], { id: 'work-plan', confidence: 0.5 })],
  ])('says nothing where %s', (_, open) => expect(createReminding().before(open)).toEqual([]));
});
