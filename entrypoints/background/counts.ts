import { browser } from 'wxt/browser';
import { command } from '../../messaging/commands.ts';
import type { OpenReport } from '../../session/open-reports.ts';
import { countMissing } from '../../session/reading.ts';

/** The number of required parts not found, on the launcher beside the field and on the toolbar button. */
export function showCounts({ sender, report, reading }: OpenReport): void {
  const missing = countMissing(reading.analysis);
  attempt(
    command('launcher.count', { key: report.key, missing }, sender),
    browser.action.setBadgeText({ tabId: sender.tabId, text: missing > 0 ? String(missing) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId: sender.tabId, color: '#5b6472' }),
  );
}

/** Nothing is checked in this tab any more. */
export function clearCount(tabId: number): void {
  attempt(browser.action.setBadgeText({ tabId, text: '' }));
}

function attempt(...shown: Promise<unknown>[]): void {
  Promise.all(shown).catch((error: unknown) => {
    // The tab was closed meanwhile: there is nothing left to show a number on.
    if (!(error instanceof Error && /No tab with id|Invalid tab ID/i.test(error.message))) console.error(error);
  });
}
