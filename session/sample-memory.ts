/** The samples looked at, ready to be looked up for each draft: read once, and again after a change. */
import { indexSeen, type SeenIndex } from '../engine/index.ts';
import type { SeenSample } from '../messaging/sample-messages.ts';
import type { SampleRepository } from '../storage/samples.ts';
import type { SampleRecord } from '../storage/types.ts';

export interface SampleMemory {
  seen(): Promise<SeenIndex>;
  /** Newest first. */
  list(): Promise<readonly SeenSample[]>;
  keep(sample: Omit<SampleRecord, 'seenAt'>): Promise<void>;
  forget(id: string): Promise<void>;
  clear(): Promise<void>;
}

export function createSampleMemory(samples: SampleRepository): SampleMemory {
  let index: Promise<SeenIndex> | undefined;
  const after = async (change: Promise<void>) => {
    try {
      await change;
    } finally {
      index = undefined;
    }
  };

  async function read(): Promise<SeenIndex> {
    // The newest last: what stands in several samples is told of the one looked at last.
    const all = (await samples.list()).toReversed();
    return indexSeen(
      all.flatMap(({ title: page, reports }) =>
        reports.map(({ title, shingles }) => ({ title: title || page, shingles })),
      ),
    );
  }

  return {
    seen() {
      index ??= read().catch((error: unknown) => {
        index = undefined;
        throw error;
      });
      return index;
    },
    list: async () =>
      (await samples.list()).map(({ id, title, source, seenAt, reports }) => ({
        ...{ id, title, source, seenAt },
        reports: reports.length,
      })),
    keep: (sample) => after(samples.keep(sample)),
    forget: (id) => after(samples.forget(id)),
    clear: () => after(samples.clear()),
  };
}
