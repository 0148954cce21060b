/** One visual language: sizes of type and spaces are those of the tokens at the top of assets/style.css. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const listed = (...under: readonly string[]) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...under], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean);
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

/** The declarations of a stylesheet, without the tokens themselves. */
const sheets = listed('assets', 'components', 'entrypoints')
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, rules: read(name).replace(/:root \{[^}]*\}/g, '') }));
const declared = (property: RegExp) =>
  sheets.flatMap(({ name, rules }) =>
    [...rules.matchAll(/^\s*([a-z-]+): ([^;]+);/gm)]
      .filter(([, one = '']) => property.test(one))
      .map(([line, , value = '']) => ({ line: `${name}: ${line.trim()}`, value })),
  );

it('there are three sizes of type, none below 14 px', () => {
  const sizes = [...read('assets/style.css').matchAll(/--type-([a-z]+): (\d+)px/g)];
  expect(sizes.map(([, name]) => name)).toEqual(['small', 'body', 'title']);
  expect(Math.min(...sizes.map(([, , px]) => Number(px)))).toBeGreaterThanOrEqual(14);
});

describe('every stylesheet', () => {
  it('takes its sizes of type from them: var(--type-small), var(--type-body), var(--type-title)', () => {
    const other = declared(/^font(-size)?$/).filter(({ value }) => !/var\(--type-[a-z]+\)|^inherit$/.test(value));
    expect(other.map(({ line }) => line)).toEqual([]);
  });

  it('takes its spaces from the scale: var(--space-1) to var(--space-8); up to 3 px is a hair', () => {
    const other = declared(/^(gap|padding|margin)(-[a-z-]+)?$/).filter(
      ({ value }) => !value.startsWith('calc(') && /(?<![\d-])([4-9]|\d\d+)px/.test(value),
    );
    expect(other.map(({ line }) => line)).toEqual([]);
  });

  it('takes its colours from the tokens, so that the dark theme has them too', () => {
    const allowed = /#3b577a|#ffffff/;
    const other = sheets.flatMap(({ name, rules }) =>
      [...rules.matchAll(/^.*#[0-9a-f]{3,8}\b.*$/gim)].map(([line]) => `${name}: ${line.trim()}`),
    );
    expect(other.filter((line) => !allowed.test(line))).toEqual([]);
  });
});

it('views bring no sizes of their own', () => {
  const own = listed('components', 'entrypoints')
    .filter((name) => name.endsWith('.tsx'))
    .filter((name) => /style=\{\{[^}]*font/.test(read(name)));
  expect(own).toEqual([]);
});

it('what is drawn within foreign pages is as large as the small size', () => {
  const sizes = listed('page')
    .flatMap((name) => [...read(name).matchAll(/font(?:-size)?:[^;`]*?(\d+)px/g)].map(([, px]) => ({ name, px })))
    .filter(({ px }) => Number(px) < 14);
  expect(sizes).toEqual([]);
});

it('every folder of views has its states in the gallery', () => {
  const gallery = listed('tests/gallery').filter((name) => /\.tsx?$/.test(name));
  const shown = gallery.map(read).join('\n');
  const folders = new Set(
    listed('components')
      .flatMap((name) => name.split('/')[2] && name.split('/')[1])
      .filter(Boolean),
  );
  // Differences are drawn within the panel and the drafts page.
  expect([...folders].filter((folder) => folder !== 'compare' && !shown.includes(`components/${folder}/`))).toEqual([]);
});
