/**
 * The other half of the promises, on every editor of `tests/pages/`: an empty field, an input method, a passage shown, a
 * finding mended, a limit kept, a locked field left alone. Each step is a column of the table in `docs/editors.md`.
 */
import type { Frame, Page } from '@playwright/test';
import { EDITORS } from './editor-names.ts';
import { content, enter, hostOf, lock, rawContent, rowOf, write } from './editor-page.ts';
import { dockedPanel, expect, test } from './extension.ts';

/** Long enough to be scrolled in every editor's box. */
const diary = Array.from(
  { length: 18 },
  (_, index) => `${index + 2}号上午，我到云溪村第${index + 1}组走访，听了两户人家的意见。`,
);
const shown = '我走访偏远的三个村民组太少，全年只去了一次，答应回话的事拖了两个月。';
const written = [
  '2025年度述职报告',
  '各位选民：',
  '我是二零二一年当选的云溪镇人大代表何小川，现将一年来的履职情况报告如下。',
  '一、走访情况',
  ...diary,
  '二、存在问题',
  shown,
];
/** Room for what is written and for a few words, not for a part. */
const LIMIT = written.join('').length + 30;

for (const editor of EDITORS) {
  test(`${editor}: empty, composed into, a passage shown, mended, limited, locked`, async ({
    context,
    page,
    openEditorPage,
  }, info) => {
    rowOf(info, editor);
    await openEditorPage(`${editor}?limit=${LIMIT}`);
    await enter(page);
    await page.locator('shuzhi-launcher').click();
    const panel = await dockedPanel(page);
    await panel.locator('[name=documentType]').selectOption('official-duty-integrity');
    const notice = panel.locator('[data-notice]');

    const copies = await test.step('空框', async () => {
      await panel.locator('[data-part=plans] [data-action=insert]').click();
      await expect(notice).toBeVisible();
      if (await panel.locator('[data-notice=refused]').isVisible()) {
        expect(await content(page)).toEqual([]);
        info.annotations.push({ type: 'write', description: 'copy' });
        return true;
      }
      await expect.poll(async () => (await content(page))[0]).toMatch(/打算|计划/);
      if (!editor.startsWith('codemirror5')) {
        await expect.poll(() => isCaretLast(page), 'the caret stands after what was put in').toBe(true);
      }
      await page.keyboard.press('Control+z');
      await expect.poll(() => content(page), 'one Ctrl+Z empties it again').toEqual([]);
      return false;
    });

    await test.step('输入法', async () => {
      await enter(page);
      await expect(panel.locator('.length')).toContainText(/^\D*0\D/);
      const session = await context.newCDPSession(page);
      for (const text of ['lian', 'lian j', 'lian jie']) {
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      }
      await expect.poll(async () => (await rawText(page)).includes('lian')).toBe(true);
      await expect(panel.locator('.length'), 'not read while it is composed').toContainText(/^\D*0\D/);
      await session.send('Input.insertText', { text: '廉洁' });
      await expect.poll(() => content(page)).toEqual(['廉洁']);
      await expect(panel.locator('.length'), 'read once it is written').toContainText(/^\D*2\D/);
      for (let turn = 0; turn < 2; turn += 1) await page.keyboard.press('Backspace');
      await expect.poll(() => content(page)).toEqual([]);
    });

    await write(page, written);
    await test.step('定位', async () => {
      const reveal = panel.locator('[data-part=problems] [data-action=reveal]').first();
      await expect(panel.locator('[data-part=problems]')).toContainText('我走访偏远');
      await page.keyboard.press('Control+Home');
      const markup = await markupOf(page);
      await reveal.click();
      await expect.poll(() => selectedText(page)).toBe(shown);
      await expect.poll(() => selectionInView(page)).toBe(true);
      await expect.poll(() => isColoured(page), 'shown in colour').toBe(true);
      // CodeMirror draws the lines in view alone, and the selection with elements of its own.
      if (!editor.startsWith('codemirror')) {
        expect(await markupOf(page), 'with no change to the editor’s elements').toBe(markup);
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('shuzhi-dock');
      expect(await reveal.evaluate((button) => button === document.activeElement), 'Esc leads back').toBe(true);
      await expect.poll(() => isColoured(page), 'and the colour goes').toBe(false);
    });

    const before = await rawContent(page);
    if (!copies) {
      await test.step('改正', async () => {
        await panel.locator('[data-rule=numerals] [data-action=fix]').click();
        const mended = before.replace('二零二一年', '二〇二一年');
        await expect.poll(() => rawContent(page), 'nothing but the words changes').toBe(mended);
        await expect(panel.locator('[data-rule=numerals]')).toHaveCount(0);
        await page.keyboard.press('Control+z');
        await expect.poll(() => rawContent(page)).toBe(before);
        await expect(panel.locator('[data-rule=numerals]')).toHaveCount(1);
      });
    }
    await test.step('字数', async () => {
      await panel.locator('[data-part=integrity] [data-action=insert]').click();
      await expect(panel.locator('[data-notice=over-limit]')).toBeVisible();
      expect(await rawContent(page), 'nothing is cut, nothing put in').toBe(before);
    });
    await test.step('只读', async () => {
      await lock(page);
      const insert = panel.locator('[data-part=integrity] [data-action=insert]');
      // A lock that shows from outside takes the button away; any other is found when it is pressed.
      await expect(async () => {
        const refused = (await panel.locator('[data-notice=read-only]').count()) > 0;
        const offered = (await insert.count()) > 0;
        if (offered && !refused) await insert.click({ timeout: 1000 });
        expect(refused || !offered).toBe(true);
      }).toPass();
      await expect(panel.locator('[data-part=problems]')).toHaveAttribute('data-status', 'present');
      expect(await rawContent(page)).toBe(before);
    });
  });
}

/** What stands in the editor, without the invisible characters some put around the caret. */
async function markupOf(page: Page): Promise<string> {
  return (await (await hostOf(page)).innerHTML()).replaceAll(/[\u200b\ufeff]/g, '');
}

async function rawText(page: Page): Promise<string> {
  const host = await hostOf(page);
  return host.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
  );
}

/** Whether nothing follows the caret in the editor. CodeMirror 5 keeps its caret to itself. */
async function isCaretLast(page: Page): Promise<boolean> {
  const host = await hostOf(page);
  return host.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.selectionStart === element.value.length;
    const selection = element.ownerDocument.getSelection();
    if (!selection?.focusNode || !element.contains(selection.focusNode)) return false;
    const rest = element.ownerDocument.createRange();
    rest.setStart(selection.focusNode, selection.focusOffset);
    rest.setEnd(element, element.childNodes.length);
    return rest.toString().trim() === '';
  });
}

/** In the page and in its frames. */
async function everywhere<T>(page: Page, look: (frame: Frame) => Promise<T>): Promise<readonly T[]> {
  const frames = page.frames().filter((frame) => !frame.url().startsWith('chrome-extension:'));
  return Promise.all(frames.map(look));
}

async function selectedText(page: Page): Promise<string> {
  const texts = await everywhere(page, (frame) =>
    frame.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLTextAreaElement && activeElement.value !== ''
        ? activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd)
        : String(getSelection());
    }),
  );
  return texts.join('').trim();
}

/** Whether the middle of what is selected can be seen: nothing has scrolled it away, nothing lies on it. */
async function selectionInView(page: Page): Promise<boolean> {
  const host = await hostOf(page);
  return host.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) {
      // What is selected is the end of the text.
      const room = element.scrollHeight - element.clientHeight;
      return element.getBoundingClientRect().top < innerHeight && element.scrollTop > room - element.clientHeight;
    }
    const doc = element.ownerDocument;
    const drawn = element.querySelector('.CodeMirror-selected');
    const rect = (drawn ?? doc.getSelection()?.getRangeAt(0))?.getBoundingClientRect();
    if (!rect) return false;
    const [x, y] = [rect.left + Math.min(rect.width, 60) / 2, rect.top + rect.height / 2];
    const top = doc.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  });
}

async function isColoured(page: Page): Promise<boolean> {
  const coloured = await everywhere(page, (frame) =>
    frame.evaluate(
      () =>
        CSS.highlights.has('shuzhi-passage') ||
        // CodeMirror 5 draws what is selected itself.
        document.querySelector('shuzhi-mark, .CodeMirror-focused .CodeMirror-selected') !== null,
    ),
  );
  return coloured.includes(true);
}
