import { command } from '../../messaging/commands.ts';
import type { WriteOutcome, WriteReply } from '../../messaging/protocol.ts';
import type { Handlers, PageSender } from '../../messaging/server.ts';
import type { OpenReport, OpenReports } from '../../session/open-reports.ts';
import { type Shown, shownIn } from '../../session/shown.ts';
import { MOST_SNIPPETS, type SnippetRepository } from '../../storage/snippets.ts';

/** What the background does with 常用语句. */
export function createSnippetHandlers(parts: {
  readonly open: OpenReports;
  readonly snippets: SnippetRepository;
}): Pick<Handlers, Extract<keyof Handlers, `snippets.${string}`>> {
  const { open, snippets } = parts;
  return {
    'snippets.list': async () => ({ snippets: await snippets.list(), most: MOST_SNIPPETS }),
    'snippets.save': async (snippet) => {
      const saved = await snippets.save(snippet);
      if (!saved) throw full();
      return saved;
    },
    'snippets.remove': async ({ id }) => {
      await snippets.remove(id);
      return null;
    },
    'snippets.putBack': async (snippet) => {
      if (!(await snippets.putBack(snippet))) throw full();
      return null;
    },
    'snippets.used': async ({ id }) => {
      await snippets.used(id);
      return null;
    },
    'snippets.insert': async ({ tabId, id, text }) => {
      const shown = shownIn(open, tabId);
      const reply = shown && (await command('caret.insert', { text }, await caretFrame(shown)));
      if (!shown || !reply) return { outcome: 'gone', text };
      if (!reply.inserted) return { ...whyNot(shown.current, text), text };
      await snippets.used(id);
      return { outcome: 'applied', text };
    },
  };
}

/** The frame of the report's box that the writer is in, or was in last; where there is none, that of the report shown. */
async function caretFrame({ current, members }: Shown): Promise<PageSender> {
  for (const { sender } of [current, ...members]) if (await command('box.at', null, sender)) return sender;
  return current.sender;
}

/** The page says only that it did not write; of a single box it is known why, where the box itself stands in the way. */
function whyNot({ report }: OpenReport, text: string): Omit<WriteReply, 'text'> {
  const [box, other] = report.boxes;
  if (report.boxes.every(({ readOnly }) => readOnly)) return { outcome: 'read-only' };
  const excess = box?.limit === undefined || other ? 0 : box.text.length + text.length - box.limit;
  const outcome: WriteOutcome = excess > 0 ? 'over-limit' : 'nowhere';
  return excess > 0 ? { outcome, excess } : { outcome };
}

const full = () => new Error(`常用语句已有 ${MOST_SNIPPETS} 条，存满了。请先删除几条不用的，再保存。`);
