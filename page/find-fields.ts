import { editors, openEditor } from '../editors/index.ts';
import { bodyOf } from '../editors/rich/framed-body.ts';
import type { EditorHandle } from '../editors/types.ts';
import { rootsIn } from './roots.ts';
import type { PageWatch } from './watch-page.ts';

/** A field that has room for a report, whatever it is for, and the form it stands in. */
export interface Field {
  readonly handle: EditorHandle;
  readonly form: Element;
}

/** Least size of a box a report is written in, in CSS px. */
const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 54;
/** Most fields that are told of; a page with more is a table of inputs. */
const MOST_FIELDS = 500;

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
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT) continue;
        fields.push({ handle, form: element.closest('form') ?? doc.body });
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
