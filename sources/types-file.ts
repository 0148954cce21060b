/** 报告类型文件: types of one's own in one readable JSON file; documented in `docs/document-types.md`. */
import * as v from 'valibot';
import { UnreadableFileError } from './unreadable-file.ts';

const FORMAT = 'shuzhi-document-types';
const VERSION = 1;
/** Bytes of the largest file that is read; fifty types with all their words stay below. */
const MOST_BYTES = 2_000_000;
const MOST_TYPES = 50;
/** Keys that change what an object is rather than what it holds. */
const NEVER_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const headSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const fileSchema = v.object({ types: v.array(v.unknown()) });

export function writeTypesFile(types: readonly unknown[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, types }, null, 2)}\n`;
}

/**
 * The types of a file, not yet looked at one by one. The size is looked at before anything is read.
 * @throws UnreadableFileError when it is too large, no such file, from a later version, or holds none or too many.
 */
export async function readTypesFile(file: Blob): Promise<readonly unknown[]> {
  if (file.size > MOST_BYTES) {
    const [size, most] = [(file.size / 1_000_000).toFixed(1), MOST_BYTES / 1_000_000];
    throw new UnreadableFileError(
      `文件有 ${size} MB，超过 ${most} MB，没有打开。请确认选的是述职助手导出的报告类型文件；类型太多时请分几个文件导出。`,
      `The file has ${size} MB, more than ${most} MB, and was not opened. Check that it is a document types file.`,
    );
  }
  const parsed = parse(await file.arrayBuffer());
  const head = v.safeParse(headSchema, parsed);
  if (!head.success) throw noTypesFile();
  if (head.output.version > VERSION) {
    throw new UnreadableFileError(
      '这个文件由更新版本的述职助手导出。请先更新扩展，再导入。',
      'This file was made by a newer version. Update the extension first.',
    );
  }
  const read = v.safeParse(fileSchema, parsed);
  if (!read.success || read.output.types.length === 0) {
    throw new UnreadableFileError(
      '文件里没有报告类型（types 是空的，或不是列表）。请重新导出，或对照格式说明补上。',
      'The file holds no document types: "types" is empty or no list.',
    );
  }
  const { length } = read.output.types;
  if (length > MOST_TYPES) {
    throw new UnreadableFileError(
      `文件里有 ${length} 个报告类型，一次最多导入 ${MOST_TYPES} 个。请分成几个文件。`,
      `The file holds ${length} document types; at most ${MOST_TYPES} are imported at once.`,
    );
  }
  return read.output.types;
}

function parse(bytes: ArrayBuffer): unknown {
  const text = decode(bytes);
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (NEVER_KEYS.has(key)) {
        throw new UnreadableFileError(
          `文件里有不允许的项目名“${key}”，为安全起见没有导入。请删去这一项，或换一份由述职助手导出的文件。`,
          `The file holds the key "${key}", which is not allowed; nothing was imported.`,
        );
      }
      return value;
    });
  } catch (error) {
    throw error instanceof UnreadableFileError ? error : noTypesFile(error);
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw noTypesFile(error);
  }
}

function noTypesFile(cause?: unknown): UnreadableFileError {
  return new UnreadableFileError(
    '这不是述职助手的报告类型文件，或文件不完整。请选择名字像“述职助手报告类型-2026-11-24.json”的文件；自己编写的请对照格式说明检查。',
    'This is not a document types file of this extension, or it is incomplete.',
    { cause },
  );
}
