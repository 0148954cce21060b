import { decodeMarked, decodeText, tryDecode } from './text.ts';

/** Bytes at the head of a page in which its encoding may be declared (HTML Standard §13.2.3.2: the first 1024). */
const SNIFFED_BYTES = 1024;
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;

/**
 * Bytes of an HTML file as markup: byte order mark first, then the encoding its `<meta>` declares, then detection as
 * for plain text. A page that declares an encoding it does not keep to is detected too.
 * @throws UnreadableFileError when the bytes are no text.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return marked;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase();
  // A page readable as ASCII cannot have been written in UTF-16, whatever it says.
  const encoding = declared?.startsWith('utf-16') ? 'utf-8' : declared;
  return (encoding && tryDecode(encoding, bytes)) || decodeText(bytes);
}
