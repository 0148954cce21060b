import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENT_TYPE_IDS, PART_IDS } from '../../../engine/types.ts';
import { runCheck } from '../../../scripts/check/run.ts';
import { encodeGbk } from '../sources/encode.ts';
import { makeDocx } from '../sources/zip.ts';

const excerpt = { start: v.number(), end: v.number(), text: v.string() };
/** The contract of `--json`, key by key; nothing more and nothing less. */
const documentSchema = v.strictObject({
  file: v.string(),
  report: v.optional(v.strictObject({ index: v.number(), title: v.string() })),
  documentType: v.strictObject({ id: v.picklist(DOCUMENT_TYPE_IDS), confidence: v.number() }),
  parts: v.array(
    v.strictObject({
      id: v.picklist(PART_IDS),
      requirement: v.picklist(['required', 'recommended', 'optional']),
      status: v.picklist(['present', 'weak', 'missing']),
      evidence: v.array(v.strictObject(excerpt)),
    }),
  ),
  outline: v.array(v.strictObject({ level: v.picklist([1, 2, 3, 4]), number: v.string(), ...excerpt })),
  findings: v.array(
    v.strictObject({
      rule: v.string(),
      severity: v.picklist(['error', 'warning', 'hint']),
      message: v.string(),
      ...excerpt,
      fix: v.optional(v.strictObject({ start: v.number(), end: v.number(), insert: v.string() })),
    }),
  ),
  length: v.strictObject({ characters: v.number() }),
});

const bare =
  '人大代表述职报告\n各位选民：\n我是××镇第十八届人大代表，一年来走访选民四十二户。\n一、学习情况\n我自学了代表法,记了两本笔记。\n';
const complete = `青河镇第十八届人大代表2025年述职报告
各位选民：
我叫何小川，2021年11月当选青河镇第十八届人大代表。现将一年来的履职情况报告如下，请予评议。
一、加强学习，提高履职能力
一年来，我自学了代表法、监督法，参加镇人大组织的代表培训两次，记学习笔记一万多字。
二、认真履职，反映群众呼声
我按时出席镇人代会，审议了政府工作报告，提出建议三件。闭会期间，我走访选民四十二户，参加视察三次。
三、办理实效
我提出的修渠建议被镇政府采纳，两公里水渠已经修好，三百亩水田当年受益。
四、廉洁自律情况
我严格遵守廉洁纪律，没有收受过选民的任何礼品礼金，自觉接受监督。
五、存在的不足
我学习还不够系统，走访北片三个村比较少，对建议办理的跟踪不够及时。主要原因是我时间安排得不好，主动性不强。
六、今后打算
今后，我将每季度到北片三个村走访一次，建立建议台账，每三个月回访一次，把群众的事办实。
以上报告，请各位选民评议。谢谢大家！
述职人：何小川
2025年12月20日
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'check-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

async function check(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCheck(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out, err: err.join('\n') };
}

describe('check --json', () => {
  test('prints one document of the contract with exact slices', async () => {
    const { code, out, err } = await check('--json', await put('bare.txt', bare));
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toHaveLength(1);
    const document = v.parse(documentSchema, JSON.parse(out[0] ?? ''));
    expect(document.report).toBeUndefined();
    const excerpts = [...document.outline, ...document.findings, ...document.parts.flatMap((part) => part.evidence)];
    for (const { start, end, text } of excerpts) expect(text).toBe(bare.slice(start, end));
    expect(document.findings.map((finding) => [finding.rule, finding.text])).toContainEqual(['placeholders', '××镇']);
    expect(document.findings.find((finding) => finding.rule === 'punctuation')?.fix?.insert).toBe('，');
  });

  test('prints a line for each report of a page, with offsets into the whole text', async () => {
    const page = `述职报告精选\n供大家参考。\n\n述职报告 篇一\n${bare}\n述职报告 篇二\n${bare}`;
    const { code, out } = await check('--json', await put('page.md', page));
    expect(code).toBe(1);
    const documents = out.map((line) => v.parse(documentSchema, JSON.parse(line)));
    expect(documents.map(({ report }) => report)).toEqual([
      { index: 1, title: '述职报告 篇一' },
      { index: 2, title: '述职报告 篇二' },
    ]);
    for (const document of documents) {
      const finding = document.findings.find(({ rule }) => rule === 'punctuation');
      expect(page.slice(finding?.start, finding?.end)).toBe(finding?.text);
      expect(page.slice(finding?.fix?.start, finding?.fix?.end)).toBe(',');
    }
    expect(documents[1]?.findings[0]?.start).toBeGreaterThan(page.indexOf('述职报告 篇二'));
  });

  test('judges as the type it is told', async () => {
    const { out } = await check('--json', '--type', 'work-plan', await put('typed.txt', bare));
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ documentType: { id: 'work-plan' } });
  });
});

describe('check', () => {
  test('exits 0 when nothing required is missing', async () => {
    const { code, out, err } = await check(await put('complete.txt', complete));
    expect([code, err]).toEqual([0, '']);
    expect(out.join()).not.toContain('未找到');
  });

  test('shows a table with the missing parts and the line of each finding', async () => {
    const { out } = await check(await put('table.txt', bare));
    expect(out[0]).toMatch(/存在不足\s+必须\s+未找到/);
    expect(out[0]).toMatch(/第3行 错误 .*××镇/);
  });

  test('reads HTML, Word and GBK files alike', async () => {
    const lines = complete.trim().split('\n');
    const html = `<html><head><meta charset="gbk"></head><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
    const docx = makeDocx(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''));
    const files = [
      await put('a.html', encodeGbk(html)),
      await put('fragment.HTM', lines.map((line) => `<p>${line}</p>`).join('')),
      await put('a.docx', docx),
      await put('gbk.txt', encodeGbk(complete)),
    ];
    const { code, out } = await check('--json', ...files);
    expect(code).toBe(0);
    const judged = out.map((line) => v.parse(documentSchema, JSON.parse(line)).parts.map(({ status }) => status));
    for (const statuses of judged) expect(statuses).toEqual(judged[0]);
  });

  test.each([
    ['no-such.txt', '找不到这个文件'],
    ['.', '这是文件夹'],
    ['picture.txt', '不是能识别的文本'],
    ['old.doc', '不认识这种文件'],
    ['broken.docx', '文档已损坏'],
    ['empty.html', '没有文字'],
  ])('exits 2 for %s, says why, and still checks the other files', async (name, words) => {
    await put('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]));
    await put('old.doc', 'x');
    await put('broken.docx', 'x');
    await put('empty.html', '<html><body></body></html>');
    const { code, out, err } = await check('--json', path.join(folder, name), await put('other.txt', complete));
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).toMatch(/\n {2}[A-Z]/);
    expect(out).toHaveLength(1);
  });

  test.each([
    [[], '请给出要检查的文件'],
    [['--type', 'poem', 'a.txt'], '没有这个文种'],
    [['--xml', 'a.txt'], '参数有误'],
    [['--type'], '参数有误'],
    [['--limit', '三千', 'a.txt'], '--limit 后面要写一个数字'],
  ])('exits 2 and shows the usage for %j', async (args, words) => {
    const { code, out, err } = await check(...args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).toContain(words);
    expect(err).toContain('用法：');
  });

  test('tells what is over the limit and what is another person’s', async () => {
    const text = '述职报告\n大家好，我叫李明华，走访四十二户。\n';
    const args = ['--limit', '10', '--name', '何小川', await put('named.txt', text)];
    const { out } = await check(...args);
    expect(out[0]).toContain('要求不超过 10 字');
    expect(out[0]).toContain('不是您的姓名“何小川”');
  });

  test('prints the usage when asked', async () => {
    const { code, out } = await check('--help');
    expect(code).toBe(0);
    expect(out[0]).toContain('npm run -s check');
  });

  test('an empty file lacks everything and breaks nothing', async () => {
    const { code, out } = await check('--json', await put('empty.txt', ''));
    expect(code).toBeLessThan(2);
    v.parse(documentSchema, JSON.parse(out[0] ?? ''));
  });
});
