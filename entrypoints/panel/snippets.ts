import { useCallback, useState } from 'preact/hooks';
import { copy } from '../../components/copy.ts';
import type { Notice } from '../../components/panel/actions.ts';
import { CLOSED_SHELF, type SnippetActions, type SnippetShelf } from '../../components/panel/snippets/shelf.ts';
import { send } from '../../messaging/client.ts';

export type ChangeSnippets = (more: Partial<SnippetShelf>) => void;

/** What the panel shows of 常用语句. */
export function useSnippets(): { readonly shelf: SnippetShelf; readonly change: ChangeSnippets } {
  const [shelf, setShelf] = useState(CLOSED_SHELF);
  const change = useCallback<ChangeSnippets>((more) => setShelf((before) => ({ ...before, ...more })), []);
  return { shelf, change };
}

/** What each press does. A form closes only once what was asked for is done, so that nothing typed is lost. */
export function snippetRequests(panel: {
  readonly tabId: number;
  readonly press: (name: string, request: () => Promise<Notice | null>) => void;
  readonly change: ChangeSnippets;
}): SnippetActions {
  const { tabId, press, change } = panel;
  const look = async (more: Partial<SnippetShelf>) => {
    const { snippets, most } = await send('snippets.list', {});
    change({ snippets, most, ...more });
  };
  const list = (focus: string | null = null) => ({ kind: 'list', focus }) as const;

  return {
    turn(open) {
      change({ open, removed: null });
      if (open)
        press('snippets', async () => {
          await look({});
          return null;
        });
    },
    search: (query) => change({ query }),
    show: (view) => change({ view }),
    save: ({ id, name, text }) =>
      press('snippet save', async () => {
        const saved = await send('snippets.save', { id, name: name.trim(), text });
        await look({ view: list(saved.id), removed: null });
        return null;
      }),
    insert: ({ id }, text) =>
      press(`snippet ${id}`, async () => {
        const reply = await send('snippets.insert', { tabId, id, text });
        if (reply.outcome === 'applied') await look({ view: list() });
        return { kind: 'write', deed: 'insert', reply };
      }),
    copy: ({ id }, text) => {
      // The browser allows it within the press alone.
      const copied = copy(text);
      press(`snippet ${id}`, async () => {
        if (!copied) return { kind: 'copy-failed' };
        await send('snippets.used', { id });
        await look({ view: list(id) });
        return { kind: 'copied' };
      });
    },
    remove: (snippet) =>
      press(`snippet ${snippet.id}`, async () => {
        await send('snippets.remove', { id: snippet.id });
        await look({ removed: snippet, view: list() });
        return null;
      }),
    putBack: (snippet) =>
      press(`snippet ${snippet.id}`, async () => {
        await send('snippets.putBack', snippet);
        await look({ removed: null, view: list(snippet.id) });
        return null;
      }),
  };
}
