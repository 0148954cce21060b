/** Every text of the interface lives in public/_locales, in every language, and is used. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toTraditional } from '../../scripts/traditional/convert.ts';

type Messages = Record<string, { readonly message: string }>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'public/_locales');
const read = (locale: string): Messages => JSON.parse(readFileSync(path.join(folder, locale, 'messages.json'), 'utf8'));
const locales = new Map(readdirSync(folder).map((locale) => [locale, read(locale)]));
const master = read('zh_CN');

const code = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'components', 'entrypoints', 'wxt.config.ts'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

describe.each([...locales])('%s', (_, messages) => {
  it('has exactly the texts of the Chinese interface', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(master).sort());
  });

  it('leaves none empty', () => {
    const empty = Object.entries(messages).filter(([, { message }]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it('fills in the same values', () => {
    const values = (text: string | undefined) => [...new Set(text?.match(/\$\d/g))].sort();
    const different = Object.keys(master).filter(
      (key) => values(messages[key]?.message).join() !== values(master[key]?.message).join(),
    );
    expect(different).toEqual([]);
  });
});

it('traditional characters are those of the simplified texts: `npm run traditional` writes them', () => {
  expect(read('zh_TW')).toEqual(toTraditional(master));
});

it('simplified texts quote as GB/T 15834—2011 4.8 has it across the page: “ ”', () => {
  const corners = Object.entries(master).filter(([, { message }]) => /[「」『』]/.test(message));
  expect(corners).toEqual([]);
});

it('every text is used', () => {
  const all = code.map(({ text }) => text).join('\n');
  const families = [...all.matchAll(/`([a-z]+_)\$\{/g)].map(([, family]) => family ?? '');
  expect(families).toContain('status_');
  const unused = Object.keys(master).filter(
    (key) =>
      !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(all) && !families.some((family) => key.startsWith(family)),
  );
  expect(unused).toEqual([]);
});

it('no view holds Chinese of its own', () => {
  const views = code.filter(({ name }) => name.endsWith('.tsx'));
  expect(views.length).toBeGreaterThan(10);
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  const offending = views.filter(({ text }) => /\p{Script=Han}/u.test(withoutComments(text))).map(({ name }) => name);
  expect(offending).toEqual([]);
});
