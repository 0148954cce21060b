/** Which versions of a draft may go: the further back, the fewer are kept. */
export interface VersionFacts {
  readonly id: number;
  /** ms since the epoch */
  readonly at: number;
  /** UTF-16 units */
  readonly characters: number;
  readonly marked: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Up to this age every version stays, then one of each span. */
const SPANS: readonly { readonly upTo: number; readonly one: number }[] = [
  { upTo: 10 * MINUTE, one: 0 },
  { upTo: HOUR, one: MINUTE },
  { upTo: DAY, one: HOUR },
  { upTo: Number.POSITIVE_INFINITY, one: DAY },
];
/** UTF-16 units that the unmarked versions of one draft may have together. */
const MOST = 4_000_000;

/**
 * Ids of the versions to drop. Of each span the last one stays; a marked one always does, and so does the newest.
 * Ages are counted from the newest version, so that a clock set forward does not thin out what was just written.
 */
export function versionsToDrop(versions: readonly VersionFacts[]): readonly number[] {
  const newestFirst = [...versions].sort((a, b) => b.id - a.id);
  const [newest] = newestFirst;
  const taken = new Set<string>();
  let characters = 0;
  return newestFirst
    .filter((version) => {
      if (version.marked) return false;
      const age = (newest?.at ?? 0) - version.at;
      const { one } = SPANS.find(({ upTo }) => age < upTo) ?? { one: DAY };
      const span = one === 0 ? `version ${version.id}` : `${one} ${Math.floor(version.at / one)}`;
      if (taken.has(span)) return true;
      taken.add(span);
      characters += version.characters;
      return characters > MOST && version !== newest;
    })
    .map(({ id }) => id);
}
