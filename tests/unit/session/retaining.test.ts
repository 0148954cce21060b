import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { cleanUp, dueDrafts } from '../../../session/retaining.ts';
import { createArchive } from '../../../storage/archive.ts';
import { databaseSource } from '../../../storage/db.ts';
import { createDrafts, type DraftRepository } from '../../../storage/drafts.ts';
import { createRetention, type RetentionRepository } from '../../../storage/retention.ts';
import type { DatabaseSource } from '../../../storage/types.ts';
import { createVersions, type VersionRepository } from '../../../storage/versions.ts';
import { record } from '../storage/records.ts';

const DAY = 24 * 60 * 60_000;
const MEGABYTE = '字'.repeat(500_000);
let now = 0;
let database: DatabaseSource;
let drafts: DraftRepository;
let versions: VersionRepository;
let retention: RetentionRepository;
let count = 0;

beforeEach(() => {
  count += 1;
  now = 1_000 * DAY;
  database = databaseSource(`retaining-${count}`);
  drafts = createDrafts(database, () => now);
  versions = createVersions(database);
  retention = createRetention(database);
});

const boxes = (text: string) => [{ label: '', text }];
const clean = async () => cleanUp({ all: await drafts.list(), drafts, versions, retention, now: () => now });
const idsLeft = async () => (await drafts.list()).map(({ id }) => id);

describe('what is due', () => {
  it('is too old, or the oldest of too much', () => {
    const all = [
      record('new', { updatedAt: now, boxes: boxes(MEGABYTE) }),
      record('big', { updatedAt: now - DAY, boxes: boxes(MEGABYTE) }),
      record('over', { updatedAt: now - 2 * DAY, warnedAt: now - DAY }),
      record('old', { updatedAt: now - 31 * DAY }),
    ];
    expect(dueDrafts(all, { days: 30, megabytes: 2 }, now)).toEqual([
      {
        id: 'over',
        title: '述职报告填报',
        updatedAt: now - 2 * DAY,
        characters: 4,
        why: 'size',
        goesAt: now + 6 * DAY,
      },
      { id: 'old', title: '述职报告填报', updatedAt: now - 31 * DAY, characters: 4, why: 'age', goesAt: now + 7 * DAY },
    ]);
    expect(dueDrafts(all, { days: 730, megabytes: 200 }, now)).toEqual([]);
  });
});

describe('the clean-up', () => {
  it('keeps two years and 200 MB until the writer says otherwise', async () => {
    expect(await retention.read()).toEqual({ days: 730, megabytes: 200 });
    await retention.save({ days: 90, megabytes: 10 });
    expect(await retention.read()).toEqual({ days: 90, megabytes: 10 });
  });

  it('lets no draft go that the writer was not told of a week ago', async () => {
    await drafts.bringBack(record('old', { updatedAt: 0 }));
    await drafts.bringBack(record('new', { updatedAt: now, order: 2 }));
    await clean();
    expect(await idsLeft()).toEqual(['new', 'old']);
    await retention.warned(['old', 'new'], now);
    now += 6 * DAY;
    await retention.warned(['old'], now);
    await clean();
    expect(await idsLeft()).toEqual(['new', 'old']);
    now += DAY;
    expect((await clean()).drafts).toBe(1);
    expect(await idsLeft()).toEqual(['new']);
    await drafts.putBack('old');
    expect(await idsLeft()).toEqual(['new', 'old']);
  });

  it('tells anew where a draft was to stay meanwhile', async () => {
    await drafts.bringBack(record('old', { updatedAt: 0 }));
    await retention.warned(['old'], now);
    await retention.save({ days: 10_000, megabytes: 200 });
    await clean();
    expect((await drafts.read('old'))?.warnedAt).toBeNull();
    await retention.save({ days: 730, megabytes: 200 });
    now += 30 * DAY;
    await clean();
    expect(await idsLeft()).toEqual(['old']);
  });

  it('lets unmarked old versions go first where there is too much, and no draft unwarned', async () => {
    const version = (at: number, marked: boolean) => ({ boxes: boxes(MEGABYTE), at, marked });
    await createArchive(database).take({
      ...record('a', { updatedAt: now, boxes: boxes(MEGABYTE) }),
      versions: [version(1, true), version(2, false), version(3, false), version(4, false)],
    });
    await retention.save({ days: 730, megabytes: 3 });
    expect(await clean()).toEqual({ drafts: 0, versions: 2 });
    expect((await versions.list('a')).map(({ at, marked }) => [at, marked])).toEqual([
      [4, false],
      [1, true],
    ]);
    await retention.save({ days: 730, megabytes: 1 });
    await clean();
    expect((await versions.list('a')).map(({ at }) => at)).toEqual([1]);
    expect(await idsLeft()).toEqual(['a']);
  });

  it('does not take a clock that was set back for the week', async () => {
    await drafts.bringBack(record('old', { updatedAt: 0 }));
    await retention.warned(['old'], now);
    now -= 100 * DAY;
    await clean();
    expect(await idsLeft()).toEqual(['old']);
  });
});
