import type { Span } from '../engine/types.ts';
import { askPageWorld } from './plain/page-world.ts';
import { unlessComposing } from './plain/unless-composing.ts';
import type { EditorAdapter } from './types.ts';

/**
 * CodeMirror 5 shows only the lines in view and takes its text from a hidden box: what it holds is known to its own object
 * alone, which lives in the page's world.
 */
export const codemirror5: EditorAdapter = {
  id: 'codemirror5',
  find: (root) => root.querySelectorAll('.CodeMirror'),
  open(el) {
    if (!el.matches('.CodeMirror') || askPageWorld(el, 'read') === undefined) return undefined;
    const read = () => askPageWorld(el, 'read') ?? '';
    return {
      editor: 'codemirror5',
      anchor: el,
      host: el,
      container: el,
      get readOnly() {
        return askPageWorld(el, 'locked') !== '';
      },
      limit: undefined,
      touched: false,
      read,
      async apply(edits, caret) {
        const [edit] = edits;
        if (!edit || edits.length > 1) return 'refused';
        const { start, end, insert } = edit;
        const before = read();
        askPageWorld(el, 'replace', start, end, insert, caret ?? start + insert.length);
        return read() === before.slice(0, start) + insert + before.slice(end) ? 'applied' : 'refused';
      },
      reveal({ start, end }) {
        el.scrollIntoView({ block: 'nearest' });
        askPageWorld(el, 'reveal', start, end);
      },
      focus: () => askPageWorld(el, 'focus'),
      selection: () => spanOf(askPageWorld(el, 'selection')),
      watch(onChange, signal) {
        el.addEventListener('shuzhi-changed', unlessComposing(el, onChange, signal), { signal });
        askPageWorld(el, 'watch');
      },
    };
  },
};

function spanOf(answer = ''): Span | undefined {
  const [start = Number.NaN, end = Number.NaN] = answer.split(' ').map(Number);
  return start <= end ? { start, end } : undefined;
}
