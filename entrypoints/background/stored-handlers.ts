import type { Handlers } from '../../messaging/server.ts';
import type { Catalogue } from '../../session/catalogue.ts';
import type { OpenReports } from '../../session/open-reports.ts';
import type { Inventory } from '../../storage/inventory.ts';
import type { WantedConveniences } from './conveniences.ts';
import { showOnButton } from './counts.ts';
import type { Dock } from './dock.ts';
import type { PageMenu } from './page-menu.ts';

type StoredHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `stored.${string}`> | Extract<keyof Handlers, `conveniences.${string}`>
>;

/** What the background does for the settings: what is kept here, away with it, and what shows itself around the page. */
export function createStoredHandlers(parts: {
  readonly open: OpenReports;
  readonly inventory: Inventory;
  readonly conveniences: WantedConveniences;
  readonly menu: PageMenu;
  readonly dock: Pick<Dock, 'forget'>;
  readonly catalogue: Catalogue;
  readonly samples: { clear(): Promise<void> };
  /** No draft is offered in any panel any more. */
  readonly withdrawAll: () => void;
  /** Judges every open report anew. */
  readonly rereadAll: () => Promise<void>;
  /** Has every page look anew for reports. */
  readonly lookAgain: () => Promise<void>;
}): StoredHandlers {
  const { open, inventory, conveniences, menu, dock, catalogue, samples, withdrawAll, rereadAll, lookAgain } = parts;
  const badge = () => conveniences.isOn('badge');

  async function showConveniences(): Promise<void> {
    await conveniences.read();
    for (const report of open.all()) showOnButton(report, open, badge);
    await menu.show();
  }

  return {
    'stored.list': () => inventory.counts(),
    'stored.clear': async ({ kind }) => {
      const touches = (...kinds: readonly (typeof kind)[]) => kind === 'everything' || kinds.includes(kind);
      await (kind === 'everything' ? inventory.clearEverything() : inventory.clear(kind));
      if (touches('samples')) await samples.clear();
      if (touches('drafts', 'versions')) catalogue.forget();
      if (touches('drafts')) withdrawAll();
      if (touches('settings')) {
        conveniences.forget();
        dock.forget();
        await showConveniences();
      }
      if (touches('fields', 'ignored', 'writer', 'requirementSets', 'ownTypes', 'samples')) await rereadAll();
      // Pages that look anew tell their texts anew, which would be kept: after everything has gone, nothing is to come back by itself.
      if (kind === 'choices') await lookAgain();
      return null;
    },
    'conveniences.read': () => conveniences.read(),
    'conveniences.turn': async ({ what, on }) => {
      const turned = await conveniences.turn(what, on);
      await showConveniences();
      return turned;
    },
  };
}
