import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packFolder } from '../../../scripts/release/pack.ts';

function folderOf(files: Readonly<Record<string, string>>, at: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuzhi-pack-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    utimesSync(file, at, at);
  }
  return folder;
}

it('the same files give the same bytes, whenever and in whatever order they were written', () => {
  const first = packFolder(
    folderOf({ 'manifest.json': '{}', '_locales/zh_CN/messages.json': '{"a":1}' }, 1_000_000_000),
  );
  const later = packFolder(
    folderOf({ '_locales/zh_CN/messages.json': '{"a":1}', 'manifest.json': '{}' }, 1_700_000_000),
  );
  expect(Buffer.from(first).equals(Buffer.from(later))).toBe(true);
  expect(Object.keys(unzipSync(first))).toEqual(['_locales/zh_CN/messages.json', 'manifest.json']);
});

it('another byte gives another package', () => {
  const one = packFolder(folderOf({ 'manifest.json': '{}' }, 1_000_000_000));
  const other = packFolder(folderOf({ 'manifest.json': '{ }' }, 1_000_000_000));
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
});
