import { readdirSync } from 'node:fs';

/** Every editor that has a page in `tests/pages/`. */
export const EDITORS: readonly string[] = readdirSync(new URL('../pages', import.meta.url))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))
  .sort();
