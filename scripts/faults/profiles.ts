/** What lies where in the profile of a browser that is closed. */
import path from 'node:path';

/** The folder of the extension's database. */
export function databaseFolder(profile: string, extensionId: string): string {
  return path.join(profile, 'Default/IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}

/** The private file systems of all origins. */
export function fileSystemFolder(profile: string): string {
  return path.join(profile, 'Default/File System');
}
