import { UnreadableFileError } from './unreadable-file.ts';

/** Damaged characters that a text may hold and still be believed to be UTF-8 (a file cut off in mid-character). */
const TOLERATED_DAMAGE = 2;
/** Least share of Chinese and full-width characters among the non-ASCII ones of a believable GB18030 text. */
const PLAUSIBLE_SHARE = 0.9;

const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef\u2010-\u2027\u00b7\u00d7]/g;
const NON_ASCII = /\P{ASCII}/gu;
const CONTROL = /(?!\s)\p{Cc}/gu;
/** First bytes of the compound files written by Word 97–2003 and WPS. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0] as const;
const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04] as const;

/**
 * Bytes of a text file as text, without the byte order mark; line ends stay as they are.
 * Reads UTF-8 and UTF-16 with a mark, and without one UTF-8 or GB18030 (which holds GBK and GB2312).
 * @throws UnreadableFileError when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return marked;
  refuseKnownBinary(bytes);

  const strict = tryDecode('utf-8', bytes);
  if (strict !== undefined) return refuseControls(strict);

  const lenient = new TextDecoder('utf-8').decode(bytes);
  const chinese = count(lenient, CHINESE);
  if (count(lenient, /\ufffd/g) <= TOLERATED_DAMAGE && chinese > 10) return refuseControls(lenient);

  const gb = tryDecode('gb18030', bytes);
  if (gb !== undefined && count(gb, CHINESE) >= PLAUSIBLE_SHARE * count(gb, NON_ASCII)) return refuseControls(gb);
  throw notText();
}

/** Text of bytes that open with a byte order mark, else undefined. */
export function decodeMarked(bytes: Uint8Array): string | undefined {
  if (opensWith(bytes, [0xef, 0xbb, 0xbf])) return new TextDecoder('utf-8').decode(bytes);
  if (opensWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (opensWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

/** Text in a named encoding, or undefined when the name is unknown or the bytes do not fit it. */
export function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // TextDecoder says "does not fit" and "no such encoding" by these two only.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function refuseKnownBinary(bytes: Uint8Array): void {
  if (opensWith(bytes, COMPOUND_FILE)) {
    throw new UnreadableFileError(
      '这是旧版 Word（.doc）或 WPS 文件，读不了。请在 Word 或 WPS 中打开，另存为 .docx 后再试。',
      'Old .doc/.wps file: save it as .docx first.',
    );
  }
  if (opensWith(bytes, ZIP_FILE)) {
    throw new UnreadableFileError(
      '这是压缩文件，不是文本。如果它是 Word 文档，请把扩展名改为 .docx 后再试。',
      'A ZIP archive, not a text file: name it .docx if it is a Word document.',
    );
  }
}

function refuseControls(text: string): string {
  const controls = count(text, CONTROL);
  if (text.includes('\u0000') || controls * 100 > text.length) throw notText();
  return text;
}

function notText(): UnreadableFileError {
  return new UnreadableFileError(
    '文件不是能识别的文本。请另存为 UTF-8 或 GB18030（GBK）编码的文本，或 .docx 后再试。',
    'Not a readable text file: save it as UTF-8, GB18030 or .docx.',
  );
}

function opensWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
