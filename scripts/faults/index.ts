/** All faults, in the order they are played and written down. */
import { clockBack } from './clock-back.ts';
import { damage } from './damage.ts';
import { failingOperation } from './failing-operation.ts';
import { kill } from './kill.ts';
import { model } from './model.ts';
import { offerTime } from './offer-time.ts';
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
  upgrade,
  clockBack,
  twoTabs,
  surrogates,
  model,
  offerTime,
];
