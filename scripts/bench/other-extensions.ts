/**
 * The extensions measured beside this one. No writing extension has its content script in a registry; Dark Reader, which
 * like it lives in every page and watches it, publishes what it runs there as the package `darkreader`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from '../browser.ts';
import { peersFolder } from './peers-folder.ts';

export interface MeasuredExtension {
  readonly name: string;
  readonly folder: string;
  /** How its content script is named in a trace, after its own address. */
  readonly script: string;
  /** Bytes of its content script, as it is and as `gzip -9` packs it. */
  readonly bytes: number;
  readonly packed: number;
}

export const OWN_SCRIPT = '/content-scripts/report-field.js';
const SCRIPT = 'content.js';

/** Ours, one that does nothing, and the other; `remove` takes away what was made for them. */
export function extensionsToMeasure(): {
  readonly all: readonly MeasuredExtension[];
  readonly remove: () => void;
} {
  const place = mkdtempSync(path.join(tmpdir(), 'shuzhi-extensions-'));
  const package_ = path.join(peersFolder(), 'node_modules/darkreader');
  const { version } = JSON.parse(readFileSync(path.join(package_, 'package.json'), 'utf8')) as { version: string };
  return {
    all: [
      extension('空扩展 an empty extension', make(place, 'empty', { [SCRIPT]: '' }, [SCRIPT])),
      extension('述职助手 shuzhi', extensionFolder, OWN_SCRIPT),
      extension(
        `Dark Reader ${version}（npm）`,
        make(
          place,
          'darkreader',
          { [SCRIPT]: readFileSync(path.join(package_, 'darkreader.js'), 'utf8'), 'on.js': 'DarkReader.enable({});' },
          [SCRIPT, 'on.js'],
        ),
      ),
    ],
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

function extension(name: string, folder: string, script = `/${SCRIPT}`): MeasuredExtension {
  const code = readFileSync(path.join(folder, script));
  return { name, folder, script, bytes: code.length, packed: gzipSync(code, { level: 9 }).length };
}

/** An unpacked extension in the same pages as ours, all frames. */
function make(place: string, name: string, files: Readonly<Record<string, string>>, js: readonly string[]): string {
  const folder = path.join(place, name);
  mkdirSync(folder);
  const own = JSON.parse(readFileSync(path.join(extensionFolder, 'manifest.json'), 'utf8')) as {
    readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  };
  const [like] = own.content_scripts;
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ ...like, js }],
  };
  for (const [file, text] of Object.entries({
    ...files,
    'background.js': '',
    'manifest.json': JSON.stringify(manifest),
  }))
    writeFileSync(path.join(folder, file), text);
  return folder;
}
