import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, joinBoxes, judgeJoint, nameOfLabel, namesWhole, sectionOf } from '../../../engine/index.ts';
import type { ReportBox } from '../../../engine/types.ts';

const judged = (boxes: readonly ReportBox[], type = 'official-duty-integrity' as const) => {
  const joined = joinBoxes(boxes);
  return { joined, analysis: judgeJoint(analyse(joined.text, { labels: joined.labels, type }), joined, boxes) };
};
const statuses = (boxes: readonly ReportBox[]) =>
  new Map(judged(boxes).analysis.parts.map(({ id, status }) => [id, status]));

const label = fc.constantFrom(
  ...[
    '',
    '述职报告正文',
    '学习情况',
    '二、履职情况',
    '廉洁自律情况*',
    '存在问题',
    '原因分析',
    '下一步打算：',
    '存在问题及下一步打算',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '无',
        '。',
        '\n',
        '\r\n',
        '　',
        '廉洁',
        '一、',
        '存在问题',
        '〔姓名〕',
        '𠮷',
        '我走访了选民六十余户。',
      ),
      {
        maxLength: 30,
      },
    )
    .map((pieces) => pieces.join('')),
);
const form = fc.array(fc.record({ label, text }), { minLength: 1, maxLength: 6 });

describe('boxes read as one', () => {
  it('give spans that belong to one box each, and are slices of it', () => {
    fc.assert(
      fc.property(form, (boxes) => {
        const { joined, analysis } = judged(boxes);
        expect(joined.boxes.map(({ start, end }) => joined.text.slice(start, end))).toEqual(
          boxes.map((box) => box.text),
        );
        for (const { start, end, text: slice } of analysis.parts.flatMap(({ evidence }) => evidence)) {
          expect(joined.text.slice(start, end)).toBe(slice);
          const place = joined.locate({ start, end });
          if (!place) continue;
          const inside = boxes[place.box]?.text.slice(place.span.start, place.span.end) ?? '';
          expect(slice).toContain(inside);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lead back to a box behind an empty one', () => {
    const joined = joinBoxes([
      { label: '', text: '' },
      { label: '', text: '修渠三条。' },
    ]);
    expect(joined.locate({ start: 0, end: 5 })).toEqual({ box: 1, span: { start: 0, end: 5 } });
  });

  it('lead back from every span of a box to it', () => {
    fc.assert(
      fc.property(form, fc.nat(), fc.nat(), fc.nat(), (boxes, which, one, other) => {
        const joined = joinBoxes(boxes);
        const box = which % boxes.length;
        const length = boxes[box]?.text.length ?? 0;
        if (length === 0) return;
        const [start, end] = [one % length, (other % length) + 1].sort((a, b) => a - b) as [number, number];
        if (start === end) return;
        const from = joined.boxes[box]?.start ?? 0;
        expect(joined.locate({ start: from + start, end: from + end })).toEqual({ box, span: { start, end } });
      }),
    );
  });

  it('never miss a part that has a box of its own with words in it', () => {
    fc.assert(
      fc.property(form, (boxes) => {
        const { analysis } = judged(boxes);
        for (const { label: words, text: written } of boxes) {
          const [part, ...others] = sectionOf(words, 'official-duty-integrity') ?? [];
          if (boxes.length < 2 || !part || others.length > 0 || !written.includes('。')) continue;
          expect(analysis.parts.find(({ id }) => id === part)?.status).not.toBe('missing');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a form of sections', () => {
  const filled = [
    { label: '履职情况', text: '召开主席团会议六次，组织代表视察三次，督办建议四十二件，全部办结并答复代表。' },
    { label: '廉洁自律情况', text: '下乡用餐一律交费，亲属没有在本镇承包项目的情形。' },
    { label: '存在问题', text: '无' },
    { label: '下一步打算', text: '' },
  ];

  it('takes a label for the heading of its box', () => {
    const found = statuses(filled);
    expect(found.get('duties')).toBe('present');
    expect(found.get('integrity')).toBe('present');
    expect(found.get('problems')).not.toBe('missing');
    expect(found.get('plans')).toBe('missing');
  });

  it('does not take a title, or the label written once more, for a section', () => {
    for (const text of ['2026年度人大代表述职报告', '一、廉洁自律情况']) {
      const found = statuses([filled[0], { label: '廉洁自律情况', text }].flatMap((box) => box ?? []));
      expect(found.get('integrity')).not.toBe('present');
    }
    expect(
      statuses([
        { label: '学习情况', text: '2026年度人大代表述职报告' },
        { label: '存在问题', text: '' },
      ]).get('study'),
    ).toBe('missing');
  });

  it('asks for no title, signature or date', () => {
    const asked = judged(filled).analysis.parts.filter(({ requirement }) => requirement === 'required');
    for (const id of ['title', 'salutation', 'closing', 'signature', 'date'])
      expect(asked.map((part) => part.id)).not.toContain(id);
  });

  it('counts what is written, not its labels', () => {
    expect(judged(filled.slice(2)).analysis.length.characters).toBe(1);
  });
});

describe('labels', () => {
  it.each(['述廉情况', '三、述廉情况*（限800字）：', '述廉情况限800字', '3．述廉情况:'])(
    '%j is called 述廉情况',
    (words) => {
      expect(nameOfLabel(words)).toBe('述廉情况');
    },
  );

  it.each([
    ['述职报告正文', true, undefined],
    ['述责述廉报告正文（限5000字）', true, undefined],
    ['个人总结', true, undefined],
    ['', false, undefined],
    ['一、学习情况', false, ['study']],
    ['述学情况', false, ['study']],
    ['述职情况', false, ['duties']],
    ['述廉情况', false, ['integrity']],
    ['述责述廉情况', false, ['integrity']],
    ['述法情况', false, []],
    ['存在问题及下一步打算', false, ['problems', 'plans']],
    ['下一年工作计划', false, ['plans']],
    ['附件说明', false, undefined],
  ])('%j: a whole report %j, the parts %j', (words, whole, parts) => {
    expect(namesWhole(words)).toBe(whole);
    expect(sectionOf(words)).toEqual(parts);
  });
});
