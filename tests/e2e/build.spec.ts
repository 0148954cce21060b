/** Looks at what was built, since no analyser can fool that. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PERMISSIONS } from '../../components/options/Permissions.tsx';
import { extensionFolder } from '../../scripts/browser.ts';
import { readFloor } from '../../scripts/floor/index.ts';
import { isAllowed, readShipped } from '../../scripts/release/shipped.ts';

const read = (name: string) => readFileSync(path.join(extensionFolder, name), 'utf8');
const builds = path.dirname(extensionFolder);
const kilobytes = (text: string) => gzipSync(text, { level: 9 }).length / 1024;

test('the page script is small and holds no storage, no views, no network', () => {
  const script = read('content-scripts/report-field.js');
  expect(kilobytes(script)).toBeLessThan(12);
  for (const word of ['indexedDB', 'XMLHttpRequest', 'fetch(', 'WebSocket', 'sendBeacon', 'innerHTML']) {
    expect(script, word).not.toContain(word);
  }
});

test('the panel loads at most 60 kB of script', () => {
  const scripts = [...read('panel.html').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, name]) => name ?? '');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, name) => sum + kilobytes(read(name)), 0)).toBeLessThan(60);
});

test('the manifest asks for what the product needs and lets nothing out', () => {
  const manifest: unknown = JSON.parse(read('manifest.json'));
  expect(manifest).toMatchObject({
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'],
    host_permissions: ['*://*.gov.cn/*'],
    incognito: 'not_allowed',
    web_accessible_resources: [{ resources: ['panel.html'], use_dynamic_url: true }],
    content_security_policy: { extension_pages: expect.stringContaining("connect-src 'none'") },
  });
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('the build for older cores has no side panel, and asks for the rest alike', () => {
  const today = JSON.parse(read('manifest.json'));
  const older = JSON.parse(readFileSync(path.join(builds, 'older-mv3/manifest.json'), 'utf8'));
  const { side_panel: _panel, minimum_chrome_version: _core, permissions, ...rest } = today;
  expect(older).toEqual({
    ...rest,
    minimum_chrome_version: '102',
    permissions: permissions.filter((name: string) => name !== 'sidePanel'),
  });
  for (const name of readdirSync(path.join(builds, 'older-mv3'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    expect(readFileSync(path.join(builds, 'older-mv3', name), 'utf8'), name).not.toMatch(/sidePanel\.|\.sidePanel/);
  }
});

for (const folder of ['chrome-mv3', 'older-mv3']) {
  test(`${folder} asks its oldest browser for nothing that one lacks`, () => {
    expect(readFloor(path.join(builds, folder)).lacking).toEqual([]);
  });
}

for (const folder of ['chrome-mv3', 'older-mv3', 'firefox-mv3']) {
  test(`${folder}: every permission is explained in the settings and in PRIVACY.md`, () => {
    const manifest = JSON.parse(readFileSync(path.join(builds, folder, 'manifest.json'), 'utf8'));
    const asked: string[] = [
      ...manifest.permissions,
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
      ...(manifest.optional_permissions ?? []),
    ];
    const privacy = readFileSync(new URL('../../PRIVACY.md', import.meta.url), 'utf8');
    expect(asked.filter((name) => !(name in PERMISSIONS))).toEqual([]);
    expect(asked.filter((name) => !privacy.includes(`| \`${name}\``))).toEqual([]);
    expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches)).toEqual([
      '*://*.gov.cn/*',
    ]);
  });
}

test('every package inside has a licence on the list, and its hash in the lockfile', () => {
  const names: string[] = JSON.parse(readFileSync(path.join(builds, 'packages.json'), 'utf8'));
  expect(names).toContain('preact');
  const shipped = readShipped(fileURLToPath(new URL('../..', import.meta.url)), names);
  expect(shipped.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});

test('no built file names a remote resource', () => {
  const files = readdirSync(extensionFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css|html|json)$/.test(name),
  );
  for (const name of files) {
    const remote = read(name).match(
      /(?:src|href)\s*=\s*["']https?:|@import\s+url\(\s*["']?https?:|import\(["']https?:/,
    );
    expect(remote, name).toBeNull();
  }
});
