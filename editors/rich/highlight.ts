/** Shows a passage in colour without touching the page's elements (CSS Custom Highlight API). */

const NAME = 'shuzhi-passage';
const STYLE = `::highlight(${NAME}) { background-color: #ffe08a; color: #1f1f1f; }`;
/** One sheet for each document; constructed ones are no part of the page's markup. */
const styled = new WeakSet<Document>();

/** Colours `range` until the writer presses, types or clicks in its document. Where the browser lacks the means, the selection alone shows it. */
export function highlight(range: Range): void {
  const doc = range.startContainer.ownerDocument;
  const view = doc?.defaultView;
  if (!doc || !view || !('Highlight' in view) || !view.CSS.highlights) return;
  if (!styled.has(doc)) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    styled.add(doc);
  }
  const { highlights } = view.CSS;
  highlights.set(NAME, new view.Highlight(range));
  const over = new AbortController();
  const clear = () => {
    highlights.delete(NAME);
    over.abort();
  };
  for (const type of ['pointerdown', 'keydown', 'input', 'compositionstart']) {
    doc.addEventListener(type, clear, { capture: true, signal: over.signal });
  }
}
