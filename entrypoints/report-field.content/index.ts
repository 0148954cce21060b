import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onCommand } from '../../messaging/client.ts';
import { followCaret } from '../../page/caret.ts';
import { createDock } from '../../page/dock.ts';
import { watchPage } from '../../page/watch-page.ts';
import { createOpenReports } from './open-reports.ts';

/** Set while a script of this extension lives in the frame, so that a second injection steps back. */
const RUNNING = Symbol.for('shuzhi.running');

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    const place = globalThis as { [RUNNING]?: true };
    if (place[RUNNING]) return;
    place[RUNNING] = true;

    const closing = new AbortController();
    const { signal } = closing;
    const dock = createDock(browser.runtime.getURL('/panel.html'));
    const stop = () => {
      closing.abort();
      open.closeAll();
      dock.remove();
      delete place[RUNNING];
    };
    const open = createOpenReports({ hidden: (element) => page.await(element), orphaned: stop });
    const page = watchPage(document, open.look, signal);
    const caret = followCaret(document, signal);
    onCommand(
      {
        'page.announce': () => {
          open.announceAll();
          return null;
        },
        'box.apply': open.apply,
        'box.reveal': (ask) => ({ revealed: open.reveal(ask) }),
        'launcher.count': (ask) => {
          open.count(ask);
          return null;
        },
        'dock.show': async () => ({ shown: window.top === window && (await dock.show()) }),
        'dock.hide': () => {
          dock.hide();
          return null;
        },
        'caret.insert': async ({ text }) => ({ inserted: await caret.insert(text) }),
      },
      signal,
    );
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(open.placeAll);
    };
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
    open.look();
  },
});
