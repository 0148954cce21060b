import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../sources/docx.ts';
import { UnreadableFileError } from '../../../sources/unreadable-file.ts';
import { makeDocx, makeZip } from './zip.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;

describe('readDocx', () => {
  test('reads paragraphs, soft line breaks and table rows as lines', async () => {
    const body = [
      paragraph(run('2025年度述职报告')),
      paragraph(`${run('各位选民：')}<w:r><w:br/></w:r>${run('我叫何小川。')}`),
      `<w:tbl><w:tr>${cell('走访')}${cell('36户')}</w:tr><w:tr>${cell('建议')}${cell('2件')}</w:tr></w:tbl>`,
      paragraph(`${run('述职人：')}${run('何小川')}`),
    ].join('');
    expect(await readDocx(makeDocx(body))).toBe(
      '2025年度述职报告\n各位选民：\n我叫何小川。\n走访\t36户\n建议\t2件\n述职人：何小川',
    );
  });

  test('keeps inserted text and leaves deleted text out', async () => {
    const deleted = '<w:del><w:r><w:delText>旧话</w:delText></w:r></w:del>';
    const body = paragraph(`${run('走访')}${deleted}<w:ins>${run('四十户')}</w:ins>`);
    expect(await readDocx(makeDocx(body))).toBe('走访四十户');
  });

  test('reads a part of a larger buffer', async () => {
    const docx = makeDocx(paragraph(run('正文')));
    const larger = new Uint8Array(docx.length + 20);
    larger.set(docx, 10);
    expect(await readDocx(larger.subarray(10, 10 + docx.length))).toBe('正文');
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['no archive', new TextEncoder().encode('只是一段文字，不是文档。'.repeat(5))],
    ['an archive cut off', makeDocx(paragraph(run('正文'))).slice(60)],
    ['an archive that is no document', makeZip([{ name: 'a.txt', content: '文字' }])],
  ])('refuses %s with a Chinese message', async (_name, bytes) => {
    const reading = readDocx(bytes);
    await expect(reading).rejects.toBeInstanceOf(UnreadableFileError);
    await expect(reading).rejects.toThrowError(/另存为 \.docx/);
  });

  test('refuses a document that declares more than 20 MB', async () => {
    const bytes = makeZip([{ name: 'word/document.xml', content: 'x', declaredSize: 20_000_001 }]);
    await expect(readDocx(bytes)).rejects.toThrowError(/超过 20 MB/);
  });

  test('refuses a document that declares little and unpacks to more than 20 MB', async () => {
    const content = new Uint8Array(20_000_001);
    const bytes = makeZip([{ name: 'word/document.xml', content, declaredSize: 10 }]);
    expect(bytes.length).toBeLessThan(100_000);
    await expect(readDocx(bytes)).rejects.toThrowError(/超过 20 MB/);
  });
});
