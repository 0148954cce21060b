import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopied, indexSeen, shinglesOfReports } from '../../../../engine/samples/copied.ts';
import { cpuTime, quickest } from '../../cpu-time.ts';

const PASSAGE =
  '我带着小组成员走遍十二个村民小组，把大家反映最多的饮水难记在本子上，逐条对照台账同水务站商量办法，三个月后新管网通了水。';
const OTHER = '结对的老党员腿脚不便，我每月上门送学两回，顺手帮他修好了漏雨的灶房，他说心里亮堂。';
const FORMULA =
  '在市委市政府的正确领导下和社会各界的大力支持帮助下紧紧围绕中心服务大局扎实开展各项工作取得了较好成效。';

const seen = (...texts: string[]) => {
  const shingles = shinglesOfReports(texts.map((text) => ({ text, headings: [] })));
  return indexSeen(shingles.map((of, index) => ({ title: `范文${index + 1}`, shingles: of })));
};
const find = (text: string, ...samples: string[]) => findCopied(text, [], seen(...samples));

describe('a passage copied from a sample', () => {
  it('is found where it stands, and named', () => {
    const text = `各位代表：今年我做了三件事。\n${PASSAGE}\n以上是我的体会。`;
    const [finding, ...others] = find(text, PASSAGE);
    expect(others).toEqual([]);
    expect(finding?.text).toBe(PASSAGE.slice(0, -1));
    expect(finding?.message).toContain('范文1');
    expect(finding?.severity).toBe('warning');
  });

  it('is found with other figures, other marks and a word changed', () => {
    const changed = PASSAGE.replace('十二', '12')
      .replace('，', '；')
      .replace('商量', '研究')
      .replace('三个月', '一段时间');
    expect(find(changed, PASSAGE)).toHaveLength(1);
    expect(
      find(
        '走访选民126户，收集意见48条，当场答复19条，其余都转交有关部门办理并逐条回访。',
        '走访选民×户，收集意见×条，当场答复×条，其余都转交有关部门办理并逐条回访。',
      ),
    ).toHaveLength(1);
  });

  it("is none where it is short, and the rest is the writer's own", () => {
    const own = Array.from(
      { length: 12 },
      (_, index) => `第${'甲乙丙丁戊己庚辛壬癸子丑'[index]}项是我自己写下的一段经历。`,
    ).join('');
    expect(find(own + PASSAGE.slice(0, 24), PASSAGE)).toEqual([]);
  });

  it('is told of by the share of the whole where each is short', () => {
    const pieces = [PASSAGE.slice(0, 22), PASSAGE.slice(24, 46), OTHER.slice(0, 22)];
    const text = pieces.map((piece, index) => `${piece}。\n我在这里另写一句${'甲乙丙'[index]}。`).join('\n');
    expect(find(text, PASSAGE + OTHER)[0]?.message).toMatch(/^全文约\d+%/u);
  });

  it('is none in headings, names of documents, quotations and formulas', () => {
    const heading = '一、深入村组走访听取群众意见建议并且逐条逐项督促有关部门及时办理落实到位';
    const headings = [{ start: 0, end: heading.length }];
    const [shingles = new Uint32Array()] = shinglesOfReports([{ text: heading, headings: [] }]);
    expect(shingles.length).toBeGreaterThan(0);
    expect(findCopied(heading, headings, indexSeen([{ title: '', shingles }]))).toEqual([]);
    for (const text of [
      '《关于进一步加强和改进新形势下乡镇人民代表大会工作若干问题的实施意见和办法》',
      '“我们要把人民群众拥护不拥护赞成不赞成高兴不高兴答应不答应作为衡量一切工作的标准”',
      '以习近平新时代中国特色社会主义思想为指导深入学习贯彻党的二十大和二十届三中全会精神',
    ])
      expect(find(text, text), text).toEqual([]);
  });

  it('is none where different reports of the page have it in common, and is one where a page says it twice', () => {
    const samples = [PASSAGE.repeat(2) + FORMULA + PASSAGE.slice(3), OTHER + OTHER.slice(7) + FORMULA];
    expect(find(FORMULA, ...samples)).toEqual([]);
    expect(find(FORMULA, samples[0] ?? '')).toHaveLength(1);
    expect(find(PASSAGE, PASSAGE + OTHER, PASSAGE + OTHER)).toHaveLength(1);
  });
});

const words = fc.constantFrom(PASSAGE, OTHER, FORMULA, '\n', '《', '》', '“', '，', '123', '××', '\ud842', '');
const texts = fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 8 }).map((all) => all.join(''));

it('gives passages that are slices of the text, in order, whatever it is', () => {
  fc.assert(
    fc.property(texts, texts, (text, sample) => {
      const found = find(text, sample, PASSAGE);
      for (const { start, end, text: slice } of found) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(slice);
      }
      for (const [index, { start }] of found.entries())
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    }),
  );
});

it('needs time that grows as the text does', () => {
  const index = seen(PASSAGE, OTHER);
  const time = (text: string) => quickest(() => cpuTime(() => findCopied(text, [], index)));
  // Nothing that parts, all that is quoted and never closed, all that is copied.
  for (const piece of ['一', '“《', PASSAGE, '123']) {
    const part = piece.repeat(Math.ceil(20_000 / piece.length));
    time(part);
    // Sixteen times the text: where each unit met each other one it were 256 times the work.
    expect(time(part.repeat(16)), piece).toBeLessThan(100 * time(part) + 200);
  }
});
