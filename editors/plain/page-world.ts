/**
 * What only the page's own world knows or can do: the text of a CodeMirror 5, and the undo stacks of editors that keep
 * one and tell nobody. `entrypoints/page-world.ts` answers there; events carry question and answer.
 */

/** Where the page's world is needed. */
export const NEEDS_PAGE_WORLD =
  '.CodeMirror, .edui-editor, .cke_editable, .cke_wysiwyg_frame, .ke-edit-iframe, .note-editable, .fr-element, .mce-content-body';

/** Asks the page's world; undefined where nobody answers (yet). The page could answer itself, so nothing but text is taken. */
export function askPageWorld(el: Element, ...question: readonly (string | number)[]): string | undefined {
  let answer: unknown;
  const hear = (event: Event) => {
    answer = (event as CustomEvent<unknown>).detail;
  };
  el.addEventListener('shuzhi-answer', hear);
  el.dispatchEvent(new CustomEvent('shuzhi-ask', { detail: JSON.stringify(question), bubbles: true }));
  el.removeEventListener('shuzhi-answer', hear);
  return typeof answer === 'string' ? answer : undefined;
}
