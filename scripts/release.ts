/**
 * Command line: `npm run release`. Builds for today's Chromium, for older Chromium cores and for Firefox, packs each into
 * a zip that is the same to the byte whenever and wherever it is made, lists the packages inside with their licences
 * (`sbom.json`, CycloneDX; `licences.txt`, also in each zip), and writes all checksums (SHA-256). Nothing is uploaded
 * anywhere. Stops where a build asks too much of its oldest browser or a licence is not on the list.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFloor } from './floor/index.ts';
import { packFolder } from './release/pack.ts';
import { billOfMaterials, isAllowed, licenceList, readShipped } from './release/shipped.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = path.join(root, '.output');
const windows = process.platform === 'win32';
const BUILDS = [
  { name: 'shuzhi-chrome.zip', folder: 'chrome-mv3', build: ['build'], chromium: true },
  { name: 'shuzhi-older.zip', folder: 'older-mv3', build: ['build', '-b', 'older'], chromium: true },
  { name: 'shuzhi-firefox.zip', folder: 'firefox-mv3', build: ['build', '-b', 'firefox', '--mv3'], chromium: false },
] as const;

const names = new Set<string>();
for (const { folder, build, chromium } of BUILDS) {
  execFileSync('npx', ['wxt', ...build], { cwd: root, stdio: 'inherit', shell: windows });
  for (const name of JSON.parse(readFileSync(path.join(output, 'packages.json'), 'utf8'))) names.add(String(name));
  const lacking = chromium ? readFloor(path.join(output, folder)).lacking : [];
  if (lacking.length > 0) throw new Error(lacking.join('\n'));
}

const shipped = readShipped(root, [...names]);
const refused = shipped.filter(({ licence }) => !isAllowed(licence));
if (refused.length > 0) throw new Error(refused.map(({ name, licence }) => `${name}: ${licence}`).join('\n'));
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const licences = licenceList(root, shipped);
const files: Readonly<Record<string, string | Uint8Array>> = {
  'licences.txt': licences,
  'sbom.json': `${JSON.stringify(billOfMaterials({ name, version }, shipped), null, 2)}\n`,
  ...Object.fromEntries(
    BUILDS.map(({ name: zip, folder }) => {
      writeFileSync(path.join(output, folder, 'licences.txt'), licences);
      return [zip, packFolder(path.join(output, folder))];
    }),
  ),
};
const sums = Object.entries(files).map(([file, content]) => {
  writeFileSync(path.join(output, file), content);
  return `${createHash('sha256').update(content).digest('hex')}  ${file}`;
});
writeFileSync(path.join(output, 'checksums.txt'), `${sums.join('\n')}\n`);
console.log(`\n${sums.join('\n')}\n${shipped.length} packages inside (licences.txt, sbom.json)\n`);
sayOfSignatures();

/** Whether the packages are signed by the registry they came from; many a mirror has no signatures, and that is said. */
function sayOfSignatures(): void {
  const asked = spawnSync('npm', ['audit', 'signatures'], { cwd: root, encoding: 'utf8', shell: windows });
  if (asked.status === 0) console.log(asked.stdout.trim());
  else
    console.warn(
      '没有核对到包的签名：这里的源没有签名或连不上签名公钥；package-lock.json 里的 SHA-512 照样逐个核对过。\n' +
        'Signatures not checked: this registry has none, or their keys cannot be reached; the hashes in package-lock.json were.',
    );
}
