import { defineContentScript } from 'wxt/utils/define-content-script';
import { onCommand, send } from '../../messaging/client.ts';
import { createCaret } from '../../page/caret.ts';
import { describeField } from '../../page/describe-field.ts';
import { DOCK } from '../../page/dock.ts';
import { placeOf } from '../../page/place.ts';
import { type PageWatch, watchPage } from '../../page/watch-page.ts';
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
    const caret = createCaret(document);
    const orphaned = () => {
      closing.abort();
      open.closeAll();
      // The panel in it has died with its extension.
      document.querySelector(DOCK)?.remove();
      delete place[RUNNING];
    };
    const open = createOpenReports({ page: () => page, orphaned, signal });
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
    addEventListener('pagehide', open.leaveAll, { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && open.announceAll(), { signal });
    open.look();
  },
});
