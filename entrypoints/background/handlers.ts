import { command } from '../../messaging/commands.ts';
import type { WriteReply } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/server.ts';
import { createIgnoring } from '../../session/ignoring.ts';
import type { Keeping } from '../../session/keeping.ts';
import type { OpenReports } from '../../session/open-reports.ts';
import { shownIn } from '../../session/shown.ts';
import type { Submitting } from '../../session/submitting.ts';
import type { Writing } from '../../session/writing.ts';
import type { FieldRepository } from '../../storage/fields.ts';
import type { IgnoredRepository } from '../../storage/ignored.ts';
import type { WriterRepository } from '../../storage/writer.ts';
import type { createChoiceHandlers } from './choice-handlers.ts';
import { clearCount } from './counts.ts';
import type { Dock } from './dock.ts';
import type { createDockHandlers } from './dock-handlers.ts';
import type { createDraftHandlers } from './draft-handlers.ts';
import type { Panels } from './panels.ts';
import type { createPolicyHandlers } from './policy-handlers.ts';
import type { Recovery } from './recovery.ts';
import type { createRequirementHandlers } from './requirement-handlers.ts';
import type { createSampleHandlers } from './sample-handlers.ts';
import { enterPageWorld, injectInto, watchSubmits } from './sites.ts';
import type { createSnippetHandlers } from './snippet-handlers.ts';
import type { createStoreHandlers } from './store-handlers.ts';
import type { createStoredHandlers } from './stored-handlers.ts';
import type { createSubmitHandlers } from './submit-handlers.ts';
import type { createTypeHandlers } from './type-handlers.ts';
import type { createWorkbenchHandlers } from './workbench-handlers.ts';

const GONE: WriteReply = { outcome: 'gone', text: '' };

/** Messages that are handled elsewhere. */
type OthersNames = keyof (ReturnType<typeof createChoiceHandlers> &
  ReturnType<typeof createDockHandlers> &
  ReturnType<typeof createDraftHandlers> &
  ReturnType<typeof createPolicyHandlers> &
  ReturnType<typeof createSubmitHandlers> &
  ReturnType<typeof createRequirementHandlers> &
  ReturnType<typeof createSampleHandlers> &
  ReturnType<typeof createSnippetHandlers> &
  ReturnType<typeof createStoreHandlers> &
  ReturnType<typeof createStoredHandlers> &
  ReturnType<typeof createTypeHandlers> &
  ReturnType<typeof createWorkbenchHandlers>);

/** What the background does on each message. */
export function createHandlers(parts: {
  readonly open: OpenReports;
  readonly fields: FieldRepository;
  readonly ignored: IgnoredRepository;
  readonly writer: WriterRepository;
  readonly keeping: Keeping;
  readonly writing: Writing;
  readonly panels: Panels;
  readonly dock: Dock;
  readonly recovery: Recovery;
  readonly submitting: Submitting;
}): Omit<Handlers, OthersNames> {
  const { open, fields, ignored, writer, keeping, writing, panels, dock, recovery, submitting } = parts;
  const ignoring = createIgnoring({ open, fields, ignored, keeping });

  return {
    'report.text': async (report, sender) => {
      if (open.get(sender, report.key)?.report.lifetime !== report.lifetime) watchSubmits(sender);
      return { acknowledged: await keeping.receive(sender, report) };
    },
    'page.world': async (_body, { tabId, frameId }) => {
      await enterPageWorld(tabId, frameId);
      return null;
    },
    'report.gone': async (gone, sender) => {
      await keeping.leave(sender, gone);
      if (!open.current(sender.tabId)) clearCount(sender.tabId);
      panels.showAll();
      // Where a login took its place, no document comes that could be looked at.
      await submitting.moved(sender.tabId);
      return null;
    },
    'launcher.pressed': async ({ key }, sender) => {
      open.makeCurrent(sender, key);
      panels.show(sender.tabId);
      await dock.open(sender.tabId, 'press', sender.page);
      return null;
    },
    'panel.insert': async ({ tabId, part }) => {
      const shown = shownIn(open, tabId);
      return shown ? writing.insertPart(shown, part) : GONE;
    },
    'panel.reveal': async ({ tabId, span }) => {
      const shown = shownIn(open, tabId);
      return { revealed: shown ? await writing.reveal(shown, span) : false };
    },
    'panel.fix': async ({ tabId, rule, start }) => {
      const shown = shownIn(open, tabId);
      return shown ? writing.fix(shown, { rule, start }) : GONE;
    },
    'panel.ignore': async ({ tabId, rule, start, scope }) => {
      const shown = shownIn(open, tabId);
      const finding = shown?.reading.analysis.findings.find((one) => one.rule === rule && one.start === start);
      if (shown && finding) await ignoring.putAside(shown, finding, scope);
      return null;
    },
    'panel.heed': async ({ tabId, rule, start }) => {
      const shown = shownIn(open, tabId);
      const one = shown?.reading.ignored.find(({ finding }) => finding.rule === rule && finding.start === start);
      if (shown && one) await ignoring.takeBack(shown, one);
      return null;
    },
    'panel.documentType': async ({ tabId, type }) => {
      const shown = shownIn(open, tabId);
      if (shown) await keeping.decideOn(shown, (origin, key) => fields.chooseType(origin, key, type));
      return null;
    },
    'panel.scope': async ({ tabId, scope }) => {
      const shown = shownIn(open, tabId);
      const decide = (origin: string, key: string) => fields.chooseScope(origin, key, scope);
      if (shown) await keeping.decideOn({ ...shown, decided: shown.remembered }, decide);
      return null;
    },
    'panel.role': async ({ tabId, role }) => {
      const { sender, report } = open.current(tabId) ?? {};
      if (sender && report)
        await keeping.reread(sender, report.key, () => fields.chooseRole(sender.origin, report.key, role));
      return null;
    },
    'panel.noticeSeen': async () => {
      await recovery.seen();
      return null;
    },
    'page.insert': async ({ tabId, text }) => {
      for (const frameId of await injectInto(tabId)) {
        const reply = await command('caret.insert', { text }, { tabId, frameId });
        if (reply?.inserted) return { inserted: true };
      }
      return { inserted: false };
    },
    'ignored.list': () => ignored.list(),
    'ignored.remove': async ({ rule, text }) => {
      await ignored.remove(rule, text);
      await ignoring.rereadAll();
      return null;
    },
    'writer.read': () => writer.read(),
    'writer.save': async (words) => {
      await writer.save(words);
      await ignoring.rereadAll();
      return null;
    },
  };
}
