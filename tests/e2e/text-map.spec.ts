/** Rich content read as the writer sees it, and every offset led back to its place, in a real browser. */
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { build } from 'esbuild';
import fc from 'fast-check';
import { chromium } from 'playwright-core';
import type { mapText as MapText } from '../../editors/rich/text-map.ts';

declare const reading: { mapText: typeof MapText };

const test = base.extend<object, { blank: Page }>({
  blank: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL('../../editors/rich/text-map.ts', import.meta.url))],
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'reading',
      });
      const browser = await chromium.launch({
        executablePath: process.env.SHUZHI_BROWSER ?? '/usr/bin/chromium',
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      const page = await browser.newPage();
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
      await use(page);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** The text of the content, and every offset that does not come back from its place. */
function read(page: Page, html: string): Promise<{ text: string; lost: number[] }> {
  return page.evaluate((content) => {
    document.body.innerHTML = content;
    const { text, place, offsetOf } = reading.mapText(document.body);
    const lost: number[] = [];
    for (let offset = 0; offset <= text.length; offset += 1) {
      const { node, offset: within } = place(offset);
      if (offsetOf(node, within) !== offset) lost.push(offset);
    }
    return { text, lost };
  }, html);
}

for (const [name, html, lines] of [
  ['paragraphs', '<p>各位选民：</p><p>现将履职情况<b>报告</b>如下。</p>', ['各位选民：', '现将履职情况报告如下。']],
  [
    'headings',
    '<h1>述职报告</h1><h2>一、学习情况</h2><p>读了代表法。</p>',
    ['述职报告', '一、学习情况', '读了代表法。'],
  ],
  [
    'a list',
    '<p>存在问题：</p><ul><li>走访少。</li><li><p>建议少。</p></li></ul>',
    ['存在问题：', '走访少。', '建议少。'],
  ],
  ['line ends', '第一行<br>第二行<br><br>第四行', ['第一行', '第二行', '', '第四行']],
  ['an empty paragraph', '<p>甲。</p><p><br></p><p>乙。</p>', ['甲。', '', '乙。']],
  [
    'a table',
    '<table><tr><td>姓名</td><td>何小川</td></tr><tr><td>职务</td><td>代表</td></tr></table>',
    ['姓名\t何小川', '职务\t代表'],
  ],
  ['markup over several lines', '<p>\n  甲。\n</p>\n<p>乙。</p>\n', [' 甲。 ', '乙。']],
  ['invisible characters', '<p>\u200b廉洁\u200b自律</p><p>\ufeff</p>', ['廉洁自律', '']],
  ['nested blocks', '<div><div>甲</div><div><div>乙</div></div>丙</div>', ['甲', '乙', '丙']],
] as const) {
  test(`${name} are read as the writer sees them`, async ({ blank }) => {
    const { text } = await read(blank, html);
    expect(text.split('\n').map((line) => line.replaceAll(/ +/g, ' '))).toEqual(lines);
  });
}

const words = fc.stringMatching(/^[一-龥。，]{1,6}$/);
const inline = fc.oneof(
  words,
  words.map((text) => `<b>${text}</b>`),
  words.map((text) => `<span>${text}<i>${text}</i></span>`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const block = fc.oneof(
  line.map((text) => `<p>${text}</p>`),
  line.map((text) => `<h2>${text}</h2>`),
  fc.constant('<p><br></p>'),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => `<ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`),
  fc.tuple(line, line).map(([a, b]) => `<table><tbody><tr><td>${a}</td><td>${b}</td></tr></tbody></table>`),
  fc.tuple(line, line).map(([a, b]) => `<p>${a}<br>${b}</p>`),
  line.map((text) => `<div><div><p>${text}</p></div></div>`),
);

test('every offset of any content leads to a place and back', async ({ blank }) => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      const html = blocks.join('');
      const { text, lost } = await read(blank, html);
      const plain = (content: string) => content.replaceAll(/<[^>]*>|\s/g, '');
      expect(text.replaceAll(/\s/g, '')).toBe(plain(html));
      expect(lost.map((offset) => `${offset} of ${JSON.stringify(text)}`)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
