import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onCommand } from '../messaging/client.ts';
import { createDock, DOCK } from '../page/dock.ts';

/** Set while this script lives in the page, so that a second injection steps back. */
const RUNNING = Symbol.for('shuzhi.dock');

/** Brought into the top document when the writer opens the panel for the first time, and into no other. */
export default defineUnlistedScript(() => {
  const place = globalThis as { [RUNNING]?: true };
  if (place[RUNNING]) return;
  place[RUNNING] = true;
  // One that an earlier version of the extension has left behind is dead.
  for (const old of document.querySelectorAll(DOCK)) old.remove();
  const dock = createDock(browser.runtime.getURL('/panel.html'));
  onCommand(
    {
      'dock.show': async () => ({ shown: await dock.show() }),
      'dock.hide': dock.hide,
      'dock.focus': dock.focus,
    },
    new AbortController().signal,
  );
});
