import { browser } from 'wxt/browser';
import type { Handlers } from '../../messaging/server.ts';
import type { Keeping } from '../../session/keeping.ts';
import type { OpenReports } from '../../session/open-reports.ts';
import { shownIn } from '../../session/shown.ts';
import type { FieldRepository } from '../../storage/fields.ts';
import type { OwnTypeRepository } from '../../storage/own-types.ts';

/** What the background does with types of one's own: keeps them, and judges by them what is open. */
export function createTypeHandlers(parts: {
  readonly open: OpenReports;
  readonly keeping: Keeping;
  readonly fields: FieldRepository;
  readonly types: OwnTypeRepository;
}): Pick<Handlers, Extract<keyof Handlers, `types.${string}`>> {
  const { open, keeping, fields, types } = parts;

  async function rereadAll(): Promise<void> {
    for (const { sender, report } of open.all()) await keeping.reread(sender, report.key, async (field) => field);
  }

  return {
    'types.list': () => types.list(),
    'types.save': async ({ types: some }) => {
      const saved = await types.save(some);
      await rereadAll();
      return saved;
    },
    'types.remove': async ({ id }) => {
      await types.remove(id);
      await rereadAll();
      return null;
    },
    'types.choose': async ({ tabId, id }) => {
      const shown = shownIn(open, tabId);
      const type = (await types.list()).find((one) => one.id === id);
      if (shown && type) await keeping.decideOn(shown, (origin, key) => fields.chooseOwnType(origin, key, type));
      return null;
    },
    'types.open': async ({ tabId }) => {
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      await browser.tabs.create({
        url: browser.runtime.getURL('/types.html'),
        ...(tab ? { index: tab.index + 1, windowId: tab.windowId, openerTabId: tabId } : {}),
      });
      return null;
    },
  };
}
