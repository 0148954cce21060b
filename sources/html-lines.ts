/** Elements that stand on lines of their own (HTML Standard §15.3, flow content). */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** Elements whose content is no text of the page, or belongs to its controls. */
const SILENT = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT LINK MAP META NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE ' +
    'SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);
/** Longest text of a cell, in characters, that is still data. */
const DATA_CELL_LENGTH = 200;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Decides of an element whether it and all inside it are left out. */
export type Skip = (element: Element) => boolean;

/**
 * Text of an element as a reader sees it: one line a paragraph, heading, list item, `<br>` or table row (cells apart
 * by a tab). Source white space is folded; indents are dropped, blanks inside a line such as `年　　月　　日` stay.
 */
export function linesOf(root: Element, skip: Skip = () => false): string {
  const pieces: string[] = [];
  // A stack of its own instead of recursion: pages nest deeper than the call stack allows.
  const pending: (Node | string)[] = [root];
  while (true) {
    const next = pending.pop();
    if (next === undefined) break;
    if (typeof next === 'string') pieces.push(next);
    else if (next.nodeType === 3) pieces.push(textOf(next));
    else if (next.nodeType === 1) openElement(next as Element, skip, pieces, pending);
  }
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether the page itself hides the element, or shows no text of it. */
export function isSilent(element: Element): boolean {
  return (
    SILENT.has(element.tagName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

function openElement(element: Element, skip: Skip, pieces: string[], pending: (Node | string)[]): void {
  if (isSilent(element) || skip(element)) return;
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') {
    pieces.push('\n');
  } else if (tag === 'TR' && isDataRow(element)) {
    const cells = [...element.children].map((cell) => linesOf(cell, skip).replaceAll('\n', ' '));
    pieces.push(`\n${cells.join('\t')}\n`);
  } else {
    if (BLOCKS.has(tag)) {
      pieces.push('\n');
      pending.push('\n');
    }
    pending.push(...[...element.childNodes].reverse());
  }
}

/** Lines in a cell that is still data. */
const DATA_CELL_LINES = 4;

/** A row of data, not one of the layout tables that old portals put whole articles in. */
function isDataRow(row: Element): boolean {
  return (
    row.querySelector('table') === null &&
    [...row.children].every(
      (cell) =>
        (cell.textContent ?? '').length <= DATA_CELL_LENGTH &&
        cell.querySelectorAll('br,p,li').length < DATA_CELL_LINES,
    )
  );
}

function textOf(node: Node): string {
  const text = node.nodeValue ?? '';
  const parent = node.parentElement;
  return parent?.closest('pre') ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
}
