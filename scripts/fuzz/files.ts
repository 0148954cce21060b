import { parseHTML } from 'linkedom';
import { readDocx } from '../../sources/docx.ts';
import { readDraftsFile } from '../../sources/drafts-file.ts';
import { readHtml } from '../../sources/html.ts';
import { decodeText } from '../../sources/text.ts';
import { UnreadableFileError } from '../../sources/unreadable-file.ts';
import { makeDocx } from '../../tests/unit/sources/zip.ts';
import type { Random } from '../faults/random.ts';
import type { FuzzKind } from './types.ts';
import { wordsOf } from './words.ts';

/** A file may be refused, in plain words; nothing else may go wrong. */
async function mayRefuse(read: () => unknown): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
  }
}

const TAGS = [
  'p',
  'div',
  'table',
  'tr',
  'td',
  'h1',
  'script',
  'style',
  'template',
  'svg',
  'iframe',
  'br',
  'a',
] as const;

function htmlOf(random: Random): string {
  const parts: string[] = [];
  for (let left = random.between(0, 40); left > 0; left -= 1) {
    const tag = random.pick(TAGS);
    const mark = random.next();
    if (mark < 0.4) parts.push(`<${tag} class="${random.pick(['content', 'nav', 'a"b', '×'])}">`);
    else if (mark < 0.6) parts.push(`</${tag}>`);
    else if (mark < 0.65) parts.push(random.pick(['<!--', '-->', '<![CDATA[', '<', '&#x110000;', '&amp']));
    else parts.push(wordsOf(random, 12));
  }
  return parts.join('');
}

/** Web pages. */
export const pages: FuzzKind = {
  name: 'html',
  runs: 100_000,
  make: htmlOf,
  take: (html) =>
    mayRefuse(() => readHtml(parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document)),
};

/** Word documents, some of their bytes changed. */
export const documents: FuzzKind<Uint8Array<ArrayBuffer>> = {
  name: 'docx',
  runs: 100_000,
  make(random) {
    const text = wordsOf(random, 20).replace(/[<&\p{C}]/gu, '');
    const bytes = makeDocx(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
    for (let left = random.between(0, 12); left > 0; left -= 1)
      bytes[random.between(0, bytes.length - 1)] = random.between(0, 255);
    return random.next() < 0.1 ? bytes.slice(0, random.between(0, bytes.length)) : bytes;
  },
  take: (bytes) => mayRefuse(() => readDocx(bytes)),
};

/** Bytes of any encoding, or of none. */
export const bytes: FuzzKind<Uint8Array<ArrayBuffer>> = {
  name: 'bytes',
  runs: 100_000,
  make: (random) => Uint8Array.from({ length: random.between(0, 200) }, () => random.between(0, 255)),
  take: (given) => mayRefuse(() => decodeText(given)),
};

/** Backup files. */
export const backups: FuzzKind = {
  name: 'json',
  runs: 100_000,
  make(random) {
    const file = JSON.stringify({
      ...{ format: 'shuzhi-drafts', version: 1, exportedAt: '2026-11-20', checksum: '0', drafts: [{ id: 'a' }] },
      [random.pick(['__proto__', 'constructor', 'drafts', 'version', 'x'])]: random.pick([
        null,
        1,
        '×',
        [],
        {},
        { x: 1 },
      ]),
    });
    const at = random.between(0, file.length);
    return random.next() < 0.5 ? file : file.slice(0, at) + wordsOf(random, 3) + file.slice(at + random.between(0, 4));
  },
  take: (text) => mayRefuse(() => readDraftsFile(new Blob([text]))),
};
