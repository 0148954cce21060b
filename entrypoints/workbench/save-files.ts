import { titleOf, wholeText } from '../../components/drafts/titles.ts';
import { send } from '../../messaging/client.ts';
import type { DraftContent } from '../../messaging/protocol.ts';
import { writeDraftsFile } from '../../sources/drafts-file.ts';
import { dayOf, fileName, textFile } from '../../sources/report-text.ts';

type Format = 'txt' | 'docx';
type Named = Pick<DraftContent, 'name' | 'boxes' | 'updatedAt'> & { readonly pageTitle: string };

/** Answers with the name of the file. */
export async function saveDraft(draft: Named, format: Format): Promise<string> {
  const name = fileName(nameOf(draft), format);
  offer(name, [await contentOf(draft, format)]);
  return name;
}

/** All drafts, in one file; answers with its name. */
export async function saveAll(
  name: string,
  format: Format | 'json',
  progress: (done: number, of: number) => void,
): Promise<string> {
  const now = Date.now();
  const { total } = await send('draft.list', {
    text: '',
    site: null,
    type: null,
    year: null,
    limit: 0,
    settled: false,
  });
  progress(0, total);
  const drafts: Named[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const part: Awaited<ReturnType<typeof send<'store.export'>>> = await send('store.export', { after });
    drafts.push(...(part.drafts as readonly Named[]));
    after = part.next;
    if (format === 'json') progress(drafts.length, total);
  }
  drafts.sort((a, b) => b.updatedAt - a.updatedAt);
  if (format === 'json') {
    const file = `${name}-${dayOf(now)}.json`;
    offer(file, [await writeDraftsFile(drafts, now)]);
    return file;
  }
  const { zipSync } = await import('fflate');
  const taken = new Set<string>();
  const files: Record<string, Uint8Array> = {};
  for (const [index, draft] of drafts.entries()) {
    files[fileName(nameOf(draft), format, taken)] = await contentOf(draft, format);
    if (index % 20 === 0) progress(index, drafts.length);
  }
  const file = `${name}-${dayOf(now)}.zip`;
  // A Word document is packed already.
  offer(file, [zipSync(files, { level: format === 'docx' ? 0 : 6 }) as Uint8Array<ArrayBuffer>]);
  return file;
}

async function contentOf({ boxes }: Named, format: Format): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'txt') return textFile(wholeText(boxes));
  const { reportDocx } = await import('../../sources/report-docx.ts');
  return reportDocx(wholeText(boxes));
}

function nameOf(draft: Named): string {
  const label = draft.boxes[0]?.label ?? '';
  return `${titleOf({ ...draft, label }, () => '')} ${dayOf(draft.updatedAt)}`;
}

/** How long the browser may take to fetch a file that was handed to it, in ms. */
const FETCHED = 60_000;

/** Hands a file to the browser to be saved. */
function offer(name: string, content: BlobPart[]): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob(content));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FETCHED);
}
