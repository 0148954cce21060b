/** The shape of a type of one's own, wherever it comes from: the editor, a file, a unit's policy. Limits are documented in `docs/document-types.md`. */
import * as v from 'valibot';
import { DOCUMENT_TYPE_IDS, type OwnPartId, type OwnType, type OwnTypeId, PART_IDS } from '../engine/types.ts';

/** Most of each; lengths in characters (code points). */
export const LIMITS = {
  id: 60,
  title: 40,
  basis: 200,
  bases: 10,
  titles: 50,
  word: 60,
  words: 500,
  /** All words of one type together. */
  allWords: 5_000,
  advice: 500,
  starter: 300,
  starters: 20,
  parts: 40,
  types: 50,
} as const;

const OWN_ID = /^own-[A-Za-z0-9-]+$/u;

const longest = (most: number) =>
  v.pipe(
    v.string('这里应当是文字'),
    v.check((text) => text.length <= most || [...text].length <= most, `最多 ${most} 个字，请缩短`),
  );
const words = (most: number) =>
  v.pipe(
    longest(most),
    v.check((text) => text.trim() !== '', '不能空着，请填写或删去'),
  );
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(item, '这里应当是一个列表，用方括号 [ ] 括起'),
    v.maxLength(most, ({ input }) => `一共 ${input.length} 条，最多 ${most} 条，请减少`),
    v.readonly(),
  );
const ownId = <Id extends string>() =>
  v.pipe(
    longest(LIMITS.id),
    v.regex(OWN_ID, '编号要以 own- 开头，后面只用字母、数字和短横线'),
    v.custom<Id>(() => true),
  );
const UNKNOWN_SHAPE = '内容不对，或有不认识的项目，请对照格式说明修改';

export const ownTypeIdSchema = ownId<OwnTypeId>();
export const anyPartIdSchema = v.union(
  [v.picklist(PART_IDS), ownId<OwnPartId>()],
  '部分的编号要么是内置的编号，要么以 own- 开头',
);

const partSchema = v.strictObject(
  {
    id: anyPartIdSchema,
    title: longest(LIMITS.title),
    need: v.picklist(['required', 'recommended', 'optional'], '只能是 required、recommended 或 optional'),
    headings: list(words(LIMITS.word), LIMITS.words),
    phrases: list(words(LIMITS.word), LIMITS.words),
    falseFriends: list(words(LIMITS.word), LIMITS.words),
    advice: longest(LIMITS.advice),
    heading: longest(LIMITS.word),
    starters: list(words(LIMITS.starter), LIMITS.starters),
    share: v.nullable(
      v.pipe(
        v.number('占比要么是 null，要么是 1 到 100 的整数'),
        v.integer('占比要用整数'),
        v.minValue(1, '占比最小是 1'),
        v.maxValue(100, '占比最大是 100'),
      ),
    ),
  },
  UNKNOWN_SHAPE,
);

export const ownTypeSchema = v.pipe(
  v.strictObject(
    {
      id: ownTypeIdSchema,
      title: words(LIMITS.title),
      base: v.picklist(
        DOCUMENT_TYPE_IDS.filter((id) => id !== 'other'),
        '没有这个内置类型',
      ),
      titles: list(words(LIMITS.title), LIMITS.titles),
      basis: list(
        v.strictObject({ name: words(LIMITS.basis), clause: v.exactOptional(longest(LIMITS.basis)) }, UNKNOWN_SHAPE),
        LIMITS.bases,
      ),
      parts: v.pipe(
        list(partSchema, LIMITS.parts),
        v.check((parts) => parts.length > 0, '至少要有一个部分'),
      ),
    },
    UNKNOWN_SHAPE,
  ),
  v.check(({ parts }) => new Set(parts.map(({ id }) => id)).size === parts.length, '有两个部分的编号相同，请改掉一个'),
  v.check(
    ({ parts }) => parts.every(({ id, title }) => !id.startsWith('own-') || title.trim() !== ''),
    '自己添加的部分要有名称',
  ),
  v.check(
    (type) => wordCount(type) <= LIMITS.allWords,
    `所有部分的标题词、说法和排除的说法加起来最多 ${LIMITS.allWords} 条，请减少`,
  ),
) satisfies v.GenericSchema<unknown, OwnType>;

/** All plain words of a type together. */
export function wordCount({ parts }: Pick<OwnType, 'parts'>): number {
  return parts.reduce(
    (sum, { headings, phrases, falseFriends }) => sum + headings.length + phrases.length + falseFriends.length,
    0,
  );
}
