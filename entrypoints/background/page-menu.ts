import { browser } from 'wxt/browser';

/** One line of the page's context menu. */
export interface MenuLine {
  readonly id: string;
  readonly title: 'requirementsUsePage' | 'samplesLook';
  /** What a press in a tab does. */
  readonly press: (tabId: number) => Promise<void>;
}

export interface PageMenu {
  /** Sets the lines up, or takes them away where the writer does not want them. */
  show(): Promise<void>;
}

const CONTEXTS = ['page', 'frame', 'selection'] as const;

/** The page's context menu, which like the toolbar button lets the page be read. */
export function followPageMenu(lines: readonly MenuLine[], wanted: () => boolean | Promise<boolean>): PageMenu {
  let last: Promise<void> = Promise.resolve();

  async function set(): Promise<void> {
    const on = await wanted();
    await browser.contextMenus.removeAll();
    if (!on) return;
    for (const { id, title } of lines)
      browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts: [...CONTEXTS] });
  }
  // One after the other: a line set up twice is an error of the browser's.
  const show = () => {
    last = last.then(set, set);
    return last;
  };

  browser.runtime.onInstalled.addListener(() => {
    show().catch((error: unknown) => console.error(error));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const line = lines.find(({ id }) => id === menuItemId);
    if (!line || tab?.id === undefined) return;
    line.press(tab.id).catch((error: unknown) => console.error(error));
  });
  return { show };
}
