import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onCommand, send } from '../messaging/client.ts';
import { createDock } from '../page/dock.ts';
import { DOCK, DOCK_LIVES } from '../page/dock-name.ts';

/** Brought into the top document when the writer opens the panel for the first time, and into no other. */
export default defineUnlistedScript(() => {
  const place = globalThis as { [DOCK_LIVES]?: true };
  // A second injection steps back.
  if (place[DOCK_LIVES]) return;
  place[DOCK_LIVES] = true;
  // One that an earlier version of the extension has left behind is dead.
  for (const old of document.querySelectorAll(DOCK)) old.remove();
  const dock = createDock(browser.runtime.getURL('/panel.html'), (choice) => {
    send('dock.placed', choice).catch((error: unknown) => console.warn('place not kept', error));
  });
  onCommand(
    {
      'dock.show': ({ choice, call }) => dock.show(choice, call),
      'dock.hide': ({ away }) => dock.hide(away),
      'dock.focus': dock.focus,
      'dock.leave': ({ fold }) => dock.leave(fold),
    },
    new AbortController().signal,
  );
});
