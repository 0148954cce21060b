/** One layer of a pack, looked at thing by thing: what is wrong is named and left out, the rest counts. */
import * as v from 'valibot';
import { readOwnType } from '../../messaging/own-type-problems.ts';
import {
  daysSchema,
  megabytesSchema,
  PACK_LIMITS,
  reminderSchema,
  siteRuleSchema,
} from '../../messaging/policy-schema.ts';
import { type RequirementSetInForce, setSchema } from '../../messaging/requirement-messages.ts';
import { ofMessage, type Saying, saying } from '../../messaging/saying.ts';
import type { OwnTypeInForce } from '../../messaging/type-messages.ts';
import { filledSet, filledType, isObject } from './filled.ts';
import type { Layer } from './pack.ts';

export type Tell = (problem: Saying) => void;

const KEYS = ['sites', 'excludedSites', 'types', 'requirements', 'retention', 'reminder'] as const;
export const NOTHING: Layer = { sites: [], excludedSites: [], types: [], requirements: [], retention: {} };

/** `where` begins each problem: 第 1 套配置的 locked. */
export function readLayer(value: unknown, where: Saying, unit: 'locked' | 'initial', tell: Tell): Layer {
  if (value === undefined) return NOTHING;
  if (!isObject(value)) {
    tell(saying('notSettings', where));
    return NOTHING;
  }
  nameStrange(value, KEYS, where, tell);
  const reminder = one(value.reminder, reminderSchema, saying('under', where, 'reminder'), tell);
  return {
    sites: sites(value.sites, saying('under', where, 'sites'), tell),
    excludedSites: sites(value.excludedSites, saying('under', where, 'excludedSites'), tell),
    types: list(value.types, PACK_LIMITS.types, saying('under', where, 'types'), tell, (item, at) =>
      typeOf(item, unit, at, tell),
    ),
    requirements: list(
      value.requirements,
      PACK_LIMITS.requirements,
      saying('under', where, 'requirements'),
      tell,
      (item, at) => setOf(item, unit, at, tell),
    ),
    retention: retention(value.retention, saying('under', where, 'retention'), tell),
    ...(reminder === undefined ? {} : { reminder }),
  };
}

export function nameStrange(value: object, known: readonly string[], where: Saying, tell: Tell): void {
  for (const key of Object.keys(value)
    .filter((one) => !known.includes(one))
    .slice(0, 5))
    tell(saying('strangeUnused', where, key.slice(0, 30)));
}

/** undefined where it is not there, or wrong, which is then told. */
export function one<T>(value: unknown, schema: v.GenericSchema<unknown, T>, where: Saying, tell: Tell): T | undefined {
  if (value === undefined) return undefined;
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  tell(saying('unused', where, ofMessage(issues[0].message)));
  return undefined;
}

function sites(value: unknown, where: Saying, tell: Tell): readonly string[] {
  const read = list(value, PACK_LIMITS.sites, where, tell, (item, at) => one(item, siteRuleSchema, at, tell));
  return [...new Set(read.map((site) => site.toLowerCase()))];
}

function retention(value: unknown, where: Saying, tell: Tell): Layer['retention'] {
  if (value === undefined) return {};
  if (!isObject(value)) {
    tell(saying('retention', where));
    return {};
  }
  nameStrange(value, ['days', 'megabytes'], where, tell);
  const days = one(value.days, daysSchema, saying('under', where, 'days'), tell);
  const megabytes = one(value.megabytes, megabytesSchema, saying('under', where, 'megabytes'), tell);
  return { ...(days === undefined ? {} : { days }), ...(megabytes === undefined ? {} : { megabytes }) };
}

function list<T>(
  value: unknown,
  most: number,
  where: Saying,
  tell: Tell,
  read: (item: unknown, where: Saying) => T | undefined,
): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    tell(saying('notList', where));
    return [];
  }
  if (value.length > most) tell(saying('onlyFirst', where, value.length, most));
  return value.slice(0, most).flatMap((item, index) => read(item, saying('itemIn', where, index + 1)) ?? []);
}

function typeOf(item: unknown, unit: 'locked' | 'initial', where: Saying, tell: Tell): OwnTypeInForce | undefined {
  const read = readOwnType(filledType(item));
  if ('type' in read) return { ...read.type, savedAt: 0, unit };
  for (const problem of read.problems) tell(saying('typeUnused', titled(where, item), problem));
  return undefined;
}

function setOf(
  item: unknown,
  unit: 'locked' | 'initial',
  where: Saying,
  tell: Tell,
): RequirementSetInForce | undefined {
  const filled = filledSet(item);
  const read = v.safeParse(setSchema, filled);
  const at = titled(where, item);
  if (read.success) {
    for (const path of lost(filled, read.output).slice(0, 5)) tell(saying('strangeUnused', at, path.slice(0, 60)));
    return { ...read.output, savedAt: 0, unit };
  }
  const places = new Set(read.issues.map((issue) => v.getDotPath(issue) ?? '').slice(0, 5));
  for (const place of places) tell(saying('setWrong', at, place === '' ? saying('content') : saying('quoted', place)));
  return undefined;
}

/** Paths of what was given and is no part of the shape. */
function lost(given: unknown, taken: unknown, path = ''): readonly string[] {
  if (Array.isArray(given) && Array.isArray(taken))
    return given.flatMap((item, index) => lost(item, taken[index], `${path}.${index}`));
  if (!isObject(given) || !isObject(taken)) return [];
  return Object.entries(given).flatMap(([key, item]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return Object.hasOwn(taken, key) ? lost(item, taken[key], at) : [at];
  });
}

function titled(where: Saying, item: unknown): Saying {
  const title = isObject(item) ? item.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? saying('titled', where, title.slice(0, 30)) : where;
}
