/** The same promises in every kind of field: judged, one part inserted, one Ctrl+Z, the submitted value right. */
import type { Page } from '@playwright/test';
import { dockedPanel, expect, report, test } from './extension.ts';
import { FIELDS } from './portal-forms.ts';

const written = report
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);

for (const field of FIELDS) {
  test(`${field.name}: read, insert, undo, redo, go on typing, submit`, async ({ page, portal }) => {
    await page.goto(`${portal.url}${field.path}`);
    await field.enter(page);
    for (const [index, line] of written.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.insertText(line);
    }
    await expect.poll(() => field.lines(page)).toEqual(written);

    await page.locator('shuzhi-launcher').first().click();
    const panel = await dockedPanel(page);
    const integrity = panel.locator('[data-part=integrity]');
    await expect(integrity).toHaveAttribute('data-status', 'missing');
    for (const id of ['title', 'study', 'duties', 'problems', 'plans', 'signature', 'date']) {
      await expect(panel.locator(`[data-part=${id}]`), id).toHaveAttribute('data-status', 'present');
    }

    await integrity.locator('[data-action=insert]').click();
    await expect(integrity).not.toHaveAttribute('data-status', 'missing');
    const mended = await field.lines(page);
    const at = mended.indexOf('四、廉洁自律情况');
    expect(at).toBeGreaterThan(written.findIndex((line) => line.startsWith('38件代表建议办结')));
    expect(mended.length).toBe(written.length + 2);

    await page.keyboard.press('Control+z');
    await expect.poll(() => field.lines(page), 'one Ctrl+Z takes it back').toEqual(written);
    await page.keyboard.press('Control+y');
    await expect.poll(() => field.lines(page), 'Ctrl+Y brings it again').toEqual(mended);
    await expect(integrity).not.toHaveAttribute('data-status', 'missing');

    await page.locator('button, input[type=submit]').filter({ hasText: '提交' }).first().click();
    await page.waitForURL(/submit/);
    const { content = '' } = await portal.lastSubmission();
    expect(field.submittedLines(content)).toEqual(mended);
  });

  test(`${field.name}: an empty field takes a part, and shows where a passage stands`, async ({ page, portal }) => {
    await page.goto(`${portal.url}${field.path}`);
    await field.enter(page);
    await page.locator('shuzhi-launcher').first().click();
    const panel = await dockedPanel(page);
    await panel.locator('[name=documentType]').selectOption('official-duty-integrity');
    const plans = panel.locator('[data-part=plans]');
    await plans.locator('[data-action=insert]').click();
    await expect.poll(async () => (await field.lines(page))[0]).toBe('一、下一步打算');
    await expect(plans).not.toHaveAttribute('data-status', 'missing');
    await plans.locator('[data-action=reveal]').first().click();
    const inserted = (await field.lines(page)).slice(1).join('');
    // A whole sentence, or one of its points, of the part that was inserted.
    await expect.poll(() => selectedText(page)).toMatch(/.{6,}[。；]$/);
    expect(inserted).toContain(await selectedText(page));
    if (field.name === 'textarea') return;
    const coloured = () =>
      Promise.all(
        page.frames().map((frame) => frame.evaluate(() => CSS.highlights.has('shuzhi-passage')).catch(() => false)),
      );
    await expect.poll(coloured, 'shown in colour').toContain(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(coloured, 'until the writer goes on').not.toContain(true);
  });
}

/** What is selected in the page or in one of its frames. */
async function selectedText(page: Page): Promise<string> {
  const selected = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const { activeElement } = document;
          return activeElement instanceof HTMLTextAreaElement
            ? activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd)
            : String(getSelection());
        })
        .catch(() => ''),
    ),
  );
  return selected.join('').trim();
}
