import type { SampleProblem } from '../../components/samples/words.ts';
import { readSamplePage, type SampleReport } from '../../engine/index.ts';
import { send } from '../../messaging/client.ts';
import { fileText } from '../../sources/file-text.ts';
import { whyUnread } from '../../sources/unread-page.ts';
import { UnreadableFileError } from '../../sources/unreadable-file.ts';

/** Samples that were read, wherever they came from. */
export interface ReadSamples {
  readonly reports: readonly SampleReport[];
  readonly title: string;
  /** Address or file name; '' for pasted text. */
  readonly source: string;
  /** The tab they stand open in. */
  readonly tabId: number | null;
}
export type Outcome = ReadSamples | SampleProblem | { readonly sentence: string };

const MAX_FILE_BYTES = 20_000_000;
/** UTF-16 units, as of a page. */
const MAX_TEXT = 200_000;

export function readPasted(text: string): Outcome {
  return text.trim() === '' ? 'nothing' : samplesOf(text, { title: '', source: '', tabId: null });
}

/** Of the page's frames the one with most reports; of those with as many the one that says most. */
export async function readTab(tabId: number): Promise<Outcome> {
  const answer = await send('requirements.readPage', { tabId });
  if (answer.outcome !== 'read') return answer.outcome;
  const { frames, url } = answer;
  const [best] = frames
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, title }) => ({ text, samples: samplesOf(text, { title, source: url, tabId }) }))
    .sort((a, b) => reportsIn(b.samples) - reportsIn(a.samples) || b.text.length - a.text.length);
  const unread = whyUnread(frames);
  // The menus of a portal speak of reports as well.
  if (best && reportsIn(best.samples) > 0 && (unread === undefined || unread === 'pdf')) return best.samples;
  return unread ?? best?.samples ?? (frames.length > 0 ? 'nothing' : 'refused');
}

export async function readFile(file: File): Promise<Outcome> {
  if (/\.pdf$/iu.test(file.name)) return 'pdf';
  if (file.size > MAX_FILE_BYTES) return 'too-large';
  try {
    const { text, pageTitle = '' } = await fileText(file.name, new Uint8Array(await file.arrayBuffer()));
    const about = { title: pageTitle || file.name, source: file.name, tabId: null };
    return text.trim() === '' ? 'nothing' : samplesOf(text, about);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { sentence: document.documentElement.lang.startsWith('zh') ? error.message : error.english };
  }
}

function samplesOf(text: string, about: Omit<ReadSamples, 'reports'>): ReadSamples {
  return { ...about, reports: readSamplePage(text.slice(0, MAX_TEXT)) };
}

function reportsIn({ reports }: ReadSamples): number {
  return reports.filter(({ analysis }) => analysis.documentType.id !== 'other').length;
}
