/** Where fields stand: the same promises in every frame, shadow root, encoding and kind of page. */
import type { Frame, Locator, Page } from '@playwright/test';
import { places } from '../portal/places/index.ts';
import { type ReportField, TEXTAREA } from '../portal/places/place.ts';
import { type chrome as Chrome, dockedPanel, expect, test } from './extension.ts';

declare const chrome: typeof Chrome;

const TITLE = '2026年度人大代表述职报告';
const STUDY = '一年来，认真学习了代表法和监督法，参加县人大举办的代表培训班两期，撰写心得体会3篇。';
const PLANS =
  '下一步，我打算从两方面努力：一是继续走访选民，每月到联络站接待群众一次；二是督办城南供水管网改造的建议，争取明年全部办结。';
/** CSS px. */
const NEAR = 40;

for (const place of places) {
  test(`${place.name}: found, judged, written into, undone, sent`, async ({
    page,
    portal,
    consoleErrors,
    extensionReady,
  }) => {
    await page.goto(portal.url + (place.path ?? `/places/${place.name}`));
    if (place.opens) await extensionReady(page);
    for (const selector of place.opens ?? []) await page.locator(selector).click();
    if (place.comes) await page.locator(place.comes).waitFor();

    const fields = (place.reports ?? [TEXTAREA]).map((report) => new Field(page, report));
    await expect.poll(() => countInFrames(page, 'shuzhi-launcher'), 'launchers').toBe(fields.length);
    const worked: Field[] = [];
    for (const field of fields) {
      await field.type(TITLE);
      for (const other of [field, ...worked.flatMap((one) => [one, field])]) {
        await other.press();
        await expectStatus(page, 'study', worked.includes(other) ? 'present' : 'missing');
      }
      await field.type(STUDY);
      await expectStatus(page, 'study', 'present');
      for (const selector of place.renews ?? []) await page.locator(selector).click();
      if (place.renewed !== undefined) {
        await expect(page.locator(place.renewed)).toBeVisible();
        await expect.poll(() => field.lines(), 'the text came again').toEqual([TITLE, STUDY]);
        await expect.poll(() => countInFrames(page, 'shuzhi-launcher'), 'launchers').toBe(fields.length);
        await field.press();
        await expectStatus(page, 'plans', 'missing');
        await field.type(PLANS);
        await expectStatus(page, 'plans', 'present');
      }
      await insertAndUndo(page, field);
      worked.push(field);
    }

    expect(await countInFrames(page, 'shuzhi-launcher'), 'launchers').toBe(fields.length);
    expect(await countInFrames(page, 'shuzhi-dock'), 'panels').toBe(1);
    await expect(page.locator('shuzhi-dock'), 'the panel is in the page itself').toHaveCount(1);
    const written = await Promise.all(fields.map((field) => field.lines()));
    const sent = page.waitForResponse((response) => response.request().method() === 'POST');
    await fields[0]?.submit();
    await sent;
    const submission = await portal.lastSubmission();
    expect(fields.map(({ report }) => linesOf(submission[report.sentAs ?? 'content'] ?? ''))).toEqual(written);
    expect(consoleErrors).toEqual([]);
  });
}

test('a form in a frame of a site without permission is left alone', async ({
  page,
  portal,
  consoleErrors,
  extensionReady,
}) => {
  await page.goto(`${portal.url}/places/foreign-frame`);
  await extensionReady(page);
  await expect(page.frameLocator('iframe').locator(TEXTAREA.anchor)).toBeVisible();
  expect(await countInFrames(page, 'shuzhi-launcher')).toBe(0);
  expect(consoleErrors).toEqual([]);
});

for (const factor of [0.67, 0.8, 1.5, 2]) {
  test(`at a browser zoom of ${factor * 100} % the launcher stands beside its field`, async ({ page, portal }) => {
    await page.goto(`${portal.url}/places/plain`);
    const [worker] = page.context().serviceWorkers();
    await worker?.evaluate(
      async ([url, zoom]) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, zoom);
      },
      [page.url(), factor] as const,
    );
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(factor);
    await new Field(page, TEXTAREA).press();
  });
}

// The driver of these tests cannot aim inside a frame of such a page, so the panel is only looked at.
test('on a page that enlarges all of itself the launcher stands beside its field', async ({ page, portal }) => {
  await page.goto(`${portal.url}/places/zoomed-html`);
  await new Field(page, TEXTAREA).press();
  const panel = await (await (await dockedPanel(page)).frameElement()).boundingBox();
  expect(panel, 'the panel ends where the window does').toMatchObject({ y: 0, height: 768 });
});

/** A report field, worked as a person works it, wherever it stands. */
class Field {
  constructor(
    private readonly page: Page,
    readonly report: ReportField,
  ) {}

  async type(line: string): Promise<void> {
    const box = await this.#box();
    await box.click();
    await this.page.keyboard.press('Control+End');
    if ((await textOf(box)) !== '') await this.page.keyboard.press('Enter');
    await this.page.keyboard.insertText(line);
    await expect.poll(() => this.lines()).toContain(line);
  }

  async lines(): Promise<string[]> {
    return linesOf(await textOf(await this.#box()));
  }

  async integrity(): Promise<string[]> {
    const { integrity } = this.report;
    if (integrity === undefined) return this.lines();
    return linesOf(await textOf((await this.#home()).locator(integrity)));
  }

  /** Presses the launcher that stands beside this field and on nothing else, and waits for the panel. */
  async press(): Promise<void> {
    await expect.poll(async () => Boolean(await this.launcher()), 'a launcher beside the field').toBe(true);
    await (await this.launcher())?.click({ timeout: 5000 });
    const dock = this.page.locator('shuzhi-dock');
    await expect(dock).toHaveAttribute('data-state', /./);
    // Where it fits nowhere beside the page, the second press lays it over the page.
    if ((await dock.getAttribute('data-state')) === 'folded') await (await this.launcher())?.click({ timeout: 5000 });
    await expect((await dockedPanel(this.page)).locator('[data-part=study]')).toBeVisible();
  }

  async launcher(): Promise<Locator | undefined> {
    const home = await this.#home();
    for (const launcher of await home.locator('shuzhi-launcher').all()) {
      if (!(await launcher.isVisible())) continue;
      const { gap, covered } = await standing(home.locator(this.report.anchor), launcher);
      if (gap > NEAR) continue;
      expect(covered, 'under the launcher').toEqual([]);
      return launcher;
    }
    return undefined;
  }

  async submit(): Promise<void> {
    await (await this.#home()).locator('[type=submit]').click();
  }

  async #box(): Promise<Locator> {
    const anchor = (await this.#home()).locator(this.report.anchor);
    return this.report.body ? anchor.contentFrame().locator('body') : anchor;
  }

  async #home(): Promise<Frame> {
    const here = () => frameWith(this.page, this.report.anchor);
    await expect.poll(async () => Boolean(await here()), `a frame with ${this.report.anchor}`).toBe(true);
    const frame = await here();
    if (!frame) throw new Error(`no frame holds ${this.report.anchor}`);
    return frame;
  }
}

async function insertAndUndo(page: Page, field: Field): Promise<void> {
  const [written, before] = [await field.lines(), await field.integrity()];
  await expectStatus(page, 'integrity', 'missing');
  const panel = await dockedPanel(page);
  await panel.locator('[data-part=integrity] [data-action=insert]').first().click();
  await expect.poll(async () => (await field.integrity()).join('\n'), 'the part is in the field').toMatch(/廉洁/);
  await expectStatus(page, 'integrity', /^(?!missing)/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => field.integrity(), 'one Ctrl+Z takes it back').toEqual(before);
  expect(await field.lines()).toEqual(written);
  await expectStatus(page, 'integrity', 'missing');
}

async function expectStatus(page: Page, part: string, status: string | RegExp): Promise<void> {
  const panel = await dockedPanel(page);
  await expect(panel.locator(`[data-part=${part}]`), part).toHaveAttribute('data-status', status);
}

async function frameWith(page: Page, selector: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) if ((await countIn(frame, selector)) > 0) return frame;
  return undefined;
}

async function countInFrames(page: Page, selector: string): Promise<number> {
  const counts = await Promise.all(page.frames().map((frame) => countIn(frame, selector)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A frame that goes away meanwhile holds nothing. */
const countIn = (frame: Frame, selector: string): Promise<number> =>
  frame
    .locator(selector)
    .count()
    .catch(() => 0);

const textOf = (box: Locator): Promise<string> =>
  box.evaluate((element) => ('value' in element ? String(element.value) : (element as HTMLElement).innerText));

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter(Boolean);

/** How far the launcher is from the field's edge, and what of the page it covers, the field itself included. */
async function standing(anchor: Locator, launcher: Locator): Promise<{ gap: number; covered: string[] }> {
  const box: DOMRect = await launcher.evaluate((element) => element.getBoundingClientRect().toJSON());
  return anchor.evaluate((field, { left, right, top, bottom }) => {
    const hits = (rect: DOMRect) =>
      rect.left < right && rect.right > left && rect.top < bottom && rect.bottom > top && rect.width > 0;
    const own = field.getBoundingClientRect();
    const root = field.getRootNode() as Document | ShadowRoot;
    const controls = root.querySelectorAll('button, a, input:not([type=hidden]), select, textarea, iframe, label');
    const covered = [field, ...controls].filter((one) => hits(one.getBoundingClientRect())).map((one) => one.outerHTML);
    const range = document.createRange();
    const walker = document.createTreeWalker(root instanceof Document ? root.body : root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const words = walker.currentNode.textContent?.trim() ?? '';
      range.selectNodeContents(walker.currentNode);
      if (words !== '' && [...range.getClientRects()].some(hits)) covered.push(words);
    }
    const gap = Math.max(own.left - right, left - own.right, own.top - bottom, top - own.bottom, 0);
    return { gap, covered: covered.map((one) => one.slice(0, 80)) };
  }, box);
}
