/** What is checked is said in the docs, each check by its name. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checks } from '../../engine/checks/index.ts';

it('docs/checks.md lists every check once, and no other', () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/checks.md', import.meta.url)), 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, id]) => id);
  expect(listed.toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
});
