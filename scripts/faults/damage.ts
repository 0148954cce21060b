/** One file of the database is damaged while the browser is closed. */
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { launchWithExtension } from '../browser.ts';
import { newProfile, removeProfile } from '../profiles.ts';
import { fillDatabase } from './filler.ts';
import { keptDrafts, lostOf, openDraftsPage, textOf, until } from './kept.ts';
import { hear, tabIdOf } from './panel-probe.ts';
import { databaseFolder, fileSystemFolder } from './profiles.ts';
import { writtenText } from './texts.ts';
import type { Fault, Stage } from './types.ts';
import { openTypist } from './typist.ts';

const FORM = '/report/textarea';
/** Where the drafts in the profile are from, oldest first. */
const FORMS = [
  ['/report/contenteditable', '#editable'],
  [FORM, 'textarea[name=content]'],
] as const;
/** How much older the copy may be, in ms. */
const OLDER = 30_000;

const WAYS: readonly (readonly [name: string, damage: (file: string) => void])[] = [
  ['截去一半', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['删掉', (file) => rmSync(file)],
  ['每 16 kB 写入 4 kB 乱码', writeJunk],
];

export const damage: Fault = {
  name: 'damage',
  title: '数据库的文件损坏后重新启动',
  // Every file in every way; fewer only when asked for.
  runs: 100,
  async play(stage) {
    const scene = await prepare(stage);
    const cases = readdirSync(scene.folder).flatMap((file) => WAYS.map(([way, harm]) => ({ file, way, harm })));
    const lost: number[] = [];
    const older: number[] = [];
    const untold: number[] = [];
    let emptied = 0;
    for (const { file, way, harm } of cases.slice(0, stage.runs)) {
      const at = path.relative(scene.profile, path.join(scene.folder, file));
      const alone = await restart(stage, scene, (profile) => {
        harm(path.join(profile, at));
        // Without the second copies: what the damaged database itself still gives.
        rmSync(fileSystemFolder(profile), { recursive: true, force: true });
      });
      const withCopies = await restart(stage, scene, (profile) => harm(path.join(profile, at)));
      const gone = alone.lost > 0 || alone.older > 0;
      if (gone) emptied += 1;
      lost.push(withCopies.lost);
      older.push(withCopies.older);
      untold.push(gone && !withCopies.told ? 1 : 0);
      stage.say(
        `${file} ${way}：库里还缺 ${alone.lost} 字，有副本后缺 ${withCopies.lost} 字，已告知 ${withCopies.told}`,
      );
    }
    removeProfile(scene.profile);
    return [
      { what: '最新的草稿', unit: '字', values: lost, worst: 0, note: `其中 ${emptied} 次数据库里已经没有` },
      { what: '更早的草稿', unit: '字', values: older, worst: 0 },
      { what: '丢过而没有告诉本人', unit: '次', values: untold, worst: 0 },
    ];
  },
};

interface Scene {
  readonly profile: string;
  readonly folder: string;
  /** Of the drafts in it, oldest first. */
  readonly texts: readonly string[];
}

/** A profile whose database has been opened more than once, so that it has every kind of file. */
async function prepare({ url, random }: Stage): Promise<Scene> {
  const profile = newProfile();
  const texts: string[] = [];
  let folder = '';
  for (const [form, field] of FORMS) {
    const browser = await launchWithExtension({ profile });
    folder = databaseFolder(profile, browser.extensionId);
    const page = await browser.context.newPage();
    await page.goto(`${url}${form}`);
    const text = writtenText(random, 3_000);
    texts.push(text);
    await (await openTypist(page, field)).key(text);
    await until(
      async () => findInFiles(fileSystemFolder(profile), text.slice(-12)),
      (found) => found,
      OLDER,
    );
    await fillTable(page.context(), browser.base);
    await browser.close();
  }
  return { profile, folder, texts };
}

async function restart({ url }: Stage, { profile: from, texts }: Scene, harm: (profile: string) => void) {
  const profile = newProfile(from);
  harm(profile);
  const browser = await launchWithExtension({ profile });
  const draftsPage = await openDraftsPage(browser);
  const kept = await until(
    async () => (await keptDrafts(draftsPage).catch(() => [])).map(textOf),
    (all) => texts.every((text) => all.includes(text)),
    3_000,
  );
  const page = await browser.context.newPage();
  await page.goto(`${url}${FORM}`);
  const told = hear(draftsPage, await tabIdOf(draftsPage, `${url}${FORM}`), 'recovered');
  const heard = await Promise.race([told, pause(1_500)]);
  await browser.close();
  await told.catch(() => undefined);
  removeProfile(profile);
  const lost = texts.map((text) => Math.min(text.length, ...kept.map((one) => lostOf(text, one))));
  return { lost: lost.at(-1) ?? 0, older: lost[0] ?? 0, told: heard !== undefined };
}

function writeJunk(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += 16_384) bytes.fill('junk', at, Math.min(at + 4_096, bytes.length));
  writeFileSync(file, bytes);
}

function findInFiles(folder: string, text: string): boolean {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && readFileSync(path.join(entry.parentPath, entry.name)).includes(text),
    );
  } catch {
    // A file that is being replaced, or no folder yet.
    return false;
  }
}

/** More than the database keeps in its log, so that it writes a table; gone again at once. */
async function fillTable(context: BrowserContext, base: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${base}icon/16.png`);
  await page.evaluate(fillDatabase, { rows: 96, copies: 12, units: 32_000, removed: true });
}
