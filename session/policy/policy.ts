/** Packs laid together: what is in force of them, and where they say different things. Pure. */

import type { PolicyConflict } from '../../messaging/policy-messages.ts';
import type { Saying } from '../../messaging/saying.ts';
import type { Layer, Pack, ReadPacks } from './pack.ts';
import { NOTHING } from './read-layer.ts';

export interface Policy {
  readonly packs: readonly string[];
  readonly locked: Layer;
  /** Nothing of it is also in `locked`. */
  readonly initial: Layer;
  readonly problems: readonly Saying[];
  readonly conflicts: readonly PolicyConflict[];
  /** The name of the pack a type (`type ID`) or a set (`requirements ID`) is from. */
  readonly from: ReadonlyMap<string, string>;
}

export const NO_POLICY: Policy = {
  packs: [],
  locked: NOTHING,
  initial: NOTHING,
  problems: [],
  conflicts: [],
  from: new Map(),
};

/** One thing one pack says in one layer. */
interface Word<T> {
  readonly pack: string;
  readonly layer: 'locked' | 'initial';
  readonly value: T;
}
type Tell = (conflict: PolicyConflict) => void;

/** What is locked wins over what is a beginning, then the pack that stands first. Each conflict is told once. */
export function policyOf({ packs, problems }: ReadPacks): Policy {
  if (packs.length === 0 && problems.length === 0) return NO_POLICY;
  const conflicts: PolicyConflict[] = [];
  const tell: Tell = (conflict) => conflicts.push(conflict);
  const types = unique(
    wordsOf(packs, (layer) => layer.types),
    'type',
    tell,
  );
  const requirements = unique(
    wordsOf(packs, (layer) => layer.requirements),
    'requirements',
    tell,
  );
  const days = first(
    wordsOf(packs, (layer) => only(layer.retention.days)),
    'days',
    tell,
  );
  const megabytes = first(
    wordsOf(packs, (layer) => only(layer.retention.megabytes)),
    'megabytes',
    tell,
  );
  const reminder = first(
    wordsOf(packs, (layer) => only(layer.reminder)),
    'reminder',
    tell,
  );
  const { sites, excludedSites } = sitesOf(packs, tell);
  const layerOf = (layer: 'locked' | 'initial'): Layer => ({
    sites: valuesIn(sites, layer),
    excludedSites: valuesIn(excludedSites, layer),
    types: valuesIn(types, layer),
    requirements: valuesIn(requirements, layer),
    retention: {
      ...(days?.layer === layer ? { days: days.value } : {}),
      ...(megabytes?.layer === layer ? { megabytes: megabytes.value } : {}),
    },
    ...(reminder?.layer === layer ? { reminder: reminder.value } : {}),
  });
  return {
    packs: packs.map(({ name }) => name),
    locked: layerOf('locked'),
    initial: layerOf('initial'),
    problems,
    conflicts,
    from: new Map([
      ...types.map(({ pack, value }) => [`type ${value.id}`, pack] as const),
      ...requirements.map(({ pack, value }) => [`requirements ${value.id}`, pack] as const),
    ]),
  };
}

/** What all packs say of one thing, in the order in which it counts. */
function wordsOf<T>(packs: readonly Pack[], of: (layer: Layer) => readonly T[]): readonly Word<T>[] {
  return (['locked', 'initial'] as const).flatMap((layer) =>
    packs.flatMap((pack) => of(pack[layer]).map((value) => ({ pack: pack.name, layer, value }))),
  );
}

function only<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** Two entries are the same whatever layer they stand in. */
export function sameEntry(one: object, other: object): boolean {
  const plain = (entry: object) => JSON.stringify({ ...entry, savedAt: 0, unit: 0 }, sorted);
  return plain(one) === plain(other);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function unique<T extends { readonly id: string; readonly title: string }>(
  all: readonly Word<T>[],
  about: 'type' | 'requirements',
  tell: Tell,
): readonly Word<T>[] {
  const used = new Map<string, Word<T>>();
  for (const word of all) {
    const before = used.get(word.value.id);
    if (!before) used.set(word.value.id, word);
    else if (!sameEntry(before.value, word.value))
      tell({ about, name: before.value.title, used: before.pack, other: word.pack });
  }
  return [...used.values()];
}

function first<T>(all: readonly Word<T>[], about: 'days' | 'megabytes' | 'reminder', tell: Tell): Word<T> | undefined {
  const [used, ...others] = all;
  for (const { pack, value } of others)
    if (used && value !== used.value) tell({ about, name: '', used: used.pack, other: pack });
  return used;
}

/** A site both used and left out is left out, unless only its use is locked. */
function sitesOf(packs: readonly Pack[], tell: Tell) {
  const once = (all: readonly Word<string>[]) =>
    [...new Map([...all].reverse().map((one) => [one.value, one])).values()].reverse();
  const sites = once(wordsOf(packs, (layer) => layer.sites));
  const excluded = once(wordsOf(packs, (layer) => layer.excludedSites));
  const wins = (word: Word<string>, other: Word<string> | undefined, even: boolean) =>
    !other || (word.layer === other.layer ? even : word.layer === 'locked');
  for (const out of excluded) {
    const site = sites.find(({ value }) => value === out.value);
    if (!site) continue;
    const [used, other] = wins(out, site, true) ? [out, site] : [site, out];
    tell({ about: 'site', name: out.value, used: used.pack, other: other.pack });
  }
  return {
    sites: sites.filter((word) =>
      wins(
        word,
        excluded.find(({ value }) => value === word.value),
        false,
      ),
    ),
    excludedSites: excluded.filter((word) =>
      wins(
        word,
        sites.find(({ value }) => value === word.value),
        true,
      ),
    ),
  };
}

function valuesIn<T>(words: readonly Word<T>[], layer: Word<T>['layer']): readonly T[] {
  return words.filter((word) => word.layer === layer).map(({ value }) => value);
}
