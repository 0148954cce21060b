/** 单位统一配置 as the browser hands it over, made into packs. Documented in `docs/policy.md`. */
import { PACK_LIMITS, packNameSchema } from '../../messaging/policy-schema.ts';
import { isObject } from './filled.ts';
import type { Pack, ReadPacks } from './pack.ts';
import { NOTHING, nameStrange, one, readLayer, type Tell } from './read-layer.ts';

const VERSION = 1;
/** More would be read by nobody. */
const MOST_PROBLEMS = 50;
/** Keys that change what an object is rather than what it holds. */
const NEVER_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Of whatever the policy holds; never throws. Nothing at all gives no packs and no problems. */
export function readPacks(policy: unknown): ReadPacks {
  if (!isObject(policy)) return { packs: [], problems: [] };
  const problems: string[] = [];
  const tell: Tell = (problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };
  return { packs: packsOf(policy, tell), problems };
}

function packsOf(policy: object, tell: Tell): readonly Pack[] {
  const own = copied(policy, tell);
  if (!own || Object.keys(own).length === 0) return [];
  nameStrange(own, ['version', 'packs', 'packsText'], '单位配置', tell);
  if (typeof own.version === 'number' && own.version > VERSION)
    tell('单位配置：version 是更新版本的格式。认得的部分仍在使用，请更新述职助手。');
  else if (own.version !== VERSION) tell('单位配置：没有写 "version": 1，请补上。其余内容仍在使用。');
  const all = [...listOf(own.packs, 'packs', tell), ...fromText(own.packsText, tell)];
  // Chromium hands over nothing of a setting that does not fit its schema, and says so nowhere but on its own page.
  if (own.packs === undefined && own.packsText === undefined)
    tell('单位配置：浏览器没有交来 packs。请在 chrome://policy 查看格式错误，或改用 packsText。');
  if (all.length > PACK_LIMITS.packs)
    tell(`单位配置：一共 ${all.length} 套，最多 ${PACK_LIMITS.packs} 套，只用前 ${PACK_LIMITS.packs} 套。`);
  return all.slice(0, PACK_LIMITS.packs).map((pack, index) => packOf(pack, index + 1, tell));
}

/** A plain copy: what stands in no JSON is gone, and what would change an object is refused. */
function copied(policy: object, tell: Tell): Readonly<Record<string, unknown>> | undefined {
  try {
    const text = JSON.stringify(policy);
    if (text.length > PACK_LIMITS.characters) {
      tell(tooLarge('单位配置', text.length));
      return undefined;
    }
    return parse(text) as Readonly<Record<string, unknown>>;
  } catch (error) {
    tell(`单位配置：${reasonOf(error)}`);
    return undefined;
  }
}

function fromText(text: unknown, tell: Tell): readonly unknown[] {
  if (text === undefined) return [];
  if (typeof text !== 'string') {
    tell('packsText：要写成一段文字（JSON），没有使用。');
    return [];
  }
  try {
    return listOf(parse(text), 'packsText', tell);
  } catch (error) {
    tell(`packsText：${reasonOf(error)}`);
    return [];
  }
}

function listOf(value: unknown, where: string, tell: Tell): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  tell(`${where}：这里应当是一个列表，用方括号 [ ] 括起，没有使用。`);
  return [];
}

function packOf(pack: unknown, number: number, tell: Tell): Pack {
  const unnamed = `第 ${number} 套配置`;
  if (!isObject(pack)) {
    tell(`${unnamed}：这里应当是一组设置，用花括号 { } 括起，没有使用。`);
    return { name: unnamed, locked: NOTHING, initial: NOTHING };
  }
  if (pack.name === undefined) tell(`${unnamed}：没有写 name（配置的名称），请补上。其余内容仍在使用。`);
  const name = one(pack.name, packNameSchema, `${unnamed}的 name`, tell) ?? unnamed;
  const where = name === unnamed ? unnamed : `${unnamed}“${name}”`;
  nameStrange(pack, ['name', 'locked', 'default'], where, tell);
  return {
    name,
    locked: readLayer(pack.locked, `${where}的 locked`, 'locked', tell),
    initial: readLayer(pack.default, `${where}的 default`, 'initial', tell),
  };
}

function parse(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (NEVER_KEYS.has(key)) throw new ForbiddenKeyError(key);
    return value;
  });
}

class ForbiddenKeyError extends Error {
  constructor(key: string) {
    super(`有不允许的项目名“${key}”，为安全起见全部没有使用，请删去。`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof ForbiddenKeyError
    ? error.message
    : '不是完整的 JSON，没有使用。请检查引号、逗号和括号是否成对。';
}

function tooLarge(what: string, characters: number): string {
  const [size, most] = [characters, PACK_LIMITS.characters].map((count) => (count / 1_000_000).toFixed(1));
  return `${what}：有 ${size} 百万字符，超过 ${most} 百万，全部没有使用。请减少类型和词语。`;
}
