import { untilWriterActs } from '../plain/until-writer-acts.ts';

/** Shows a passage in colour without touching the page's elements (CSS Custom Highlight API). */

const NAME = 'shuzhi-passage';
const STYLE = `::highlight(${NAME}) { background-color: #ffe08a; color: #1f1f1f; }`;
/** One sheet for each tree; constructed ones are no part of the page's markup. */
const styled = new WeakSet<Node>();

/** Colours `range` until the writer acts in its document. Where the browser lacks the means, the selection alone shows it. */
export function highlight(range: Range): void {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const doc = root.ownerDocument ?? (root as Document);
  const view = doc.defaultView;
  if (!view?.CSS.highlights) return;
  if (!styled.has(root)) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    styled.add(root);
  }
  const { highlights } = view.CSS;
  highlights.set(NAME, new view.Highlight(range));
  untilWriterActs(doc, () => highlights.delete(NAME));
}
