/** The clock of the computer jumps while one writes: what is newest is told by the order of writing alone. */
import 'fake-indexeddb/auto';
import { databaseSource } from '../../storage/db.ts';
import { createDrafts } from '../../storage/drafts.ts';
import { createVersions } from '../../storage/versions.ts';
import { writtenText } from './texts.ts';
import type { Fault, Stage } from './types.ts';

const DAY = 24 * 3600_000;
const FIELDS = ['/report#甲', '/report#乙', '/report#丙'] as const;
const SAVES = 24;

export const clockBack: Fault = {
  name: 'clock-back',
  title: '时钟往回拨',
  runs: 100,
  async play(stage) {
    const wrong: number[] = [];
    const gone: number[] = [];
    for (let run = 0; run < stage.runs; run += 1) {
      const one = await writeWithJumps(stage, `clock-back-${run}`);
      wrong.push(one.wrong);
      gone.push(one.gone);
    }
    stage.say(`次序错 ${Math.max(...wrong)}，不见 ${Math.max(...gone)}`);
    return [
      { what: '新旧次序错了的', unit: '次', values: wrong, worst: 0 },
      { what: '停顿之后应当留下、却找不到的上一个版本', unit: '份', values: gone, worst: 0 },
    ];
  },
};

async function writeWithJumps({ random }: Stage, name: string) {
  let clock = 1_700_000_000_000;
  const database = databaseSource(name);
  const drafts = createDrafts(database, () => clock);
  const versions = createVersions(database);
  /** The drafts by when they were written last, newest first. */
  let order: string[] = [];
  let [wrong, gone] = [0, 0];
  const last = new Map<string, string>();
  for (let sequence = 1; sequence <= SAVES; sequence += 1) {
    // A day back, or a pause in writing.
    const jump = random.pick([-DAY, -DAY, 8_000, 8_000, 8_000]);
    clock += jump;
    const key = random.pick(FIELDS);
    const before = last.get(key) ?? '';
    const text = `${before}${writtenText(random, 30)}`;
    const saved = await drafts.save({
      ...{ origin: 'http://oa.practice.gov.cn', key, path: '/report', pageTitle: '述职报告填报', sequence },
      ...{ boxes: [{ label: '正文', text }], lifetime: 'lifetime-1', type: 'deputy-report' as const },
    });
    if (!saved) throw new Error('not kept');
    last.set(key, text);
    order = [saved.id, ...order.filter((id) => id !== saved.id)];
    const listed = (await drafts.list()).map(({ id }) => id);
    if (listed.join() !== order.join()) wrong += 1;
    const [version] = await versions.list(saved.id);
    const aside = version && (await versions.read(version.id));
    if (before !== '' && aside?.boxes[0]?.text !== before) gone += 1;
  }
  (await database()).close();
  return { wrong, gone };
}
