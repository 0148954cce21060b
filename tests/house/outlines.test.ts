/** docs/outlines.md says what every kind of report asks for, and by which source. `npx vitest run tests/house/outlines.test.ts -u` writes it. */
import { expect, it } from 'vitest';
import { documentTypes } from '../../engine/documents/index.ts';
import { documentTypeOf, suggestOutline } from '../../engine/index.ts';
import type { Basis, DocumentType, Requirement, Role } from '../../engine/types.ts';

const YEAR = 2026;
const NEEDS: Readonly<Record<Requirement, string>> = { required: '必须', recommended: '建议', optional: '可选' };

const sources = (basis: readonly Basis[]) =>
  basis.map(({ name, clause }) => `${name}${clause ? `：${clause}` : ''}`).join('；');

/** Parts, what is asked, and the outline's heading or first words. */
function table({ id, parts }: DocumentType, only: (part: string) => boolean, role?: string): string {
  const outline = new Map(suggestOutline(id, { year: YEAR, ...(role && { role }) }).map((one) => [one.part, one]));
  const rows = parts
    .filter(({ id: part }) => only(part))
    .map(({ id: part, title, need }) => {
      const { heading = '', starters = [] } = outline.get(part) ?? {};
      return `| ${title} | ${NEEDS[need]} | ${heading} | ${starters.join('<br>')} |`;
    });
  return ['| 部分 | 要求 | 提纲标题 | 开头的话 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function roleSection(type: DocumentType, role: Role): string {
  const changed = new Set(
    [role.needs, role.headings, role.starters, role.advice].flatMap((one) => Object.keys(one ?? {})),
  );
  const said = role.titles ? `标题里有“${role.titles.join('”“')}”时自动认出。` : '在弹窗里选择。';
  const own = role.basis ? `依据：${sources(role.basis)}。` : '';
  const rows =
    changed.size > 0 ? `\n\n${table(documentTypeOf(type.id, role.id), (part) => changed.has(part), role.id)}` : '';
  return `### ${role.title}\n\n${said}${own}${rows}`;
}

it('docs/outlines.md lists every kind of report and every role', async () => {
  const sections = documentTypes
    .filter(({ id }) => id !== 'other')
    .map((type) => {
      const [usual, ...others] = type.roles;
      return [
        `## ${type.title}（${usual?.title ?? ''}）`,
        `依据：${sources(type.basis)}。`,
        table(type, () => true),
        ...others.map((role) => roleSection(type, role)),
      ].join('\n\n');
    });
  const page = [
    '# 内置的报告类型和提纲',
    '各地、各单位的要求不同，以本地通知为准；下面是没有通知时的检查标准。〔 〕里的由写的人填。半年、任期届满时，年份的说法跟着变。各种身份只列与前面不同的部分。',
    ...sections,
  ].join('\n\n');
  await expect(`${page}\n`).toMatchFileSnapshot('../../docs/outlines.md');
});
