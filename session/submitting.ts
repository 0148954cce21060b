/** A report that was sent, until it is known what came of it: taken, or turned away by a login that had run out. */
import { type DraftRepository, lengthOf } from '../storage/drafts.ts';
import type { DraftRecord } from '../storage/types.ts';
import { createTurns } from './turns.ts';

/** A report that was sent from a tab. */
export interface Submission {
  readonly tabId: number;
  readonly frameId: number;
  readonly origin: string;
  readonly key: string;
  readonly lifetime: string;
  /** The draft it was kept in when it was sent; null where nothing had been kept. */
  readonly draftId: string | null;
  /** ms since the epoch, by the page. */
  readonly at: number;
  /** ms since the epoch, by the background. */
  readonly heardAt: number;
}

/** What is seen of one frame's document after a submit. Nothing of its text. */
export interface Landing {
  readonly frameId: number;
  /** When the document began, in ms since the epoch. */
  readonly born: number;
  /** Status of the answer it is; 0 where the browser does not say. */
  readonly status: number;
  /** It shows a password field and nothing to write a report in. */
  readonly login: boolean;
  /** It is a few words that speak of a login that has run out. */
  readonly expired: boolean;
  /** It is a few words that do not speak of success: it may lead on by itself. */
  readonly passing: boolean;
}

export type SubmitOutcome = 'refused' | 'taken' | 'open';

const TURNED_AWAY: readonly number[] = [401, 403];
/** Longest time between a submit and what comes of it, in ms. */
const LIMIT = 180_000;

/** What the documents of a tab say of a submit. */
export function outcomeOf(
  { frameId, at }: Pick<Submission, 'frameId' | 'at'>,
  frames: readonly Landing[],
): SubmitOutcome {
  const isHome = (frame: Landing) => frame.frameId === frameId;
  const fresh = frames.filter(({ born }) => born > at);
  // A page may show the login in the document the report stood in.
  if (frames.some((frame) => frame.login && (frame.born > at || isHome(frame)))) return 'refused';
  // The frame that sent it may have gone with the page around it.
  const landed = frames.some(isHome) ? fresh.find(isHome) : fresh[0];
  if (landed && TURNED_AWAY.includes(landed.status)) return 'refused';
  if (fresh.some(({ expired }) => expired)) return 'refused';
  return landed && !landed.passing ? 'taken' : 'open';
}

export interface Submitting {
  sent(submission: Omit<Submission, 'heardAt'>): Promise<void>;
  /** The page itself can tell what came of it. */
  ended(sender: Omit<SubmissionName, 'key'>, key: string, refused: boolean): Promise<void>;
  /** A document of the tab has come, or the field of a report has gone from it. */
  moved(tabId: number): Promise<void>;
  /** Goes on after a stop of the background. */
  resume(): Promise<void>;
  dropTab(tabId: number): Promise<void>;
}

export function createSubmitting(parts: {
  readonly drafts: Pick<DraftRepository, 'ofField' | 'interrupt'>;
  /** Outlives a stop of the background. */
  readonly memory: {
    read(): Promise<readonly Submission[]>;
    write(submissions: readonly Submission[]): Promise<void>;
  };
  /** Looks at the documents of a tab, waiting for a login that comes late in those begun since a time (ms since the epoch). */
  readonly look: (tabId: number, since: number) => Promise<readonly Landing[]>;
  /** The text of a submission was turned away and stands in a draft. */
  readonly interrupted: (tabId: number, draft: DraftRecord) => Promise<void>;
  /** Whether anything is waited for: pages need not be followed otherwise. */
  readonly waiting: (is: boolean) => void;
  readonly now: () => number;
}): Submitting {
  const { drafts, memory, look, interrupted, waiting, now } = parts;
  const inTurn = createTurns();
  const turn = (work: () => Promise<void>) => inTurn('submissions', work);

  async function pending(): Promise<readonly Submission[]> {
    const time = now();
    return (await memory.read()).filter(({ heardAt }) => Math.abs(time - heardAt) <= LIMIT);
  }

  async function keepOnly(submissions: readonly Submission[]): Promise<void> {
    await memory.write(submissions);
    waiting(submissions.length > 0);
  }

  async function conclude(done: readonly Submission[], refused: boolean): Promise<void> {
    const left = (await pending()).filter((one) => !done.some((other) => isSame(one, other)));
    await keepOnly(left);
    if (!refused) return;
    const kept = await Promise.all(done.map(draftOf));
    const [longest] = kept.flatMap((draft) => draft ?? []).sort((a, b) => lengthOf(b) - lengthOf(a));
    for (const draft of kept) if (draft) await drafts.interrupt(draft.id);
    const [first] = done;
    if (longest && first) await interrupted(first.tabId, longest);
  }

  async function draftOf({ origin, key, lifetime, draftId }: Submission): Promise<DraftRecord | undefined> {
    const all = await drafts.ofField(origin, key);
    return all.find((draft) => draft.lifetime === lifetime) ?? all.find(({ id }) => id === draftId);
  }

  const moved = (tabId: number) =>
    turn(async () => {
      const all = await pending();
      waiting(all.length > 0);
      const here = all.filter((one) => one.tabId === tabId);
      if (here.length === 0) return;
      const frames = await look(tabId, Math.max(...here.map(({ at }) => at)));
      for (const outcome of ['refused', 'taken'] as const) {
        const done = here.filter((one) => outcomeOf(one, frames) === outcome);
        if (done.length > 0) await conclude(done, outcome === 'refused');
      }
    });

  return {
    sent: (submission) =>
      turn(async () => {
        const others = (await pending()).filter((one) => !isSame(one, submission));
        await keepOnly([...others, { ...submission, heardAt: now() }]);
      }),
    ended: (sender, key, refused) =>
      turn(async () => {
        const done = (await pending()).filter((one) => isSame(one, { ...sender, key }));
        if (done.length > 0) await conclude(done, refused);
      }),
    moved,
    async resume() {
      const tabs = new Set((await pending()).map(({ tabId }) => tabId));
      waiting(tabs.size > 0);
      for (const tabId of tabs) await moved(tabId);
    },
    dropTab: (tabId) =>
      turn(async () => {
        const all = await pending();
        const left = all.filter((one) => one.tabId !== tabId);
        if (left.length < all.length) await keepOnly(left);
      }),
  };
}

type SubmissionName = Pick<Submission, 'tabId' | 'frameId' | 'key'>;

function isSame(one: SubmissionName, other: SubmissionName): boolean {
  return one.tabId === other.tabId && one.frameId === other.frameId && one.key === other.key;
}
