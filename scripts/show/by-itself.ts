/** The main job without a person: a report typed into the portal's editor, judged, mended, printed and photographed. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { launchWithExtension } from '../browser.ts';
import { type PartRow, printOutline, printParts } from './print.ts';

const screenshots = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));
const sample = new URL('../../tests/e2e/texts/township-chair.txt', import.meta.url);
const LACKING = 'integrity';
/** Longest wait for the page or the panel to answer, in ms. */
const PATIENCE = 15_000;

export async function showByItself(url: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  say('打开浏览器和练习网站（Opening the browser and the practice portal）…');
  const browser = await launchWithExtension();
  try {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${url}/report/ueditor`);
    await typeReport(page, readFileSync(sample, 'utf8').trim());

    say('打开检查面板（Opening the check panel）…');
    await page.locator('shuzhi-launcher').first().click();
    const panel = await dockedPanel(page);
    await panel.locator(`[data-part=${LACKING}][data-status=missing]`).waitFor();
    console.log(`\n${await panel.locator('.verdict-sentence').innerText()}`);
    const before = await readParts(panel);
    printParts(before);
    printOutline(before);
    await photograph(page, '1-checked');

    const title = before.find(({ id }) => id === LACKING)?.title ?? LACKING;
    say(`在编辑器里插入“${title}”（Inserting the part not found）…`);
    await panel.locator(`[data-part=${LACKING}] [data-action=insert]`).click();
    await panel.locator(`[data-part=${LACKING}]:not([data-status=missing])`).waitFor();
    console.log(`\n${await panel.locator('.verdict-sentence').innerText()}`);
    printParts((await readParts(panel)).filter(({ id }) => id === LACKING));
    await photograph(page, '2-inserted');
  } finally {
    await browser.close();
  }
}

/** Types as a person with an input method does: a few characters at a time, Enter between paragraphs. */
async function typeReport(page: Page, report: string): Promise<void> {
  const lines = report.split('\n').filter((line) => line.trim() !== '');
  say(`在 UEditor 编辑器里输入一份报告，${report.length} 字（Typing a report）…`);
  await page.frameLocator('iframe[id^=ueditor_]').locator('body[contenteditable=true]').click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    for (const word of line.match(/.{1,4}/gu) ?? []) await page.keyboard.insertText(word);
    if (process.stdout.isTTY) process.stdout.write(`\r  ${index + 1}/${lines.length}`);
  }
  if (process.stdout.isTTY) process.stdout.write('\r');
}

async function dockedPanel(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame) => frame.url().includes('panel.html');
  const there = page.frames().find(isPanel);
  return there ?? page.waitForEvent('framenavigated', { predicate: isPanel, timeout: PATIENCE });
}

async function readParts(panel: Frame): Promise<PartRow[]> {
  return panel.locator('[data-part]').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-part') ?? '',
      status: row.getAttribute('data-status') ?? '',
      requirement: row.getAttribute('data-requirement') ?? '',
      title: row.querySelector('h3, .chip')?.textContent ?? '',
      evidence: row.querySelector('q')?.textContent ?? '',
      outline: row.hasAttribute('data-outline-part'),
    })),
  );
}

async function photograph(page: Page, name: string): Promise<void> {
  const file = path.join(screenshots, `${name}.png`);
  await page.screenshot({ path: file });
  say(`截图（Screenshot）：${path.relative(process.cwd(), file)}`);
}

function say(text: string): void {
  console.log(`▸ ${text}`);
}
