import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../sources/docx.ts';
import { readDraftsFile, writeDraftsFile } from '../../../sources/drafts-file.ts';
import { reportDocx, styled } from '../../../sources/report-docx.ts';
import { dayOf, fileName, textFile } from '../../../sources/report-text.ts';
import { UnreadableFileError } from '../../../sources/unreadable-file.ts';

const report =
  '2026年度人大代表述职报告\n各位选民：\n　　一年来，本人认真履职。\n一、学习情况\n（一）参加培训\n　　三次。\n述职人：何小川\n2026年11月24日';

describe('the drafts file', () => {
  const file = async (drafts: readonly unknown[]) => writeDraftsFile(drafts, Date.parse('2026-11-24T07:00:00Z'));
  const read = (text: string) => readDraftsFile(new Blob([text]));

  it('gives back whatever was written, and is laid out to be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue())), async (drafts) => {
        const text = await file(drafts);
        expect(JSON.stringify(await read(text))).toBe(JSON.stringify(drafts));
        expect(text).toContain('\n  "format": "shuzhi-drafts",\n');
      }),
      { numRuns: 50 },
    );
  });

  it('survives a layout of its own, a byte order mark and Windows line ends', async () => {
    const text = await file([{ id: 'a', text: report }]);
    expect(await read(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual([{ id: 'a', text: report }]);
    expect(await read(JSON.stringify(JSON.parse(text)))).toHaveLength(1);
  });

  it('refuses a file in which any one letter is another', async () => {
    const text = await file([{ id: 'a', name: '述职报告', boxes: [{ label: '正文', text: report }] }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('x', '0', '一', '"', '}', ' '), async (at, sign) => {
        const other = text.slice(0, at) + sign + text.slice(at + 1);
        const result = await read(other).then(
          (drafts) => JSON.stringify(drafts),
          (error: unknown) => {
            if (!(error instanceof UnreadableFileError)) throw error;
            return 'refused';
          },
        );
        // A change of the layout alone changes nothing.
        expect([JSON.stringify(JSON.parse(text).drafts), 'refused']).toContain(result);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['a report', report],
    ['half a file', '{"format":"shuzhi-drafts","version":1,"drafts":['],
    ['another format', '{"format":"notes","version":1,"drafts":[]}'],
    ['a list', '[1,2]'],
    ['null', 'null'],
  ])('says what to choose where it is given %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(/不是述职助手导出的草稿文件/);
  });

  it('tells a file of a later version, and one that was changed', async () => {
    const text = await file([{ id: 'a' }]);
    await expect(read(text.replace('"version": 1', '"version": 2'))).rejects.toThrow(/更新扩展/);
    await expect(read(text.replace('"a"', '"b"'))).rejects.toThrow(/与导出时不一致/);
    await expect(read(text.replace('"checksum"', '"other"'))).rejects.toThrow(/与导出时不一致/);
  });

  it('lets no file reach into the program', async () => {
    const drafts = JSON.parse('[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]');
    await read(await file(drafts));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('text files', () => {
  it('are UTF-8 with its mark and Windows line ends', () => {
    expect([...textFile('甲\n乙\r\n丙')]).toEqual([...new TextEncoder().encode('\ufeff甲\r\n乙\r\n丙')]);
  });

  it('have names that Windows takes, each its own', () => {
    const taken = new Set<string>();
    expect(fileName('述职报告: 2026/11 "终稿"?', 'docx', taken)).toBe('述职报告 2026 11 终稿.docx');
    expect(fileName('述职报告 2026 11 终稿', 'docx', taken)).toBe('述职报告 2026 11 终稿（2）.docx');
    expect(fileName('', 'txt')).toBe('草稿.txt');
    expect(fileName('CON', 'txt')).toBe('草稿CON.txt');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileName(title, 'txt');
        expect(name).toMatch(/^[^\p{C}\\/:*?"<>|]+\.txt$/u);
        expect(name).not.toMatch(/[. ]\.txt$/);
        expect([...name].length).toBeLessThan(70);
      }),
    );
  });

  it('carry the day', () => {
    expect(dayOf(new Date(2026, 0, 5).getTime())).toBe('2026-01-05');
  });
});

describe('Word documents', () => {
  it('hold the report, line for line', async () => {
    const lines = report.split('\n').map((line) => line.trim());
    expect(await readDocx(await reportDocx(report))).toBe(lines.join('\n'));
  });

  it('are set after GB/T 9704', async () => {
    const xml = strFromU8(unzipSync(await reportDocx(report))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('w:eastAsia="方正小标宋简体"');
    expect(xml).toContain('w:eastAsia="仿宋_GB2312"');
    expect(xml).toContain('w:line="560" w:lineRule="exact"');
    expect(styled(report).map(({ style }) => style)).toEqual([
      ...['title', 'salutation', 'body', 'heading', 'subheading', 'body', 'sign-off', 'sign-off'],
    ]);
  });

  it('take any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await readDocx(await reportDocx(text))).toBeTypeOf('string');
      }),
      { numRuns: 30 },
    );
  });
});
