import { editors, openEditor } from '../editors/index.ts';
import { bodyOf } from '../editors/rich/framed-body.ts';
import type { EditorHandle } from '../editors/types.ts';
import { describeField } from './describe-field.ts';
import { type FieldRole, judgeField, roomFor } from './field-facts.ts';
import { reportKey } from './identity.ts';
import { rootsIn } from './roots.ts';
import type { PageWatch } from './watch-page.ts';

export interface FoundBox {
  readonly label: string;
  readonly handle: EditorHandle;
  /** Most characters it may take by the words beside it (限5000字). */
  readonly limit: number | undefined;
}

/** One report on the page: a box of its own, or several section boxes of one form. */
export interface FoundReport {
  readonly key: string;
  readonly boxes: readonly FoundBox[];
}

/** What the writer decided about the fields of this page. */
export interface Choices {
  /** Nothing is looked for here. */
  readonly never: boolean;
  /** Keys of fields that are no reports whatever they look like, and of those that are. */
  readonly refused: readonly string[];
  readonly pinned: readonly string[];
}

/** A field a report could be written in, whatever it is for. */
interface Field {
  readonly role: FieldRole;
  readonly box: FoundBox;
  /** The form it stands in. */
  readonly form: Element;
}

/**
 * The fields of this document as it stands that have room for a report. It can be left after each one and gone on with, so
 * that a page of thousands is not held up; what may become a field later is given to `watch`.
 */
export function* findFields(doc: Document, watch: PageWatch): Generator<void, readonly Field[]> {
  const fields = new Map<Element, Field>();
  const seen = new Set<Element>();
  for (const root of rootsIn(doc)) {
    if (root !== doc) watch.follow(root);
    for (const editor of editors) {
      for (const element of editor.find(root)) {
        yield;
        if (seen.has(element)) continue;
        const body = bodyOf(element);
        if (body && isWrittenByPage(element)) watch.follow(body.ownerDocument);
        const handle = openEditor(element);
        if (!handle) continue;
        seen.add(element);
        const { width, height } = handle.anchor.getBoundingClientRect();
        if (width === 0) watch.await(element);
        if (roomFor(width, height))
          fields.set(element, { ...judge(handle), form: element.closest('form') ?? doc.body });
      }
    }
  }
  return [...fields.values()];
}

/** The reports among the fields: what is one by its looks, or by the writer's word. */
export function reportsAmong(fields: readonly Field[], { never, refused, pinned }: Choices): readonly FoundReport[] {
  if (never) return [];
  const reports: FoundReport[] = [];
  const sections = new Map<Element, FoundBox[]>();
  for (const { role, box, form } of fields) {
    const key = keyOf([box]);
    if (role === 'report' || pinned.includes(key)) reports.push({ key, boxes: [box] });
    else if (role === 'section') sections.set(form, [...(sections.get(form) ?? []), box]);
  }
  for (const boxes of sections.values()) {
    if (boxes.length > 1) reports.push({ key: keyOf(boxes), boxes: inReadingOrder(boxes) });
  }
  return reports.filter(({ key }) => !refused.includes(key));
}

/** The key a field has as a report of its own, for a press of the writer's. */
export function keyOfField(handle: EditorHandle): string {
  return keyOf([judge(handle).box]);
}

function judge(handle: EditorHandle) {
  const facts = describeField(handle);
  const { label, limit } = facts;
  return { role: judgeField(facts), box: { label, handle, limit } };
}

/** Documents of other frames run this script on their own. */
function isWrittenByPage(frame: Element): boolean {
  return !/^(?!about:|javascript:)./i.test(frame.getAttribute('src') ?? '');
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
