/**
 * The browser's own window, which BiDi reaches in a Firefox started with system access: the toolbar button and its popup,
 * the browser's question about a permission, the menu of the right button, a tab whose process dies.
 */
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Puppeteer's own line to the browser: its types know nothing of the scope of the browser's own documents. */
interface WithConnection {
  readonly connection: { send(method: string, parameters: object): Promise<{ readonly result: unknown }> };
}
interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
type Answer =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** An element that shows a page of its own, in whatever process. */
interface Shown extends Element {
  readonly messageManager: {
    addMessageListener(name: string, heard: (message: { readonly data: string }) => void): void;
    loadFrameScript(address: string, delayed: boolean, shared: boolean): void;
  } | null;
  readonly documentURI: { readonly spec: string };
  readonly frameLoader: { readonly remoteTab: { readonly osPid: number } };
}
interface Menu extends Element {
  readonly state: string;
  activateItem(item: Element): void;
  /** Of the line that stands for a menu within a menu. */
  openMenu?(open: boolean): void;
  hidePopup(): void;
}
/** Only ever used inside what runs in the window, or (`content`) in the process of a page. */
declare const gBrowser: { readonly selectedBrowser: Shown; readonly selectedTab: Element };
declare const CustomizableUI: {
  getWidgetIdsInArea(area: string): readonly string[];
  addWidgetToArea(id: string, area: string): void;
};
interface Mouse {
  synthesizeMouseEvent(type: string, x: number, y: number, how: object): void;
}
declare const content: Window & Mouse;

/** Runs `act` in the browser's own window, with all its rights. What it needs is handed over: it sees nothing else. */
export async function inWindow<A extends readonly unknown[], T>(
  browser: Browser,
  act: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>> {
  const { connection } = browser as unknown as WithConnection;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const answer = (
    await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${act})(...${JSON.stringify(args)})) ?? null))()`,
      target: { context: window?.context },
      awaitPromise: true,
    })
  ).result as Answer;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value ?? 'null');
}

/** What a script runs in: the popup of the toolbar button, or the tab in front. */
export type Place = 'popup' | 'tab';

/** Runs `act` in the process of a page, with the browser's rights; the page is `content`. */
export function inProcess<A extends readonly unknown[], T>(
  browser: Browser,
  place: Place,
  act: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>> {
  return inWindow(
    browser,
    (where, source) =>
      new Promise<Awaited<T>>((resolve, reject) => {
        const popup = document.querySelector('panel[panelopen=true] .webextension-popup-browser') as Shown | null;
        const manager = (where === 'popup' ? popup : gBrowser.selectedBrowser)?.messageManager;
        if (!manager) throw new Error('not open');
        const name = `shuzhi-${Math.random()}`;
        manager.addMessageListener(name, ({ data }) => {
          const { value, failed } = JSON.parse(data);
          if (failed === undefined) resolve(value);
          else reject(new Error(failed));
        });
        // A popup that moves into its panel just now does not answer.
        setTimeout(() => reject(new Error('no answer')), 5_000);
        const told = `(data) => sendAsyncMessage('${name}', JSON.stringify(data))`;
        const script = `(async () => (${source}))().then((value) => ({ value }), (error) => ({ failed: String(error) })).then(${told})`;
        manager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false, true);
      }),
    place,
    `(${act})(...${JSON.stringify(args)})`,
  ) as Promise<Awaited<T>>;
}

/** Runs in the window or in a page's process: the mouse goes to what `selector` names and clicks it; false where nothing stands. */
function clickOn(selector: string): boolean {
  const view = typeof gBrowser === 'undefined' ? content : (window as unknown as typeof content);
  const element = view.document.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest' });
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0) return false;
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const buttons = type === 'mousedown' ? 1 : 0;
    view.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, {
      button: 0,
      clickCount: 1,
      buttons,
    });
  }
  return true;
}

/** The popup of the toolbar button. */
export interface Popup {
  /** What stands in the first element `selector` names, '' where there is none. */
  text(selector: string): Promise<string>;
  /** Clicks it as soon as it is there. */
  press(selector: string): Promise<void>;
}

/** Presses the extension's toolbar button over the tab in front, which grants the extension that page. */
export async function pressToolbarButton(browser: Browser): Promise<Popup> {
  // Left open by a test that failed, it would be closed by this press.
  await closePopup(browser);
  // Out of the list of all extensions, as a writer pins a button.
  await inWindow(browser, () => {
    for (const id of CustomizableUI.getWidgetIdsInArea('unified-extensions-area'))
      CustomizableUI.addWidgetToArea(id, 'nav-bar');
  });
  await expect.poll(() => inWindow(browser, clickOn, '#nav-bar .webextension-browser-action')).toBe(true);
  const text = (selector: string) =>
    inProcess(browser, 'popup', (one) => content.document.querySelector(one)?.textContent ?? '', selector);
  // Until it stands in its panel it does not answer.
  await expect.poll(() => text('[data-site]').catch(() => ''), { message: 'the popup knows its page' }).not.toBe('');
  return {
    text,
    press: (selector) => expect.poll(() => inProcess(browser, 'popup', clickOn, selector)).toBe(true),
  };
}

/** The popup goes when the writer presses Esc. */
export async function closePopup(browser: Browser): Promise<void> {
  const gone = () =>
    inWindow(browser, () => {
      const panel = document.querySelector('panel[panelopen=true]:has(.webextension-popup-browser)');
      (panel as Menu | null)?.hidePopup();
      return panel === null;
    });
  await expect.poll(gone, { message: 'the popup is closed' }).toBe(true);
}

/** Answers the browser's own question about a permission; gives back what it asked. */
export async function answerPermission(browser: Browser, answer: 'allow' | 'refuse'): Promise<string> {
  const question = '#notification-popup[panelopen=true] #addon-webext-permissions-notification';
  const asked = () => inWindow(browser, (one) => document.querySelector(one)?.textContent ?? '', question);
  await expect.poll(asked, { message: 'the browser asks' }).not.toBe('');
  const words = await asked();
  const button = `${question} .popup-notification-${answer === 'allow' ? 'primary' : 'secondary'}-button`;
  await inWindow(browser, clickOn, button);
  await expect.poll(asked, { message: 'the question is answered' }).toBe('');
  return words;
}

/** Chooses a line of the menu that the right button opens over `selector` of the page in front. */
export async function chooseInMenu(browser: Browser, page: Page, selector: string, line: string): Promise<void> {
  await page.click(selector, { button: 'right' });
  const choose = () =>
    inWindow(
      browser,
      (label) => {
        const item = document.querySelector(`#contentAreaContextMenu menuitem[label="${label}"]`);
        const menu = item?.parentElement as Menu | null | undefined;
        if (!item || menu?.state === 'showing') return false;
        if (menu?.state === 'open') menu.activateItem(item);
        // Several lines of an extension stand in a menu of its own, one step in.
        else (menu?.parentElement as Menu | null | undefined)?.openMenu?.(true);
        return menu?.state === 'open';
      },
      line,
    );
  await expect.poll(choose, { message: line }).toBe(true);
}

/** Ends the process of the tab in front, as the system does with one that has run out of memory. */
export async function killTab(browser: Browser): Promise<void> {
  process.kill(await inWindow(browser, () => gBrowser.selectedBrowser.frameLoader.remoteTab.osPid), 'SIGKILL');
  const said = () =>
    inWindow(browser, () =>
      gBrowser.selectedTab.hasAttribute('busy') ? '' : gBrowser.selectedBrowser.documentURI.spec,
    );
  await expect.poll(said, { message: 'the browser says that the tab crashed' }).toContain('about:tabcrashed');
}
