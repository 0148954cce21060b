/** The callers' end of every message. Types only from the protocol: the page script must stay tiny. */
import { browser } from 'wxt/browser';
import type { CommandName, Commands } from './page-commands.ts';
import type { Replies, Request, RequestName } from './protocol.ts';

/** Asks the background; rejects with its message when it refuses, and with the browser's own when it cannot be reached. */
export async function send<K extends RequestName>(name: K, body: Request<K>): Promise<Replies[K]> {
  const reply: { ok: true; value: Replies[K] } | { ok: false; error: string } | undefined =
    await browser.runtime.sendMessage({ name, body });
  if (!reply) throw new Error('后台没有回答');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Each script answers some of the commands. */
export type CommandHandlers = {
  readonly [K in CommandName]?: (ask: Commands[K]['ask']) => Promise<Commands[K]['reply']> | Commands[K]['reply'];
};

/** Answers the background's commands until `signal` aborts. Messages of anyone else are ignored. */
export function onCommand(handlers: CommandHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => {
    const { command, body } = (message ?? {}) as { command?: CommandName; body?: never };
    const handle = command && Object.hasOwn(handlers, command) ? handlers[command] : undefined;
    if (sender.id !== browser.runtime.id || !handle) return false;
    Promise.resolve(handle(body as never)).then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** True once this script has lost its extension (updated or reloaded): it can only step aside. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
