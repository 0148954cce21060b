/** The shape of what a unit's policy holds, one thing at a time. Limits are documented in `docs/policy.md`. */
import * as v from 'valibot';
import { asMessage } from './saying.ts';

/** Most of each. */
export const PACK_LIMITS = {
  packs: 10,
  name: 60,
  sites: 200,
  types: 50,
  requirements: 100,
  /** UTF-16 units of the whole policy. */
  characters: 5_000_000,
} as const;

/** `*://oa.example.gov.cn/*`: a scheme, a host, with or without all below it, all pages of it. */
const SITE_RULE = /^(?:\*|https?):\/\/(?:\*\.(?=[^/]*\.))?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?\/\*$/iu;

const number = (most: number) =>
  v.pipe(
    v.number(asMessage('number')),
    v.integer(asMessage('whole')),
    v.minValue(1, asMessage('least', 1)),
    v.maxValue(most, asMessage('greatest', most)),
  );

export const packNameSchema = v.pipe(
  v.string(asMessage('words')),
  v.check((name) => name.trim() !== '', asMessage('blank')),
  v.maxLength(PACK_LIMITS.name, asMessage('characters', PACK_LIMITS.name)),
);
export const siteRuleSchema = v.pipe(
  v.string(asMessage('words')),
  v.maxLength(300, asMessage('signs', 300)),
  v.regex(SITE_RULE, asMessage('site')),
);
export const daysSchema = number(36_500);
export const megabytesSchema = number(100_000);
export const reminderSchema = v.boolean(asMessage('boolean'));
