import { browser } from 'wxt/browser';
import { copy } from '../../components/copy.ts';
import type { Notice, PanelActions } from '../../components/panel/actions.ts';
import { send } from '../../messaging/client.ts';
import { DOCK_MODES, type DockMode } from '../../messaging/docking.ts';
import type { Request, WriteReply } from '../../messaging/protocol.ts';
import { openSidePanel } from '../../messaging/side-panel.ts';
import type { Looking } from './looking.ts';
import { type ChangeSnippets, snippetRequests } from './snippets.ts';

/** What each press sends to the background, and how its answer is told. One after the other; the same
 * press twice is one. */
export function requests(panel: {
  readonly tabId: number;
  readonly docked: boolean;
  /** Whether this is the browser's own side panel. */
  readonly beside: boolean;
  /** Where the panel stands from now on. */
  readonly moved: (mode: DockMode) => void;
  /** Resolves once the background knows this tab. */
  readonly ready: () => Promise<void>;
  readonly tell: (notice: Notice | null) => void;
  /** What is looked at beside the check. */
  readonly looking: Looking;
  readonly changeSnippets: ChangeSnippets;
}): PanelActions {
  const { tabId, tell, looking } = panel;
  const waiting = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  function press(name: string, request: () => Promise<Notice | null>): void {
    if (waiting.has(name)) return;
    waiting.add(name);
    last = last
      .then(() => tell(null))
      .then(panel.ready)
      .then(request)
      .then(tell, (error: unknown) => tell({ kind: 'failed', reason: reasonOf(error) }))
      .finally(() => waiting.delete(name));
  }
  const write = (deed: 'insert' | 'fix' | 'restore', what: string, request: () => Promise<WriteReply>) =>
    press(`${deed} ${what}`, async () => ({ kind: 'write', deed, reply: await request() }));
  const quietly = <
    K extends
      | 'documentType'
      | 'scope'
      | 'role'
      | 'ignore'
      | 'heed'
      | 'dismissOffer'
      | 'neglect'
      | 'attend'
      | 'collapse',
  >(
    name: K,
    body: Omit<Request<`panel.${K}`>, 'tabId'>,
  ) =>
    press(`${name} ${Object.values(body).join(' ')}`, async () => {
      await send(`panel.${name}`, { ...body, tabId } as Request<`panel.${K}`>);
      return null;
    });

  /** The side panel opens only within the press itself: nothing may be waited for before. */
  async function dock(mode: DockMode): Promise<Notice | null> {
    if (mode === 'side' && panel.docked && !(await openBeside(tabId))) return { kind: 'dock-failed' };
    panel.moved(mode);
    const { opened } = await send('panel.dock', { tabId, mode });
    if (!opened) return { kind: 'dock-failed' };
    if (panel.beside && mode !== 'side') window.close();
    return null;
  }

  return {
    chooseType: (type) => quietly('documentType', { type }),
    chooseRole: (role) => quietly('role', { role }),
    chooseOwnType: (id) =>
      press(`type ${id}`, async () => {
        await send('types.choose', { tabId, id });
        return null;
      }),
    chooseScope: (scope) => quietly('scope', { scope }),
    openTypes: () =>
      press('types', async () => {
        await send('types.open', { tabId });
        return null;
      }),
    insert: (part) => write('insert', part, () => send('panel.insert', { tabId, part })),
    reveal: ({ start, end }) =>
      press(`reveal ${start}`, async () => {
        const { revealed } = await send('panel.reveal', { tabId, span: { start, end } });
        return revealed ? null : { kind: 'reveal-failed' };
      }),
    fix: ({ rule, start }) => write('fix', `${rule} ${start}`, () => send('panel.fix', { tabId, rule, start })),
    ignore: ({ rule, start }, scope) => quietly('ignore', { rule, start, scope }),
    heed: ({ rule, start }) => quietly('heed', { rule, start }),
    restore: (draftId, versionId) =>
      write('restore', draftId, async () => {
        const reply = await send('panel.restore', { tabId, draftId, versionId });
        if (reply.outcome === 'applied') looking.compare(null);
        return reply;
      }),
    restorePart: (box, edit) =>
      write('restore', `${box} ${edit.start}`, () =>
        send('panel.restorePart', { tabId, box, ...edit, sequence: looking.sequence() }),
      ),
    compare: (draftId, versionId) => looking.compare({ draftId, versionId }),
    closeCompare: () => looking.compare(null),
    showVersions: looking.showVersions,
    recoveredSeen: () =>
      press('noticeSeen', async () => {
        await send('panel.noticeSeen', { kind: 'recovered' });
        return null;
      }),
    dismissOffer: (draftId) => quietly('dismissOffer', { draftId }),
    openRequirements: (setId) =>
      press(`requirements ${setId}`, async () => {
        await send('requirements.open', { tabId, setId });
        return null;
      }),
    useRequirements: (setId, use) =>
      press(`use ${setId}`, async () => {
        await send('requirements.use', { tabId, setId, use });
        return null;
      }),
    neglect: (kind) => quietly('neglect', { kind }),
    attend: () => quietly('attend', {}),
    pin: () =>
      press('pin', async () => {
        const { pinned } = await send('panel.pin', { tabId });
        return pinned ? null : { kind: 'pin-failed' };
      }),
    // The browser asks only within the press itself: nothing may be waited for before.
    allow: (sites) => {
      // Firefox lets no frame in a page ask: the same panel in a tab of its own can.
      if (!('permissions' in browser)) {
        window.open(`${location.pathname}?tab=${tabId}`);
        return;
      }
      browser.permissions.request({ origins: [...sites] }).then(
        (granted) => tell(granted ? null : { kind: 'declined' }),
        (error: unknown) => tell({ kind: 'failed', reason: reasonOf(error) }),
      );
    },
    snippets: snippetRequests({ tabId, press, change: panel.changeSnippets }),
    copy: (text) => tell({ kind: copy(text) ? 'copied' : 'copy-failed' }),
    closeNotice: () => tell(null),
    ...(panel.docked || panel.beside
      ? {
          dock: (mode: DockMode) => {
            const done = dock(mode);
            press(`dock ${mode}`, () => done);
          },
          // A panel docked in a page has no way to Firefox's sidebar: there the popup opens it.
          dockModes: DOCK_MODES.filter((mode) => mode !== 'side' || openSidePanel !== undefined),
        }
      : {}),
    ...(panel.docked ? { collapse: () => quietly('collapse', {}) } : {}),
  };
}

/** False where the browser has no side panel or does not open it. */
async function openBeside(tabId: number): Promise<boolean> {
  try {
    await openSidePanel?.(tabId);
    return openSidePanel !== undefined;
  } catch (error) {
    console.warn('side panel refused', error);
    return false;
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
