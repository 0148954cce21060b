/** Whether the writer is reminded of parts not found before a report is sent. */
import type { DatabaseSource } from './types.ts';

export interface ReminderRepository {
  /** On, or as it was to begin with, until the writer turned it. */
  isOn(): Promise<boolean>;
  turn(on: boolean): Promise<void>;
}

export function createReminder(database: DatabaseSource, initial = async () => true): ReminderRepository {
  return {
    async isOn() {
      const setting = await (await database()).get('settings', 'reminder');
      return setting?.id === 'reminder' ? setting.on : initial();
    },
    async turn(on) {
      await (await database()).put('settings', { id: 'reminder', on });
    },
  };
}
