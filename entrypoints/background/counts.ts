import { browser } from 'wxt/browser';
import { command } from '../../messaging/commands.ts';
import type { OpenReport, OpenReports } from '../../session/open-reports.ts';
import { missingParts } from '../../session/reading.ts';
import { shownOf } from '../../session/shown.ts';
import { isTabGone } from './tab-gone.ts';

const CALM = '#5b6472';
const URGENT = '#a3460b';

/** A promise only until it is known. */
type Wanted = () => boolean | Promise<boolean>;

/**
 * The number of required parts not found, on the launcher beside the field and on the toolbar button; there, a text that
 * was turned away comes first.
 */
export function showCounts(changed: OpenReport, reports: Pick<OpenReports, 'all'>, wanted: Wanted): void {
  const all = reports.all();
  const { members, current } = shownOf(changed, all);
  for (const one of members) {
    const { sender, report, offer } = one;
    // What stands in another box of a report is there for all of them.
    const missing = missingParts(shownOf(one, all).reading.analysis).length;
    attempt(command('launcher.count', { key: report.key, missing, offer: offer !== undefined }, sender));
  }
  showOnButton(current, reports, wanted);
}

/** `wanted`: whether the writer wants the number on the toolbar button; the mark of a text turned away stays. */
export function showOnButton(open: OpenReport, reports: Pick<OpenReports, 'all'>, wanted: Wanted): void {
  const { sender, offer } = open;
  const on = wanted();
  if (offer?.interrupted) markInterrupted(sender.tabId);
  else if (typeof on !== 'boolean') attempt(on.then(() => showOnButton(open, reports, wanted)));
  else {
    const missing = missingParts(shownOf(open, reports.all()).reading.analysis).length;
    badge(sender.tabId, on && missing > 0 ? String(missing) : '', CALM);
  }
}

/** A text was turned away in this tab, and can be put back. */
export function markInterrupted(tabId: number): void {
  badge(tabId, '!', URGENT);
}

/** Nothing is checked in this tab any more. */
export function clearCount(tabId: number): void {
  attempt(browser.action.setBadgeText({ tabId, text: '' }));
}

function badge(tabId: number, text: string, color: string): void {
  attempt(browser.action.setBadgeText({ tabId, text }), browser.action.setBadgeBackgroundColor({ tabId, color }));
}

function attempt(...shown: Promise<unknown>[]): void {
  Promise.all(shown).catch((error: unknown) => {
    if (!isTabGone(error)) console.error(error);
  });
}
