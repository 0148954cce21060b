import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENT_TYPE_IDS, PART_IDS } from '../../../engine/types.ts';
import { runRequirements } from '../../../scripts/requirements/run.ts';
import { makeDocx } from '../sources/zip.ts';

const span = { start: v.number(), end: v.number() };
/** The contract of `--json`, key by key; nothing more and nothing less. */
const documentSchema = v.strictObject({
  file: v.string(),
  isRequirementNotice: v.boolean(),
  documentType: v.picklist(DOCUMENT_TYPE_IDS),
  parts: v.array(v.strictObject({ id: v.picklist([...PART_IDS, 'other']), evidence: v.string(), ...span })),
  limits: v.array(
    v.strictObject({
      kind: v.picklist(['max', 'min', 'about', 'range']),
      value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
      evidence: v.string(),
      ...span,
    }),
  ),
  deadline: v.nullable(v.pipe(v.string(), v.isoDate())),
  deadlineEvidence: v.nullable(v.string()),
  format: v.array(v.string()),
  writers: v.optional(v.string()),
  sendTo: v.optional(v.string()),
  spans: v.strictObject({
    format: v.array(v.strictObject(span)),
    deadline: v.optional(v.strictObject(span)),
    writers: v.optional(v.strictObject(span)),
    sendTo: v.optional(v.strictObject(span)),
  }),
});

const notice = `关于报送述职报告的通知
各科室：
述职报告包括：一是学习情况；二是履职情况；三是存在的不足。
报告不超过3000字，正文用3号仿宋。
请于1月8日前报送至局办公室。
`;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'requirements-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

async function requirements(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runRequirements(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out, err: err.join('\n') };
}

describe('requirements --json', () => {
  test('prints one document of the contract with exact slices', async () => {
    const text = `${notice}局办公室\n2025年12月20日\n`;
    const { code, out, err } = await requirements('--json', await put('notice.txt', text));
    expect([code, err, out.length]).toEqual([0, '', 1]);
    const document = v.parse(documentSchema, JSON.parse(out[0] ?? ''));
    expect(document).toMatchObject({ documentType: 'official-duty-integrity', deadline: '2026-01-08' });
    expect(document.parts.map(({ id }) => id)).toEqual(['study', 'duties', 'problems']);
    expect(document.limits).toMatchObject([{ kind: 'max', value: 3000 }]);
    for (const { evidence, start, end } of [...document.parts, ...document.limits]) {
      expect(text.slice(start, end)).toBe(evidence);
    }
    expect(document.spans.format.map(({ start, end }) => text.slice(start, end))).toEqual(document.format);
  });

  test('takes the article of a page and the day it was put up, and leaves its sides out', async () => {
    const lines = notice.trim().split('\n');
    const page = `<html><head><meta name="PubDate" content="2023-12-20"><title>${lines[0]}</title></head><body>
<div class="nav"><a>首页</a></div><div class="main"><h1>${lines[0]}</h1>${lines
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</div><div class="side"><p>征文不少于800字</p></div></body></html>`;
    const { out } = await requirements('--json', await put('notice.html', page));
    const document = v.parse(documentSchema, JSON.parse(out[0] ?? ''));
    expect(document.deadline).toBe('2024-01-08');
    expect(document.limits.map(({ value }) => value)).toEqual([3000]);
  });

  test('reads Word files, and prints nulls for what is not asked', async () => {
    const docx = makeDocx('<w:p><w:r><w:t>今天天气很好。</w:t></w:r></w:p>');
    const { code, out } = await requirements('--json', await put('other.docx', docx));
    expect(code).toBe(1);
    const document = v.parse(documentSchema, JSON.parse(out[0] ?? ''));
    expect(document).toMatchObject({ isRequirementNotice: false, deadline: null, deadlineEvidence: null, parts: [] });
  });
});

describe('requirements', () => {
  test('lists what is asked, with the line it stands in', async () => {
    const { out } = await requirements(await put('list.txt', notice));
    expect(out[0]).toMatch(/部分 {2}政治理论学习 {2}第3行“学习情况”/);
    expect(out[0]).toMatch(/字数 {2}不超过3000字 {2}第4行/);
    expect(out[0]).toMatch(/报送 {2}第5行/);
  });

  test('exits 2 for a file that cannot be read and still reads the others', async () => {
    const { code, out, err } = await requirements(path.join(folder, 'none.txt'), await put('good.txt', notice));
    expect([code, out.length]).toEqual([2, 1]);
    expect(err).toContain('找不到这个文件');
  });

  test.each([[[]], [['--xml', 'a.txt']]])('exits 2 and shows the usage for %j', async (args) => {
    const { code, err } = await requirements(...args);
    expect(code).toBe(2);
    expect(err).toContain('用法：');
  });

  test('prints the usage when asked', async () => {
    const { code, out } = await requirements('--help');
    expect(code).toBe(0);
    expect(out[0]).toContain('npm run -s requirements');
  });
});
