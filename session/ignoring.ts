/** Findings the writer puts aside, and takes back. */
import type { Finding } from '../engine/types.ts';
import type { IgnoreScope } from '../messaging/protocol.ts';
import { type FieldRepository, ignoredHereName, ignoredName } from '../storage/fields.ts';
import type { IgnoredRepository } from '../storage/ignored.ts';
import type { Keeping } from './keeping.ts';
import type { OpenReports } from './open-reports.ts';
import type { IgnoredFinding } from './reading.ts';
import type { Shown } from './shown.ts';

export interface Ignoring {
  putAside(shown: Shown, finding: Finding, scope: IgnoreScope): Promise<void>;
  takeBack(shown: Shown, one: IgnoredFinding): Promise<void>;
  /** Judges every open report anew: something was said that holds for all. */
  rereadAll(): Promise<void>;
}

export function createIgnoring(parts: {
  readonly open: OpenReports;
  readonly fields: FieldRepository;
  readonly ignored: IgnoredRepository;
  readonly keeping: Keeping;
}): Ignoring {
  const { open, fields, ignored, keeping } = parts;
  const nameOf = ({ reading }: Shown, finding: Finding, scope: IgnoreScope) =>
    scope === 'here' ? ignoredHereName(finding, reading.joined.text) : ignoredName(finding);

  async function rereadAll(): Promise<void> {
    for (const one of open.all()) await keeping.reread(one.sender, one.report.key, async (field) => field);
  }

  return {
    async putAside(shown, finding, scope) {
      if (scope === 'always') {
        await ignored.add(finding);
        await rereadAll();
      } else {
        const name = nameOf(shown, finding, scope);
        await keeping.decideOn(shown, (origin, key) => fields.ignore(origin, key, name));
      }
    },
    async takeBack(shown, { finding, scope }) {
      if (scope === 'always') {
        await ignored.remove(finding.rule, finding.text);
        await rereadAll();
      } else {
        const name = nameOf(shown, finding, scope);
        await keeping.decideOn(shown, (origin, key) => fields.heed(origin, key, name));
      }
    },
    rereadAll,
  };
}
