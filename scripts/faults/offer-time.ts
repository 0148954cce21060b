/** A form is opened again: how soon after its field has the keyboard the earlier draft is offered. */
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { type Background, followBackground } from './background.ts';
import { keptDrafts, openDraftsPage, textOf, until } from './kept.ts';
import { hear, openPanel, tabIdOf } from './panel-probe.ts';
import { writtenText } from './texts.ts';
import type { Fault } from './types.ts';
import { openTypist } from './typist.ts';

const LATE = 500;
const FIELD = 'textarea[name=content]';

interface Scene {
  readonly browser: ExtensionBrowser;
  readonly draftsPage: Page;
  readonly background: Background;
  readonly form: string;
}

export const offerTime: Fault = {
  name: 'offer-time',
  title: '重新打开表单',
  runs: 40,
  async play(stage) {
    const browser = await launchWithExtension();
    const form = `${stage.url}/report/textarea`;
    const draftsPage = await openDraftsPage(browser);
    const first = await browser.context.newPage();
    await first.goto(form);
    const text = writtenText(stage.random, 2_000);
    await (await openTypist(first)).key(text);
    await until(
      () => keptDrafts(draftsPage),
      ([draft]) => draft !== undefined && textOf(draft) === text,
    );
    await first.close();
    const scene = { browser, draftsPage, form, background: await followBackground(browser) };
    const known: { readonly warm: number[]; readonly cold: number[] } = { warm: [], cold: [] };
    const shown: number[] = [];
    for (let run = 0; run < stage.runs; run += 1) {
      const start = run % 2 === 0 ? 'warm' : 'cold';
      const one = await openAgain(scene, start);
      known[start].push(one.known);
      shown.push(one.shown);
      stage.say(`${run + 1}/${stage.runs} 后台${NAMES[start]}：${one.known} 毫秒后得知，按下后 ${one.shown} 毫秒显示`);
    }
    await browser.close();
    return [
      ...(['warm', 'cold'] as const).map((start) => ({
        what: `光标进入填写框后，多久找到原来的草稿（后台${NAMES[start]}）`,
        unit: '毫秒' as const,
        values: known[start],
        worst: LATE,
      })),
      { what: '按下旁边的按钮后，多久在面板里显示', unit: '毫秒', values: shown, worst: LATE },
    ];
  },
};

const NAMES = { warm: '醒着', cold: '睡着' } as const;

async function openAgain({ browser, draftsPage, background, form }: Scene, start: 'warm' | 'cold') {
  if (start === 'cold') await background.stop();
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const place = globalThis as { focusedAt?: number };
    addEventListener('focusin', () => {
      place.focusedAt ??= Date.now();
    });
  });
  await page.goto(form, { waitUntil: 'commit' });
  await page.locator(FIELD).focus();
  // To be heard earlier, a sleeping background would have to be woken by who listens.
  if (start === 'cold') await page.locator('shuzhi-launcher').waitFor({ state: 'attached' });
  const heard = await hear(draftsPage, await tabIdOf(draftsPage, form), 'offer');
  const focusedAt = await page.evaluate(() => (globalThis as { focusedAt?: number }).focusedAt);
  const pressedAt = Date.now();
  await (await openPanel(page)).locator('[data-offer]').waitFor();
  const shown = Date.now() - pressedAt;
  await page.close();
  return { known: heard && focusedAt ? heard.at - focusedAt : Number.POSITIVE_INFINITY, shown };
}
