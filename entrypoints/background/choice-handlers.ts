import { browser } from 'wxt/browser';
import { command, tellTab } from '../../messaging/commands.ts';
import type { Handlers } from '../../messaging/server.ts';
import type { Choosing } from '../../session/choosing.ts';
import { findReports } from '../../session/fields/find-reports.ts';
import { createLoneSections } from '../../session/fields/lone-sections.ts';
import { reportKey } from '../../session/fields/report-key.ts';
import type { OpenReports } from '../../session/open-reports.ts';
import { createTurns } from '../../session/turns.ts';
import type { ChoiceRepository } from '../../storage/choices.ts';
import type { Panels } from './panels.ts';
import { injectInto } from './sites.ts';

type ChoiceHandlers = Pick<
  Handlers,
  'page.fields' | 'field.pinned' | 'panel.neglect' | 'panel.attend' | 'panel.pin' | 'choice.list' | 'choice.remove'
>;

/** What the background does when the writer says where to look and where not. */
export function createChoiceHandlers(parts: {
  readonly open: OpenReports;
  readonly choices: ChoiceRepository;
  readonly choosing: Choosing;
  readonly panels: Panels;
}): ChoiceHandlers {
  const { open, choices, choosing, panels } = parts;

  const lone = createLoneSections();
  const inTurn = createTurns();
  browser.tabs.onRemoved.addListener(lone.dropTab);
  const lookAgain = (tabId: number) => lookAgainIn(tabId, panels);

  return {
    // In turn: a frame that is to ask again must have its answer first, or it would take that one for the new one.
    'page.fields': ({ place, fields }, sender) =>
      inTurn(String(sender.tabId), async () => {
        const { count, again } = lone.see(sender, fields);
        const reports = findReports(place, fields, await choosing.of(sender), count);
        // Not waited for: a frame that hangs must not keep the others from being judged.
        for (const frameId of again)
          command('page.chosen', null, { tabId: sender.tabId, frameId }).catch((error: unknown) =>
            console.error(error),
          );
        return reports;
      }),
    'field.pinned': async ({ place, field }, sender) => {
      await choosing.pin(sender, reportKey(place, [field]));
      return lookAgain(sender.tabId);
    },
    'panel.neglect': async ({ tabId, kind }) => {
      const current = open.current(tabId);
      if (current) await choosing.neglect(current, kind);
      return lookAgain(tabId);
    },
    'panel.attend': async ({ tabId }) => {
      const { url = '' } = await browser.tabs.get(tabId);
      await choosing.attend(url);
      return lookAgain(tabId);
    },
    'panel.pin': async ({ tabId }) => {
      for (const frameId of await injectInto(tabId)) {
        const reply = await command('caret.pin', null, { tabId, frameId });
        if (reply?.pinned) return reply;
      }
      return { pinned: false };
    },
    'choice.list': () => choices.list(),
    'choice.remove': async (choice) => {
      await choices.remove(choice);
      await lookAgainEverywhere(panels);
      return null;
    },
  };
}

/** Has the pages of all tabs look for reports anew. */
export async function lookAgainEverywhere(panels: Panels): Promise<void> {
  // Tabs whose address is not told hold nothing of ours.
  const tabs = (await browser.tabs.query({})).filter(({ url }) => url !== undefined);
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : lookAgainIn(id, panels))));
}

async function lookAgainIn(tabId: number, panels: Panels): Promise<null> {
  await tellTab(tabId, 'page.chosen');
  panels.show(tabId);
  return null;
}
