import type { EditorAdapter } from '../types.ts';
import { openRichText, type RichText } from './rich-text.ts';

/** An adapter for an editor whose content is one editable element of the page itself, known by a selector. */
export function editableAdapter({
  id,
  selector,
  anchor,
  container,
  ...manner
}: {
  readonly id: string;
  readonly selector: string;
  /** The box the writer sees, where the editable element is another one. */
  readonly anchor?: string;
  /** The editor's outermost element, toolbar included. */
  readonly container?: string;
} & Pick<RichText, 'undoStep' | 'way' | 'apart' | 'locked'>): EditorAdapter {
  return {
    id,
    find: (root) => root.querySelectorAll(selector),
    open(el) {
      if (!(el instanceof HTMLElement) || !el.matches(selector) || el === el.ownerDocument.body) return undefined;
      const around = (where: string | undefined) => (where ? el.closest(where) : null);
      return openRichText({
        editor: id,
        host: el,
        anchor: around(anchor) ?? el,
        container: around(container),
        ...manner,
      });
    },
  };
}
