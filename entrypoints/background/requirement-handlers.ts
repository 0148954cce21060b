import { browser } from 'wxt/browser';
import type { Handlers } from '../../messaging/server.ts';
import type { Catalogue } from '../../session/catalogue.ts';
import type { Keeping } from '../../session/keeping.ts';
import type { OpenReports } from '../../session/open-reports.ts';
import { shownIn } from '../../session/shown.ts';
import type { FieldRepository } from '../../storage/fields.ts';
import type { RequirementSetRepository } from '../../storage/requirement-sets.ts';
import { readPage } from './page-reading.ts';

/** What the background does with notices: reads them off pages, keeps what was made of them, checks by it. */
export function createRequirementHandlers(parts: {
  readonly open: OpenReports;
  readonly keeping: Keeping;
  readonly fields: FieldRepository;
  readonly requirementSets: RequirementSetRepository;
  readonly catalogue: Catalogue;
}): Pick<Handlers, Extract<keyof Handlers, `requirements.${string}`>> {
  const { open, keeping, fields, requirementSets, catalogue } = parts;

  async function rereadAll(): Promise<void> {
    for (const { sender, report } of open.all()) await keeping.reread(sender, report.key, async (field) => field);
  }

  return {
    'requirements.list': () => requirementSets.list(),
    'requirements.save': async (set) => {
      const saved = await requirementSets.save(set);
      await rereadAll();
      return saved;
    },
    'requirements.remove': async ({ id }) => {
      await requirementSets.remove(id);
      await rereadAll();
      return null;
    },
    'requirements.sites': async () => {
      const anything = { text: '', site: null, type: null, year: null, limit: 0, settled: true };
      const { choices } = await catalogue.list(anything);
      const origins = [...open.all().map(({ sender }) => sender.origin), ...(choices?.sites ?? [])];
      return [...new Set(origins)];
    },
    'requirements.readPage': ({ tabId }) => readPage(tabId),
    'requirements.open': async ({ tabId, setId }) => {
      await openRequirements(tabId, setId);
      return null;
    },
    'requirements.use': async ({ tabId, setId, use }) => {
      const shown = shownIn(open, tabId);
      if (shown) await keeping.decideOn(shown, (origin, key) => fields.useRequirements(origin, key, setId, use));
      return null;
    },
  };
}

/** Beside the tab it is about. */
export async function openRequirements(tabId: number, setId: string | null): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const page = browser.runtime.getURL('/requirements.html');
  await browser.tabs.create({
    url: setId === null ? `${page}?tab=${tabId}` : `${page}#set/${encodeURIComponent(setId)}`,
    ...(tab ? { index: tab.index + 1, windowId: tab.windowId, openerTabId: tabId } : {}),
  });
}
