import { browser } from 'wxt/browser';
import { copy } from '../../components/copy.ts';
import type { Notice, PanelActions } from '../../components/panel/actions.ts';
import { send } from '../../messaging/client.ts';
import type { WriteReply } from '../../messaging/protocol.ts';

/** What each press sends to the background, and how its answer is told. One press at a time: a second one waits its turn in vain. */
export function requests(panel: {
  readonly tabId: number;
  readonly docked: boolean;
  /** Resolves once the background knows this tab. */
  readonly ready: () => Promise<void>;
  readonly tell: (notice: Notice | null) => void;
}): PanelActions {
  const { tabId, tell } = panel;
  let busy = false;

  function press(request: () => Promise<Notice | null>): void {
    if (busy) return;
    busy = true;
    tell(null);
    panel
      .ready()
      .then(request)
      .then(tell, (error: unknown) => tell({ kind: 'failed', reason: reasonOf(error) }))
      .finally(() => {
        busy = false;
      });
  }
  const write = (deed: 'insert' | 'fix' | 'restore', request: () => Promise<WriteReply>) =>
    press(async () => ({ kind: 'write', deed, reply: await request() }));
  const quietly = (request: () => Promise<unknown>) =>
    press(async () => {
      await request();
      return null;
    });

  return {
    chooseType: (type) => quietly(() => send('panel.documentType', { tabId, type })),
    insert: (part) => write('insert', () => send('panel.insert', { tabId, part })),
    reveal: ({ start, end }) =>
      press(async () => {
        const { revealed } = await send('panel.reveal', { tabId, span: { start, end } });
        return revealed ? null : { kind: 'reveal-failed' };
      }),
    fix: ({ rule, start }) => write('fix', () => send('panel.fix', { tabId, rule, start })),
    ignore: ({ rule, start }, scope) => quietly(() => send('panel.ignore', { tabId, rule, start, scope })),
    heed: ({ rule, start }) => quietly(() => send('panel.heed', { tabId, rule, start })),
    restore: (draftId) => write('restore', () => send('panel.restore', { tabId, draftId })),
    dismissOffer: (draftId) => quietly(() => send('panel.dismissOffer', { tabId, draftId })),
    neglect: (kind) => quietly(() => send('panel.neglect', { tabId, kind })),
    attend: () => quietly(() => send('panel.attend', { tabId })),
    pin: () =>
      press(async () => {
        const { pinned } = await send('panel.pin', { tabId });
        return pinned ? null : { kind: 'pin-failed' };
      }),
    // The browser asks only within the press itself: nothing may be waited for before.
    allow: (sites) => {
      browser.permissions.request({ origins: [...sites] }).then(
        (granted) => tell(granted ? null : { kind: 'declined' }),
        (error: unknown) => tell({ kind: 'failed', reason: reasonOf(error) }),
      );
    },
    copy: (text) => tell({ kind: copy(text) ? 'copied' : 'copy-failed' }),
    closeNotice: () => tell(null),
    ...(panel.docked ? { collapse: () => quietly(() => send('panel.collapse', { tabId })) } : {}),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
