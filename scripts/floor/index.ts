/** Whether a built extension asks its oldest browser for nothing that one lacks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BROUGHT } from '../../older/bring-built-ins.ts';
import { readFacts } from './facts.ts';
import { GUARDED, OWN_NAMES } from './known.ts';
import { readManifest } from './read-manifest.ts';
import { type Need, readScript } from './read-script.ts';
import { readStyle } from './read-style.ts';

export interface Floor {
  /** The least Chromium core, by the manifest's own `minimum_chrome_version`. */
  readonly core: number;
  /** What that core lacks and nothing stands in for: `background.js: Object.groupBy is there from Chromium 117`. */
  readonly lacking: readonly string[];
  /** What it lacks and the source does without, as `GUARDED` names it. */
  readonly guarded: ReadonlySet<string>;
}

const facts = readFacts();

export function readFloor(folder: string): Floor {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Readonly<Record<string, unknown>>;
  const core = Number(manifest.minimum_chrome_version);
  if (!Number.isInteger(core)) throw new Error(`${folder}: the manifest names no minimum_chrome_version`);
  const lacking: string[] = [];
  const guarded = new Set<string>();
  const weigh = (file: string, needs: readonly Need[]) => {
    for (const { name, since } of needs) {
      if (name in OWN_NAMES || isBrought(name, file)) continue;
      if (GUARDED.some((one) => one.name === name)) guarded.add(name);
      else lacking.push(`${file}: ${name} is there from Chromium ${since}, this build is for ${core}`);
    }
  };
  /** A build that brings the newer built-ins along has them wherever they are used; the page's own world gets none. */
  const brings = path.basename(folder).startsWith('older');
  const isBrought = (name: string, file: string) => brings && file !== 'page-world.js' && name in BROUGHT;

  weigh('manifest.json', readManifest(manifest, core));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.js')) weigh(name, readScript(read(name), core, facts));
    if (name.endsWith('.css')) weigh(name, readStyle(read(name), core));
  }
  return { core, lacking, guarded };
}

/** Guards that are no longer in the source they are said to be in. */
export function lostGuards(root: string): readonly string[] {
  return GUARDED.filter(({ file, guard }) => {
    const source = path.join(root, file);
    return !existsSync(source) || !readFileSync(source, 'utf8').includes(guard);
  }).map(({ name, file, guard }) => `${file} no longer holds \`${guard}\`, which let a core without ${name} pass`);
}
