/** A database of an earlier version, with real data in it, is opened by today's; and two versions meet. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { databaseSource } from '../../storage/db.ts';
import { createDrafts } from '../../storage/drafts.ts';
import { migrations } from '../../storage/migrations/index.ts';
import type { Database, Schema } from '../../storage/types.ts';
import type { Random } from './random.ts';
import { writtenText } from './texts.ts';
import type { Fault } from './types.ts';

const ORIGIN = 'http://oa.practice.gov.cn';
const KEY = '/report#正文';
const DRAFTS = 30;

type Stores = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Drafts as the first three versions wrote them. */
const firstDrafts = (random: Random) =>
  Array.from({ length: DRAFTS }, (_, turn) => ({
    ...{ id: `draft-${turn}`, origin: ORIGIN, key: KEY, path: '/report', pageTitle: '述职报告填报' },
    ...{ boxes: [{ label: '正文', text: writtenText(random, random.between(1, 6_000)) }], lifetime: `life-${turn}` },
    ...{ createdAt: 1_000 + turn, updatedAt: 2_000 + turn, sequence: turn, offerClosed: turn % 3 === 0 },
  }));

/** What each version added or changed, as it wrote it. Never changed: it stands for what lies on writers' disks. */
const ADDED: readonly ((random: Random) => Stores)[] = [
  (random) => ({
    drafts: firstDrafts(random),
    fields: [{ origin: ORIGIN, key: KEY, type: 'work-plan', ignored: ['numerals\t二零二五年'] }],
  }),
  () => ({
    ignored: [{ rule: 'dates', text: '2025-1-1', message: '日期写法', at: 5 }],
    writer: [{ id: 'writer', name: '何小川', unit: '云溪镇人大' }],
  }),
  () => ({ choices: [{ kind: 'refused', origin: ORIGIN, name: '/form#意见', at: 6 }] }),
  (random) => ({
    drafts: firstDrafts(random).map((draft, turn) => ({
      ...draft,
      ...{ order: turn + 1, type: 'deputy-report', name: turn % 4 === 0 ? '我起的名字' : '', versionedAt: 1_500 },
      ...{ interrupted: turn % 5 === 0, removedAt: null, warnedAt: turn % 6 === 0 ? 1_900 : null },
    })),
    versions: Array.from({ length: DRAFTS }, (_, turn) => {
      const text = writtenText(random, 500);
      const boxes = [{ label: '正文', text }];
      return { id: turn + 1, draftId: `draft-${turn}`, boxes, at: 1_500, characters: text.length, marked: turn % 2 };
    }),
    notices: [{ kind: 'recovered', drafts: 2, at: 7 }],
    settings: [{ id: 'retention', days: 400, megabytes: 50 }],
  }),
];

export const upgrade: Fault = {
  name: 'upgrade',
  title: '由旧版本的数据库升级',
  runs: 20,
  async play({ runs, random, say }) {
    const lost: number[] = [];
    const meeting: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      for (let version = 1; version < migrations.length; version += 1) {
        const name = `upgrade-${version}-${run}`;
        lost.push(await reopened(name, version, random));
        meeting.push((await whileHeld(`${name}-held`, version, random)) + (await whenNewerComes(`${name}-newer`)));
      }
    }
    say(`${migrations.length - 1} 个旧版本，各 ${runs} 次`);
    return [
      {
        what: '升级后不见或变了的记录',
        unit: '份',
        values: lost,
        worst: 0,
        note: `由第 1 至 ${migrations.length - 1} 版各 ${runs} 次`,
      },
      { what: '旧版还占着数据库、新版要来时，不声不响丢掉的', unit: '份', values: meeting, worst: 0 },
    ];
  },
};

/** The database as the first `version` migrations leave it, with data. */
async function makeOld(name: string, version: number, random: Random): Promise<{ old: Database; stores: Stores }> {
  const old = await openDB<Schema>(name, version, {
    async upgrade(db, _old, _new, tx) {
      for (const migrate of migrations.slice(0, version)) await migrate(db, tx);
    },
  });
  const stores = Object.assign({}, ...ADDED.slice(0, version).map((add) => add(random))) as Stores;
  for (const [store, records] of Object.entries(stores))
    for (const record of records) await old.put(store as 'drafts', record as unknown as Schema['drafts']['value']);
  return { old, stores };
}

async function reopened(name: string, version: number, random: Random): Promise<number> {
  const { old, stores } = await makeOld(name, version, random);
  old.close();
  const today = await databaseSource(name)();
  const missing = await missingFrom(today, stores);
  const listed = await createDrafts(async () => today).list();
  today.close();
  return missing + (listed.length === DRAFTS ? 0 : 1);
}

/** Today's version waits until the old one lets go; what the old one writes until then is there. */
async function whileHeld(name: string, version: number, random: Random): Promise<number> {
  const { old, stores } = await makeOld(name, version, random);
  const opening = databaseSource(name)();
  const [first, ...rest] = stores.drafts ?? [];
  const late = { ...first, boxes: [{ label: '正文', text: '旧版在等待时写下的' }] };
  await old.put('drafts', late as unknown as Schema['drafts']['value']);
  old.close();
  const today = await opening;
  const missing = await missingFrom(today, { ...stores, drafts: [late, ...rest] });
  today.close();
  return missing;
}

/** A newer version takes the database over: today's keeps nothing any more, and must say so at every text. */
async function whenNewerComes(name: string): Promise<number> {
  const drafts = createDrafts(databaseSource(name));
  const draft = {
    ...{ origin: ORIGIN, key: KEY, path: '/report', pageTitle: '述职报告填报', boxes: [{ label: '正文', text: '一' }] },
    ...{ lifetime: 'life-today', type: 'deputy-report' as const },
  };
  await drafts.save({ ...draft, sequence: 1 });
  const newer = await openDB<Schema>(name, migrations.length + 1);
  const later = { ...draft, boxes: [{ label: '正文', text: '一年来' }] };
  const saved = await drafts.save({ ...later, sequence: 2 }).catch(() => undefined);
  const texts = (await newer.getAll('drafts')).map(({ boxes }) => boxes[0]?.text);
  newer.close();
  return texts.includes(saved === undefined ? '一' : '一年来') ? 0 : 1;
}

/** Records that are not there with all they held. */
async function missingFrom(db: Database, stores: Stores): Promise<number> {
  let missing = 0;
  for (const [store, records] of Object.entries(stores)) {
    const kept: readonly unknown[] = await db.getAll(store as 'drafts');
    for (const record of records) if (!kept.some((one) => holds(one, record))) missing += 1;
  }
  return missing;
}

function holds(kept: unknown, record: Readonly<Record<string, unknown>>): boolean {
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.entries(record).every(
    ([name, value]) => JSON.stringify(Reflect.get(kept, name)) === JSON.stringify(value),
  );
}
