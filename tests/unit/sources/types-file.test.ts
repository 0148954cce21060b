import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTypesFile, writeTypesFile } from '../../../sources/types-file.ts';
import { UnreadableFileError } from '../../../sources/unreadable-file.ts';

const blob = (text: string) => new Blob([text]);
const head = (rest: object) => JSON.stringify({ format: 'shuzhi-document-types', version: 1, ...rest });

it('reads what it wrote', async () => {
  const types = [{ id: 'own-a', title: '述职', parts: [{ id: 'study' }] }];
  expect(await readTypesFile(blob(writeTypesFile(types)))).toEqual(types);
});

it.each([
  ['不是述职助手的报告类型文件', '{'],
  ['不是述职助手的报告类型文件', '[]'],
  ['不是述职助手的报告类型文件', '{"format":"shuzhi-drafts","version":1}'],
  ['更新版本', head({ version: 2, types: [] })],
  ['文件里没有报告类型', head({})],
  ['文件里没有报告类型', head({ types: [] })],
  ['文件里没有报告类型', head({ types: { length: 1 } })],
  ['文件里有 51 个报告类型', head({ types: Array.from({ length: 51 }, () => ({})) })],
  ['不允许的项目名“__proto__”', '{"format":"shuzhi-document-types","version":1,"types":[{"__proto__":{"x":1}}]}'],
  ['不允许的项目名“__proto__”', '{"format":"shuzhi-document-types","version":1,"types":[{"\\u005f_proto__":1}]}'],
  ['不允许的项目名“constructor”', '{"types":[{"constructor":1}]}'],
])('refuses with “%s”', async (words, text) => {
  await expect(readTypesFile(blob(text))).rejects.toThrow(words);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

it('looks at the size before it reads', async () => {
  const big = { size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('it was read')) } as unknown as Blob;
  await expect(readTypesFile(big)).rejects.toThrow('文件有 50.0 MB，超过 2 MB，没有打开');
});

it('takes any bytes without another error than its own', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => new TextEncoder().encode(text)),
      ),
      async (bytes) => {
        await readTypesFile(new Blob([Uint8Array.from(bytes)])).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UnreadableFileError);
        });
      },
    ),
  );
});
