/** The longest text that is taken: kept, read back and put back into the field, unit for unit. */
import type { Frame, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { launchWithExtension } from '../browser.ts';
import { ALL, ask, openDraftsPage, until } from './kept.ts';
import { openPanel } from './panel-probe.ts';
import { writtenText } from './texts.ts';
import type { Fault } from './types.ts';

/** The browser's interface as the extension's page has it; only ever used inside `evaluate`. */
declare const chrome: typeof browser;

const FIELD = 'textarea[name=content]';
/** UTF-16 units: 5 MB, halves of characters among them. */
const LENGTH = 5_000_000;
const PIECE = 50_000;
/** A browser that lays out such a text takes its time. */
const PATIENCE = 120_000;

export const big: Fault = {
  name: 'big',
  title: '500 万个单元（5 MB）的草稿',
  runs: 3,
  async play(stage) {
    // Half a character in each piece; a browser lays out a text with many of them for minutes.
    const piece = `${writtenText(stage.random, PIECE - 3)}\ud842走\udfb7`;
    const text = piece.repeat(LENGTH / PIECE);
    const mark = markOf(text);
    const differing: number[] = [];
    const restored: number[] = [];
    const taken: number[] = [];
    for (let run = 0; run < stage.runs; run += 1) {
      const browser = await launchWithExtension();
      const page = await openForm(await browser.context.newPage(), stage.url);
      const start = Date.now();
      await page.locator(FIELD).evaluate(
        (box, { part, times }) => {
          if (!(box instanceof HTMLTextAreaElement)) return;
          box.value = part
            .map((unit) => String.fromCharCode(unit))
            .join('')
            .repeat(times);
          box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
        },
        { part: [...unitsOf(piece)], times: LENGTH / PIECE },
      );
      const draftsPage = await openDraftsPage(browser);
      const kept = await until(
        () => markOfNewest(draftsPage),
        (seen) => seen === mark,
        PATIENCE,
      );
      taken.push(Date.now() - start);
      differing.push(kept === mark ? 0 : 1);
      stage.say(`${taken.at(-1)} 毫秒存好：${kept}，原文 ${mark}`);
      await page.close();
      const again = await openForm(await browser.context.newPage(), stage.url);
      const panel: Frame = await openPanel(again);
      await panel.locator('[data-offer] [data-action=restore]').click({ timeout: PATIENCE });
      const back = await until(
        () => markOfField(again),
        (seen) => seen === mark,
        PATIENCE,
      );
      restored.push(back === mark ? 0 : 1);
      stage.say(`${run + 1}/${stage.runs}：${taken.at(-1)} 毫秒存好；存下 ${kept}，放回 ${back}，原文 ${mark}`);
      await browser.close();
    }
    return [
      { what: '存下后与原文不同', unit: '份', values: differing, worst: 0 },
      { what: '放回填写框后与原文不同', unit: '份', values: restored, worst: 0 },
      { what: '多久存好', unit: '毫秒', values: taken },
    ];
  },
};

/** A form that takes any length. */
async function openForm(page: Page, url: string): Promise<Page> {
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.querySelector('#content')?.removeAttribute('maxlength');
      for (const hint of document.querySelectorAll('.hint')) hint.remove();
    });
  });
  await page.goto(`${url}/report/textarea`);
  await page.locator('shuzhi-launcher').first().waitFor({ state: 'attached' });
  return page;
}

function* unitsOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) yield text.charCodeAt(at);
}

/** Length and checksum (FNV-1a over the units): what is compared must not pass through UTF-8. */
function markOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const unit of unitsOf(text)) sum = Math.imul(sum ^ unit, 0x01000193);
  return `${text.length}:${sum >>> 0}`;
}

function markOfField(page: Page): Promise<string> {
  return page.locator(FIELD).evaluate((box) => {
    const text = box instanceof HTMLTextAreaElement ? box.value : '';
    let sum = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return `${text.length}:${sum >>> 0}`;
  });
}

async function markOfNewest(draftsPage: Page): Promise<string> {
  const [newest] = (await ask(draftsPage, 'draft.list', ALL)).drafts;
  if (!newest) return '';
  return draftsPage.evaluate(async (draftId) => {
    const { value } = await chrome.runtime.sendMessage({ name: 'draft.read', body: { draftId } });
    const text: string = value.boxes[0].text;
    let sum = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return `${text.length}:${sum >>> 0}`;
  }, newest.id);
}
