/** The disk that the browser's profile lies on is full. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { figuresOf, newFull, writeWithoutRoom } from './full-storage.ts';
import { newProfile, removeProfile } from './profiles.ts';
import type { Fault } from './types.ts';

const SIZE = '64m';

export const diskFull: Fault = {
  name: 'disk-full',
  title: '磁盘写满了',
  runs: 10,
  async play(stage) {
    if (process.getuid?.() !== 0) {
      stage.say('需要 root 才能挂一块小磁盘，没有做');
      return [];
    }
    const seen = newFull();
    for (let run = 0; run < stage.runs; run += 1) {
      const disk = newProfile();
      // A disk of its own in memory; only root may have one.
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]);
      const profile = path.join(disk, 'profile');
      mkdirSync(profile);
      const ballast = path.join(disk, 'ballast');
      await writeWithoutRoom(
        stage,
        profile,
        { fill: async () => fillDisk(ballast), free: async () => rmSync(ballast) },
        seen,
      ).finally(() => execFileSync('umount', ['--lazy', disk]));
      removeProfile(disk);
      stage.say(`${run + 1}/${stage.runs}：${Math.round(seen.notices.at(-1) ?? 0)} 毫秒后显示没有存好`);
    }
    return figuresOf(seen);
  },
};

/** Writes until there is no byte left. */
function fillDisk(file: string): void {
  const handle = openSync(file, 'w');
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
