/** All faults, in the order they are played and written down. */
import { damage } from './damage.ts';
import { kill } from './kill.ts';
import { offerTime } from './offer-time.ts';
import { tabEnds } from './tab-ends.ts';
import type { Fault } from './types.ts';
import { update } from './update.ts';
import { workerStops } from './worker-stops.ts';

export const faults: readonly Fault[] = [kill, tabEnds, workerStops, offerTime, update, damage];
