import type { Span } from '../engine/types.ts';
import { unlessComposing } from './plain/unless-composing.ts';
import type { EditorAdapter } from './types.ts';

/**
 * CodeMirror 5 shows only the lines in view and takes its text from a hidden box: what it holds is known to its own object
 * alone, which lives in the page's world. `entrypoints/page-world.ts` asks it there; events carry question and answer.
 */
export const codemirror5: EditorAdapter = {
  id: 'codemirror5',
  find: (root) => root.querySelectorAll(CODEMIRROR5),
  open(el) {
    if (!el.matches(CODEMIRROR5) || ask(el, 'read') === undefined) return undefined;
    const read = () => ask(el, 'read') ?? '';
    return {
      editor: 'codemirror5',
      anchor: el,
      host: el,
      container: el,
      get readOnly() {
        return ask(el, 'locked') !== '';
      },
      limit: undefined,
      touched: false,
      read,
      async apply(edits, caret) {
        const [edit] = edits;
        if (!edit || edits.length > 1) return 'refused';
        const { start, end, insert } = edit;
        const before = read();
        ask(el, 'replace', start, end, insert, caret ?? start + insert.length);
        return read() === before.slice(0, start) + insert + before.slice(end) ? 'applied' : 'refused';
      },
      reveal({ start, end }) {
        el.scrollIntoView({ block: 'nearest' });
        ask(el, 'reveal', start, end);
      },
      focus: () => ask(el, 'focus'),
      selection: () => spanOf(ask(el, 'selection')),
      watch(onChange, signal) {
        el.addEventListener('shuzhi-changed', unlessComposing(el, onChange, signal), { signal });
        ask(el, 'watch');
      },
    };
  },
};

/** Fields whose text only the page's own world knows. */
export const CODEMIRROR5 = '.CodeMirror';

/** Asks the page's world; undefined where nobody answers (yet). The page could answer itself, so nothing but text is taken. */
function ask(el: Element, ...question: readonly (string | number)[]): string | undefined {
  let answer: unknown;
  const hear = (event: Event) => {
    answer = (event as CustomEvent<unknown>).detail;
  };
  el.addEventListener('shuzhi-answer', hear);
  el.dispatchEvent(new CustomEvent('shuzhi-ask', { detail: JSON.stringify(question), bubbles: true }));
  el.removeEventListener('shuzhi-answer', hear);
  return typeof answer === 'string' ? answer : undefined;
}

function spanOf(answer = ''): Span | undefined {
  const [start = Number.NaN, end = Number.NaN] = answer.split(' ').map(Number);
  return start <= end ? { start, end } : undefined;
}
