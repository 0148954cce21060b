import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../sources/text.ts';
import { UnreadableFileError } from '../../../sources/unreadable-file.ts';
import { encodeGbk, encodeUtf16 } from './encode.ts';

const report = '各位选民：\r\n我是第三选区选出的镇人大代表。2025年参加视察3次，提出建议2件。\n述职人：周明\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  test.each([
    ['UTF-8', utf8(report)],
    ['UTF-8 with mark', utf8(`\ufeff${report}`)],
    ['UTF-16 little endian', encodeUtf16(report, true)],
    ['UTF-16 big endian', encodeUtf16(report, false)],
    ['GBK', encodeGbk(report)],
  ])('reads %s and keeps line ends', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(report);
  });

  test('reads an empty file and plain English', () => {
    expect(decodeText(new Uint8Array())).toBe('');
    expect(decodeText(utf8('Annual report, 2025\n'))).toBe('Annual report, 2025\n');
  });

  test('believes a UTF-8 text cut off in mid-character instead of reading it as GBK', () => {
    const bytes = utf8(report.repeat(3));
    const text = decodeText(bytes.subarray(0, utf8(`${report}各位`).length - 1));
    expect(text.startsWith(report)).toBe(true);
  });

  test.each([
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '.doc'],
    ['a ZIP archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), '压缩文件'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), '不是能识别的文本'],
    ['zeroes', new Uint8Array(64), '不是能识别的文本'],
  ])('refuses %s with a Chinese message', (_name, bytes, words) => {
    expect(() => decodeText(bytes)).toThrowError(UnreadableFileError);
    expect(() => decodeText(bytes)).toThrowError(words);
  });

  test('any bytes are read or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(typeof decodeText(bytes)).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFileError);
        }
      }),
    );
  });

  test('any Chinese text comes back from UTF-8 and UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{Cc}|\ufeff|\ufffe/u.test(text) && !text.startsWith('PK'));
        expect(decodeText(utf8(text))).toBe(text);
        expect(decodeText(encodeUtf16(text, true))).toBe(text);
      }),
    );
  });
});
