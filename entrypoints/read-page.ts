import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameText } from '../messaging/requirement-messages.ts';
import { readHtml } from '../sources/html.ts';
import { publishedOn } from '../sources/published-on.ts';

/** As the background's door takes it; see `frameTextSchema`. */
const MAX_TEXT = 200_000;
const MAX_TITLE = 300;
const MAX_FOREIGN = 20;
/** CSS px: a picture or frame wide and high enough to be a page of text. */
const PAGE_SIZE = 300;

/**
 * Brought into a tab when the writer wants the requirements on its page read, and gone again: it answers with the words
 * of its frame and changes nothing.
 */
export default defineUnlistedScript((): FrameText => {
  return {
    text: textOf(document).slice(0, MAX_TEXT),
    title: String(document.title).slice(0, MAX_TITLE),
    published: publishedDay(document),
    contentType: String(document.contentType).slice(0, 100),
    pictures: [...document.images].filter(({ width, height }) => Math.min(width, height) >= PAGE_SIZE).length,
    host: location.host,
    foreign: foreignFrames(document).slice(0, MAX_FOREIGN),
  };
});

/** The article's text; of pages that the article reader cannot make out, all the words the page shows. */
function textOf(page: Document): string {
  try {
    return readHtml(page);
  } catch {
    return page.body?.textContent ?? '';
  }
}

function publishedDay(page: Document): string | null {
  const day = publishedOn(page);
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** Hosts of large frames that this page cannot look into itself. */
function foreignFrames(page: Document): string[] {
  return [...page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    if (Math.min(width, height) < PAGE_SIZE || frame.contentDocument) return [];
    const { src } = frame;
    return URL.canParse(src) ? [new URL(src).host.slice(0, 260)].filter((host) => host !== '') : [];
  });
}
