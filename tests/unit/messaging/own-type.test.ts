/** The shape of a type of one's own: what is taken, what is refused and in which words, and that the docs say the same. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { copyOfBuiltIn } from '../../../components/types/type-draft.ts';
import { documentTypeOf, type OwnType } from '../../../engine/index.ts';
import { DOCUMENT_TYPE_IDS } from '../../../engine/types.ts';
import { readOwnType } from '../../../messaging/own-type-problems.ts';
import { LIMITS, ownTypeSchema, wordCount } from '../../../messaging/own-type-schema.ts';
import { inChinese, inEnglish } from './in-words.ts';
import { fits, type JsonSchema } from './json-schema.ts';

const file = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const schema = JSON.parse(file('document-type.schema.json')) as JsonSchema;
const [, example = ''] = /```json\n([\s\S]*?)```/.exec(file('document-types.md')) ?? [];
const [sample] = (JSON.parse(example) as { types: OwnType[] }).types;
if (!sample) throw new Error('no example in docs/document-types.md');

/** Rules that JSON Schema has no words for. */
const beyond = ({ parts }: OwnType) =>
  new Set(parts.map(({ id }) => id)).size === parts.length &&
  parts.every(({ id, title }) => !id.startsWith('own-') || title.trim() !== '') &&
  wordCount({ parts }) <= LIMITS.allWords;

describe('docs/document-type.schema.json', () => {
  it('agrees on the example and on a copy of each built-in type', () => {
    const copies = DOCUMENT_TYPE_IDS.flatMap((id) =>
      id === 'other' ? [] : [copyOfBuiltIn(documentTypeOf(id), id, 'own-1', '复制')],
    );
    for (const type of [sample, ...copies]) {
      expect(readOwnType(type)).toEqual({ type });
      expect(fits(type, schema)).toBe(true);
    }
  });

  it('agrees on documents changed anywhere, in any way', () => {
    const text = (most: number) =>
      fc.oneof(
        fc.constantFrom(
          '',
          ' ',
          '廉',
          '𠮷'.repeat(most),
          '字'.repeat(most),
          '字'.repeat(most + 1),
          '\u3000',
          'own-',
          'own-a',
        ),
        fc.string({ maxLength: 5 }),
      );
    const strange = fc.oneof(
      ...[40, 60, 200, 300, 500].map(text),
      fc.constantFrom(null, true, 0, 1, 50, 100, 101, 1.5, -1, {}, []),
      fc.constantFrom('required', 'study', 'work-plan', 'other'),
      fc.array(text(60), { maxLength: 3 }),
      fc.constantFrom(10, 11, 20, 21, 40, 41, 50, 51, 500, 501).map((length) => Array.from({ length }, () => '词')),
    );
    const change = fc.tuple(fc.nat(), strange, fc.constantFrom('set', 'drop', 'add', 'repeat'));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const document = structuredClone(sample) as unknown;
        for (const [at, value, how] of changes) {
          const places = placesIn(document);
          const place = places[at % places.length];
          if (!place) continue;
          const { holder, key } = place;
          if (how === 'add' && !Array.isArray(holder)) holder.extra = value;
          else if (how === 'repeat' && Array.isArray(holder))
            holder.push(...Array.from({ length: 11 }, () => holder[0]));
          else if (how === 'drop' && !Array.isArray(holder)) delete holder[key];
          else if (Array.isArray(holder)) holder[Number(key)] = value;
          else holder[key] = value;
        }
        const taken = v.is(ownTypeSchema, document);
        const documented = fits(document, schema) && beyond(document as OwnType);
        expect(taken).toBe(documented);
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('what is wrong', () => {
  const wrong = (some: object) => {
    const read = readOwnType({ ...sample, ...some });
    return 'problems' in read ? read.problems.map(inChinese) : [];
  };
  const [duties, contact] = sample.parts;
  it.each<[object, string]>([
    [{ title: ' ' }, '“名称”：不能空着，请填写或删去。'],
    [{ base: 'other' }, '“内置类型”：没有这个内置类型。'],
    [{ parts: [] }, '至少要有一个部分'],
    [{ parts: [duties, duties] }, '有两个部分的编号相同'],
    [{ parts: [{ ...contact, title: '' }] }, '自己添加的部分要有名称'],
    [
      { parts: [duties, { ...contact, phrases: ['好', '字'.repeat(61)] }] },
      '第 2 部分“联系群众”的“正文说法”第 2 条：最多 60 个字，请缩短。',
    ],
    [{ parts: [{ ...duties, share: 0 }] }, '第 1 部分“履行职责”的“篇幅占比”：占比最小是 1。'],
    [{ parts: [{ ...duties, pattern: '.*' }] }, '有不认识的项目“pattern”，请删去。'],
    [{ parts: [{ ...duties, need: undefined }] }, '“是否必须”'],
    [{ parts: 'x' }, '“部分”：这里应当是一个列表'],
  ])('%j', (some, words) => {
    expect(wrong(some).join('\n')).toContain(words);
  });

  it('is said in English as well', () => {
    const read = readOwnType({
      ...sample,
      parts: [duties, { ...contact, title: 'Contact', phrases: ['好', '字'.repeat(61)] }],
    });
    expect('problems' in read && read.problems.map(inEnglish)).toEqual([
      'Part 2 “Contact”, “Words in the text”, item 2: at most 60 characters; please shorten it.',
    ]);
  });

  it('says what is not there', () => {
    const { parts: _, ...rest } = sample;
    const read = readOwnType(rest);
    expect('problems' in read && read.problems.map(inChinese)).toEqual(['这个类型没有“部分”（parts），请补上。']);
  });

  it('of a hundred thousand phrases is said once, and at once', () => {
    const phrases = Array.from({ length: 100_000 }, (_, index) => `说法${index}`);
    expect(wrong({ parts: [{ ...contact, phrases }] })).toEqual([
      '第 1 部分“联系群众”的“正文说法”：一共 100000 条，最多 500 条，请减少。',
    ]);
    expect(wrong({ parts: [{ ...contact, phrases: phrases.map(() => ' ') }] }).length).toBeLessThanOrEqual(5);
  });

  it('of anything at all is said without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readOwnType(value);
        if ('problems' in read)
          for (const problem of read.problems) expect(inChinese(problem).length).toBeGreaterThan(0);
      }),
    );
  });
});

type Holder = unknown[] | Record<string, unknown>;

/** Every place of a document where something stands. */
function placesIn(value: unknown): { readonly holder: Holder; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
