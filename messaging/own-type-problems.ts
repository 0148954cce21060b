/** What is wrong with a type of one's own: where it stands, what is wrong there and what to do. */
import * as v from 'valibot';
import type { OwnType } from '../engine/types.ts';
import { ownTypeSchema } from './own-type-schema.ts';
import { ofMessage, SAYING_CODES, type Saying, saying } from './saying.ts';

export type ReadOwnType = { readonly type: OwnType } | { readonly problems: readonly Saying[] };

/** More would be read by nobody. */
const MOST_PROBLEMS = 5;

/** Validates whatever came from outside; unknown keys, `__proto__` included, are refused and never copied. */
export function readOwnType(value: unknown): ReadOwnType {
  const read = v.safeParse(ownTypeSchema, value);
  if (read.success) return { type: read.output };
  const all = new Map(
    read.issues.map((issue) => sentenceOf(issue, value)).map((one) => [JSON.stringify(one), one] as const),
  );
  return { problems: [...all.values()].slice(0, MOST_PROBLEMS) };
}

function sentenceOf(issue: v.BaseIssue<unknown>, value: unknown): Saying {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  const last = String(keys.at(-1));
  const strange = issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never';
  if (strange) return saying('strange', whereOf(keys.slice(0, -1), value), clip(last));
  if (issue.kind === 'schema' && issue.type === 'strict_object' && issue.input === undefined)
    return saying('lacking', whereOf(keys.slice(0, -1), value), nameOf(last), clip(last));
  return saying('at', whereOf(keys, value), ofMessage(issue.message));
}

/** 第 2 部分“联系群众”的“正文说法”第 3 条 */
function whereOf(keys: readonly (string | number)[], value: unknown): Saying {
  let where: Saying | undefined;
  let at: unknown = value;
  keys.forEach((key, index) => {
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined;
    // 第几部分 says it already.
    if (key === 'parts' && typeof keys[index + 1] === 'number') return;
    if (typeof key === 'number' && keys[index - 1] !== 'parts') {
      where = saying('itemOf', where ?? saying('thisType'), key + 1);
      return;
    }
    const step = typeof key === 'number' ? partOf(key + 1, at) : saying('quoted', nameOf(key));
    where = where ? saying('inside', where, step) : step;
  });
  return where ?? saying('thisType');
}

/** What the editor calls a key; strange ones have no other name. */
function nameOf(key: string): Saying {
  const known = SAYING_CODES.find((code) => code === `field_${key}`);
  return known ? saying(known) : saying('plain', clip(key));
}

function partOf(number: number, part: unknown): Saying {
  const title = typeof part === 'object' && part !== null && 'title' in part ? part.title : undefined;
  return typeof title === 'string' && title.trim() !== ''
    ? saying('partTitled', number, clip(title))
    : saying('part', number);
}

function clip(text: string): string {
  const line = [...text];
  return line.length > 20 ? `${line.slice(0, 20).join('')}…` : text;
}
