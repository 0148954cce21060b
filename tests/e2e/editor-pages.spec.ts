/**
 * The promises of a field, on every editor of `tests/pages/`, judged by what the editor itself says it holds and by what
 * its form submits. Where an editor cannot take a part as one step of undo, the panel must say so and offer 复制.
 */
import { readdirSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { dockedPanel, expect, test } from './extension.ts';

const editors = readdirSync(new URL('../pages', import.meta.url))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))
  .sort();

const written = [
  '2025年度述职报告',
  '各位选民：',
  '我叫何小川，去年三月当选云溪镇人大代表，现将一年来的履职情况报告如下。',
  '一、学习情况',
  '我通读了代表法，听了两次讲座，抄了十六页笔记。',
  '二、存在问题',
  '我走访偏远的三个村民组太少，全年只去了一次，答应回话的事拖了两个月。',
  '三、下一步打算',
  '明年我将每季度到每个村民组走访一次，群众说的事当场登记。',
  '答应办的事十五天内回话，办不成的也要说明原因。',
];

interface EditorPage {
  readonly enter: string;
  readonly frame: string;
  readonly ready: Promise<unknown>;
  content(): string;
}
declare const editorPage: EditorPage;

/** The content by the editor's own account, as lines. */
async function content(page: Page): Promise<string[]> {
  return linesOf(await page.evaluate(() => editorPage.content()));
}

function linesOf(content: string): string[] {
  const text = /<(?:p|div|br|h\d|li|span)\b/i.test(content)
    ? content
        .replaceAll(/<br[^>]*>(?=\s*<\/(?:p|div|li|h\d)>)/g, '')
        .replaceAll(/<\/?(?:p|div|h\d|li)\b[^>]*>|<br[^>]*>|<!--block-->/g, '\n')
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&amp;', '&')
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll(/&[lr]dquo;|&quot;/g, '“')
    : content;
  return text
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/[\u00a0\u200b\ufeff]/g, ' ').trim())
    .filter(Boolean);
}

async function enter(page: Page): Promise<void> {
  const { inside, selector } = await writingPlace(page);
  await inside.locator(selector).first().click();
}

/** Ctrl+Y on most editors, Ctrl+Shift+Z on some. */
async function redo(page: Page): Promise<void> {
  const before = (await content(page)).join();
  await page.keyboard.press('Control+y');
  try {
    await expect.poll(async () => (await content(page)).join(), { timeout: 1500 }).not.toBe(before);
  } catch {
    await page.keyboard.press('Control+Shift+Z');
  }
}

/** Where the writer writes: in the page, or in a frame of it. */
async function writingPlace(page: Page): Promise<{ readonly inside: Page | Frame; readonly selector: string }> {
  const { enter: selector, frame } = await page.evaluate(async () => {
    await editorPage.ready;
    return { enter: editorPage.enter, frame: editorPage.frame };
  });
  const inside: Page | Frame | null = frame === '' ? page : await (await page.waitForSelector(frame)).contentFrame();
  if (!inside) throw new Error(`no frame at ${frame}`);
  return { inside, selector };
}

/** Watches the element the writer writes in; gives back how to ask what became of it. */
async function watchContent(page: Page): Promise<() => Promise<string[]>> {
  const { inside, selector } = await writingPlace(page);
  const host = await inside.locator(selector).first().elementHandle();
  if (!host) throw new Error(`nothing at ${selector}`);
  const records = await host.evaluateHandle((element) => {
    const seen: string[] = [];
    new MutationObserver((changes) => {
      for (const { type, target, attributeName } of changes)
        seen.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }).observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    return seen;
  });
  // Editors mark that they lost the focus; that is the writer's press, not ours.
  return async () => (await records.jsonValue()).filter((one) => !/class|data-focused|aria-|style|tabindex/.test(one));
}

/** Editors tidy up when they lose the focus; that is theirs. Resolves with what they did once they have done. */
async function settled(changes: () => Promise<string[]>): Promise<string[]> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const { length } = await changes();
        const quiet = length === before;
        before = length;
        return quiet;
      },
      { intervals: [1000] },
    )
    .toBe(true);
  return changes();
}

for (const editor of editors) {
  test(`${editor}: found, read, a part inserted, undone, redone, gone on with, submitted`, async ({ page, portal }) => {
    await page.goto(`${portal.url}/editors/${editor}`);
    await enter(page);
    for (const [index, line] of written.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.insertText(line);
    }
    // Text put in without a key is unknown to editors that count keys; a real one settles what came before.
    await page.keyboard.press('End');
    await expect.poll(() => content(page), 'the page itself works').toEqual(written);

    await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
    await page.locator('shuzhi-launcher').click();
    const panel = await dockedPanel(page);
    const integrity = panel.locator('[data-part=integrity]');
    await expect(integrity).toBeVisible();
    const changes = await watchContent(page);
    const tidying = await settled(changes);
    await panel.locator('[name=documentType]').selectOption('official-duty-integrity');
    await expect(integrity).toHaveAttribute('data-status', 'missing');
    for (const id of ['title', 'study', 'problems', 'plans']) {
      await expect(panel.locator(`[data-part=${id}]`), id).toHaveAttribute('data-status', 'present');
    }
    expect(await changes(), 'reading does not touch the editor’s elements').toEqual(tidying);
    expect(await content(page), 'nor what it holds').toEqual(written);

    await integrity.locator('[data-action=insert]').click();
    const refused = panel.locator('[data-notice=refused]');
    await expect(panel.locator('[data-notice]')).toBeVisible();
    if (await refused.isVisible()) {
      expect(await content(page), 'what was refused is not half written').toEqual(written);
      await expect(refused.locator('[data-action=copy]')).toBeVisible();
      test.info().annotations.push({ type: 'write', description: 'copy' });
      return;
    }
    await expect.poll(async () => (await content(page)).some((line) => line.includes('廉洁自律'))).toBe(true);
    const mended = await content(page);
    const at = mended.findIndex((line) => line.includes('廉洁自律'));
    expect(mended.slice(at - 1, at).join()).toContain('抄了十六页笔记');
    expect(mended.filter((line) => written.includes(line)).length).toBeGreaterThanOrEqual(written.length - 2);

    await page.keyboard.press('Control+z');
    await expect.poll(() => content(page), 'one Ctrl+Z takes exactly it back').toEqual(written);
    await redo(page);
    await expect.poll(() => content(page), 'redo brings it again').toEqual(mended);

    await page.keyboard.insertText('又记一句。');
    await expect.poll(async () => (await content(page)).join('')).toContain('又记一句。');
    const final = await content(page);
    expect(final.join('').replace('又记一句。', ''), 'typing on damages nothing').toBe(mended.join(''));

    await page.getByRole('button', { name: '提交' }).first().click();
    await page.waitForURL(/submit/);
    expect(linesOf((await portal.lastSubmission()).content ?? '')).toEqual(final);
    test.info().annotations.push({ type: 'write', description: 'insert' });
  });
}
