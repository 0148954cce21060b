/** Unsure is said as 未找到: no sentence shown to the writer says that something is missing for certain. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shown = execFileSync(
  'git',
  [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    'public/_locales',
    'engine',
    'components',
    'entrypoints',
    'page',
  ],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  // The learnt weights hold what writers write, not what the product says.
  .filter((name) => /\.(json|tsx?)$/.test(name) && !/\/(?:weights|sentence-letters)\.json$/.test(name));

it('there is wording to look at', () => {
  expect(shown.length).toBeGreaterThan(20);
});

it('says 未找到, never 缺失 or 缺少了, and gives no score', () => {
  const verdict = /(['"“][^'"”\n]*)(缺失|缺少了|不合格|得分|评分|分数)/;
  const bad = shown.flatMap((name) =>
    readFileSync(path.join(root, name), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        verdict.test(line) && !/phrases|falseFriends|headings/.test(line) ? [`${name}:${index + 1}`] : [],
      ),
  );
  expect(bad).toEqual([]);
});
