import { editors, openEditor } from '../editors/index.ts';
import { bodyOf } from '../editors/rich/framed-body.ts';
import type { EditorHandle } from '../editors/types.ts';
import { describeField } from './describe-field.ts';
import { isSeen } from './is-seen.ts';
import { rootsIn } from './roots.ts';
import type { PageWatch } from './watch-page.ts';

/** A field that has room for a report, whatever it is for, what it looks like, and the form it stands in. */
export interface Field {
  readonly handle: EditorHandle;
  readonly facts: ReturnType<typeof describeField>;
  readonly form: Element;
}

/** Least size of a box a report is written in, in CSS px. */
const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 54;
/** Most fields that are told of; a page with more is a table of inputs. */
const MOST_FIELDS = 500;
/** The fields as they were last seen: one in a pane of tabs that is put away is still of its form. */
const seenBefore = new WeakMap<Element, Field>();

/**
 * The fields of this document as it stands. It can be left after each one and gone on with, so that a page of thousands is
 * not held up; what may become a field later is given to `watch`.
 */
export function* findFields(doc: Document, watch: PageWatch): Generator<void, readonly Field[]> {
  const fields: Field[] = [];
  const seen = new Set<Element>();
  for (const root of rootsIn(doc)) {
    if (root !== doc) watch.follow(root);
    for (const editor of editors) {
      for (const element of editor.find(root)) {
        yield;
        if (seen.has(element) || fields.length >= MOST_FIELDS) continue;
        const body = bodyOf(element);
        if (body && isWrittenByPage(element)) watch.follow(body.ownerDocument);
        const handle = openEditor(element);
        if (!handle) continue;
        seen.add(element);
        const { width, height } = handle.anchor.getBoundingClientRect();
        if (width === 0) watch.await(element);
        const form = element.closest('form');
        if (width >= LEAST_WIDTH && height >= LEAST_HEIGHT)
          seenBefore.set(element, { handle, form: form ?? doc.body, facts: describeField(handle) });
        // What is hidden by itself has an editor in its place, or is not wanted any more.
        else if (width > 0 || !form || !isSeen(form) || getComputedStyle(handle.anchor).display === 'none')
          seenBefore.delete(element);
        const field = seenBefore.get(element);
        if (field) fields.push(field);
      }
    }
  }
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  return fields.sort(({ handle: a }, { handle: b }) => (a.anchor.compareDocumentPosition(b.anchor) & follows ? -1 : 1));
}

/** Documents of other frames run this script on their own. */
function isWrittenByPage(frame: Element): boolean {
  return !/^(?!about:|javascript:)./i.test(frame.getAttribute('src') ?? '');
}
