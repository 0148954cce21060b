/** What is said of editors names each page there is, and no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('docs/editors.md names every editor that has a page, once', () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/editors.md', import.meta.url)), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('|'));
  const named = rows.flatMap((row) => [...row.matchAll(/`([a-z0-9-]+)`/g)].map(([, name]) => name));
  const pages = readdirSync(fileURLToPath(new URL('../pages', import.meta.url)))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length));
  expect(named.toSorted()).toEqual(pages.toSorted());
});
