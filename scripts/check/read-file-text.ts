import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { readDocx } from '../../sources/docx.ts';
import { readHtml } from '../../sources/html.ts';
import { decodeHtml } from '../../sources/html-charset.ts';
import { decodeText } from '../../sources/text.ts';
import { UnreadableFileError } from '../../sources/unreadable-file.ts';

type Reader = (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>;

const READERS: Readonly<Record<string, Reader>> = {
  '.txt': decodeText,
  '.md': decodeText,
  '.html': readPage,
  '.htm': readPage,
  '.docx': readDocx,
};

/** What the file system answers, in words that say what to do. */
const FILE_ERRORS: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  ENOENT: ['找不到这个文件。请核对文件名和路径。', 'No such file.'],
  EISDIR: ['这是文件夹。请写出其中的文件。', 'This is a folder: name the files in it.'],
  EACCES: ['没有读取这个文件的权限。', 'Permission denied.'],
};

/**
 * Text of a file, read as its extension says.
 * @throws UnreadableFileError when there is no such file, its kind is not known, or its content cannot be read.
 */
export async function readFileText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  const reader = READERS[path.extname(file).toLowerCase()];
  if (!reader) {
    throw new UnreadableFileError(
      `不认识这种文件。请用 ${Object.keys(READERS).join('、')}。`,
      `Unknown kind of file: use ${Object.keys(READERS).join(', ')}.`,
    );
  }
  return reader(bytes);
}

/** @throws UnreadableFileError when there is no such file, or it may not be read. */
export async function readBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [chinese, english] = FILE_ERRORS[code] ?? [`读取失败（${code || String(error)}）。`, 'Reading failed.'];
    throw new UnreadableFileError(chinese, english, { cause: error });
  }
}

function readPage(bytes: Uint8Array): string {
  return withinDepth(() => readHtml(parsePage(bytes)));
}

/** A file's markup as a document. */
export function parsePage(bytes: Uint8Array): Document {
  const markup = decodeHtml(bytes);
  // A fragment pasted into a file has no body of its own, and linkedom makes none.
  const page = /<body[\s>]/i.test(markup) ? markup : `<!DOCTYPE html><html><head></head><body>${markup}</body></html>`;
  return parseHTML(page).document;
}

/** What `read` gives. @throws UnreadableFileError where the page is nested too deeply for linkedom, which walks it recursively. */
export function withinDepth<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableFileError(
      '这个网页嵌套太深，读不了。请把正文复制到文本文件中再试。',
      'The page is nested too deeply.',
      { cause: error },
    );
  }
}
