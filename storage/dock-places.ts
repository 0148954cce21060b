/** Where the panel stands, site by site. */
import type { DatabaseSource, DockPlace } from './types.ts';

export interface DockPlaceRepository {
  /** undefined until the writer has chosen there. */
  read(origin: string): Promise<DockPlace | undefined>;
  save(origin: string, place: DockPlace): Promise<void>;
  /** Sites where the browser's own side panel is wanted. */
  beside(): Promise<readonly string[]>;
}

const PREFIX = 'dock ';
const idOf = (origin: string) => `dock ${origin}` as const;

export function createDockPlaces(database: DatabaseSource): DockPlaceRepository {
  return {
    async read(origin) {
      const setting = await (await database()).get('settings', idOf(origin));
      return setting && 'place' in setting ? setting.place : undefined;
    },
    async save(origin, place) {
      await (await database()).put('settings', { id: idOf(origin), place });
    },
    async beside() {
      const all = await (await database()).getAll('settings', IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`));
      return all.flatMap((one) => ('place' in one && one.place.mode === 'side' ? [one.id.slice(PREFIX.length)] : []));
    },
  };
}
