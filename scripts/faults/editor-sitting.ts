/** Someone writes in an editor of `tests/pages/`, looks elsewhere, has a part inserted and takes it back; then the page ends. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { linesOf } from '../../tests/e2e/editor-lines.ts';
import type { ExtensionBrowser } from '../browser.ts';
import type { Background } from './background.ts';
import { ALL, ask, lostOf, textOf, until } from './kept.ts';
import { openPanel } from './panel-probe.ts';
import type { Random } from './random.ts';
import { writtenText } from './texts.ts';

interface EditorPage {
  readonly enter: string;
  readonly frame: string;
  readonly ready: Promise<unknown>;
  content(): string;
}
declare const editorPage: EditorPage;

export interface Scene {
  readonly browser: ExtensionBrowser;
  readonly draftsPage: Page;
  readonly random: Random;
  /** Where the practice portal serves. */
  readonly url: string;
  /** What is stopped now and then while someone writes; nothing where it is to run on. */
  readonly background: Background | undefined;
}

export interface Sat {
  readonly keys: number;
  /** UTF-16 units that stood in the editor and are not kept. */
  readonly notKept: number;
  /** UTF-16 units that did not come back where the page was opened again. */
  readonly notBack: number;
}

interface Written {
  /** The words by which its draft is known. */
  readonly begin: string;
  readonly stood: string;
}

const LINES = 4;
const LINE = 18;
/** ms */
const SLOWEST_KEY = 25;
/** From seeing what was put in to the key that takes it back, ms; editors that gather steps need the time. */
const REACTION = 250;
const UNANSWERED = 2_000;
const ENDINGS = ['close', 'reload', 'elsewhere', 'submit'] as const;

export async function sit(scene: Scene, editor: string): Promise<Sat> {
  const { browser, draftsPage, random, url } = scene;
  const page = await browser.context.newPage();
  try {
    await page.goto(`${url}/editors/${editor}`);
    await enter(page);
    await page.locator('shuzhi-launcher').first().waitFor({ state: 'attached' });
    const begin = `${random.between(1, 1e9)}号稿`;
    let keys = 0;
    for (let line = 0; line < LINES; line += 1) {
      if (line > 0) await page.keyboard.press('Enter');
      const text = line === 0 ? begin : writtenText(random, LINE);
      for (const letter of text) {
        await page.keyboard.insertText(letter);
        await pause(random.between(0, SLOWEST_KEY));
      }
      keys += text.length + 1;
      await disturb(scene, page);
    }
    const stood = await settled(page);
    const kept = await until(
      () => keptText(draftsPage, begin),
      (text) => text === stood,
    );
    return { keys, notKept: lostOf(stood, kept), notBack: await end(scene, page, editor, { begin, stood }) };
  } finally {
    await page.close();
  }
}

async function disturb({ background, random }: Scene, page: Page): Promise<void> {
  if (random.between(1, 3) === 1) await background?.stop();
  if (random.between(1, 4) === 1) await insertAndTakeBack(page);
  if (random.between(1, 4) === 1) await page.mouse.click(2, 2);
  await enter(page);
  await page.keyboard.press('Control+End');
}

/** A part is put into the field from the panel, and taken back by one Ctrl+Z. */
async function insertAndTakeBack(page: Page): Promise<void> {
  const before = await settled(page);
  const panel = await openPanel(page);
  const insert = panel.locator('.parts [data-action=insert]').first();
  await insert.click();
  const inserted = await until(
    () => content(page),
    (now) => now !== before,
  );
  // An editor that only takes what is pasted by hand gets it on the clipboard.
  if (inserted === before) return closePanel(panel);
  await pause(REACTION);
  await page.keyboard.press('Control+z');
  const after = await until(
    () => content(page),
    (now) => now === before,
  );
  if (after !== before) throw new Error(`one Ctrl+Z left ${JSON.stringify(after)} of ${JSON.stringify(before)}`);
  await closePanel(panel);
}

async function closePanel(panel: Frame): Promise<void> {
  await panel.locator('[data-action=collapse]').click();
}

/** Ends the page in one of the ways a page ends; answers how many units did not come back where it was opened again. */
async function end({ random, url }: Scene, page: Page, editor: string, { begin, stood }: Written): Promise<number> {
  const ending = random.pick(ENDINGS);
  if (ending === 'elsewhere') await page.goto(`${url}/list`);
  if (ending === 'submit') {
    await page.locator('button, input[type=submit]').filter({ hasText: '提交' }).first().click();
    // The browser forgets a closing that comes while one page takes another's place.
    await page.waitForURL(`${url}/submit`);
  }
  // Vditor takes nothing but what the writer pastes: there the draft comes back by the clipboard.
  if (ending !== 'reload' || editor.startsWith('vditor')) return 0;
  await page.reload();
  await enter(page);
  const panel = await openPanel(page);
  await panel.locator('[data-action=restore]').first().click();
  const back = await until(
    () => content(page),
    (now) => now === stood,
  );
  return back.includes(stood) ? 0 : lostOf(stood, back.slice(Math.max(0, back.indexOf(begin))));
}

/** Puts the caret into the editor. */
async function enter(page: Page): Promise<void> {
  const { selector, frame } = await page.evaluate(async () => {
    await editorPage.ready;
    return { selector: editorPage.enter, frame: editorPage.frame };
  });
  const inside = frame === '' ? page : await (await page.waitForSelector(frame)).contentFrame();
  if (!inside) throw new Error(`no frame at ${frame}`);
  await inside.locator(selector).first().click();
}

async function content(page: Page): Promise<string> {
  return linesOf(await page.evaluate(() => editorPage.content())).join('\n');
}

/** Text put in without a key is unknown to editors that count keys: a real one has them look, in their own time. */
async function settled(page: Page): Promise<string> {
  await page.keyboard.press('End');
  let seen = await content(page);
  for (;;) {
    await pause(REACTION);
    const now = await content(page);
    if (now === seen) return now;
    seen = now;
  }
}

/** The newest draft that holds the words, line by line as the editor tells its own. */
async function keptText(draftsPage: Page, words: string): Promise<string> {
  const read = async () => {
    const { drafts } = await ask(draftsPage, 'draft.list', { ...ALL, text: words, limit: 1 });
    const [found] = drafts;
    const draft = found && (await ask(draftsPage, 'draft.read', { draftId: found.id }));
    return draft ? linesOf(textOf(draft)).join('\n') : '';
  };
  // A question to a background that is just being stopped may stay without an answer: it is asked again.
  return Promise.race([read(), pause(UNANSWERED, '')]);
}
