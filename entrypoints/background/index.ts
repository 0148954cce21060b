import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reportYear } from '../../engine/index.ts';
import { command, tellTab } from '../../messaging/commands.ts';
import { serve } from '../../messaging/server.ts';
import { createChoosing } from '../../session/choosing.ts';
import { createKeeping } from '../../session/keeping.ts';
import { createOpenReports } from '../../session/open-reports.ts';
import { createWriting } from '../../session/writing.ts';
import { createChoices } from '../../storage/choices.ts';
import { openDatabase } from '../../storage/db.ts';
import { createDrafts } from '../../storage/drafts.ts';
import { createFields } from '../../storage/fields.ts';
import { createIgnored } from '../../storage/ignored.ts';
import { createWriter } from '../../storage/writer.ts';
import { absenceOn } from './absence.ts';
import { createChoiceHandlers } from './choice-handlers.ts';
import { showCounts } from './counts.ts';
import { createDock } from './dock.ts';
import { createHandlers } from './handlers.ts';
import { createPanels } from './panels.ts';
import { followSites } from './sites.ts';

export default defineBackground(() => {
  const database = openDatabase();
  const drafts = createDrafts(database);
  const fields = createFields(database);
  const ignored = createIgnored(database);
  const writer = createWriter(database);
  const open = createOpenReports();
  const choices = createChoices(database);
  const choosing = createChoosing(choices);
  const panels = createPanels({
    open,
    announce: (tabId) => tellTab(tabId, 'page.announce'),
    absence: (tabId) => absenceOn(tabId, choosing),
  });
  const year = () => reportYear(new Date());
  const writing = createWriting(({ sender }, name, body) => command(name, body, sender), year);
  const keeping = createKeeping({
    open,
    drafts,
    fields,
    async preferences() {
      const [own, forGood] = await Promise.all([writer.read(), ignored.list()]);
      return { writer: own, ignored: forGood };
    },
    year,
    changed(report) {
      panels.show(report.sender.tabId);
      showCounts(report);
    },
  });
  serve({
    ...createHandlers({ open, drafts, fields, ignored, writer, keeping, writing, panels, dock: createDock() }),
    ...createChoiceHandlers({ open, choices, choosing, panels }),
  });
  browser.tabs.onRemoved.addListener((tabId) => open.dropTab(tabId));
  followSites();
});
