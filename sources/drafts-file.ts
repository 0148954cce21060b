/** 备份文件: all drafts with their versions in one readable JSON file, and a checksum that tells whether it is whole. */
import * as v from 'valibot';
import { UnreadableFileError } from './unreadable-file.ts';

const FORMAT = 'shuzhi-drafts';
const VERSION = 1;
/** Bytes of the largest file that is read. Ten thousand reports need about 60 MB. */
const MOST_BYTES = 300_000_000;

const headSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const fileSchema = v.object({
  ...headSchema.entries,
  exportedAt: v.string(),
  checksum: v.string(),
  drafts: v.array(v.record(v.string(), v.unknown())),
});

/** `exportedAt` in ms since the epoch. */
export async function writeDraftsFile(drafts: readonly unknown[], exportedAt: number): Promise<string> {
  const content: Content = { format: FORMAT, version: VERSION, exportedAt: new Date(exportedAt).toISOString(), drafts };
  return `${JSON.stringify({ ...content, checksum: await checksumOf(content) }, null, 2)}\n`;
}

/**
 * The drafts of a file, whole but not yet looked at one by one.
 * @throws UnreadableFileError when it is too large, no such file, from a later version, or not as it was written.
 */
export async function readDraftsFile(file: Blob): Promise<readonly unknown[]> {
  if (file.size > MOST_BYTES) {
    throw new UnreadableFileError(
      `文件超过 ${MOST_BYTES / 1_000_000} MB，没有打开。请确认选的是述职助手导出的草稿文件。`,
      `The file is larger than ${MOST_BYTES / 1_000_000} MB and was not opened.`,
    );
  }
  const parsed = parse(await file.arrayBuffer());
  const head = v.safeParse(headSchema, parsed);
  if (!head.success) throw noDraftsFile();
  if (head.output.version > VERSION) {
    throw new UnreadableFileError(
      '这个文件由更新版本的述职助手导出。请先更新扩展，再导入。',
      'This file was made by a newer version. Update the extension first.',
    );
  }
  const read = v.safeParse(fileSchema, parsed);
  // What was parsed counts, not what the schema made of it: the checksum stands for every word of it.
  if (!read.success || read.output.checksum !== (await checksumOf(parsed as Content))) throw changed();
  return (parsed as Content).drafts;
}

type Content = Pick<v.InferOutput<typeof fileSchema>, 'format' | 'version' | 'exportedAt'> & {
  readonly drafts: readonly unknown[];
};

/** SHA-256 over what the file says, however it is laid out. */
async function checksumOf({ format, version, exportedAt, drafts }: Content): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([format, version, exportedAt, drafts]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // A file that was cut off, or never was one of ours.
    throw noDraftsFile(error);
  }
}

function noDraftsFile(cause?: unknown): UnreadableFileError {
  return new UnreadableFileError(
    '这不是述职助手导出的草稿文件，或文件不完整。请选择名字像“述职助手草稿-2026-11-24.json”的文件。',
    'This is not a drafts file of this extension, or it is incomplete.',
    { cause },
  );
}

function changed(): UnreadableFileError {
  return new UnreadableFileError(
    '文件与导出时不一致，可能没有下载完整，或被别的程序改过，所以没有导入。请换一份没有动过的备份，或重新导出。',
    'The file is not as it was exported, so nothing was imported. Use another backup, or export again.',
  );
}
