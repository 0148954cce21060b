import { editors, openEditor } from '../editors/index.ts';
import type { EditorHandle } from '../editors/types.ts';
import { describeField } from './describe-field.ts';
import { judgeField } from './field-facts.ts';
import { reportKey } from './identity.ts';

export interface FoundBox {
  readonly label: string;
  readonly handle: EditorHandle;
}

/** One report on the page: a box of its own, or several section boxes of one form. */
export interface FoundReport {
  readonly key: string;
  readonly boxes: readonly FoundBox[];
}

/** Most fields looked at; a page with more is a table of inputs, where the first ones tell. */
const MOST_FIELDS = 2000;

/** The report fields of this document as it stands. `hidden` is told of fields that cannot be judged before they show. */
export function findReports(doc: Document, hidden: (element: Element) => void): readonly FoundReport[] {
  const seen = new Set<Element>();
  const reports: FoundReport[] = [];
  const sections = new Map<Element, FoundBox[]>();
  for (const editor of editors) {
    for (const element of editor.find(doc)) {
      if (seen.has(element) || seen.size >= MOST_FIELDS) continue;
      const handle = openEditor(element);
      if (!handle) {
        if (element.matches('iframe')) hidden(element);
        continue;
      }
      seen.add(element);
      const facts = describeField(handle);
      if (facts.width === 0) hidden(element);
      const role = judgeField(facts);
      const box = { label: facts.label, handle };
      if (role === 'report') reports.push({ key: keyOf([box]), boxes: [box] });
      if (role === 'section') {
        const form = element.closest('form') ?? doc.body;
        sections.set(form, [...(sections.get(form) ?? []), box]);
      }
    }
  }
  for (const boxes of sections.values()) {
    if (boxes.length > 1) reports.push({ key: keyOf(boxes), boxes: inReadingOrder(boxes) });
  }
  return reports;
}

function keyOf(boxes: readonly FoundBox[]): string {
  const named = boxes.map(({ handle: { anchor }, label }) => ({
    name: anchor.getAttribute('name') ?? '',
    id: anchor.id,
    label,
  }));
  return reportKey(location, named);
}

function inReadingOrder(boxes: readonly FoundBox[]): readonly FoundBox[] {
  return [...boxes].sort((a, b) =>
    a.handle.anchor.compareDocumentPosition(b.handle.anchor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
