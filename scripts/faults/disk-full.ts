/** The disk that the browser's profile lies on is full. */

import { newProfile, removeProfile } from '../profiles.ts';
import { figuresOf, newFull, writeWithoutRoom } from './full-storage.ts';
import { mountSmallDisk } from './small-disk.ts';
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
      const small = mountSmallDisk(disk, SIZE);
      await writeWithoutRoom(
        stage,
        small.folder,
        { fill: async () => small.fill(), free: async () => small.free() },
        seen,
      ).finally(() => small.unmount());
      removeProfile(disk);
      stage.say(`${run + 1}/${stage.runs}：${Math.round(seen.notices.at(-1) ?? 0)} 毫秒后显示没有存好`);
    }
    return figuresOf(seen);
  },
};
