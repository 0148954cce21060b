/** The pages of `tests/pages/`: one editor each, from its npm package; what needs bundling is bundled when it is asked for. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../pages', import.meta.url));
/** `/npm/<package>/<file>` */
export const PACKAGES = path.join(folder, 'node_modules');
const bundles = new Map<string, Promise<string>>();

/** The editors that have a page, by name. */
export async function editorNames(): Promise<string[]> {
  return (await readdir(folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .sort();
}

/** The page of an editor; undefined where there is none. */
export async function editorPage(name: string): Promise<string | undefined> {
  return (await editorNames()).includes(name) ? readFile(path.join(folder, `${name}.html`), 'utf8') : undefined;
}

/** The script of a page that is written against npm packages, as one file; undefined where there is none. */
export async function editorBundle(name: string): Promise<string | undefined> {
  const entry = ['js', 'jsx', 'ts']
    .map((type) => path.join(folder, `${name}.${type}`))
    .find((file) => existsSync(file));
  if (!entry || !(await editorNames()).includes(name)) return undefined;
  const bundle = bundles.get(name) ?? bundled(entry);
  bundles.set(name, bundle);
  return bundle;
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    // The project's own settings are for Preact.
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
