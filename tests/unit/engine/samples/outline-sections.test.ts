import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineSections } from '../../../../engine/index.ts';

const cut = (outline: string) => outlineSections(outline, 'deputy-report');

describe('an outline cut for a form with a box for each part', () => {
  it('is cut at its highest headings, whose parts it names', () => {
    const sections = cut('一、加强学习\n（一）学法律\n（二）学业务\n二、存在的问题和打算\n自己加的一行');
    expect(sections).toEqual([
      { heading: '加强学习', text: '加强学习\n（一）学法律\n（二）学业务', parts: ['study'] },
      { heading: '存在的问题和打算', text: '存在的问题和打算\n自己加的一行', parts: ['problems', 'plans'] },
    ]);
  });

  it.each([
    ['what stands before the first heading', '2026年度述职报告\n各位选民：\n一、学习情况', 3],
    ['what we have put in at the end', '一、学习情况\n述职人：〔姓名〕〔范文里没有，要求写〕', 2],
    ['headings that begin a level below', '（一）学习情况\n1.学法律\n（二）廉洁自律', 2],
    ['headings without numbers', '学习情况\n廉洁自律情况\n下一步打算', 3],
    ['nothing', ' \n\n', 0],
  ])('%s', (_, outline, count) => expect(cut(outline)).toHaveLength(count));

  it('names the part of what we have put in', () =>
    expect(cut('一、存在的不足〔范文里没有，要求写〕').map(({ parts }) => parts)).toEqual([['problems']]));

  it('loses no line, whatever the writer made of it', () => {
    const line = fc.oneof(fc.constantFrom('一、学习', '（一）走访', '1.一件', '二、', '各位选民：'), fc.string());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const bare = (text: string) =>
          text
            .split('\n')
            .map((one) =>
              one
                .trim()
                .replace(/^(?:[一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十]{1,3}）)\s*(?=.)/u, ''),
            )
            .filter((one) => one !== '');
        const kept = cut(lines.join('\n')).flatMap(({ text }) => bare(text));
        expect(kept).toEqual(bare(lines.join('\n')));
      }),
    );
  });
});
