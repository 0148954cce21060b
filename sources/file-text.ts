import { readHtml } from './html.ts';
import { decodeHtml } from './html-charset.ts';
import { publishedOn } from './published-on.ts';
import { decodeText } from './text.ts';

export interface FileText {
  readonly text: string;
  /** Of a saved page. */
  readonly pageTitle?: string;
  readonly published?: string | null;
}

/**
 * Text of a file, read as its name says: `.docx`, `.html`, anything else as plain text.
 * @throws UnreadableFileError when its content cannot be read.
 */
export async function fileText(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FileText> {
  if (/\.docx$/iu.test(name)) {
    // The reader of Word documents is large, and seldom wanted.
    const { readDocx } = await import('./docx.ts');
    return { text: await readDocx(bytes) };
  }
  if (!/\.html?$/iu.test(name)) return { text: decodeText(bytes) };
  // A document made so runs no script and loads nothing.
  const page = new DOMParser().parseFromString(decodeHtml(bytes), 'text/html');
  return { text: readHtml(page), pageTitle: page.title, published: publishedOn(page) ?? null };
}
