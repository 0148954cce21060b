import type { Problem } from '../../components/requirements/Requirements.tsx';
import { titleIn } from '../../components/requirements/set-draft.ts';
import { type NoticeReading, readNotice } from '../../engine/index.ts';
import { send } from '../../messaging/client.ts';
import { fileText } from '../../sources/file-text.ts';
import { dayOf } from '../../sources/report-text.ts';
import { whyUnread } from '../../sources/unread-page.ts';
import { UnreadableFileError } from '../../sources/unreadable-file.ts';

/** A notice that was read, wherever it came from. */
export interface ReadNotice {
  readonly reading: NoticeReading;
  readonly title: string;
  /** Address or file name; '' for pasted text. */
  readonly source: string;
  /** Where it was read: only what stands on a page has one. */
  readonly url: string;
}
export type Outcome = ReadNotice | Problem | { readonly sentence: string };

const MAX_FILE_BYTES = 20_000_000;
/** UTF-16 units, as of a page. */
const MAX_TEXT = 200_000;

/** A page saved from the web has the site's own words around its notice, as an open one has. */
const WEB_PAGE = /\.html?$/iu;

/** What the writer types or pastes himself he wants used, even a single line of it. */
export function readPasted(text: string): Outcome {
  return text.trim() === '' ? 'nothing' : noticeOf(text, { source: '', given: true });
}

/** Of the page's frames the one that asks most; where none asks, the one that says most. */
export async function readTab(tabId: number): Promise<Outcome> {
  const answer = await send('requirements.readPage', { tabId });
  if (answer.outcome !== 'read') return answer.outcome;
  const { frames, url } = answer;
  const [best] = frames
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, title, published }) => ({
      text,
      notice: noticeOf(text, { source: url, url, pageTitle: title, published }),
    }))
    .sort((a, b) => weightOf(b.notice) - weightOf(a.notice) || b.text.length - a.text.length);
  if (best?.notice.reading.isRequirementNotice) return best.notice;
  return whyUnread(frames) ?? best?.notice ?? (frames.length > 0 ? 'nothing' : 'refused');
}

export async function readFile(file: File): Promise<Outcome> {
  if (/\.pdf$/iu.test(file.name)) return 'pdf';
  if (file.size > MAX_FILE_BYTES) return 'too-large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await fileText(file.name, bytes);
    return read.text.trim() === ''
      ? 'nothing'
      : noticeOf(read.text, { source: file.name, ...read, given: !WEB_PAGE.test(file.name) });
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { sentence: document.documentElement.lang.startsWith('zh') ? error.message : error.english };
  }
}

function noticeOf(
  text: string,
  about: {
    readonly source: string;
    readonly url?: string;
    readonly pageTitle?: string;
    readonly published?: string | null;
    readonly given?: boolean;
  },
): ReadNotice {
  const { source, url = '', pageTitle = '', published, given = false } = about;
  const words = text.slice(0, MAX_TEXT);
  return {
    reading: readNotice(words, {
      ...(pageTitle ? { title: pageTitle } : {}),
      ...(published ? { published } : {}),
      ...(given ? { given: dayOf(Date.now()) } : {}),
    }),
    title: titleIn(words, pageTitle),
    source: source.slice(0, 2_000),
    url,
  };
}

function weightOf({ reading }: ReadNotice): number {
  return reading.isRequirementNotice ? 1 + reading.parts.length + reading.limits.length : 0;
}
