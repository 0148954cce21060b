import type { EditorAdapter } from '../types.ts';
import { bodyOf, isEditable } from './framed-body.ts';
import { openRichText, type RichText } from './rich-text.ts';

/** An adapter for an editor whose content is the body of a frame that the page itself wrote, known by a selector. */
export function framedAdapter({
  id,
  selector,
  container,
  ...manner
}: {
  readonly id: string;
  /** `iframe` stands for any frame whose body can be written in; a particular editor's frame may be locked as well. */
  readonly selector: string;
  /** The editor's outermost element, toolbar included. */
  readonly container?: string;
} & Pick<RichText, 'undoStep' | 'locked'>): EditorAdapter {
  return {
    id,
    find: (root) => root.querySelectorAll(selector),
    open(el) {
      const host = el.matches(selector) ? bodyOf(el) : undefined;
      if (!host || (selector === 'iframe' && !isEditable(host))) return undefined;
      const outermost = container ? el.closest(container) : null;
      return openRichText({ editor: id, host, anchor: el, container: outermost, ...manner });
    },
  };
}
