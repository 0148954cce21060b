/** What is given along with a release: every package inside, its licence and its hash. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../../scripts/release/record-packages.ts';
import { billOfMaterials, isAllowed, licenceList, readShipped } from '../../../scripts/release/shipped.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const direct = Object.keys(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).dependencies);

it('a module’s package is named by its last node_modules', () => {
  expect(packageOf('/a/node_modules/@mozilla/readability/index.js')).toBe('@mozilla/readability');
  expect(packageOf('C:\\a\\node_modules\\docx\\node_modules\\nanoid\\index.js')).toBe('nanoid');
  expect(packageOf('/a/engine/index.ts')).toBeUndefined();
});

describe('licences', () => {
  for (const [licence, allowed] of [
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-or-later', false],
    ['MIT AND GPL-2.0-only', false],
    ['UNLICENSED', false],
    ['', false],
  ] as const) {
    it(`${licence || 'none'}: ${allowed ? 'allowed' : 'refused'}`, () => expect(isAllowed(licence)).toBe(allowed));
  }

  it('of every runtime package are on the list, and their words are given along', () => {
    const shipped = readShipped(root, direct);
    expect(shipped.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
    const list = licenceList(root, shipped);
    for (const { name, version } of shipped) expect(list).toContain(`${name} ${version}\n`);
    expect(list).toMatch(/Permission is hereby granted/);
  });
});

it('a package the lockfile does not know stops the release', () => {
  expect(() => readShipped(root, ['no-such-package'])).toThrow('no-such-package');
});

it('the bill of materials names each with its version, licence and hash, and no host', () => {
  const shipped = readShipped(root, direct);
  const bill = billOfMaterials({ name: 'shuzhi', version: '1.2.3' }, shipped);
  expect(bill.components.map(({ name }) => name)).toEqual([...direct].sort());
  for (const { hashes, purl, licenses } of bill.components) {
    expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    expect(purl).toMatch(/^pkg:npm\//);
    expect(licenses).toHaveLength(1);
  }
  expect(JSON.stringify(bill)).not.toContain('http');
  expect(billOfMaterials({ name: 'shuzhi', version: '1.2.3' }, shipped)).toEqual(bill);
});
