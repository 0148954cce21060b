/** The shape of a type of one's own, wherever it comes from: the editor, a file, a unit's policy. Limits are documented in `docs/document-types.md`. */
import * as v from 'valibot';
import { DOCUMENT_TYPE_IDS, type OwnPartId, type OwnType, type OwnTypeId, PART_IDS } from '../engine/types.ts';
import { asMessage } from './saying.ts';

/** Most of each; lengths in characters (code points). */
export const LIMITS = {
  id: 60,
  title: 40,
  basis: 200,
  bases: 10,
  titles: 50,
  word: 60,
  words: 500,
  /** All words of one type together. */
  allWords: 5_000,
  advice: 500,
  starter: 300,
  starters: 20,
  parts: 40,
  types: 50,
} as const;

const OWN_ID = /^own-[A-Za-z0-9-]+$/u;

const longest = (most: number) =>
  v.pipe(
    v.string(asMessage('text')),
    v.check((text) => text.length <= most || [...text].length <= most, asMessage('longest', most)),
  );
const words = (most: number) =>
  v.pipe(
    longest(most),
    v.check((text) => text.trim() !== '', asMessage('empty')),
  );
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(item, asMessage('list')),
    v.maxLength(most, ({ input }) => asMessage('most', input.length, most)),
    v.readonly(),
  );
const ownId = <Id extends string>() =>
  v.pipe(
    longest(LIMITS.id),
    v.regex(OWN_ID, asMessage('ownId')),
    v.custom<Id>(() => true),
  );
const UNKNOWN_SHAPE = asMessage('shape');

export const ownTypeIdSchema = ownId<OwnTypeId>();
export const anyPartIdSchema = v.union([v.picklist(PART_IDS), ownId<OwnPartId>()], asMessage('partId'));

const partSchema = v.strictObject(
  {
    id: anyPartIdSchema,
    title: longest(LIMITS.title),
    need: v.picklist(['required', 'recommended', 'optional'], asMessage('need')),
    headings: list(words(LIMITS.word), LIMITS.words),
    phrases: list(words(LIMITS.word), LIMITS.words),
    falseFriends: list(words(LIMITS.word), LIMITS.words),
    advice: longest(LIMITS.advice),
    heading: longest(LIMITS.word),
    starters: list(words(LIMITS.starter), LIMITS.starters),
    share: v.nullable(
      v.pipe(
        v.number(asMessage('share')),
        v.integer(asMessage('shareWhole')),
        v.minValue(1, asMessage('shareLeast')),
        v.maxValue(100, asMessage('shareMost')),
      ),
    ),
  },
  UNKNOWN_SHAPE,
);

export const ownTypeSchema = v.pipe(
  v.strictObject(
    {
      id: ownTypeIdSchema,
      title: words(LIMITS.title),
      base: v.picklist(
        DOCUMENT_TYPE_IDS.filter((id) => id !== 'other'),
        asMessage('base'),
      ),
      titles: list(words(LIMITS.title), LIMITS.titles),
      basis: list(
        v.strictObject({ name: words(LIMITS.basis), clause: v.exactOptional(longest(LIMITS.basis)) }, UNKNOWN_SHAPE),
        LIMITS.bases,
      ),
      parts: v.pipe(
        list(partSchema, LIMITS.parts),
        v.check((parts) => parts.length > 0, asMessage('noParts')),
      ),
    },
    UNKNOWN_SHAPE,
  ),
  v.check(({ parts }) => new Set(parts.map(({ id }) => id)).size === parts.length, asMessage('sameIds')),
  v.check(
    ({ parts }) => parts.every(({ id, title }) => !id.startsWith('own-') || title.trim() !== ''),
    asMessage('ownTitle'),
  ),
  v.check((type) => wordCount(type) <= LIMITS.allWords, asMessage('allWords', LIMITS.allWords)),
) satisfies v.GenericSchema<unknown, OwnType>;

/** All plain words of a type together. */
export function wordCount({ parts }: Pick<OwnType, 'parts'>): number {
  return parts.reduce(
    (sum, { headings, phrases, falseFriends }) => sum + headings.length + phrases.length + falseFriends.length,
    0,
  );
}
