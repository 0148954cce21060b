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
import type { OwnTypeInForce } from '../../messaging/type-messages.ts';
import { filledSet, filledType, isObject } from './filled.ts';
import type { Layer } from './pack.ts';

export type Tell = (problem: string) => void;

const KEYS = ['sites', 'excludedSites', 'types', 'requirements', 'retention', 'reminder'] as const;
export const NOTHING: Layer = { sites: [], excludedSites: [], types: [], requirements: [], retention: {} };

/** `where` begins each problem: `第 1 套配置的 locked`. */
export function readLayer(value: unknown, where: string, unit: 'locked' | 'initial', tell: Tell): Layer {
  if (value === undefined) return NOTHING;
  if (!isObject(value)) {
    tell(`${where}：这里应当是一组设置，用花括号 { } 括起，没有使用。`);
    return NOTHING;
  }
  nameStrange(value, KEYS, where, tell);
  const reminder = one(value.reminder, reminderSchema, `${where}.reminder`, tell);
  return {
    sites: sites(value.sites, `${where}.sites`, tell),
    excludedSites: sites(value.excludedSites, `${where}.excludedSites`, tell),
    types: list(value.types, PACK_LIMITS.types, `${where}.types`, tell, (item, at) => typeOf(item, unit, at, tell)),
    requirements: list(value.requirements, PACK_LIMITS.requirements, `${where}.requirements`, tell, (item, at) =>
      setOf(item, unit, at, tell),
    ),
    retention: retention(value.retention, `${where}.retention`, tell),
    ...(reminder === undefined ? {} : { reminder }),
  };
}

export function nameStrange(value: object, known: readonly string[], where: string, tell: Tell): void {
  for (const key of Object.keys(value)
    .filter((one) => !known.includes(one))
    .slice(0, 5))
    tell(`${where}：有不认识的项目“${key.slice(0, 30)}”，没有使用，请删去或改正。`);
}

/** undefined where it is not there, or wrong, which is then told. */
export function one<T>(value: unknown, schema: v.GenericSchema<unknown, T>, where: string, tell: Tell): T | undefined {
  if (value === undefined) return undefined;
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  tell(`${where}：${issues[0].message}，没有使用。`);
  return undefined;
}

function sites(value: unknown, where: string, tell: Tell): readonly string[] {
  const read = list(value, PACK_LIMITS.sites, where, tell, (item, at) => one(item, siteRuleSchema, at, tell));
  return [...new Set(read.map((site) => site.toLowerCase()))];
}

function retention(value: unknown, where: string, tell: Tell): Layer['retention'] {
  if (value === undefined) return {};
  if (!isObject(value)) {
    tell(`${where}：要写成 { "days": 天数, "megabytes": 兆字节 } 的样子，没有使用。`);
    return {};
  }
  nameStrange(value, ['days', 'megabytes'], where, tell);
  const days = one(value.days, daysSchema, `${where}.days`, tell);
  const megabytes = one(value.megabytes, megabytesSchema, `${where}.megabytes`, tell);
  return { ...(days === undefined ? {} : { days }), ...(megabytes === undefined ? {} : { megabytes }) };
}

function list<T>(
  value: unknown,
  most: number,
  where: string,
  tell: Tell,
  read: (item: unknown, where: string) => T | undefined,
): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    tell(`${where}：这里应当是一个列表，用方括号 [ ] 括起，没有使用。`);
    return [];
  }
  if (value.length > most) tell(`${where}：一共 ${value.length} 条，最多 ${most} 条，只用前 ${most} 条。`);
  return value.slice(0, most).flatMap((item, index) => read(item, `${where} 第 ${index + 1} 条`) ?? []);
}

function typeOf(item: unknown, unit: 'locked' | 'initial', where: string, tell: Tell): OwnTypeInForce | undefined {
  const read = readOwnType(filledType(item));
  if ('type' in read) return { ...read.type, savedAt: 0, unit };
  for (const problem of read.problems) tell(`${where}${titled(item)}：${problem}这个类型没有使用。`);
  return undefined;
}

function setOf(
  item: unknown,
  unit: 'locked' | 'initial',
  where: string,
  tell: Tell,
): RequirementSetInForce | undefined {
  const filled = filledSet(item);
  const read = v.safeParse(setSchema, filled);
  const at = `${where}${titled(item)}`;
  if (read.success) {
    for (const path of lost(filled, read.output).slice(0, 5))
      tell(`${at}：有不认识的项目“${path.slice(0, 60)}”，没有使用，请删去或改正。`);
    return { ...read.output, savedAt: 0, unit };
  }
  const places = new Set(read.issues.map((issue) => v.getDotPath(issue) ?? '').slice(0, 5));
  for (const place of places)
    tell(`${at}：${place === '' ? '内容' : `“${place}”`}没有写或写得不对，请对照说明修改。这一条没有使用。`);
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

function titled(item: unknown): string {
  const title = isObject(item) ? item.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? `“${title.slice(0, 30)}”` : '';
}
