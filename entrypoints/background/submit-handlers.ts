import { browser } from 'wxt/browser';
import type { Handlers } from '../../messaging/server.ts';
import type { Keeping } from '../../session/keeping.ts';
import type { OpenReports } from '../../session/open-reports.ts';
import type { Policy } from '../../session/policy/policy.ts';
import { createReminding } from '../../session/reminding.ts';
import { shownOf } from '../../session/shown.ts';
import { createSubmitting, type Submission, type Submitting } from '../../session/submitting.ts';
import { type DraftRepository, lengthOf } from '../../storage/drafts.ts';
import type { ReminderRepository } from '../../storage/reminder.ts';
import { markInterrupted } from './counts.ts';
import type { Dock } from './dock.ts';
import { landingsOf } from './landings.ts';
import type { PageNotices } from './page-notices.ts';

type SubmitHandlers = Pick<
  Handlers,
  'submit.near' | 'submit.sent' | 'submit.ended' | 'notice.answered' | 'reminder.read' | 'reminder.turn'
>;

/** What was sent and not concluded, as long as the browser runs. */
const SUBMISSIONS = 'submissions';

/** Follows submits over the pages they lead to; the browser is asked of pages only while something is waited for. */
export function followSubmits(parts: { readonly drafts: DraftRepository; readonly notices: PageNotices }): Submitting {
  const report = (error: unknown) => console.error(error);
  const follow = (tabId: number, { status }: { status?: string }) => {
    if (status === 'complete') submitting.moved(tabId).catch(report);
  };
  const submitting = createSubmitting({
    drafts: parts.drafts,
    memory: {
      async read() {
        const stored = await browser.storage.session.get(SUBMISSIONS);
        return (stored[SUBMISSIONS] ?? []) as readonly Submission[];
      },
      write: (submissions) => browser.storage.session.set({ [SUBMISSIONS]: submissions }),
    },
    look: landingsOf,
    async interrupted(tabId, draft) {
      markInterrupted(tabId);
      await parts.notices.show(tabId, { kind: 'interrupted', characters: lengthOf(draft) });
    },
    waiting(is) {
      if (is) browser.tabs.onUpdated.addListener(follow);
      else browser.tabs.onUpdated.removeListener(follow);
    },
    now: Date.now,
  });
  // What wakes a stopped background finds the listener only when it is there from the first moment.
  browser.tabs.onUpdated.addListener(follow);
  submitting.resume().catch(report);
  browser.tabs.onRemoved.addListener((tabId) => submitting.dropTab(tabId).catch(report));
  return submitting;
}

/** What the background does when a report is about to be sent, and was. */
export function createSubmitHandlers(parts: {
  readonly open: OpenReports;
  readonly keeping: Keeping;
  readonly submitting: Submitting;
  readonly reminder: ReminderRepository;
  readonly policy: () => Promise<Policy>;
  readonly notices: PageNotices;
  readonly dock: Dock;
}): SubmitHandlers {
  const { open, keeping, submitting, reminder, policy, notices, dock } = parts;
  const isLocked = async () => (await policy()).locked.reminder !== undefined;
  const reminding = createReminding();
  browser.tabs.onRemoved.addListener(reminding.dropTab);

  return {
    'submit.near': async ({ key, area }, sender) => {
      await keeping.settled(sender, key);
      const report = open.get(sender, key);
      if (!report || !(await reminder.isOn())) return null;
      const titles = reminding.before(shownOf(report, open.all()));
      if (titles.length > 0) {
        const notice = { kind: 'missing', parts: titles, avoid: area, locked: await isLocked() } as const;
        await notices.show(sender.tabId, notice);
      }
      return null;
    },
    'submit.sent': async ({ key, lifetime, at }, sender) => {
      const { tabId, frameId, origin } = sender;
      const draftId = open.get(sender, key)?.base?.id ?? null;
      await submitting.sent({ tabId, frameId, origin, key, lifetime, draftId, at });
      return null;
    },
    'submit.ended': async ({ key, refused }, sender) => {
      await keeping.settled(sender, key);
      await submitting.ended(sender, key, refused);
      return null;
    },
    'notice.answered': async ({ answer }, { tabId, page }) => {
      notices.closed(tabId);
      if (answer === 'look') await dock.open(tabId, 'press', page);
      if (answer === 'later') reminding.later(tabId);
      if (answer === 'never') await reminder.turn(false);
      return null;
    },
    'reminder.read': async () => ({ on: await reminder.isOn(), locked: await isLocked() }),
    'reminder.turn': async ({ on }) => {
      await reminder.turn(on);
      return null;
    },
  };
}
