/** What is left when the tab, the browser or the database breaks: the draft, and a word about it. */
import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { fillDatabase } from '../../scripts/faults/filler.ts';
import { killTab } from './browser-window.ts';
import {
  countOf,
  dockedPanel,
  expect,
  goToOwn,
  type Portal,
  press,
  test,
  textOf,
  valueIn,
  withControl,
  withPortal,
} from './firefox.ts';
import { launchFirefox, type Profile } from './launch.ts';

const field = 'textarea[name=content]';
const text = '一年来，我走访选民一百二十余户，提出建议六件，办结五件。';
/** For a test that starts browsers of its own, in ms. */
const LONG = { timeout: 120_000 };
/** For what a start of the background does before it answers, in ms. */
const STARTED = { timeout: 30_000 };
/** What is typed last, and is on its way when the browser is killed. */
const LAST = '还在路上';

/** `delay` between two keys in ms: none types faster than a hand. */
async function write(page: Page, portal: Portal, words: string, delay = 0): Promise<void> {
  await page.goto(`${portal.url}/report/textarea`);
  await page.waitForSelector('shuzhi-launcher');
  await page.click(field);
  await page.keyboard.type(words, { delay });
}

/** Puts the draft that is offered back into the empty field; gives back what then stands there. */
async function restored(page: Page, portal: Portal): Promise<string> {
  await page.goto(`${portal.url}/report/textarea`);
  expect(await valueIn(page, field)).toBe('');
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await press(panel, '[data-offer] [data-action=restore]');
  await expect.poll(() => valueIn(page, field)).not.toBe('');
  return valueIn(page, field);
}

test('the tab’s process is killed right after the last key: the draft is offered back', async ({
  firefox: { browser },
  page,
  portal,
}) => {
  await write(page, portal, text, 40);
  // On a busy machine a key may still be on its way to the page itself.
  await expect.poll(() => valueIn(page, field)).toBe(text);
  await killTab(browser);
  // As in the counts of `scripts/faults`.
  expect([text, text.slice(0, -1)], 'one character at most is lost').toContain(await restored(page, portal));
});

test(
  'the browser is killed right after the last key: what was said to be saved is offered back by the next start',
  LONG,
  async ({ portal }) => {
    const profile = newProfile();
    onTestFinished(() => remove(profile));
    const first = await launchFirefox({ profile });
    const page = await first.browser.newPage();
    await write(page, portal, text);
    await press(page, 'shuzhi-launcher');
    await (await dockedPanel(page)).waitForSelector('[data-saved=saved]');
    await page.click(field);
    await withControl(page, 'End');
    await page.keyboard.type(LAST);
    const process = first.browser.process();
    const gone = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await gone;
    const again = await launchFirefox({ profile });
    onTestFinished(() => again.browser.close());
    const kept = await restored(await again.browser.newPage(), portal);
    expect(kept.slice(0, text.length)).toBe(text);
    expect(LAST.startsWith(kept.slice(text.length)), 'of the rest only what came last is lost').toBe(true);
  },
);

const WAYS: readonly (readonly [name: string, harm: (file: string) => void])[] = [
  ['cut to half', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['removed', (file) => rmSync(file)],
  ['full of junk', (file) => fillWithJunk(file, 0)],
  // The others the browser begins anew by itself; these it refuses for good, the last only when it is to be read.
  ['full of junk behind its head', (file) => fillWithJunk(file, 8_192)],
  ['with one hole', (file) => fillWithJunk(file, Math.floor(statSync(file).size / 8_192) * 4_096, true)],
];

interface Seed {
  readonly profile: Profile;
  readonly portal: Portal;
}

/** A profile with a draft that is kept and copied; each test damages the database in a copy of its own. */
const testDamage = test.extend<{ seed: Seed }>({
  seed: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures from this pattern
    async ({}, use) => {
      const profile = newProfile();
      await withPortal(async (portal) => {
        const { browser, base } = await launchFirefox({ profile });
        try {
          await write(await browser.newPage(), portal, text);
          const copied = () => filesOf(profile, 'fs').some((file) => readFileSync(file, 'utf8').includes(text));
          await expect.poll(copied, { message: 'the second copy' }).toBe(true);
          const own = await browser.newPage();
          await goToOwn(own, `${base}options.html`);
          // As large as the database of a writer of many reports: about 1 MB.
          await own.evaluate(fillDatabase, { rows: 60, copies: 1, units: 8_000, removed: false });
        } finally {
          await browser.close();
        }
        await use({ profile, portal });
      });
      remove(profile);
    },
    { scope: 'file' },
  ],
});

for (const [name, harm] of WAYS) {
  testDamage(
    `a database ${name}: the draft is back from its copy, the writer is told, and writes on`,
    LONG,
    async ({ seed: { profile: whole, portal } }) => {
      const profile = newProfile(whole);
      onTestFinished(() => remove(profile));
      for (const file of filesOf(profile, 'idb')) harm(file);
      const { browser, base } = await launchFirefox({ profile });
      onTestFinished(() => browser.close());
      const own = await browser.newPage();
      await goToOwn(own, `${base}workbench.html`);
      await expect.poll(() => textOf(own, '[data-banner=recovered]'), STARTED).toContain('已从副本找回 1 份草稿');
      expect(await textOf(own, '[data-draft]')).toContain(text.slice(0, 12));

      const page = await browser.newPage();
      expect(await restored(page, portal)).toBe(text);
      const panel = await dockedPanel(page);
      expect(await countOf(panel, '[data-recovered="1"]')).toBe(1);
      await page.click(field);
      await withControl(page, 'End');
      await page.keyboard.type('接着写的。');
      await panel.waitForSelector('[data-saved=saved]');
      await goToOwn(own, `${base}workbench.html?again`);
      await expect.poll(() => textOf(own, '[data-draft]')).toContain('接着写的。');
    },
  );
}

function newProfile(from?: Profile): Profile {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuzhi-firefox-'));
  if (from) cpSync(from.folder, folder, { recursive: true });
  return { folder, uuid: from?.uuid ?? randomUUID() };
}

function remove({ folder }: Profile): void {
  // The browser still writes for a moment after it has closed.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 150 });
}

/** The files of the extension's databases (`idb`) or of its private file system (`fs`). */
function filesOf({ folder, uuid }: Profile, kind: 'idb' | 'fs'): string[] {
  const room = path.join(folder, 'storage/default', `moz-extension+++${uuid}`, kind);
  if (!existsSync(room)) return [];
  return readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** A tenth in one place, or 4 kB in every 8, from there on. */
function fillWithJunk(file: string, from: number, once = false): void {
  const bytes = readFileSync(file);
  if (once) bytes.fill('junk', from, from + Math.floor(bytes.length / 40_960) * 4_096);
  else for (let at = from; at < bytes.length; at += 8_192) bytes.fill('junk', at, Math.min(at + 4_096, bytes.length));
  writeFileSync(file, bytes);
}
