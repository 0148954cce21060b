import { describe, expect, it } from 'vitest';
import { outlineHtml, outlineText } from '../../../components/outline-text.ts';
import { suggestOutline } from '../../../engine/index.ts';
import type { OutlineSuggestion } from '../../../engine/types.ts';

const outline = suggestOutline('official-duty-integrity', { year: 2026 });
const one = (over: Partial<OutlineSuggestion>): OutlineSuggestion => ({
  part: 'duties',
  title: '履职',
  requirement: 'required',
  heading: '履行职责',
  starters: ['一是〔事项〕。'],
  advice: '',
  ...over,
});

describe('the outline as text', () => {
  it('numbers its headings in order and starts with the title', () => {
    const lines = outlineText(outline).split('\n');
    expect(lines[0]).toBe('2026年度个人述职述廉报告');
    const numbers = lines.flatMap((line) => /^([一二三四五六七八九十]+)、/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(['一', '二', '三', '四', '五', '六', '七']);
  });

  it('leaves out what is optional', () => {
    expect(outlineText([one({}), one({ requirement: 'optional', heading: '可有可无' })])).toBe(
      '一、履行职责\n一是〔事项〕。',
    );
  });
});

describe('the outline for Word', () => {
  it('escapes what would be markup', () => {
    const html = outlineHtml([one({ heading: '<img src=x onerror=alert(1)>"&' })]);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;');
    expect(html).not.toContain('<img');
  });

  it('sets headings in 黑体 and text in 仿宋', () => {
    const html = outlineHtml([one({})]);
    expect(html).toMatch(/<p style="[^"]*黑体[^"]*">一、履行职责<\/p><p style="[^"]*仿宋[^"]*">一是/);
  });
});
