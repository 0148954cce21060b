/** 副本: a second copy of each draft, a file of its own, since a damaged database comes back empty and says nothing. */
import * as v from 'valibot';
import { draftSchema } from './draft-schema.ts';
import type { DraftRecord } from './types.ts';

export interface Copies {
  /** Copies a draft, a little later where `atOnce` is not said. What cannot be copied is reported, and stands in the database. */
  keep(draft: DraftRecord, atOnce?: boolean): void;
  /** Resolves once everything told so far is copied. */
  settled(): Promise<void>;
  /** Newest first. A file that is damaged itself is left out and removed. */
  all(): Promise<readonly DraftRecord[]>;
  remove(ids: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

/** How long copying waits for more of the same draft, in ms. */
const GATHER = 2_000;
/** How many drafts have a copy; the oldest lose theirs. */
export const MOST_COPIES = 40;

/** `folder`: a folder of the browser's private file system, which lies apart from the database. */
export function createCopies(folder: () => Promise<FileSystemDirectoryHandle>): Copies {
  const waiting = new Map<string, DraftRecord>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(writeAll).catch((error: unknown) => console.error('copy not written', error));
  }

  async function writeAll(): Promise<void> {
    const files = await folder();
    for (const [id, draft] of waiting) {
      waiting.delete(id);
      // Written beside the old file, which it replaces as a whole when closed.
      const file = await (await files.getFileHandle(nameOf(id), { create: true })).createWritable();
      await file.write(JSON.stringify(draft));
      await file.close();
    }
  }

  async function removeFiles(names: readonly string[]): Promise<void> {
    const files = await folder();
    await writing;
    await Promise.all(names.map((name) => files.removeEntry(name).catch(unlessMissing)));
  }

  return {
    keep(draft, atOnce = false) {
      waiting.set(draft.id, draft);
      if (atOnce) flush();
      else timer ??= setTimeout(flush, GATHER);
    },
    async settled() {
      flush();
      await writing;
    },
    async all() {
      const drafts: DraftRecord[] = [];
      const damaged: string[] = [];
      for await (const [name, handle] of (await folder()).entries()) {
        if (handle.kind !== 'file' || !name.endsWith(ENDING)) continue;
        const draft = read(await (await (handle as FileSystemFileHandle).getFile()).text());
        if (draft) drafts.push(draft);
        else damaged.push(name);
      }
      drafts.sort((a, b) => b.order - a.order);
      await removeFiles([...damaged, ...drafts.splice(MOST_COPIES).map(({ id }) => nameOf(id))]);
      return drafts;
    },
    async remove(ids) {
      for (const id of ids) waiting.delete(id);
      await removeFiles(ids.map(nameOf));
    },
    async clear() {
      waiting.clear();
      const names: string[] = [];
      for await (const name of (await folder()).keys()) names.push(name);
      await removeFiles(names);
    },
  };
}

/** The folder in the extension's own private file system. */
export async function copiesFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('drafts', { create: true });
}

const ENDING = '.json';
const nameOf = (id: string) => `${encodeURIComponent(id)}${ENDING}`;

function read(text: string): DraftRecord | undefined {
  try {
    const parsed = v.safeParse(draftSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch (error) {
    console.warn('copy damaged', error);
    return undefined;
  }
}

function unlessMissing(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
}
