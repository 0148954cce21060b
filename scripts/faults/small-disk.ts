/** A small disk of its own, in memory, which can be filled to the last byte. Only root may have one, and not in every container. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface SmallDisk {
  /** An empty folder on it. */
  readonly folder: string;
  /** Takes every byte that is left; again, what has become free since. */
  fill(): void;
  free(): void;
  /** The folder it was mounted on is empty then. */
  unmount(): void;
}

/** `at`: an empty folder; `size` as `mount` writes it (`64m`). */
export function mountSmallDisk(at: string, size: string): SmallDisk {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at]);
  const folder = path.join(at, 'profile');
  mkdirSync(folder);
  const ballast = path.join(at, 'ballast');
  return {
    folder,
    fill: () => fillDisk(ballast),
    free: () => rmSync(ballast),
    unmount: () => execFileSync('umount', ['--lazy', at]),
  };
}

/** Whether this process may have one, found by trying. */
export function mayMountSmallDisk(): boolean {
  const at = mkdtempSync(path.join(tmpdir(), 'shuzhi-disk-'));
  try {
    mountSmallDisk(at, '1m').unmount();
    return true;
  } catch {
    return false;
  } finally {
    rmSync(at, { recursive: true });
  }
}

/** Writes until there is no byte left. */
function fillDisk(file: string): void {
  const handle = openSync(file, 'a');
  for (let size = 1 << 20; size > 0; ) {
    try {
      // A short write is the last of its size.
      if (writeSync(handle, Buffer.alloc(size)) < size) size = Math.floor(size / 2);
    } catch {
      size = Math.floor(size / 2);
    }
  }
  closeSync(handle);
}
