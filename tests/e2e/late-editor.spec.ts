/** An editor that takes its time to answer is waited for: what was put in is in once, and said to be in. */
import { content, enter, write } from './editor-page.ts';
import { dockedPanel, expect, test } from './extension.ts';

/** Longer than any pause of ours between a step and its effect, in ms. */
const LATE = 450;

test('an editor that answers late gets the text once', async ({ page, openEditorPage }) => {
  await page.addInitScript((late) => {
    const passed = new WeakSet<Event>();
    for (const type of ['paste', 'beforeinput']) {
      document.addEventListener(
        type,
        (event) => {
          // What a person types cannot be put off; what a script sends can.
          if (event.isTrusted || passed.has(event)) return;
          event.stopImmediatePropagation();
          event.preventDefault();
          const again = Reflect.construct(event.constructor, [type, event]);
          passed.add(again);
          setTimeout(() => event.target?.dispatchEvent(again), late);
        },
        true,
      );
    }
  }, LATE);
  await openEditorPage('slate');
  await enter(page);
  const written = ['2025年度述职报告', '各位选民：', '我通读了代表法，听了两次讲座，抄了十六页笔记。'];
  await write(page, written);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[name=documentType]').selectOption('official-duty-integrity');
  await panel.locator('[data-part=integrity] [data-action=insert]').click();
  await expect(panel.locator('[data-notice=applied]')).toBeVisible();
  const lines = await content(page);
  expect(lines.filter((line) => line.includes('廉洁自律情况'))).toHaveLength(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => content(page)).toEqual(written);
});

/** ms: no hand is as quick, a machine that falls behind may be. */
const AT_ONCE = 30;

test('what is taken back at once is not taken back again from what is written next', async ({
  page,
  openEditorPage,
}) => {
  await openEditorPage('plaintext-only');
  await enter(page);
  const written = ['2025年度述职报告', '各位选民：', '我通读了代表法，听了两次讲座，抄了十六页笔记。'];
  await write(page, written);
  await page.evaluate((soon) => {
    const seen = new MutationObserver(() => {
      if (!document.body.innerText.includes('廉洁自律')) return;
      seen.disconnect();
      setTimeout(() => {
        document.execCommand('undo');
        document.title = '撤销了';
      }, soon);
    });
    seen.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, AT_ONCE);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[name=documentType]').selectOption('official-duty-integrity');
  await panel.locator('[data-part=integrity] [data-action=insert]').click();
  await expect(page).toHaveTitle('撤销了');
  expect(await content(page)).toEqual(written);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('又记一句。');
  await expect(panel.locator('[data-notice]')).toBeVisible();
  expect((await content(page)).join('\n')).toBe(`${written.join('\n')}又记一句。`);
});
