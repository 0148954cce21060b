import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reportYear } from '../../engine/index.ts';
import { command, tellTab } from '../../messaging/commands.ts';
import { serve } from '../../messaging/server.ts';
import { createCatalogue, telling } from '../../session/catalogue.ts';
import { createChoosing } from '../../session/choosing.ts';
import { createKeeping } from '../../session/keeping.ts';
import { createOpenReports } from '../../session/open-reports.ts';
import { reminderInForce, retentionInForce, setsInForce, typesInForce } from '../../session/policy/in-force.ts';
import { createSampleMemory } from '../../session/sample-memory.ts';
import { createWriting } from '../../session/writing.ts';
import { createArchive } from '../../storage/archive.ts';
import { createChoices } from '../../storage/choices.ts';
import { createConveniences } from '../../storage/conveniences.ts';
import { copiesFolder, createCopies } from '../../storage/copies.ts';
import { databaseSource } from '../../storage/db.ts';
import { createDockPlaces } from '../../storage/dock-places.ts';
import { createDraftLists } from '../../storage/draft-lists.ts';
import { createDrafts } from '../../storage/drafts.ts';
import { createFields } from '../../storage/fields.ts';
import { createIgnored } from '../../storage/ignored.ts';
import { createInventory } from '../../storage/inventory.ts';
import { createNotices } from '../../storage/notices.ts';
import { createOwnTypes } from '../../storage/own-types.ts';
import { createReminder } from '../../storage/reminder.ts';
import { createRequirementSets } from '../../storage/requirement-sets.ts';
import { createRetention } from '../../storage/retention.ts';
import { createSamples } from '../../storage/samples.ts';
import { createSnippets } from '../../storage/snippets.ts';
import { createVersions } from '../../storage/versions.ts';
import { createWriter } from '../../storage/writer.ts';
import { absenceOn } from './absence.ts';
import { createChoiceHandlers, lookAgainEverywhere } from './choice-handlers.ts';
import { startCleanUp } from './clean-up.ts';
import { createWantedConveniences } from './conveniences.ts';
import { showCounts } from './counts.ts';
import { createDock } from './dock.ts';
import { createDockHandlers, followShortcut } from './dock-handlers.ts';
import { createDraftHandlers } from './draft-handlers.ts';
import { createHandlers } from './handlers.ts';
import { followPageMenu } from './page-menu.ts';
import { createPageNotices } from './page-notices.ts';
import { createPanels } from './panels.ts';
import { followPolicy, judgeAnew } from './policy.ts';
import { createPolicyHandlers } from './policy-handlers.ts';
import { followRecovery } from './recovery.ts';
import { createRequirementHandlers, openRequirements } from './requirement-handlers.ts';
import { createSampleHandlers, openSamples } from './sample-handlers.ts';
import { followSites } from './sites.ts';
import { createSnippetHandlers } from './snippet-handlers.ts';
import { createStoreHandlers } from './store-handlers.ts';
import { createStoredHandlers } from './stored-handlers.ts';
import { createSubmitHandlers, followSubmits } from './submit-handlers.ts';
import { createTypeHandlers } from './type-handlers.ts';
import { followInstallation } from './welcome.ts';
import { createWorkbenchHandlers } from './workbench-handlers.ts';

export default defineBackground({
  type: 'module',
  main() {
    const database = databaseSource();
    const unit = followPolicy(() => judgeAnew({ open, keeping, panels }));
    const policy = unit.current;
    const catalogue = createCatalogue(createDraftLists(database));
    const drafts = telling(createDrafts(database), catalogue.changed);
    const versions = createVersions(database);
    const copies = createCopies(copiesFolder);
    const notices = createNotices(database);
    const reminder = reminderInForce(
      createReminder(database, async () => (await policy()).initial.reminder ?? true),
      policy,
    );
    const retention = retentionInForce(
      createRetention(database, async () => (await policy()).initial.retention),
      policy,
    );
    const archive = createArchive(database);
    const fields = createFields(database);
    const ignored = createIgnored(database);
    const writer = createWriter(database);
    const ownSets = createRequirementSets(database);
    const requirementSets = setsInForce(ownSets, policy);
    const samples = createSampleMemory(createSamples(database));
    const ownTypes = createOwnTypes(database);
    const types = typesInForce(ownTypes, policy);
    const conveniences = createWantedConveniences(createConveniences(database));
    const open = createOpenReports();
    const choices = createChoices(database);
    const choosing = createChoosing(choices, policy);
    const panels = createPanels({
      open,
      announce: (tabId) => tellTab(tabId, 'page.announce'),
      absence: (tabId) => absenceOn(tabId, choosing),
      recovered: () => recovery.told(),
    });
    const recovery = followRecovery({ drafts, copies, notices, panels });
    const dock = createDock(createDockPlaces(database));
    const pageNotices = createPageNotices(open);
    const submitting = followSubmits({ drafts, notices: pageNotices });
    const year = () => reportYear(new Date());
    const writing = createWriting(({ sender }, name, body) => command(name, body, sender), year);
    const keeping = createKeeping({
      open,
      drafts,
      versions,
      copies,
      fields,
      async preferences() {
        const [own, forGood, asked, made, seen] = await Promise.all([
          ...([writer.read(), ignored.list(), requirementSets.list(), types.list()] as const),
          samples.seen(),
        ]);
        return { writer: own, ignored: forGood, requirements: asked, ownTypes: made, samples: seen };
      },
      recovered: recovery.looked,
      year,
      now: Date.now,
      changed(report) {
        if (open.elsewhere(report)) panels.showAll();
        else panels.show(report.sender.tabId);
        showCounts(report, open, () => conveniences.isOn('badge'));
        pageNotices.follow(report);
      },
    });
    const withdraw = (draftId?: string) => {
      for (const report of open.all()) {
        if (!report.offer || (draftId ?? report.offer.id) !== report.offer.id) continue;
        report.offer = undefined;
        panels.show(report.sender.tabId);
      }
    };
    const menu = followPageMenu(
      [
        { id: 'use-requirements', title: 'requirementsUsePage', press: (tabId) => openRequirements(tabId, null) },
        { id: 'look-at-samples', title: 'samplesLook', press: openSamples },
      ],
      () => conveniences.isOn('menu'),
    );
    const rereadAll = async () => {
      for (const { sender, report } of open.all()) await keeping.reread(sender, report.key, async (field) => field);
    };
    serve({
      ...createHandlers({ open, fields, ignored, writer, keeping, writing, panels, recovery, submitting, dock }),
      ...createDockHandlers({ open, dock }),
      ...createDraftHandlers({ open, drafts, versions, writing, panels }),
      ...createSubmitHandlers({ open, keeping, submitting, reminder, policy, dock, notices: pageNotices }),
      ...createChoiceHandlers({ open, choices, choosing, panels }),
      ...createSnippetHandlers({ open, snippets: createSnippets(database) }),
      ...createRequirementHandlers({ open, keeping, fields, requirementSets, catalogue }),
      ...createSampleHandlers({ open, keeping, memory: samples, writing }),
      ...createPolicyHandlers({ policy: unit.fresh, types: ownTypes, requirementSets: ownSets }),
      ...createTypeHandlers({ open, keeping, fields, types }),
      ...createWorkbenchHandlers({ drafts, recovered: recovery.looked, versions, copies, catalogue, withdraw }),
      ...createStoredHandlers({
        ...{ open, conveniences, menu, dock, catalogue, samples, rereadAll },
        inventory: createInventory(database, copies, archive),
        withdrawAll: withdraw,
        lookAgain: () => lookAgainEverywhere(panels),
      }),
      ...createStoreHandlers({
        versions,
        copies,
        notices,
        retention,
        policy,
        archive,
        catalogue,
        samples,
        withdrawAll: withdraw,
        now: Date.now,
      }),
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      open.dropTab(tabId);
      panels.showAll();
    });
    followSites();
    followShortcut({ open, dock, wanted: () => conveniences.isOn('shortcuts') });
    followInstallation(database);
    startCleanUp({ drafts, versions, copies, retention, catalogue }).catch((error: unknown) =>
      console.error('nothing was cleaned up', error),
    );
  },
});
