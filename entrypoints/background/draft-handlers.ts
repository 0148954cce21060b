import type { WriteReply } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/server.ts';
import type { OpenReport, OpenReports } from '../../session/open-reports.ts';
import type { Writing } from '../../session/writing.ts';
import type { DraftRepository } from '../../storage/drafts.ts';
import type { Boxes, DraftRecord } from '../../storage/types.ts';
import type { VersionRepository } from '../../storage/versions.ts';
import type { Panels } from './panels.ts';

type DraftHandlers = Pick<Handlers, 'panel.restore' | 'panel.restorePart' | 'panel.compare' | 'panel.dismissOffer'>;

const GONE: WriteReply = { outcome: 'gone', text: '' };

/** What the background does when drafts are compared with a field and put back into it. */
export function createDraftHandlers(parts: {
  readonly open: OpenReports;
  readonly drafts: DraftRepository;
  readonly versions: Pick<VersionRepository, 'read'>;
  readonly writing: Writing;
  readonly panels: Panels;
}): DraftHandlers {
  const { open, drafts, versions, writing, panels } = parts;

  /** Closes the offer on the open report it stands on, so that the panel is right at once. */
  function withdrawOffer(current: OpenReport | undefined, draftId: string): void {
    if (current?.offer?.id !== draftId) return;
    current.offer = undefined;
    panels.show(current.sender.tabId);
  }

  /** A draft as it stands, or as it stood. */
  async function stateOf(
    draftId: string,
    versionId: number | null,
  ): Promise<{ readonly draft: DraftRecord; readonly boxes: Boxes; readonly at: number } | undefined> {
    const draft = await drafts.read(draftId);
    if (!draft || versionId === null) return draft && { draft, boxes: draft.boxes, at: draft.updatedAt };
    const version = await versions.read(versionId);
    return version?.draftId === draftId ? { draft, boxes: version.boxes, at: version.at } : undefined;
  }

  return {
    'panel.restore': async ({ tabId, draftId, versionId }) => {
      const [current, state] = [open.current(tabId), await stateOf(draftId, versionId)];
      if (!current || !state) return GONE;
      // From here on the sitting goes on with this draft, whose text stays a version; what stood in the field stays in its own.
      const { base } = current;
      current.base = (await drafts.setAside(draftId)) ?? base;
      const reply = await writing.restore(current, state.boxes);
      if (reply.outcome === 'applied') withdrawOffer(open.current(tabId), draftId);
      else current.base = base;
      return reply;
    },
    'panel.restorePart': ({ tabId, sequence, box, start, end, insert }) => {
      const current = open.current(tabId);
      if (!current) return GONE;
      if (current.report.sequence !== sequence) return { outcome: 'stale', text: insert };
      return writing.restorePart(current, box, { start, end, insert });
    },
    'panel.compare': async ({ tabId, draftId, versionId }) => {
      const [state, current] = [await stateOf(draftId, versionId), open.current(tabId)];
      if (!current || !state) return null;
      const { sequence, boxes } = current.report;
      const compared = boxes.map(({ label, text }, index) => ({
        label,
        field: text,
        draft: state.boxes[index]?.text ?? '',
      }));
      return { sequence, at: state.at, boxes: compared };
    },
    'panel.dismissOffer': async ({ tabId, draftId }) => {
      await drafts.closeOffer(draftId);
      withdrawOffer(open.current(tabId), draftId);
      return null;
    },
  };
}
