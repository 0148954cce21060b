/** 单位统一配置 as it is read: what is taken, what is named and left out, and that samples, schema and reading agree. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACK_LIMITS } from '../../../../messaging/policy-schema.ts';
import { readPacks as read } from '../../../../session/policy/read-packs.ts';
import { inChinese } from '../../messaging/in-words.ts';
import { handedOver, type ManagedSchema } from './chromium-schema.ts';
import { SAMPLES } from './samples.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../../public/managed-schema.json', import.meta.url), 'utf8'),
) as ManagedSchema;
const sample = SAMPLES['chrome-edge-linux.json'] as { packs: Record<string, Record<string, unknown>>[] };
const [pack] = sample.packs;
const [type] = (pack?.locked?.types ?? []) as Record<string, unknown>[];
if (!pack || !type) throw new Error('no pack in the sample');

const readPacks = (value: unknown) => {
  const { packs, problems } = read(value);
  return { packs, problems: problems.map(inChinese) };
};
const problemsOf = (locked: unknown, more: object = {}) =>
  readPacks({ version: 1, packs: [{ name: '甲', locked, ...more }] }).problems;

describe('docs/policy', () => {
  it.each(Object.entries(SAMPLES))('%s is taken whole, and Chromium hands it over whole', (_name, value) => {
    const read = readPacks(value);
    expect(read.problems).toEqual([]);
    expect(read.packs).toEqual(readPacks(sample).packs);
    expect(handedOver(value, schema)).toEqual(value);
  });

  it('says of each thing of the schema what it is', () => {
    const docs = readFileSync(new URL('../../../../docs/policy.md', import.meta.url), 'utf8');
    const names = (one: ManagedSchema): readonly string[] => [
      ...Object.keys(one.properties ?? {}),
      ...Object.values(one.properties ?? {}).flatMap(names),
      ...(one.items ? names(one.items) : []),
    ];
    expect([...new Set(names(schema))].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('public/managed-schema.json', () => {
  it('lets through whatever is taken without a word, changed anywhere, in any way', () => {
    const strange = fc.oneof(
      fc.constantFrom(
        true,
        false,
        0,
        1,
        365,
        1.5,
        -1,
        '',
        'x',
        'own-a',
        'required',
        'study',
        '*://a.example/*',
        '2026-12-20',
      ),
      fc.constantFrom({}, [], { days: 1 }, [{ words: 'x' }], { kind: 'site', site: 'a.example' }),
      fc.string({ maxLength: 5 }),
    );
    const change = fc.tuple(fc.nat(), strange, fc.constantFrom('set', 'drop', 'add'));
    let taken = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const value = structuredClone(sample) as object;
        for (const [at, given, how] of changes) {
          const what: unknown = structuredClone(given);
          const places = placesIn(value);
          const { holder, key } = places[at % places.length] ?? { holder: {}, key: '' };
          if (how === 'add' && !Array.isArray(holder)) holder.extra = what;
          else if (how === 'drop' && !Array.isArray(holder)) delete holder[key];
          else holder[key] = what;
        }
        if (readPacks(value).problems.length > 0) return;
        taken += 1;
        expect(handedOver(value, schema)).toEqual(value);
      }),
      { numRuns: 1_500 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});

describe('what is wrong', () => {
  it.each<[object, string]>([
    [{ sites: ['*://*/*'] }, '第 1 套配置“甲”的 locked.sites 第 1 条：要写成“*://oa.example.gov.cn/*”的样子'],
    [{ sites: ['<all_urls>'] }, 'locked.sites 第 1 条'],
    [{ sites: 'a' }, 'locked.sites：这里应当是一个列表'],
    [{ retention: { days: '30' } }, 'locked.retention.days：要写成数字，不加引号'],
    [{ retention: { days: 0 } }, 'locked.retention.days：最小是 1'],
    [{ retention: { days: 40_000 } }, '最大是 36500'],
    [{ retention: 30 }, 'locked.retention：要写成'],
    [{ reminder: 'on' }, 'locked.reminder：只能是 true 或 false'],
    [{ remainder: true }, '“甲”的 locked：有不认识的项目“remainder”'],
    [
      { types: [{ ...type, base: 'none' }] },
      'locked.types 第 1 条“清河县干部述职报告”：“内置类型”：没有这个内置类型。',
    ],
    [{ types: [{ ...type, parts: [{ id: 'duties', colour: 1 }] }] }, '不认识的项目“colour”'],
    [
      { requirements: [{ id: 'a', title: 'b', binding: { kind: 'x' } }] },
      'locked.requirements 第 1 条“b”：“binding.kind”',
    ],
    [{ requirements: [{ id: 'a' }] }, '“title”没有写或写得不对'],
    [
      { requirements: [{ id: 'a', title: 'b', colour: 1, parts: [{ id: 'study', why: 'x' }] }] },
      '不认识的项目“colour”',
    ],
  ])('%j', (locked, words) => {
    expect(problemsOf(locked).join('\n')).toContain(words);
  });

  it('is left out alone: the rest is used', () => {
    const locked = { ...pack.locked, sites: ['*://a.example/*', '*', '*://b.example/*'], reminder: 1 };
    const read = readPacks({ version: 1, packs: [{ name: '甲', locked }] });
    expect(read.problems).toHaveLength(2);
    expect(read.packs[0]?.locked.sites).toEqual(['*://a.example/*', '*://b.example/*']);
    expect(read.packs[0]?.locked.types).toHaveLength(1);
    expect(read.packs[0]?.locked.retention).toEqual({ days: 365 });
    expect(read.packs[0]?.locked.reminder).toBeUndefined();
  });

  it('of the whole is said: no packs, no version, a later one, no name, no list, no JSON', () => {
    const said = (value: unknown) => readPacks(value).problems.join('\n');
    expect(said({ version: 1 })).toContain('浏览器没有交来 packs');
    expect(said({ packs: [] })).toContain('没有写 "version": 1');
    expect(said({ version: 2, packs: [] })).toContain('更新版本的格式');
    expect(said({ version: 1, packs: [{}] })).toContain('第 1 套配置：没有写 name');
    expect(said({ version: 1, packs: {} })).toContain('packs：这里应当是一个列表');
    expect(said({ version: 1, packs: ['x'] })).toContain('第 1 套配置：这里应当是一组设置');
    expect(said({ version: 1, packsText: '[{' })).toContain('packsText：不是完整的 JSON');
    expect(said({ version: 1, packsText: 3 })).toContain('packsText：要写成一段文字');
    expect(readPacks({})).toEqual({ packs: [], problems: [] });
    expect(readPacks(undefined)).toEqual({ packs: [], problems: [] });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a key %s refuses all, in a value and in a text', (key) => {
    const text = `[{"name":"甲","locked":{"${key}":{"reminder":false},"retention":{"days":3}}}]`;
    for (const value of [
      { version: 1, packs: JSON.parse(text) },
      { version: 1, packsText: text },
    ]) {
      const read = readPacks(value);
      expect(read.packs).toEqual([]);
      expect(read.problems.join('\n')).toContain(`有不允许的项目名“${key}”`);
    }
    expect(({} as { reminder?: boolean }).reminder).toBeUndefined();
  });

  it('fifty million characters are refused with their number', () => {
    const read = readPacks({ version: 1, packsText: 'x'.repeat(50_000_000) });
    expect(read.packs).toEqual([]);
    expect(read.problems).toEqual([expect.stringContaining('有 50.0 百万字符，超过 5.0 百万')]);
  });

  it('a hundred thousand phrases or sites are refused with their number', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `说法${index}`);
    const types = [
      { ...type, parts: [{ id: 'duties', phrases: many }] },
      { ...type, id: 'own-b' },
    ];
    expect(problemsOf({ types }).join('\n')).toContain('一共 100000 条，最多 500 条');
    expect(readPacks({ version: 1, packs: [{ name: '甲', locked: { types } }] }).packs[0]?.locked.types).toHaveLength(
      1,
    );
    const sites = many.map((_, index) => `*://a${index}.example/*`);
    expect(problemsOf({ sites })).toEqual([expect.stringContaining(`一共 100000 条，最多 ${PACK_LIMITS.sites} 条`)]);
    expect(problemsOf({ sites: many }).length).toBeLessThanOrEqual(50);
  });

  it('of anything at all is said without an error', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true }), (value) => {
        for (const one of [value, { version: 1, packs: value }, { version: 1, packs: [{ name: '甲', locked: value }] }])
          for (const words of readPacks(one).problems) expect(words.length).toBeGreaterThan(0);
      }),
    );
  });
});

type Holder = Record<string, unknown>;

/** Every place of a document where something stands. */
function placesIn(value: unknown): { readonly holder: Holder; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
