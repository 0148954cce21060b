import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onCommand } from '../messaging/client.ts';
import { createDock, DOCK, DOCK_LIVES } from '../page/dock.ts';

/** Brought into the top document when the writer opens the panel for the first time, and into no other. */
export default defineUnlistedScript(() => {
  const place = globalThis as { [DOCK_LIVES]?: true };
  // A second injection steps back.
  if (place[DOCK_LIVES]) return;
  place[DOCK_LIVES] = true;
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
