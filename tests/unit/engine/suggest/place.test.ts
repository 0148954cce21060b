import { expect, it } from 'vitest';
import { analyse, placePart } from '../../../../engine/index.ts';

const BODY = '全年走访选民四十六户，提出建议三件，其中两件已经办结，还有一件正在办理。';

/** The text with the part put in. */
function placed(text: string): string {
  const { edits } = placePart(text, analyse(text, { type: 'deputy-report' }), 'problems', { year: 2026 });
  return edits.reduceRight((done, { start, end, insert }) => done.slice(0, start) + insert + done.slice(end), text);
}

it('parts a report that is one paragraph where a section comes in between, in edits that do not touch', () => {
  const text = `我是镇人大代表。一、学习情况。${BODY}${BODY}二、履职情况。${BODY}三、今后打算。${BODY}`;
  const lines = placed(text).split('\n');
  expect(lines.map((line) => line.slice(0, 7))).toEqual([
    '我是镇人大代表',
    '三、存在的不足',
    expect.any(String),
    '四、今后打算。',
  ]);
  const { edits } = placePart(text, analyse(text, { type: 'deputy-report' }), 'problems', { year: 2026 });
  edits.slice(1).forEach(({ start }, index) => {
    expect(start).toBeGreaterThan(edits[index]?.end ?? 0);
  });
});

it('adds no line break where the next section has a line of its own', () => {
  const text = `一、履职情况\n${BODY}\n二、今后打算\n${BODY}`;
  expect(placed(text)).toMatch(/。\n二、存在的不足\n.+\n三、今后打算\n/u);
});
