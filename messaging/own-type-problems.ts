/** What is wrong with a type of one's own, in words: where it stands, what is wrong there and what to do. */
import * as v from 'valibot';
import type { OwnType } from '../engine/types.ts';
import { ownTypeSchema } from './own-type-schema.ts';

export type ReadOwnType = { readonly type: OwnType } | { readonly problems: readonly string[] };

/** More would be read by nobody. */
const MOST_PROBLEMS = 5;

const NAMES: Readonly<Record<string, string>> = {
  id: '编号',
  title: '名称',
  base: '内置类型',
  titles: '能认出它的标题',
  basis: '依据',
  name: '名称',
  clause: '条款',
  parts: '部分',
  need: '是否必须',
  headings: '标题用词',
  phrases: '正文说法',
  falseFriends: '不算的说法',
  advice: '写作提示',
  heading: '插入的标题',
  starters: '开头句',
  share: '篇幅占比',
};

/** Validates whatever came from outside; unknown keys, `__proto__` included, are refused and never copied. */
export function readOwnType(value: unknown): ReadOwnType {
  const read = v.safeParse(ownTypeSchema, value);
  if (read.success) return { type: read.output };
  const all = read.issues.map((issue) => sentenceOf(issue, value));
  return { problems: [...new Set(all)].slice(0, MOST_PROBLEMS) };
}

function sentenceOf(issue: v.BaseIssue<unknown>, value: unknown): string {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  const last = keys.at(-1);
  const strange = issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never';
  if (strange) return `${whereOf(keys.slice(0, -1), value)}有不认识的项目“${clip(String(last))}”，请删去。`;
  if (issue.kind === 'schema' && issue.type === 'strict_object' && issue.input === undefined)
    return `${whereOf(keys.slice(0, -1), value)}没有“${NAMES[String(last)] ?? clip(String(last))}”（${clip(String(last))}），请补上。`;
  return `${whereOf(keys, value)}：${issue.message}。`;
}

/** `第 2 部分“联系群众”的“正文说法”第 3 条` */
function whereOf(keys: readonly (string | number)[], value: unknown): string {
  const words: string[] = [];
  let at: unknown = value;
  keys.forEach((key, index) => {
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined;
    if (typeof key === 'string') {
      // 第几部分 says it already.
      if (key === 'parts' && typeof keys[index + 1] === 'number') return;
      words.push(`“${NAMES[key] ?? clip(key)}”`);
    } else if (keys[index - 1] === 'parts') words.push(`第 ${key + 1} 部分${titleOf(at)}`);
    else words.push(`第 ${key + 1} 条`);
  });
  return words.length === 0 ? '这个类型' : words.join('的').replace(/”的第 /gu, '”第 ');
}

function titleOf(part: unknown): string {
  const title = typeof part === 'object' && part !== null && 'title' in part ? part.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? `“${clip(title)}”` : '';
}

function clip(text: string): string {
  const line = [...text];
  return line.length > 20 ? `${line.slice(0, 20).join('')}…` : text;
}
