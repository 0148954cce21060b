/** The browser is killed while one types: how much of what stood in the field is not in the draft afterwards. */
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { DraftContent } from '../../messaging/protocol.ts';
import { launchWithExtension } from '../browser.ts';
import { newProfile, removeProfile } from '../profiles.ts';
import { keptDrafts, lostOf, openDraftsPage, textOf, until } from './kept.ts';
import { killBrowser } from './processes.ts';
import type { Random } from './random.ts';
import { writtenText } from './texts.ts';
import type { Fault, Stage } from './types.ts';
import { BETWEEN_KEYS, openTypist, type Typist } from './typist.ts';

/** Where one types, and where the older draft is from. */
const FORM = '/report/textarea';
const OLDER = { form: '/report/contenteditable', field: '#editable' };
/** UTF-16 units that stand in the field before the typing starts, and those of the older draft. */
const BEFORE = 2_000;
/** UTF-16 units that may be lost at most. */
const WORST = 5;
/** When it happens, in ms after the first key. */
const SOONEST = 1_500;
const LATEST = 3_000;

/** Types on from `rest` for as long as the browser lives. */
type Manner = (typist: Typist, rest: () => string, random: Random, signal: AbortSignal) => Promise<void>;

const MANNERS: readonly (readonly [name: string, manner: Manner])[] = [
  [
    '匀速打字',
    async (typist, rest, _random, signal) => {
      while (!signal.aborted) await keyAndPause(typist, rest(), BETWEEN_KEYS);
    },
  ],
  [
    '打一阵停一阵',
    async (typist, rest, random, signal) => {
      while (!signal.aborted) {
        for (let left = random.between(5, 12); left > 0 && !signal.aborted; left -= 1)
          await keyAndPause(typist, rest(), 25);
        await pause(random.between(300, 900));
      }
    },
  ],
  [
    '边打边粘贴',
    async (typist, rest, random, signal) => {
      while (!signal.aborted) {
        for (let left = random.between(4, 10); left > 0 && !signal.aborted; left -= 1)
          await keyAndPause(typist, rest(), BETWEEN_KEYS);
        if (signal.aborted) return;
        await typist.paste(Array.from({ length: random.between(20, 120) }, rest).join(''));
      }
    },
  ],
  [
    '边打边离开填写框又回来',
    async (typist, rest, random, signal) => {
      while (!signal.aborted) {
        for (let left = random.between(4, 10); left > 0 && !signal.aborted; left -= 1)
          await keyAndPause(typist, rest(), BETWEEN_KEYS);
        if (!signal.aborted) await typist.leaveAndReturn();
      }
    },
  ],
];

export const kill: Fault = {
  name: 'kill',
  title: '打字时杀掉整个浏览器（SIGKILL）',
  runs: 136,
  async play(stage) {
    const scene = await prepare(stage);
    const lost = MANNERS.map((): number[] => []);
    const damaged: number[] = [];
    for (let run = 0; run < stage.runs; run += 1) {
      const which = run % MANNERS.length;
      const [name, manner] = MANNERS[which] ?? ['', async () => undefined];
      const outcome = await killOnce(stage, scene, manner);
      lost[which]?.push(outcome.lost);
      damaged.push(outcome.damaged);
      stage.say(`${run + 1}/${stage.runs} ${name}：丢 ${outcome.lost} 字，旧稿损坏 ${outcome.damaged}`);
    }
    removeProfile(scene.profile);
    return [
      ...MANNERS.map(([name], which) => ({
        what: name,
        unit: '字' as const,
        values: lost[which] ?? [],
        median: 1,
        worst: WORST,
      })),
      { what: '同时存着的旧草稿损坏', unit: '份', values: damaged, worst: 0 },
    ];
  },
};

interface Scene {
  readonly profile: string;
  readonly older: DraftContent;
}

/** A profile with an older draft of another field in it, to start each run from. */
async function prepare({ url, random }: Stage): Promise<Scene> {
  const profile = newProfile();
  const browser = await launchWithExtension({ profile });
  const page = await browser.context.newPage();
  await page.goto(`${url}${OLDER.form}`);
  const typist = await openTypist(page, OLDER.field);
  const text = writtenText(random, BEFORE);
  await typist.key(text);
  const draftsPage = await openDraftsPage(browser);
  const [older] = await until(
    () => keptDrafts(draftsPage),
    ([draft]) => draft !== undefined && textOf(draft) === text,
  );
  await browser.close();
  if (!older || textOf(older) !== text) throw new Error('the older draft was not kept');
  return { profile, older };
}

async function killOnce({ url, random }: Stage, scene: Scene, manner: Manner) {
  const profile = newProfile(scene.profile);
  const browser = await launchWithExtension({ profile });
  const page = await browser.context.newPage();
  await page.goto(`${url}${FORM}`);
  const typist = await openTypist(page);
  await typist.key(writtenText(random, BEFORE));

  const stopping = new AbortController();
  const text = writtenText(random, BEFORE);
  let typed = 0;
  const rest = () => text[typed++ % text.length] ?? '';
  const typing = manner(typist, rest, random, stopping.signal).catch((error: unknown) => {
    // What is asked of a browser that is being killed finds no answer.
    if (!stopping.signal.aborted) throw error;
  });
  await Promise.race([pause(random.between(SOONEST, LATEST)), typing]);
  stopping.abort();
  const stood = typist.stood();
  await killBrowser(browser, profile);
  await typing;

  const again = await launchWithExtension({ profile });
  const draftsPage = await openDraftsPage(again);
  const lostIn = (drafts: readonly DraftContent[]) =>
    Math.min(stood.length, ...drafts.filter(({ path }) => path === FORM).map((draft) => lostOf(stood, textOf(draft))));
  const drafts = await until(
    () => keptDrafts(draftsPage),
    (kept) => lostIn(kept) <= WORST,
    3_000,
  );
  await again.close();
  removeProfile(profile);
  const older = drafts.find(({ id }) => id === scene.older.id);
  return {
    lost: lostIn(drafts),
    damaged: isDeepStrictEqual(older, scene.older) ? 0 : 1,
  };
}

async function keyAndPause(typist: Typist, text: string, ms: number): Promise<void> {
  const start = performance.now();
  await typist.key(text);
  await pause(Math.max(0, ms - (performance.now() - start)));
}
