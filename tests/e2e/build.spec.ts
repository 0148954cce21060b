/** Looks at what was built, since no analyser can fool that. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { extensionFolder } from '../../scripts/browser.ts';

const read = (name: string) => readFileSync(path.join(extensionFolder, name), 'utf8');
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
