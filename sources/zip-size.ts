import { UnreadableFileError } from './unreadable-file.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_OF_DIRECTORY_LENGTH = 22;
const MAX_COMMENT_LENGTH = 0xffff;
const STORED = 0;
const DEFLATED = 8;

interface ZipEntry {
  readonly method: number;
  readonly declaredSize: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * Makes sure that a ZIP archive unpacks to no more than `limit` bytes: first by what its directory declares, then by
 * unpacking it piece by piece and stopping at the limit, since a made-up archive may declare anything.
 * @throws UnreadableFileError when it would grow larger, or is no sound archive.
 */
export async function refuseOversizedZip(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<void> {
  const entries = listEntries(bytes);
  const declared = entries.reduce((sum, entry) => sum + entry.declaredSize, 0);
  if (declared > limit) throw tooLarge(limit);
  let actual = 0;
  for (const entry of entries) {
    actual += entry.method === DEFLATED ? await inflatedSize(entry.data, limit - actual) : entry.data.length;
    if (actual > limit) throw tooLarge(limit);
  }
}

function listEntries(bytes: Uint8Array<ArrayBuffer>): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEndOfDirectory(view);
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
      entries.push(readEntry(bytes, view, at));
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    // DataView answers a position outside the file, that is a damaged directory, by RangeError.
    if (error instanceof RangeError) throw damaged(error);
    throw error;
  }
}

function findEndOfDirectory(view: DataView): number {
  const last = view.byteLength - END_OF_DIRECTORY_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_LENGTH; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function readEntry(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): ZipEntry {
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) throw damaged();
  const header = view.getUint32(at + 42, true);
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw damaged();
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const data = bytes.subarray(start, start + view.getUint32(at + 20, true));
  return { method, declaredSize: view.getUint32(at + 24, true), data };
}

/** Bytes the data unpacks to, counted up to just over `limit`. */
async function inflatedSize(data: Uint8Array<ArrayBuffer>, limit: number): Promise<number> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  try {
    while (size <= limit) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.byteLength;
    }
  } catch (error) {
    throw damaged(error);
  }
  await reader.cancel();
  return size;
}

function tooLarge(limit: number): UnreadableFileError {
  const megabytes = Math.floor(limit / 1_000_000);
  return new UnreadableFileError(
    `文档解压后超过 ${megabytes} MB，为安全起见没有打开。请去掉图片，或把文字另存为新文档后再试。`,
    `The document unpacks to more than ${megabytes} MB and was not opened.`,
  );
}

function damaged(cause?: unknown): UnreadableFileError {
  return new UnreadableFileError(
    '文档已损坏，或不是 .docx 格式。请用 Word 或 WPS 打开，另存为 .docx 后再试。',
    'Not a sound .docx file.',
    { cause },
  );
}
