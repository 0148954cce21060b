import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameText } from '../messaging/requirement-messages.ts';
import { readHtml } from '../sources/html.ts';
import { publishedOn } from '../sources/published-on.ts';

/** As the background's door takes it; see `frameTextSchema`. */
const MAX_TEXT = 200_000;
const MAX_TITLE = 300;
/** CSS px: a picture wide and high enough to be a page of text. */
const TEXT_PICTURE = 300;

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
    pictures: [...document.images].filter(({ width, height }) => Math.min(width, height) >= TEXT_PICTURE).length,
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
