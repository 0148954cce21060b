import mammoth from 'mammoth';
import * as v from 'valibot';
import { UnreadableFileError } from './unreadable-file.ts';
import { refuseOversizedZip } from './zip-size.ts';

/** Most bytes a document may unpack to. A report of 100,000 characters needs about 2 MB. */
const MAX_UNPACKED_BYTES = 20_000_000;

interface DocxElement {
  readonly type: string;
  readonly value?: string | undefined;
  readonly children?: readonly DocxElement[] | undefined;
}
/** What is taken of mammoth's own, untyped document tree. */
const elementSchema: v.GenericSchema<unknown, DocxElement> = v.object({
  type: v.string(),
  value: v.optional(v.string()),
  children: v.optional(v.array(v.lazy(() => elementSchema))),
});

/**
 * Text of a .docx document: one line a paragraph or table row (cells apart by a tab), soft line breaks kept, in the
 * browser and in Node. Numbers that Word counts by itself are not part of its text and so are not read.
 * @throws UnreadableFileError when it is damaged, no .docx, or unpacks to more than 20 MB.
 */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  await refuseOversizedZip(bytes, MAX_UNPACKED_BYTES);
  const arrayBuffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  // mammoth takes `arrayBuffer` in browsers and `buffer` in Node; each ignores the other.
  const input = { arrayBuffer, buffer: arrayBuffer };
  let text = '';
  const transformDocument = (document: unknown): unknown => {
    text = linesOf(v.parse(elementSchema, document));
    // Only the tree is wanted, so nothing is left to turn into HTML.
    return { ...(document as object), children: [] };
  };
  try {
    await mammoth.convertToHtml(input, { transformDocument, externalFileAccess: false });
  } catch (error) {
    throw new UnreadableFileError(
      '没能读出这份 Word 文档。请用 Word 或 WPS 打开，另存为 .docx 后再试。',
      'The .docx file could not be read.',
      { cause: error },
    );
  }
  return text.replace(/\n+$/, '');
}

function linesOf(element: DocxElement): string {
  switch (element.type) {
    case 'text':
      return element.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'paragraph':
      return `${inner(element)}\n`;
    case 'tableRow':
      return `${(element.children ?? []).map((cell) => linesOf(cell).trim().replace(/\n+/g, ' ')).join('\t')}\n`;
    default:
      return inner(element);
  }
}

function inner(element: DocxElement): string {
  return (element.children ?? []).map(linesOf).join('');
}
