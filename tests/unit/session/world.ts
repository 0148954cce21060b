/** Several tabs on one field over the real keeping and storage, and a background that may end at any moment. */
import type { Report } from '../../../messaging/protocol.ts';
import { createKeeping } from '../../../session/keeping.ts';
import { createOpenReports, type OpenReport } from '../../../session/open-reports.ts';
import { createCopies } from '../../../storage/copies.ts';
import { databaseSource } from '../../../storage/db.ts';
import { createDrafts, type DraftRepository } from '../../../storage/drafts.ts';
import { createFields } from '../../../storage/fields.ts';
import { createIgnored } from '../../../storage/ignored.ts';
import { createVersions } from '../../../storage/versions.ts';
import { createWriter } from '../../../storage/writer.ts';
import { memoryFolder } from '../storage/folder.ts';

const ORIGIN = 'http://oa.practice.gov.cn';
const KEY = '/report#正文';

export interface World {
  /** The page of a tab tells its text; resolves when it is kept, rejects when it could not be. */
  tell(tab: number, text: string, cause?: Report['cause']): Promise<number>;
  /** The page of a tab is loaded again, and has another life. */
  reload(tab: number): void;
  /** What the background knows of a tab's report. */
  known(tab: number): OpenReport | undefined;
  /** What the panel's 恢复 does, up to the text that the page then tells. */
  restore(tab: number, draftId: string): Promise<string | undefined>;
  /** The background ends and is started again: all that is not stored is forgotten. */
  restart(): Promise<void>;
  drafts(): DraftRepository;
  /** The texts of each standing draft: how it stands, then its versions. */
  kept(): Promise<readonly { readonly id: string; readonly texts: readonly [now: string, ...before: string[]] }[]>;
}

/** `name` of the database; `now` is the clock, in ms since the epoch. */
export function createWorld(name: string, now: () => number): World {
  let ids = 0;
  let lives = 0;
  let sequence = 0;
  const lifetimes = new Map<number, string>();
  const newLifetime = () => `lifetime-${++lives}`;
  const files = new Map<string, string>();
  let background = start();

  function start() {
    const database = databaseSource(name);
    const drafts = createDrafts(database, now, () => `draft-${++ids}`);
    const versions = createVersions(database);
    const [fields, writer, ignored] = [createFields(database), createWriter(database), createIgnored(database)];
    const open = createOpenReports();
    const copies = createCopies(async () => memoryFolder(files));
    const keeping = createKeeping({
      ...{ open, drafts, versions, copies, fields, now },
      preferences: async () => ({
        writer: await writer.read(),
        ignored: await ignored.list(),
        requirements: [],
        ownTypes: [],
      }),
      recovered: Promise.resolve(),
      year: () => 2026,
      changed: () => undefined,
    });
    return { database, drafts, versions, open, keeping, copies };
  }

  const senderOf = (tab: number) => ({ tabId: tab, frameId: 0, origin: ORIGIN, page: `${ORIGIN}/report` });

  return {
    tell(tab, text, cause = 'typed') {
      const lifetime = lifetimes.get(tab) ?? newLifetime();
      lifetimes.set(tab, lifetime);
      sequence += 1;
      const boxes = [{ label: '述职报告正文', text, editor: 'textarea', readOnly: false }];
      const place = { key: KEY, path: '/report', pageTitle: '述职报告填报' };
      return background.keeping.receive(senderOf(tab), { ...place, boxes, lifetime, sequence, cause });
    },
    reload(tab) {
      lifetimes.set(tab, newLifetime());
    },
    known: (tab) => background.open.get(senderOf(tab), KEY),
    async restore(tab, draftId) {
      const [current, draft] = [this.known(tab), await background.drafts.read(draftId)];
      if (!current || !draft) return undefined;
      current.base = (await background.drafts.setAside(draftId)) ?? current.base;
      return draft.boxes[0]?.text;
    },
    async restart() {
      const database = await background.database().catch(() => undefined);
      database?.close();
      await background.copies.settled();
      background = start();
    },
    drafts: () => background.drafts,
    async kept() {
      const { drafts, versions } = background;
      return Promise.all(
        (await drafts.list()).map(async ({ id, boxes }) => {
          const before = await Promise.all((await versions.list(id)).map((version) => versions.read(version.id)));
          return {
            id,
            texts: [boxes[0]?.text ?? '', ...before.map((version) => version?.boxes[0]?.text ?? '')] as const,
          };
        }),
      );
    },
  };
}
