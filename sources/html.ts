import { findArticle, isFurniture } from './html-article.ts';
import { linesOf } from './html-lines.ts';
import { UnreadableFileError } from './unreadable-file.ts';

/** Longest heading, in characters, taken for the title of the article below it. */
const TITLE_LENGTH = 80;

/**
 * Text of a web page's article for the engine, one line a paragraph, with its title first. The page is not changed.
 * @throws UnreadableFileError when the page holds no text.
 */
export function readHtml(document: Document): string {
  const article = findArticle(document);
  const text = linesOf(article, isFurniture);
  if (text === '') {
    throw new UnreadableFileError('这个网页里没有文字。请把正文复制到文本文件中再试。', 'The page holds no text.');
  }
  const title = titleAbove(document, article);
  return title && !text.includes(title) ? `${title}\n${text}` : text;
}

/** The heading outside the article that the page's own title repeats; portals set it in a box of its own. */
function titleAbove(document: Document, article: Element): string | undefined {
  const pageTitle = squeeze(document.title);
  const headings = [...document.querySelectorAll('h1,h2,h3,[class*="title" i]')];
  return headings
    .filter((heading) => !article.contains(heading) && !heading.contains(article))
    .map((heading) => (heading.textContent ?? '').trim().replace(/\s+/g, ' '))
    .find((text) => text.length >= 4 && text.length <= TITLE_LENGTH && pageTitle.startsWith(squeeze(text)));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
