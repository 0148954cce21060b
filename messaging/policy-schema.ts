/** The shape of what a unit's policy holds, one thing at a time. Limits are documented in `docs/policy.md`. */
import * as v from 'valibot';

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
    v.number('要写成数字，不加引号'),
    v.integer('要用整数'),
    v.minValue(1, '最小是 1'),
    v.maxValue(most, `最大是 ${most}`),
  );

export const packNameSchema = v.pipe(
  v.string('要写成文字'),
  v.check((name) => name.trim() !== '', '不能空着'),
  v.maxLength(PACK_LIMITS.name, `最多 ${PACK_LIMITS.name} 个字`),
);
export const siteRuleSchema = v.pipe(
  v.string('要写成文字'),
  v.maxLength(300, '最多 300 个字符'),
  v.regex(SITE_RULE, '要写成“*://oa.example.gov.cn/*”的样子，不能包括所有网站'),
);
export const daysSchema = number(36_500);
export const megabytesSchema = number(100_000);
export const reminderSchema = v.boolean('只能是 true 或 false');
