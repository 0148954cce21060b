/** A passage is brought into view through everything that scrolls, and shown in colour until the writer goes on. */
import type { Frame, Page } from '@playwright/test';
import { dockedPanel, expect, test } from './extension.ts';

const shown = '我走访偏远的三个村民组太少，全年只去了一次，答应回话的事拖了两个月。';
const before = Array.from({ length: 40 }, (_, index) => `第${index + 1}周走访了两户人家，记下了三条意见。`);
const after = before.map((line) => line.replace('走访', '回访'));

async function openWith(page: Page, address: string, selector: string, lines: readonly string[]): Promise<Frame> {
  await page.goto(address);
  const frame = await (await page.waitForSelector('iframe.form')).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.locator(selector).click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
  await page.keyboard.press('Control+Home');
  await frame.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[name=documentType]').selectOption('annual-summary');
  await expect(panel.locator('[data-part=problems]')).toHaveAttribute('data-status', 'present');
  // Away from the form, as a writer who has read on elsewhere.
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.querySelector('.scroller')?.scrollTo(0, 0);
  });
  await frame.evaluate((field) => {
    document.querySelector('.scroller')?.scrollTo(0, 0);
    document.querySelector(field)?.scrollTo(0, 0);
  }, selector);
  await panel.locator('[data-part=problems] [data-action=reveal]').first().click();
  return frame;
}

/** Whether a point of the form's frame can be seen in the page, nothing having scrolled it away. */
async function isSeen(page: Page, point: { readonly x: number; readonly y: number }): Promise<boolean> {
  return page.evaluate(({ x, y }) => {
    const frame = document.querySelector('iframe.form');
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return document.elementFromPoint(left + x, top + y) === frame;
  }, point);
}

for (const [name, lines] of [
  ['many paragraphs', [...before, shown, ...after]],
  ['one long paragraph', [before.join('') + shown + after.join('')]],
] as const) {
  test(`in an editable of ${name}, deep in boxes and frames that scroll`, async ({ page, portal }) => {
    const editable = '[contenteditable=true]';
    const frame = await openWith(page, `${portal.url}/places/scrolled?kind=editable`, editable, lines);
    await expect.poll(() => frame.evaluate(() => String(getSelection()))).toContain('走访');
    const point = () =>
      frame.evaluate((selector) => {
        const { left, top, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const inside = document.elementFromPoint(x, y)?.closest(selector) !== null;
        return inside ? { x, y } : { x: -1, y: -1 };
      }, editable);
    await expect.poll(async () => isSeen(page, await point())).toBe(true);
    expect(await frame.evaluate(() => CSS.highlights.has('shuzhi-passage'))).toBe(true);
  });
}

test('in a text box, deep in boxes and frames that scroll', async ({ page, portal }) => {
  const frame = await openWith(page, `${portal.url}/places/scrolled`, 'textarea', [...before, shown, ...after]);
  const box = frame.locator('textarea');
  await expect
    .poll(() =>
      box.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd)),
    )
    .toBe(shown);
  // The passage is the middle line of the text, so the box is scrolled half way.
  const half = await box.evaluate(
    ({ scrollTop, scrollHeight, clientHeight }) => (scrollTop + clientHeight / 2) / scrollHeight,
  );
  expect(half).toBeGreaterThan(0.4);
  expect(half).toBeLessThan(0.6);
  const mark = frame.locator('shuzhi-mark');
  const place = () =>
    mark.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  await expect.poll(async () => isSeen(page, await place())).toBe(true);
  expect(await mark.boundingBox(), 'the colour lies on the box').toEqual(
    await box.evaluate((field) => {
      const outer = field.getBoundingClientRect();
      const frameBox = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
      return {
        x: frameBox.left + outer.left + field.clientLeft,
        y: frameBox.top + outer.top + field.clientTop,
        width: field.clientWidth,
        height: field.clientHeight,
      };
    }),
  );
  const panel = await dockedPanel(page);
  await mark.evaluate((element) => element.setAttribute('data-earlier', ''));
  await panel.locator('[data-part=problems] [data-action=reveal]').first().click();
  await expect(frame.locator('shuzhi-mark:not([data-earlier])')).toHaveCount(1);
  await expect(mark, 'one passage is shown at a time').toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(mark).toHaveCount(0);
});
