import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../messaging/client.ts';

const RUNNING = Symbol.for('shuzhi.dock-keys');

/** Brought into every frame once the writer has opened the panel: F6 leads from the page to it, as Esc and F6 lead back. */
export default defineUnlistedScript(() => {
  const place = globalThis as { [RUNNING]?: true };
  if (place[RUNNING]) return;
  place[RUNNING] = true;
  addEventListener(
    'keydown',
    (event) => {
      const plain = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
      if (event.key !== 'F6' || !plain || !event.isTrusted || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      send('panel.wanted', {}).catch((error: unknown) => console.warn('panel not reached', error));
    },
    { capture: true },
  );
});
