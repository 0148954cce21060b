/**
 * Command line: `npm run release`. Builds for Chromium and for Firefox, packs each into a zip that is the same to the byte
 * whenever and wherever it is made, and writes their checksums (SHA-256). Nothing is uploaded anywhere.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFolder } from './release/pack.ts';

const output = fileURLToPath(new URL('../.output/', import.meta.url));
const BUILDS = [
  { name: 'shuzhi-chrome.zip', folder: 'chrome-mv3', build: ['build'] },
  { name: 'shuzhi-firefox.zip', folder: 'firefox-mv3', build: ['build', '-b', 'firefox', '--mv3'] },
] as const;

const sums = BUILDS.map(({ name, folder, build }) => {
  execFileSync('npx', ['wxt', ...build], { stdio: 'inherit', shell: process.platform === 'win32' });
  const packed = packFolder(path.join(output, folder));
  writeFileSync(path.join(output, name), packed);
  return `${createHash('sha256').update(packed).digest('hex')}  ${name}`;
});
writeFileSync(path.join(output, 'checksums.txt'), `${sums.join('\n')}\n`);
console.log(`\n${sums.join('\n')}\n`);
