import { Readability } from '@mozilla/readability';
import { isSilent, linesOf, type Skip } from './html-lines.ts';

/** Deepest nesting given to Readability, which scores every ancestor of every paragraph. */
const MAX_DEPTH = 200;
/** Most elements given to Readability; larger pages are no single article. */
const MAX_ELEMENTS = 30_000;
/** Share of the page's paragraphs that the article must hold. */
const HELD_SHARE = 0.85;
/** Least length, in characters, of a paragraph: what stands at a page's side is shorter. */
const PARAGRAPH_LENGTH = 60;
const MARK = 'data-article-node';
/** Share of the page's running text that Readability's article must hold to be believed. */
const BELIEVED_SHARE = 0.5;
/** Names of what portals put around and into an article: menus, shares, page numbers, related reading. */
const FURNITURE =
  /(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|comments?|copyright|crumbs?|footer|foot|header|menu|nav|navbar|pages?|pager|pagination|pos|position|prenext|recommend\w*|rel|related|rss|share\w*|side|sidebar|toolbar|topbar)(?:$|[\s_-])/i;
const FURNITURE_TAGS = new Set(['NAV', 'ASIDE', 'FOOTER']);
/** Longest text, in characters, of an element left out for its name alone. */
const FURNITURE_LENGTH = 300;

/**
 * The element of the page that holds its article. Readability says where the article is; the text itself is then taken
 * from the page, because Readability also drops headings whose digits resemble the page title (`2024年述职报告 篇二`).
 * Where it finds nothing, or less than half of the running text, the whole body is the article.
 */
export function findArticle(document: Document): Element {
  const body = document.body ?? document.documentElement;
  const located = locate(document);
  if (!located) return body;
  const article = withItsLikes(located, body);
  const whole = linesOf(body, isBesides).length;
  return linesOf(article, isBesides).length >= BELIEVED_SHARE * whole ? article : body;
}

/**
 * Readability takes one of several reports of a page for its article. The nearest ancestor that holds nearly all the
 * page's paragraphs holds them all.
 */
function withItsLikes(article: Element, body: Element): Element {
  const all = lengthOfParagraphs(body);
  let element = article;
  while (element !== body && lengthOfParagraphs(element) < HELD_SHARE * all) element = element.parentElement ?? body;
  return element;
}

function lengthOfParagraphs(root: Element): number {
  return linesOf(root, isBesides)
    .split('\n')
    .filter((line) => line.length >= PARAGRAPH_LENGTH && line.includes('。'))
    .reduce((sum, line) => sum + line.length, 0);
}

/** Leaves out page furniture inside an article: by what it is, by its name when short, or as a list of links. */
export const isFurniture: Skip = (element) => {
  if (FURNITURE_TAGS.has(element.tagName.toUpperCase())) return true;
  const named = FURNITURE.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
  return named && (element.textContent ?? '').length <= FURNITURE_LENGTH;
};

/** Links count as besides, too, when weighing how much running text an element holds. */
const isBesides: Skip = (element) => element.tagName.toUpperCase() === 'A' || isFurniture(element);

/** Runs Readability on a marked clone (it takes its document apart) and reads the marks back. */
function locate(document: Document): Element | undefined {
  const originals = [...document.querySelectorAll('*')];
  if (originals.length > MAX_ELEMENTS || depthOf(originals) > MAX_DEPTH) return undefined;
  const clone = document.cloneNode(true) as Document;
  [...clone.querySelectorAll('*')].forEach((element, index) => {
    element.setAttribute(MARK, String(index));
  });
  const parsed = new Readability<Node>(clone, { serializer: (node) => node }).parse();
  if (!parsed?.content) return undefined;
  const kept = [...(parsed.content as Element).querySelectorAll(`[${MARK}]`)]
    .filter((element) => element.children.length === 0 && (element.textContent ?? '').trim() !== '')
    .map((element) => originals[Number(element.getAttribute(MARK))])
    .filter((element) => element !== undefined && !isSilent(element));
  return kept.reduce<Element | undefined>((ancestor, element) => commonAncestor(ancestor, element), undefined);
}

/** Deepest nesting of elements listed in document order. */
function depthOf(elements: readonly Element[]): number {
  const depths = new Map<Element, number>();
  let deepest = 0;
  for (const element of elements) {
    const depth = 1 + (element.parentElement ? (depths.get(element.parentElement) ?? 0) : 0);
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function commonAncestor(ancestor: Element | undefined, element: Element | undefined): Element | undefined {
  let candidate = ancestor ?? element;
  while (candidate && element && !candidate.contains(element)) candidate = candidate.parentElement ?? undefined;
  return candidate;
}
