import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reportYear } from '../../engine/index.ts';
import { announce, command } from '../../messaging/commands.ts';
import { serve } from '../../messaging/server.ts';
import { createKeeping } from '../../session/keeping.ts';
import { createOpenReports } from '../../session/open-reports.ts';
import { createWriting } from '../../session/writing.ts';
import { openDatabase } from '../../storage/db.ts';
import { createDrafts } from '../../storage/drafts.ts';
import { createFields } from '../../storage/fields.ts';
import { createIgnored } from '../../storage/ignored.ts';
import { createWriter } from '../../storage/writer.ts';
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
  const panels = createPanels({ open, announce });
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
  serve(createHandlers({ open, drafts, fields, ignored, writer, keeping, writing, panels, dock: createDock() }));
  browser.tabs.onRemoved.addListener((tabId) => open.dropTab(tabId));
  followSites();
});
