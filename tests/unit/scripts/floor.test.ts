/** The check of a build's floor finds what an old core lacks, and leaves alone what it has. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { lostGuards, readFloor } from '../../../scripts/floor/index.ts';

const home = mkdtempSync(path.join(tmpdir(), 'shuzhi-floor-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What a build of these files, for that core, lacks. */
function lacking(files: Readonly<Record<string, string>>, core = 102, name = 'older-mv3', manifest = {}): string {
  const folder = path.join(home, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, minimum_chrome_version: String(core), ...manifest }),
  );
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return readFloor(folder).lacking.join('\n');
}

describe('scripts', () => {
  for (const [code, found] of [
    ['Object.groupBy(all, (one) => one.kind)', 'Object.groupBy'],
    ['globalThis.Promise.withResolvers()', 'Promise.withResolvers'],
    ['chrome.sidePanel.open({ tabId: 1 })', 'chrome.sidePanel.open'],
    ['const b = globalThis.browser; b.sidePanel.setOptions({})', 'chrome.sidePanel.setOptions'],
    ['all.toSorted()', ''],
    ['list.with(1, 2)', '.with'],
    ['button.showPopover()', '.showPopover'],
    ['h("div", { popover: "auto" })', 'attribute popover'],
    ['chrome.scripting.executeScript({ target: { documentIds: [] } })', '{documentIds}'],
    ['/[\\p{L}--[a-z]]/v.test(text)', 'syntax'],
    ['class A { static { start() } }', ''],
    ['a ??= b?.c; Object.hasOwn(a, "b"); structuredClone(a); all.at(-1); chrome.storage.session.get(null)', ''],
  ] as const) {
    it(`${code}: ${found || 'nothing'}`, () => {
      const said = lacking({ 'background.js': code });
      if (found === '') expect(said).toBe('');
      else expect(said).toContain(found);
    });
  }

  it('the newer built-ins come along in the older build alone, and not in the page’s own world', () => {
    expect(lacking({ 'page-world.js': 'all.toSorted()' })).toContain('.toSorted');
    expect(lacking({ 'background.js': 'all.toSorted()' }, 102, 'chrome-mv3')).toContain('.toSorted');
    expect(lacking({ 'background.js': 'all.toSorted(); URL.canParse(one)' }, 120, 'chrome-mv3')).toBe('');
  });
});

describe('style sheets', () => {
  for (const [sheet, found] of [
    ['.field:has(input){color:red}', ':has'],
    ['.a{height:100dvh}', 'dvh'],
    ['.a{color:color-mix(in srgb,red,blue)}', 'color-mix()'],
    ['.a{.b{color:red}}', 'nesting'],
    ['.a{text-wrap:balance}', 'text-wrap'],
    ['@starting-style{.a{opacity:0}}', '@starting-style'],
    ['@media (min-width:1px){.a:is(.b,.c):focus-visible{inset:0;aspect-ratio:1;color:rgb(1 2 3/50%)}}', ''],
  ] as const) {
    it(`${sheet}: ${found || 'nothing'}`, () => {
      const said = lacking({ 'style.css': sheet });
      if (found === '') expect(said).toBe('');
      else expect(said).toContain(found);
    });
  }
});

it('the manifest: the side panel is newer than the older build’s core', () => {
  const said = lacking({}, 102, 'older-mv3', {
    permissions: ['storage', 'sidePanel'],
    side_panel: { default_path: 'a' },
  });
  expect(said).toContain('manifest side_panel');
  expect(said).toContain('permission sidePanel');
});

it('a build must say for which core it is', () => {
  expect(() => lacking({}, Number.NaN)).toThrow('minimum_chrome_version');
});

it('every guard is still in the source that is said to hold it', () => {
  expect(lostGuards(fileURLToPath(new URL('../../..', import.meta.url)))).toEqual([]);
});
