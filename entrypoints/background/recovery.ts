import { browser } from 'wxt/browser';
import { recoverDrafts } from '../../session/recovering.ts';
import type { Copies } from '../../storage/copies.ts';
import type { DraftRepository } from '../../storage/drafts.ts';
import type { NoticeRepository } from '../../storage/notices.ts';
import type { Panels } from './panels.ts';

export interface Recovery {
  /** Resolves once the copies were looked at, or could not be: before that the database may lack what they have. */
  readonly looked: Promise<void>;
  /** Drafts that came back, as long as the writer has not read of it. */
  told(): number | null;
  /** The writer has read of it. */
  seen(): Promise<void>;
}

/** Kept as long as the browser runs: copies need not be read at every start of the background. */
const LOOKED = 'copies-looked-at';
/** A damaged database may refuse the first time it is opened, and be begun anew at the next. In ms. */
const AGAIN = [200, 1_000, 5_000, 20_000];
/** How long is waited for the copies, in ms. */
const PATIENCE = 3_000;

/** Looks once per start of the browser whether the database still has what the second copies have. */
export function followRecovery(parts: {
  readonly drafts: DraftRepository;
  readonly copies: Copies;
  readonly notices: NoticeRepository;
  readonly panels: Panels;
}): Recovery {
  const { drafts, copies, notices, panels } = parts;
  let told: number | null = null;

  async function look(): Promise<void> {
    const looked = await browser.storage.session.get(LOOKED);
    if (!looked[LOOKED]) {
      await recoverDrafts({ drafts, copies, notices, now: Date.now });
      await browser.storage.session.set({ [LOOKED]: true });
    }
    told = (await notices.read('recovered'))?.drafts ?? null;
    if (told !== null) panels.showAll();
  }

  async function lookUntilSeen(): Promise<void> {
    for (const wait of AGAIN) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      try {
        return await look();
      } catch (error) {
        console.error('copies not read', error);
      }
    }
  }

  const first = look().catch((error: unknown) => {
    console.error('copies not read', error);
    void lookUntilSeen();
  });
  // Copies that do not answer must hold nothing up.
  const looked = Promise.race([first, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);

  return {
    looked,
    told: () => told,
    async seen() {
      await notices.seen('recovered');
      told = null;
      panels.showAll();
    },
  };
}
