/**
 * Command line: `npm run floor -- [FOLDER…]`. Says of built extensions what their oldest browser lacks; both builds for
 * Chromium unless folders are named. Exit 1 when something is lacking.
 */
import { fileURLToPath } from 'node:url';
import { lostGuards, readFloor } from './floor/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['.output/chrome-mv3', '.output/older-mv3'];
const lost = lostGuards(root);
for (const line of lost) console.error(line);
let bad = lost.length > 0;
for (const folder of folders) {
  const { core, lacking, guarded } = readFloor(folder);
  for (const line of lacking) console.error(line);
  console.log(
    `${folder}: Chromium ${core}, ${lacking.length} lacking, done without: ${[...guarded].join(', ') || 'none'}`,
  );
  bad ||= lacking.length > 0;
}
process.exitCode = bad ? 1 : 0;
