import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The earliest time a zip can hold, in local time as zips have it: when a file was built must not show. */
const EARLIEST = '1980-01-01T00:00:00';

/** All files of a folder as a zip, in the order of their names. The same files give the same bytes. */
export function packFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const files: Zippable = {};
  for (const name of names) files[name] = [readFileSync(path.join(folder, name)), { mtime: EARLIEST, os: 3 }];
  return zipSync(files, { level: 9 });
}
