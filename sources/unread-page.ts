/** What is known of one frame of a page; sizes and hosts are the page's own words. */
export interface FrameWords {
  readonly text: string;
  readonly contentType: string;
  /** Pictures large enough to hold a page's words. */
  readonly pictures: number;
  readonly host: string;
  /** Hosts of the large frames in it that belong to other sites. */
  readonly foreign: readonly string[];
}

/** Why nothing was found on a page that shows something. */
export type Unread = 'pdf' | 'pictures' | 'elsewhere';

/** UTF-16 units of running text; a page whose words are elsewhere has hardly any, whatever stands in its menus. */
const FEW = 200;
/** A line is running text from here on, when it holds a sentence: links and names of columns are shorter. */
const SENTENCE = 20;

/** Where the words of a page are that none of its frames told; undefined where it has words, and they are just not wanted. */
export function whyUnread(frames: readonly FrameWords[]): Unread | undefined {
  if (frames.some(({ contentType }) => contentType === 'application/pdf')) return 'pdf';
  if (Math.max(0, ...frames.map(({ text }) => runningText(text))) >= FEW) return undefined;
  if (frames.some(({ pictures }) => pictures > 0)) return 'pictures';
  const known = new Set(frames.map(({ host }) => host));
  return frames.some(({ foreign }) => foreign.some((host) => !known.has(host))) ? 'elsewhere' : undefined;
}

function runningText(text: string): number {
  return text
    .split('\n')
    .filter((line) => line.length >= SENTENCE && /[。；]/u.test(line))
    .reduce((sum, line) => sum + line.length, 0);
}
