/** Script memory of the extension's own processes, after the garbage has been collected. */
import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';
import type { ExtensionBrowser } from '../browser.ts';

const answerSchema = v.object({ id: v.number(), result: v.object({ usedSize: v.optional(v.number()) }) });

export interface Heap {
  /** Bytes in use by the target whose address ends so (`background.js`, `workbench.html`). */
  used(address: string): Promise<number>;
}

export async function followHeap({ context }: ExtensionBrowser): Promise<Heap> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser does not let itself be asked');
  let last = 0;
  return {
    async used(address) {
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find(({ url }) => url.endsWith(address));
      if (!target) throw new Error(`nothing runs at ${address}`);
      const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
      const ask = (method: string) => {
        last += 1;
        return answerOf(session, sessionId, last, method);
      };
      await ask('HeapProfiler.collectGarbage');
      const { usedSize = 0 } = await ask('Runtime.getHeapUsage');
      await session.send('Target.detachFromTarget', { sessionId });
      return usedSize;
    },
  };
}

/** The driver does not speak with a background by itself: the question is handed on, and the answer is waited for. */
async function answerOf(session: CDPSession, sessionId: string, id: number, method: string) {
  const answer = new Promise<v.InferOutput<typeof answerSchema>['result']>((resolve) => {
    session.on('Target.receivedMessageFromTarget', function hear({ message }) {
      const { success, output } = v.safeParse(answerSchema, JSON.parse(message));
      if (!success || output.id !== id) return;
      session.off('Target.receivedMessageFromTarget', hear);
      resolve(output.result);
    });
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  return answer;
}
