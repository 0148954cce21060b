import { browser } from 'wxt/browser';

/** One line of the page's context menu. */
export interface MenuLine {
  readonly id: string;
  readonly title: 'requirementsUsePage' | 'samplesLook';
  /** What a press in a tab does. */
  readonly press: (tabId: number) => Promise<void>;
}

/** The page's context menu, which like the toolbar button lets the page be read. */
export function followPageMenu(lines: readonly MenuLine[]): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(
      () => {
        for (const { id, title } of lines) {
          const contexts = ['page', 'frame', 'selection'] as const;
          browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts: [...contexts] });
        }
      },
      (error: unknown) => console.error(error),
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const line = lines.find(({ id }) => id === menuItemId);
    if (!line || tab?.id === undefined) return;
    line.press(tab.id).catch((error: unknown) => console.error(error));
  });
}
