import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOrphaned, onCommand, send } from '../../messaging/client.ts';
import { createCaret } from '../../page/caret.ts';
import { describeField } from '../../page/describe-field.ts';
import { DOCK, DOCK_LIVES } from '../../page/dock-name.ts';
import { type FramePlace, REPORTS } from '../../page/frame-reports.ts';
import { LAUNCHER } from '../../page/launcher.ts';
import { NOTICE } from '../../page/notice.ts';
import { placeOf } from '../../page/place.ts';
import { type PageWatch, watchPage } from '../../page/watch-page.ts';
import { createOpenReports } from './open-reports.ts';

/** Says that this script comes into a frame: one that an update has cut off from its extension steps aside. */
const COMES = 'shuzhi-comes';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    document.dispatchEvent(new Event(COMES));
    const place = globalThis as FramePlace;
    // A second injection steps back.
    if (place[REPORTS]) return;
    // Firefox ends a script with its extension, before it could clear up: what it made is dead.
    clear(DOCK_LIVES in globalThis ? LAUNCHER : `${LAUNCHER}, ${DOCK}, ${NOTICE}`);

    const closing = new AbortController();
    const { signal } = closing;
    const caret = createCaret(document);
    const orphaned = () => {
      closing.abort();
      open.closeAll();
      // What they stand for has died with its extension.
      clear(`${DOCK}, ${NOTICE}`);
      delete place[REPORTS];
    };
    document.addEventListener(COMES, () => isOrphaned() && orphaned(), { signal });
    const open = createOpenReports({ page: () => page, orphaned, left: caret.left, signal });
    place[REPORTS] = { signal, standing: open.standing };
    const page: PageWatch = watchPage(
      document,
      { look: open.look, moved: open.placeAll, focused: caret.focused },
      signal,
    );
    onCommand(
      {
        'page.announce': open.announceAll,
        'page.chosen': open.chosen,
        'box.apply': open.apply,
        'box.reveal': (ask) => ({ revealed: open.reveal(ask) }),
        'box.at': () => open.at(caret.field()),
        'box.focus': ({ key }) => open.focus(key),
        'launcher.count': open.count,
        'caret.insert': async ({ text }) => ({ inserted: await caret.insert(text) }),
        'caret.pin': async () => {
          const field = caret.field();
          if (field) {
            await send('field.pinned', { place: placeOf(location), field: { ...describeField(field), form: 0 } });
          }
          return { pinned: field !== undefined };
        },
      },
      signal,
    );
    // A page may say that it goes while it stays: only the browser is believed.
    addEventListener('pagehide', ({ isTrusted }) => isTrusted && open.leaveAll(), { signal });
    addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && open.announceAll(), {
      signal,
    });
    open.look();
  },
});

function clear(dead: string): void {
  for (const element of document.querySelectorAll(dead)) element.remove();
}
