import { browser } from 'wxt/browser';
import { tellTab } from '../../messaging/commands.ts';
import type { OpenField } from '../../messaging/sample-messages.ts';
import type { Handlers } from '../../messaging/server.ts';
import type { Keeping } from '../../session/keeping.ts';
import type { OpenReport, OpenReports } from '../../session/open-reports.ts';
import type { SampleMemory } from '../../session/sample-memory.ts';
import { columnsOf, wholeOf } from '../../session/shown.ts';
import type { Writing } from '../../session/writing.ts';

/** How long pages are waited for that say again what stands in them, and how often they are looked for, in ms. */
const PATIENCE = 1_000;
const LOOK = 50;

/** What the background does with samples: remembers them, and puts an outline made of one into a report. */
export function createSampleHandlers(parts: {
  readonly open: OpenReports;
  readonly keeping: Keeping;
  readonly memory: SampleMemory;
  readonly writing: Writing;
}): Pick<Handlers, Extract<keyof Handlers, `samples.${string}`>> {
  const { open, keeping, memory, writing } = parts;

  async function rereadAll(): Promise<void> {
    for (const { sender, report } of open.all()) await keeping.reread(sender, report.key, async (field) => field);
  }

  return {
    'samples.open': async ({ tabId }) => {
      await openSamples(tabId);
      return null;
    },
    'samples.keep': async ({ tabId, reports, ...about }) => {
      // What stands on the page of a report may be the writer's own.
      if (tabId !== null && open.current(tabId)) return { kept: false };
      await memory.keep({
        ...about,
        reports: reports.map(({ title, shingles }) => ({ title, shingles: Uint32Array.from(shingles) })),
      });
      await rereadAll();
      return { kept: true };
    },
    'samples.list': () => memory.list(),
    'samples.forget': async ({ id }) => {
      await (id === null ? memory.clear() : memory.forget(id));
      await rereadAll();
      return null;
    },
    'samples.fields': async () => {
      const tabs = await browser.tabs.query({});
      if (open.all().length === 0) await hearAgain(open, tabs);
      const seenAt = new Map(tabs.map(({ id, lastAccessed = 0 }) => [id, lastAccessed]));
      return openFields(open.all()).sort((a, b) => (seenAt.get(b.tabId) ?? 0) - (seenAt.get(a.tabId) ?? 0));
    },
    'samples.insert': ({ tabId, key, text, parts: meant }) => {
      const field = open.all().find((one) => one.sender.tabId === tabId && one.report.key === key);
      if (!field) return { outcome: 'gone', text };
      if (meant) return writing.insertSection(wholeOf(field, open.all()), { text, parts: meant });
      return writing.insertText(field, text);
    },
  };
}

/** Every report that can be written in; boxes that are one report are one. */
function openFields(all: readonly OpenReport[]): OpenField[] {
  const told = new Set<OpenReport>();
  return all.flatMap((one): OpenField[] => {
    if (told.has(one) || one.report.boxes.every(({ readOnly }) => readOnly)) return [];
    const whole = wholeOf(one, all);
    const { key, pageTitle, boxes } = one.report;
    const about = { tabId: one.sender.tabId, key, pageTitle };
    if (whole.boxes.length < 2) return [{ ...about, label: boxes[0]?.label ?? '', columns: null }];
    for (const member of whole.members) told.add(member);
    return [{ ...about, label: '', columns: columnsOf(whole) }];
  });
}

/** After a stop of the background nothing is known any more: the pages say it again. */
async function hearAgain(open: OpenReports, tabs: readonly { readonly id?: number | undefined }[]): Promise<void> {
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, 'page.announce'))));
  for (let waited = 0; waited < PATIENCE && open.all().length === 0; waited += LOOK) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** Beside the tab it reads. */
export async function openSamples(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/samples.html')}?tab=${tabId}`,
    ...(tab ? { index: tab.index + 1, windowId: tab.windowId, openerTabId: tabId } : {}),
  });
}
