/** What counts where both the unit and the writer say something: the repositories as the rest of the background sees them. */
import type { RequirementSetInForce } from '../../messaging/requirement-messages.ts';
import type { OwnTypeInForce } from '../../messaging/type-messages.ts';
import type { OwnTypeRepository } from '../../storage/own-types.ts';
import type { ReminderRepository } from '../../storage/reminder.ts';
import type { RequirementSetRepository } from '../../storage/requirement-sets.ts';
import type { Retention, RetentionRepository } from '../../storage/retention.ts';
import type { Layer } from './pack.ts';
import type { Policy } from './policy.ts';

type ReadPolicy = () => Promise<Policy>;

const FIXED = '由单位统一设置，不能修改';

export interface TypesInForce extends OwnTypeRepository {
  /** The same objects as long as nothing is changed. Locked ones first, then the writer's own, then the unit's others. */
  list(): Promise<readonly OwnTypeInForce[]>;
}

export function typesInForce(own: OwnTypeRepository, policy: ReadPolicy): TypesInForce {
  return {
    list: async () => laidOver(await own.list(), await policy(), (layer) => layer.types),
    async save(types) {
      refuse((await policy()).locked.types, types);
      return own.save(types);
    },
    async remove(id) {
      refuse((await policy()).locked.types, [{ id }]);
      await own.remove(id);
    },
  };
}

export interface SetsInForce extends RequirementSetRepository {
  /** Locked ones first, then the writer's own, newest first, then the unit's others. */
  list(): Promise<readonly RequirementSetInForce[]>;
}

export function setsInForce(own: RequirementSetRepository, policy: ReadPolicy): SetsInForce {
  return {
    list: async () => laidOver(await own.list(), await policy(), (layer) => layer.requirements),
    async save(set) {
      refuse((await policy()).locked.requirements, [set]);
      return own.save(set);
    },
    async remove(id) {
      refuse((await policy()).locked.requirements, [{ id }]);
      await own.remove(id);
    },
  };
}

/** The writer's own number stays under one that is locked, and is back when the unit lets go of it. */
export function retentionInForce(own: RetentionRepository, policy: ReadPolicy): RetentionRepository {
  return {
    ...own,
    read: async () => ({ ...(await own.read()), ...(await policy()).locked.retention }),
    async save(retention) {
      const { days, megabytes } = (await policy()).locked.retention;
      if (days !== undefined && megabytes !== undefined) throw new Error(`保留期限${FIXED}。`);
      const before: Retention = await own.read();
      await own.save({
        days: days === undefined ? retention.days : before.days,
        megabytes: megabytes === undefined ? retention.megabytes : before.megabytes,
      });
    },
  };
}

export function reminderInForce(own: ReminderRepository, policy: ReadPolicy): ReminderRepository {
  return {
    isOn: async () => (await policy()).locked.reminder ?? own.isOn(),
    async turn(on) {
      if ((await policy()).locked.reminder !== undefined) throw new Error(`提交前的提醒${FIXED}。`);
      await own.turn(on);
    },
  };
}

function laidOver<Entry extends { readonly id: string }>(
  own: readonly Entry[],
  { locked, initial }: Policy,
  of: (layer: Layer) => readonly Entry[],
): readonly Entry[] {
  const fixed = new Set(of(locked).map(({ id }) => id));
  const mine = own.filter(({ id }) => !fixed.has(id));
  const changed = new Set(mine.map(({ id }) => id));
  return [...of(locked), ...mine, ...of(initial).filter(({ id }) => !changed.has(id))];
}

function refuse(
  locked: readonly { readonly id: string; readonly title: string }[],
  some: readonly { readonly id: string }[],
): void {
  const fixed = locked.find(({ id }) => some.some((one) => one.id === id));
  if (fixed) throw new Error(`“${fixed.title}”${FIXED}。可以复制一份，再改复制的。`);
}
