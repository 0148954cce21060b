/** The background's door: validates every request and knows who sent it from the browser alone. */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  type PageRequestName,
  pageMessages,
  type Replies,
  type Request,
  type RequestName,
  requestSchemas,
} from './protocol.ts';

/** Who sent a page message, by the browser's word. `origin` of a sandboxed frame is `sandbox+` and that of its page. */
export interface PageSender {
  readonly tabId: number;
  readonly frameId: number;
  readonly origin: string;
  /** Address of the page in the tab, whose frame the sender is. */
  readonly page: string;
}

/** A total map: forgetting a message does not compile. */
export type Handlers = {
  readonly [K in RequestName]: (
    body: Request<K>,
    ...sender: K extends PageRequestName ? [PageSender] : []
  ) => Promise<Replies[K]> | Replies[K];
};

export type Reply<K extends RequestName = RequestName> =
  | { readonly ok: true; readonly value: Replies[K] }
  | { readonly ok: false; readonly error: string };

const envelope = v.object({ name: v.picklist(Object.keys(requestSchemas) as RequestName[]), body: v.unknown() });

/** Answers requests for the life of the background. An unknown, malformed or foreign message is refused, never guessed at. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: Reply) => void) => {
    answer(handlers, message, sender).then(
      (value) => respond({ ok: true, value }),
      (error: unknown) => respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}

async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Replies[RequestName]> {
  if (sender.id !== browser.runtime.id) throw new Error('不接受其他扩展的消息');
  const { name, body } = v.parse(envelope, message);
  const request = v.parse(requestSchemas[name], body);
  if (!(name in pageMessages)) {
    if (!fromExtensionPage(sender)) throw new Error('网页不能发出这条消息');
    return call(handlers, name, request);
  }
  const { tab, frameId, origin } = sender;
  if (tab?.id === undefined || frameId === undefined || fromExtensionPage(sender)) {
    throw new Error('这条消息只能来自网页');
  }
  return call(handlers, name, request, {
    tabId: tab.id,
    frameId,
    origin: originOf(origin, tab.url),
    page: tab.url ?? '',
  });
}

/** Sandboxed frames have no origin of their own: they are kept apart by the page that holds them. */
function originOf(origin: string | undefined, page: string | undefined): string {
  if (origin && origin !== 'null') return origin;
  return page && URL.canParse(page) ? `sandbox+${new URL(page).origin}` : 'null';
}

/** True for the extension's own pages. The panel's address is a dynamic one, so the origin is read off another page's. */
export function fromExtensionPage(sender: Browser.runtime.MessageSender | undefined): boolean {
  return sender?.origin === new URL(browser.runtime.getURL('/popup.html')).origin;
}

/** The one place where the name's type is lost; the schema map and the handler map share their keys. */
function call(
  handlers: Handlers,
  name: RequestName,
  body: unknown,
  sender?: PageSender,
): Promise<Replies[RequestName]> {
  const handle = handlers[name] as (body: unknown, sender?: PageSender) => Replies[RequestName];
  return Promise.resolve(handle(body, sender));
}
