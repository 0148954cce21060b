/** What the page's script of the extension was told is kept: listened to in the script's own world. */
import type { Page } from 'playwright-core';
import * as v from 'valibot';

export interface Acknowledged {
  readonly text: string;
  /** ms since the epoch */
  readonly at: number;
}

const schema = v.array(v.object({ text: v.string(), at: v.number() }));

/** Runs in the script's world: remembers each text with the time at which its keeping was confirmed. */
const LISTEN = `
  globalThis.faultsAcknowledged = [];
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = async (message) => {
    const reply = await send(message);
    if (message.name === 'report.text' && reply?.ok)
      faultsAcknowledged.push({ text: message.body.boxes[0].text, at: Date.now() });
    return reply;
  };
`;

/** Call it when the script lives already. Answers with a look at what was confirmed since. */
export async function listenForAcknowledgement(page: Page): Promise<() => Promise<readonly Acknowledged[]>> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension:')) worlds.push(id);
  });
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('the extension has no script in this page');
  await session.send('Runtime.evaluate', { contextId, expression: LISTEN });
  return async () => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression: 'faultsAcknowledged',
      returnByValue: true,
    });
    return v.parse(schema, result.value);
  };
}
