/** What the settings show of the unit's policy. Pure. */
import type { PolicyConflict, PolicyState } from '../../messaging/policy-messages.ts';
import type { OwnTypeRecord } from '../../storage/own-type.ts';
import type { RequirementSetRecord } from '../../storage/requirement-set.ts';
import type { Layer } from './pack.ts';
import { type Policy, sameEntry } from './policy.ts';
import { covers } from './site-rule.ts';

export function policyState(
  policy: Policy,
  own: { readonly types: readonly OwnTypeRecord[]; readonly requirements: readonly RequirementSetRecord[] },
  /** Match patterns the browser lets the extension in on by the writer's word, and whether it does so on one. */
  browser: { readonly origins: readonly string[]; readonly allowed: ReadonlySet<string> },
): PolicyState | null {
  const { packs, locked, initial, problems } = policy;
  if (packs.length === 0 && problems.length === 0) return null;
  const both = <T, S>(of: (layer: Layer) => readonly T[], show: (one: T, locked: boolean) => S): readonly S[] => [
    ...of(locked).map((one) => show(one, true)),
    ...of(initial).map((one) => show(one, false)),
  ];
  const reminder = locked.reminder ?? initial.reminder;
  return {
    packs,
    sites: both(
      (layer) => layer.sites,
      (pattern, isLocked) => ({ pattern, locked: isLocked, allowed: browser.allowed.has(pattern) }),
    ),
    covered: browser.origins.filter((origin) => locked.sites.some((rule) => covers(rule, origin))),
    excludedSites: both(
      (layer) => layer.excludedSites,
      (pattern, isLocked) => ({ pattern, locked: isLocked }),
    ),
    types: both((layer) => layer.types, titled),
    requirements: both((layer) => layer.requirements, titled),
    retention: (['days', 'megabytes'] as const).flatMap((what) => {
      const fixed = locked.retention[what];
      const value = fixed ?? initial.retention[what];
      return value === undefined ? [] : [{ what, value, locked: fixed !== undefined }];
    }),
    reminder: reminder === undefined ? null : { on: reminder, locked: locked.reminder !== undefined },
    problems,
    conflicts: [
      ...policy.conflicts,
      ...withOwn(policy, 'type', locked.types, own.types),
      ...withOwn(policy, 'requirements', locked.requirements, own.requirements),
    ],
  };
}

function titled({ title }: { readonly title: string }, locked: boolean) {
  return { title, locked };
}

/** The writer's own entries that stand back behind locked ones of the same id. */
function withOwn<Entry extends { readonly id: string; readonly title: string }>(
  { from }: Policy,
  about: PolicyConflict['about'],
  locked: readonly Entry[],
  own: readonly Entry[],
): readonly PolicyConflict[] {
  return locked.flatMap((fixed) => {
    const mine = own.find(({ id }) => id === fixed.id);
    if (!mine || sameEntry(mine, fixed)) return [];
    return [{ about, name: fixed.title, used: from.get(`${about} ${fixed.id}`) ?? '', other: null }];
  });
}
