/** All faults, in the order they are played and written down. */
import { big } from './big.ts';
import { clockBack } from './clock-back.ts';
import { damage } from './damage.ts';
import { diskFull } from './disk-full.ts';
import { failingOperation } from './failing-operation.ts';
import { kill } from './kill.ts';
import { longRun } from './long-run.ts';
import { many } from './many.ts';
import { model } from './model.ts';
import { offerTime } from './offer-time.ts';
import { quota } from './quota.ts';
import { surrogates } from './surrogates.ts';
import { tabEnds } from './tab-ends.ts';
import { twoTabs } from './two-tabs.ts';
import type { Fault } from './types.ts';
import { update } from './update.ts';
import { upgrade } from './upgrade.ts';
import { workerStops } from './worker-stops.ts';

export const faults: readonly Fault[] = [
  kill,
  tabEnds,
  workerStops,
  damage,
  update,
  failingOperation,
  quota,
  diskFull,
  upgrade,
  clockBack,
  twoTabs,
  surrogates,
  big,
  model,
  offerTime,
  many,
  longRun,
];
