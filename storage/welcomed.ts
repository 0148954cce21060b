/** Whether the writer was welcomed on this computer. Some browsers tell of an installation at each start. */
import { heard } from './heard.ts';
import type { DatabaseSource } from './types.ts';

export const WELCOMED = 'welcomed';

/** True the first time it is asked, and from then on false. */
export async function welcomeNow(database: DatabaseSource): Promise<boolean> {
  const tx = heard((await database()).transaction('settings', 'readwrite'));
  const before = await tx.store.getKey(WELCOMED);
  if (before === undefined) await tx.store.put({ id: WELCOMED });
  await tx.done;
  return before === undefined;
}
