import * as v from 'valibot';
import { requestSchemas } from '../../messaging/protocol.ts';
import { archivedDraftSchema } from '../../storage/draft-schema.ts';
import type { Random } from '../faults/random.ts';
import type { FuzzKind } from './types.ts';
import { wordsOf } from './words.ts';

const KEYS = [
  ...['tabId', 'key', 'boxes', 'text', 'label', 'sequence', 'lifetime', 'cause', 'draftId', 'type', 'part', 'span'],
  ...[
    'start',
    'end',
    'id',
    'title',
    'parts',
    'binding',
    '__proto__',
    'constructor',
    'fields',
    'place',
    'entries',
    'name',
  ],
] as [string, ...string[]];

function anything(random: Random, depth: number): unknown {
  const kind = random.between(0, depth > 0 ? 8 : 6);
  if (kind === 0) return null;
  if (kind === 1) return random.pick([true, false]);
  if (kind === 2) return random.pick([0, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, 1, 7]);
  if (kind < 7) return wordsOf(random, 4);
  if (kind === 7) return Array.from({ length: random.between(0, 4) }, () => anything(random, depth - 1));
  const entries = Array.from({ length: random.between(0, 8) }, () => [random.pick(KEYS), anything(random, depth - 1)]);
  // As it comes out of JSON: `__proto__` is a key like any other there.
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}

const schemas: readonly v.GenericSchema[] = [...Object.values(requestSchemas), archivedDraftSchema];

/** Messages and drafts of files: taken or refused by every schema, and what is taken has no more than the schema knows. */
export const messages: FuzzKind = {
  name: 'messages',
  runs: 100_000,
  make: (random) => JSON.stringify({ schema: random.between(0, schemas.length - 1), body: anything(random, 3) }),
  take(text) {
    const { schema, body } = JSON.parse(text);
    const { success, output } = v.safeParse(schemas[schema] ?? archivedDraftSchema, body);
    if (success && output !== null && typeof output === 'object' && Object.getPrototypeOf(output) !== Object.prototype)
      throw new Error('a prototype of its own');
  },
};
