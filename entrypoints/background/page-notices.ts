import { browser } from 'wxt/browser';
import { command } from '../../messaging/commands.ts';
import type { Commands } from '../../messaging/page-commands.ts';
import type { OpenReport, OpenReports } from '../../session/open-reports.ts';

type Words = Commands['notice.show']['ask'];

export interface PageNotices {
  /** Says something in a corner of the tab's page, where the browser lets it; a reminder waits behind a text turned away. */
  show(tabId: number, words: Words): Promise<void>;
  /** The writer goes on with a report: what was said of its text before is over. */
  follow(report: OpenReport): void;
  /** The writer closed it. */
  closed(tabId: number): void;
}

const TOP_FRAME = 0;
/** The built `entrypoints/notice.ts`. */
const NOTICE_SCRIPT = '/notice.js';

export function createPageNotices(open: OpenReports): PageNotices {
  const shown = new Map<number, { readonly kind: Words['kind']; readonly of: string | undefined }>();
  const nameOf = ({ report, reading }: OpenReport) => `${report.key}\n${report.lifetime}\n${reading.joined.text}`;

  return {
    async show(tabId, words) {
      const current = open.current(tabId);
      const of = current && nameOf(current);
      const before = shown.get(tabId);
      if (words.kind === 'missing' && before?.kind === 'interrupted' && before.of === of) return;
      shown.set(tabId, { kind: words.kind, of });
      try {
        const target = { tabId, frameIds: [TOP_FRAME] };
        await browser.scripting.executeScript({ target, files: [NOTICE_SCRIPT] });
      } catch (error) {
        // Another site's login page is none of ours; the draft is offered in the form all the same.
        console.warn('page not reachable', error);
        return;
      }
      await command('notice.show', words, { tabId, frameId: TOP_FRAME });
    },
    follow(report) {
      const { tabId } = report.sender;
      const notice = shown.get(tabId);
      if (!notice || notice.of === nameOf(report)) return;
      shown.delete(tabId);
      command('notice.hide', null, { tabId, frameId: TOP_FRAME }).catch((error: unknown) => console.error(error));
    },
    closed: (tabId) => void shown.delete(tabId),
  };
}
