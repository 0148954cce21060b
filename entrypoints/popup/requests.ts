import { browser } from 'wxt/browser';
import { copy } from '../../components/copy.ts';
import { type OutlineParagraph, outlineHtml, outlineText } from '../../components/outline-text.ts';
import type { OutlineChoice, PopupActions, PopupNotice } from '../../components/popup/actions.ts';
import { send } from '../../messaging/client.ts';
import { openSidePanel } from '../../messaging/side-panel.ts';
import type { CurrentPage } from './site.ts';

/** What each press in the popup does, and how its outcome is told. */
export function requests(popup: {
  readonly page: CurrentPage | undefined;
  readonly paragraphs: readonly OutlineParagraph[];
  readonly choose: (choice: OutlineChoice) => void;
  readonly tell: (notice: PopupNotice | { readonly failed: string }) => void;
  /** The site's permission has changed. */
  readonly changed: () => void;
}): PopupActions {
  const { page, paragraphs, choose, tell, changed } = popup;
  const openBeside = openSidePanel;
  const origins = page?.pattern ? [page.pattern] : [];
  const press = (request: () => Promise<PopupNotice | null>) => {
    request().then(
      (notice) => {
        if (notice) tell(notice);
        else window.close();
      },
      (error: unknown) => tell({ failed: error instanceof Error ? error.message : String(error) }),
    );
  };

  return {
    choose,
    copyText: () => tell(copy(outlineText(paragraphs)) ? 'copied' : 'copy-failed'),
    copyFormatted: () => tell(copy(outlineText(paragraphs), outlineHtml(paragraphs)) ? 'copied-word' : 'copy-failed'),
    insertAtCaret: () =>
      press(async () => {
        if (!page) return 'not-inserted';
        const { inserted } = await send('page.insert', { tabId: page.tabId, text: outlineText(paragraphs) });
        return inserted ? 'inserted' : 'not-inserted';
      }),
    enableSite: () =>
      press(async () => {
        const granted = await browser.permissions.request({ origins });
        changed();
        return granted ? 'enabled' : 'declined';
      }),
    disableSite: () =>
      press(async () => {
        await browser.permissions.remove({ origins });
        changed();
        return 'disabled';
      }),
    openPanel: () =>
      press(async () => {
        if (!page) return 'panel-refused';
        const { opened } = await send('panel.open', { tabId: page.tabId });
        return opened ? null : 'panel-refused';
      }),
    useRequirements: () =>
      press(async () => {
        if (page) await send('requirements.open', { tabId: page.tabId, setId: null });
        return null;
      }),
    lookAtSamples: () =>
      press(async () => {
        if (page) await send('samples.open', { tabId: page.tabId });
        return null;
      }),
    ...(page && openBeside ? { openSidePanel: () => press(() => openBeside(page.tabId).then(() => null)) } : {}),
  };
}
