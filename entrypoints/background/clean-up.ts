import { browser } from 'wxt/browser';
import type { Catalogue } from '../../session/catalogue.ts';
import { cleanUp } from '../../session/retaining.ts';
import type { Copies } from '../../storage/copies.ts';
import type { DraftRepository } from '../../storage/drafts.ts';
import type { RetentionRepository } from '../../storage/retention.ts';
import type { VersionRepository } from '../../storage/versions.ts';

/** How long what was removed can be put back, in ms. */
const PUT_BACK = 10 * 60_000;
const DAY = 24 * 60 * 60_000;
/** When the daily clean-up was last done, kept as long as the browser runs. */
const DONE = 'cleaned-up-at';

/** At each start of the background what was removed goes for good; once a day what is too old or too much. */
export async function startCleanUp(parts: {
  readonly drafts: DraftRepository;
  readonly versions: VersionRepository;
  readonly copies: Pick<Copies, 'remove'>;
  readonly retention: RetentionRepository;
  readonly catalogue: Catalogue;
}): Promise<void> {
  const { drafts, versions, copies, retention, catalogue } = parts;
  const gone = await drafts.purge(Date.now() - PUT_BACK);
  if (gone.length > 0) await copies.remove(gone);

  const { [DONE]: last } = await browser.storage.session.get(DONE);
  if (typeof last === 'number' && Math.abs(Date.now() - last) < DAY) return;
  await cleanUp({ all: await catalogue.all(), drafts, versions, retention, now: Date.now });
  await browser.storage.session.set({ [DONE]: Date.now() });
}
