/** 单位统一配置 as the browser hands it over, made into packs. Documented in `docs/policy.md`. */
import { PACK_LIMITS, packNameSchema } from '../../messaging/policy-schema.ts';
import { type Saying, saying } from '../../messaging/saying.ts';
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
  const problems: Saying[] = [];
  const tell: Tell = (problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };
  return { packs: packsOf(policy, tell), problems };
}

function packsOf(policy: object, tell: Tell): readonly Pack[] {
  const own = copied(policy, tell);
  if (!own || Object.keys(own).length === 0) return [];
  nameStrange(own, ['version', 'packs', 'packsText'], saying('unit'), tell);
  if (typeof own.version === 'number' && own.version > VERSION) tell(saying('newer'));
  else if (own.version !== VERSION) tell(saying('noVersion'));
  const all = [...listOf(own.packs, 'packs', tell), ...fromText(own.packsText, tell)];
  // Chromium hands over nothing of a setting that does not fit its schema, and says so nowhere but on its own page.
  if (own.packs === undefined && own.packsText === undefined) tell(saying('noPacks'));
  if (all.length > PACK_LIMITS.packs) tell(saying('onlyFirstPacks', saying('unit'), all.length, PACK_LIMITS.packs));
  return all.slice(0, PACK_LIMITS.packs).map((pack, index) => packOf(pack, index + 1, tell));
}

/** A plain copy: what stands in no JSON is gone, and what would change an object is refused. */
function copied(policy: object, tell: Tell): Readonly<Record<string, unknown>> | undefined {
  try {
    const text = JSON.stringify(policy);
    if (text.length > PACK_LIMITS.characters) {
      tell(tooLarge(saying('unit'), text.length));
      return undefined;
    }
    return parse(text) as Readonly<Record<string, unknown>>;
  } catch (error) {
    tell(reasonOf(saying('unit'), error));
    return undefined;
  }
}

function fromText(text: unknown, tell: Tell): readonly unknown[] {
  if (text === undefined) return [];
  if (typeof text !== 'string') {
    tell(saying('packsText'));
    return [];
  }
  try {
    return listOf(parse(text), 'packsText', tell);
  } catch (error) {
    tell(reasonOf(saying('plain', 'packsText'), error));
    return [];
  }
}

function listOf(value: unknown, where: string, tell: Tell): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  tell(saying('notList', saying('plain', where)));
  return [];
}

function packOf(pack: unknown, number: number, tell: Tell): Pack {
  const unnamed = saying('pack', number);
  const called = `第 ${number} 套配置`;
  if (!isObject(pack)) {
    tell(saying('notSettings', unnamed));
    return { name: called, locked: NOTHING, initial: NOTHING };
  }
  if (pack.name === undefined) tell(saying('packUnnamed', unnamed));
  const name = one(pack.name, packNameSchema, saying('layer', unnamed, 'name'), tell);
  const where = name === undefined ? unnamed : saying('packNamed', number, name);
  nameStrange(pack, ['name', 'locked', 'default'], where, tell);
  return {
    name: name ?? called,
    locked: readLayer(pack.locked, saying('layer', where, 'locked'), 'locked', tell),
    initial: readLayer(pack.default, saying('layer', where, 'default'), 'initial', tell),
  };
}

function parse(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (NEVER_KEYS.has(key)) throw new ForbiddenKeyError(key);
    return value;
  });
}

class ForbiddenKeyError extends Error {
  constructor(readonly key: string) {
    super(`forbidden key ${key}`);
  }
}

function reasonOf(where: Saying, error: unknown): Saying {
  return error instanceof ForbiddenKeyError ? saying('forbidden', where, error.key) : saying('broken', where);
}

function tooLarge(where: Saying, characters: number): Saying {
  const millions = (count: number) => (count / 1_000_000).toFixed(1);
  return saying('tooLarge', where, millions(characters), millions(PACK_LIMITS.characters));
}
