import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { outlineHtml, outlineParagraphs, outlineText } from '../../../components/outline-text.ts';
import { type OutlineSuggestion, PART_IDS, type PartId } from '../../../engine/types.ts';

const suggestion = (part: PartId, heading: string, ...starters: string[]): OutlineSuggestion => ({
  part,
  title: part,
  requirement: 'required',
  heading,
  starters,
  advice: '',
  questions: [],
});

const outline = [
  suggestion('title', '', '2026年度述职报告'),
  suggestion('salutation', '', '各位选民：'),
  suggestion('opening', '', '现将履职情况报告如下。'),
  suggestion('study', '学习情况', '一年来，我……', '参加培训〔次数〕次。'),
  suggestion('plans', '下一年打算', '2027年，我将……'),
  suggestion('signature', '', '述职人：〔姓名〕'),
];

describe('outlineParagraphs', () => {
  it('numbers the headings and leaves parts without a heading unnumbered', () => {
    expect(outlineText(outlineParagraphs(outline))).toBe(
      [
        '2026年度述职报告',
        '各位选民：',
        '现将履职情况报告如下。',
        '一、学习情况',
        '一年来，我……',
        '参加培训〔次数〕次。',
        '二、下一年打算',
        '2027年，我将……',
        '述职人：〔姓名〕',
      ].join('\n'),
    );
  });

  it('leaves out what is optional', () => {
    const optional = { ...suggestion('causes', '原因分析', '主要原因是……'), requirement: 'optional' } as const;
    expect(outlineParagraphs([...outline, optional])).toEqual(outlineParagraphs(outline));
  });

  it('gives each paragraph its place on the page', () => {
    expect(outlineParagraphs(outline).map(({ style }) => style)).toEqual([
      'title',
      'salutation',
      'body',
      'heading',
      'body',
      'body',
      'heading',
      'body',
      'sign-off',
    ]);
  });

  it('is empty for a type without an outline', () => {
    expect(outlineText(outlineParagraphs([]))).toBe('');
    expect(outlineHtml(outlineParagraphs([]))).toBe('');
  });
});

describe('outlineHtml', () => {
  const styles = [...outlineHtml(outlineParagraphs(outline)).matchAll(/style="([^"]*)"/g)].map(([, style]) => style);

  it('sets title, heading and body after GB/T 9704', () => {
    expect(styles[0]).toMatch(/小标宋.*font-size:22pt.*text-align:center/);
    expect(styles[3]).toMatch(/黑体.*font-size:16pt.*text-indent:2em/);
    expect(styles[4]).toMatch(/仿宋.*font-size:16pt.*text-indent:2em/);
    expect(styles[1]).not.toMatch(/text-indent/);
  });

  it('keeps the line pitch at 28 pt everywhere', () => {
    expect(styles).toHaveLength(9);
    for (const style of styles) expect(style).toMatch(/line-height:28pt;mso-line-height-rule:exactly/);
  });

  it('shows any text as it is and never as markup', () => {
    const words = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'b', '廉', ';', '=', 'script') });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...PART_IDS), words, words)), (parts) => {
        const paragraphs = outlineParagraphs(parts.map(([part, heading, line]) => suggestion(part, heading, line)));
        const { document } = parseHTML(`<!doctype html><html><body>${outlineHtml(paragraphs)}</body></html>`);
        expect([...document.body.querySelectorAll('*')].every(({ tagName }) => tagName === 'P')).toBe(true);
        expect([...document.body.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(
          paragraphs.map(({ text }) => text),
        );
      }),
    );
  });
});
