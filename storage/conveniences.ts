/** What of the product shows itself around the page, each to be turned off. */
import { heard } from './heard.ts';
import type { DatabaseSource, SettingRecord } from './types.ts';

export interface Conveniences {
  /** The number on the toolbar button. */
  readonly badge: boolean;
  /** The lines in the page's context menu. */
  readonly menu: boolean;
  /** The keyboard shortcuts. */
  readonly shortcuts: boolean;
}

export type Convenience = keyof Conveniences;

export interface ConvenienceRepository {
  /** All on until they were turned off. */
  read(): Promise<Conveniences>;
  turn(what: Convenience, on: boolean): Promise<Conveniences>;
}

const ID = 'conveniences';
const USUAL: Conveniences = { badge: true, menu: true, shortcuts: true };

export function createConveniences(database: DatabaseSource): ConvenienceRepository {
  return {
    read: async () => turnedOf(await (await database()).get('settings', ID)),
    async turn(what, on) {
      const tx = heard((await database()).transaction('settings', 'readwrite'));
      const turned = { ...turnedOf(await tx.store.get(ID)), [what]: on };
      await tx.store.put({ id: ID, turned });
      await tx.done;
      return turned;
    },
  };
}

function turnedOf(setting: SettingRecord | undefined): Conveniences {
  return setting && 'turned' in setting ? { ...USUAL, ...setting.turned } : USUAL;
}
