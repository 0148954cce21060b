/** While an input method composes, what stands in the field is not the writer's text yet: nothing is read and nothing written. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { EDITORS } from '../e2e/editor-names.ts';
import { choose, compose } from './composition.ts';
import { content, drawn, enter, openEditor } from './editor-page.ts';
import { countOf, dockedPanel, expect, press, test, textOf, valueIn, withControl } from './firefox.ts';

const field = 'textarea[name=content]';
const LETTERS = 'lianjiezilvqingzhengweimin';
const WORDS = '廉洁自律清正为民';

/** Remembers every length the panel shows from now on; gives back how to ask for them. */
async function watchLength(panel: Frame): Promise<() => Promise<string[]>> {
  const seen = await panel.evaluateHandle(() => {
    const lengths: string[] = [];
    const look = () => {
      const now = /\d+/.exec(document.querySelector('.length')?.textContent ?? '')?.[0] ?? '';
      if (now !== lengths.at(-1)) lengths.push(now);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
    return lengths;
  });
  return () => seen.jsonValue();
}

/** Letter by letter, each drawn before the next, as a hand does it: longer than any pause that is waited for. */
async function composeSlowly(browser: Browser, page: Page): Promise<void> {
  for (let typed = 1; typed <= LETTERS.length; typed += 1) {
    await compose(browser, LETTERS.slice(0, typed));
    await drawn(page);
  }
}

test('nothing is read until the words are chosen, none is lost, and one Ctrl+Z takes back what is put in then', async ({
  firefox: { browser },
  page,
  portal,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.click(field);
  await page.keyboard.type('一年来');
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await expect.poll(() => textOf(panel, '.length')).toContain('3');
  const lengths = await watchLength(panel);
  await page.click(field);
  await withControl(page, 'End');
  await composeSlowly(browser, page);
  expect(await valueIn(page, field)).toBe(`一年来${LETTERS}`);
  expect(await countOf(page, 'shuzhi-launcher')).toBe(1);
  await choose(browser, WORDS);
  expect(await valueIn(page, field)).toBe(`一年来${WORDS}`);
  await expect.poll(lengths, { message: 'the letters were never read, the words at once' }).toEqual(['3', '11']);
  await panel.waitForSelector('[data-saved=saved]');

  await press(panel, '[data-part=plans] [data-action=insert]');
  await expect.poll(() => valueIn(page, field)).toContain('〔');
  expect(await valueIn(page, field)).toContain(`一年来${WORDS}`);
  await withControl(page, 'z');
  await expect.poll(() => valueIn(page, field)).toBe(`一年来${WORDS}`);
});

/** Where the first words must stand already: composing into the empty wangEditor 5 breaks it in Firefox, with and without us. */
const BEGUN: Readonly<Record<string, string>> = { wangeditor5: '一年来' };

for (const editor of EDITORS) {
  test(editor, async ({ firefox: { browser }, page, portal }) => {
    const begun = BEGUN[editor] ?? '';
    await openEditor(browser, page, portal, editor);
    await enter(page);
    await page.keyboard.type(begun);
    await press(page, 'shuzhi-launcher');
    const panel = await dockedPanel(page);
    await expect.poll(() => textOf(panel, '.length')).toContain(`${begun.length}`);
    const lengths = await watchLength(panel);
    await enter(page);
    await withControl(page, 'End');
    await composeSlowly(browser, page);
    await choose(browser, WORDS);
    await expect.poll(() => content(page)).toEqual([begun + WORDS]);
    await expect
      .poll(lengths, { message: 'the letters were never read, the words at once' })
      .toEqual([begun, begun + WORDS].map((text) => `${text.length}`));
  });
}
