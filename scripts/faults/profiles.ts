/** Profile folders of browsers that are closed. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new one, or a copy of another. */
export function newProfile(from?: string): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'shuzhi-faults-'));
  if (from) cpSync(from, profile, { recursive: true });
  return profile;
}

export function removeProfile(profile: string): void {
  // The browser still writes for a moment after it has closed.
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 150 });
}

/** The folder of the extension's database. */
export function databaseFolder(profile: string, extensionId: string): string {
  return path.join(profile, 'Default/IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}

/** The private file systems of all origins. */
export function fileSystemFolder(profile: string): string {
  return path.join(profile, 'Default/File System');
}
