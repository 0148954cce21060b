import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Name of the npm package a module's file belongs to: `@mozilla/readability`; undefined for our own. */
export function packageOf(module: string): string | undefined {
  const inside = module.replaceAll('\\', '/').split('/node_modules/').slice(1).at(-1);
  return inside?.match(/^(?:@[^/]+\/)?[^/]+/)?.[0];
}

/** Writes which packages have code in what is built, as a list of names, one build after the other into one file. */
export function recordPackages(file: string): () => Plugin {
  const packages = new Set<string>();
  return () => ({
    name: 'shuzhi:record-packages',
    generateBundle(_options, bundle) {
      for (const built of Object.values(bundle)) {
        if (built.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(built.modules)) {
          const name = packageOf(module);
          if (name && renderedLength > 0) packages.add(name);
        }
      }
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify([...packages].sort(), null, 2)}\n`);
    },
  });
}
