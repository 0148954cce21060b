/** The house keeps its order: what design promises of files and folders, checked mechanically. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => name !== '' && existsSync(path.join(root, name)));
const source = files.filter((name) => /\.(ts|tsx|mjs|cjs)$/.test(name));
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

describe('files', () => {
  it('have a responsibility, not a drawer, for a name', () => {
    expect(files.filter((name) => /(^|\/)(utils?|helpers?|common|misc|manager)(\/|\.[jt]sx?$)/i.test(name))).toEqual(
      [],
    );
  });

  it('stay readable from top to bottom', () => {
    const data = /^(engine\/documents\/|tests\/)/;
    const long = source.filter((name) => !data.test(name) && read(name).split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('name no path of the machine they were written on', () => {
    const home = path.dirname(root.replace(/\/$/, ''));
    const named = files.filter(
      (name) => /\.(ts|tsx|mjs|cjs|json|md|html|css|yml)$/.test(name) && read(name).includes(`${home}/`),
    );
    expect(named).toEqual([]);
  });

  it('silence no type and no error', () => {
    const silenced = /@ts-(ignore|nocheck|expect-error)|: any\b|\bas any\b|catch\s*(\([^)]*\))?\s*\{\s*\}/;
    const own = 'tests/house/layout.test.ts';
    expect(source.filter((name) => name !== own && silenced.test(read(name)))).toEqual([]);
  });

  it('skip no test and run none alone', () => {
    const tests = source.filter((name) => name.startsWith('tests/'));
    const own = 'tests/house/layout.test.ts';
    expect(
      tests.filter((name) => name !== own && /\b(it|test|describe)\.(only|skip|todo|fixme)\(/.test(read(name))),
    ).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('names no download host', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": *"http/);
  });
});

describe('registries', () => {
  for (const room of ['engine/checks', 'engine/documents', 'editors']) {
    it(`${room}/index.ts lists every file of its folder`, () => {
      const index = read(`${room}/index.ts`);
      const forgotten = readdirSync(path.join(root, room))
        .filter((name) => /\.ts$/.test(name) && !['index.ts', 'types.ts'].includes(name))
        .filter((name) => !index.includes(`'./${name}'`));
      expect(forgotten.map((name) => `add to ${room}/index.ts: import … from './${name}'`)).toEqual([]);
    });
  }
});

describe('import direction', () => {
  it('is checked over the whole house, not over nothing', () => {
    const { summary } = JSON.parse(
      execFileSync(
        'npx',
        ['depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...roomsThere()],
        {
          cwd: root,
          encoding: 'utf8',
          maxBuffer: 64 * 1024 * 1024,
        },
      ),
    ) as { summary: { totalCruised: number; violations: unknown[] } };
    expect(summary.totalCruised).toBeGreaterThan(60);
    expect(summary.violations).toEqual([]);
  }, 60_000);
});

function roomsThere(): string[] {
  return ['engine', 'editors', 'page', 'sources', 'storage', 'messaging', 'session', 'components', 'entrypoints'];
}
