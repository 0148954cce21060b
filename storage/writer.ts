/** Who writes on this computer (本人的姓名和单位): looked for in texts, never sent anywhere. */
import type { Writer } from '../engine/types.ts';
import type { DatabaseSource } from './types.ts';

export interface WriterRepository {
  /** Empty words until the writer said them. */
  read(): Promise<Writer>;
  save(writer: Writer): Promise<void>;
}

/** There is one writer. */
const ID = 'writer';

export function createWriter(database: DatabaseSource): WriterRepository {
  return {
    async read() {
      const { name = '', unit = '' } = (await (await database()).get('writer', ID)) ?? {};
      return { name, unit };
    },
    async save({ name, unit }) {
      await (await database()).put('writer', { id: ID, name, unit });
    },
  };
}
