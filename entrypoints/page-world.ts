/**
 * THE ONE FILE THAT RUNS IN THE PAGE'S OWN WORLD, and only in frames that hold a CodeMirror 5 (see
 * `editors/codemirror5.ts`). It reaches nothing of the extension: it hears a question as text, asks the editor's own object
 * and answers as text. A page that asks it something itself learns what it knows anyway.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

interface Place {
  readonly line: number;
  readonly ch: number;
}

/** What is used of CodeMirror 5. */
interface CodeMirror5 {
  getValue(): string;
  getOption(name: 'readOnly'): unknown;
  posFromIndex(index: number): Place;
  indexFromPos(place: Place): number;
  getCursor(end: 'from' | 'to'): Place;
  setSelection(from: Place, to: Place): void;
  scrollIntoView(range: { from: Place; to: Place }, margin: number): void;
  replaceRange(text: string, from: Place, to: Place, origin: string): void;
  operation(work: () => void): void;
  focus(): void;
  on(event: 'changes', listener: () => void): void;
}

/** Space kept above and below a passage that is shown, in CSS px. */
const MARGIN = 80;

export default defineUnlistedScript(() => {
  document.addEventListener('shuzhi-ask', (event) => {
    const { target } = event;
    const editor = target instanceof HTMLElement && (target as { CodeMirror?: CodeMirror5 }).CodeMirror;
    if (!editor) return;
    const [name, ...values]: unknown[] = JSON.parse(String((event as CustomEvent<unknown>).detail));
    const place = (index: unknown) => editor.posFromIndex(Number(index));
    const select = (start: unknown, end: unknown) => {
      const [from, to] = [place(start), place(end)];
      editor.focus();
      editor.setSelection(from, to);
      editor.scrollIntoView({ from, to }, MARGIN);
    };
    const answers: Readonly<Record<string, () => string>> = {
      read: () => editor.getValue(),
      locked: () => (editor.getOption('readOnly') ? 'locked' : ''),
      selection: () =>
        `${editor.indexFromPos(editor.getCursor('from'))} ${editor.indexFromPos(editor.getCursor('to'))}`,
      replace() {
        const [start, end, text, caret] = values;
        // An origin of its own, unlike that of typing, is never joined to what was typed before.
        editor.operation(() => editor.replaceRange(String(text), place(start), place(end), 'shuzhi'));
        select(caret, caret);
        return '';
      },
      reveal() {
        select(values[0], values[1]);
        return '';
      },
      focus() {
        editor.focus();
        return '';
      },
      watch() {
        editor.on('changes', () => target.dispatchEvent(new Event('shuzhi-changed')));
        return '';
      },
    };
    const detail = answers[String(name)]?.();
    if (detail !== undefined) target.dispatchEvent(new CustomEvent('shuzhi-answer', { detail }));
  });
});
