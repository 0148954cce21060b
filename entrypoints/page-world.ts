/**
 * THE ONE FILE THAT RUNS IN THE PAGE'S OWN WORLD, and only in frames that hold an editor which cannot be worked without
 * its own object (see `editors/plain/page-world.ts`). It reaches nothing of the extension: it hears a question as text, asks
 * the editor and answers as text. A page that asks it something itself learns what it knows anyway.
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

/** Set while this file listens in the page, so that a second one (after an update of the extension) does not answer too. */
const LISTENING = Symbol.for('shuzhi.listening');

export default defineUnlistedScript(() => {
  const place = document as { [LISTENING]?: true };
  if (place[LISTENING]) return;
  place[LISTENING] = true;
  const watched = new WeakSet<CodeMirror5>();
  document.addEventListener('shuzhi-ask', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    const answer = (detail: string) => target.dispatchEvent(new CustomEvent('shuzhi-answer', { detail }));
    const [name, ...values]: unknown[] = JSON.parse(String((event as CustomEvent<unknown>).detail));
    if (name === 'save') {
      if (saveUndoStep(target)) answer('saved');
      return;
    }
    const editor = (target as { CodeMirror?: CodeMirror5 }).CodeMirror;
    if (!editor) return;
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
        if (!watched.has(editor)) editor.on('changes', () => target.dispatchEvent(new Event('shuzhi-changed')));
        watched.add(editor);
        return '';
      },
    };
    const detail = answers[String(name)]?.();
    if (detail !== undefined) answer(detail);
  });
});

/** What is used of the editors that keep an undo stack, as their scripts leave it in the page. */
interface PageGlobals {
  readonly CKEDITOR?: { readonly instances: Readonly<Record<string, CKEditor4>> };
  readonly KindEditor?: { readonly instances: readonly KindEditor[] };
  /** An array in version 4, a function since. */
  readonly tinymce?: { readonly editors?: readonly TinyMCE[]; get(): TinyMCE | readonly TinyMCE[] };
  readonly UE?: { readonly instants: Readonly<Record<string, UEditor>> };
  readonly FroalaEditor?: { readonly INSTANCES: readonly Froala[] };
  readonly jQuery?: (element: Element) => { data(name: 'summernote'): Summernote | undefined };
}
interface CKEditor4 {
  readonly container?: { readonly $: Element };
  fire(event: 'saveSnapshot'): void;
  readonly undoManager?: { readonly editingHandler?: { readonly keyEventsStack?: { resetInputs(): void } } };
}
interface KindEditor {
  readonly container: readonly Element[];
  addBookmark(onlyAfterMuch: boolean): void;
}
interface UEditor {
  readonly iframe?: Element;
  readonly undoManger: { save(whateverTheSelection: boolean, withoutMovingIt: boolean): void };
}
interface TinyMCE {
  getBody(): Element | null;
  readonly undoManager: { add(): void };
}
interface Froala {
  readonly el: Element;
  readonly undo: { saveStep(): void };
}
interface Summernote {
  readonly modules: { readonly editor: { readonly history: { recordUndo(): void } } };
}

/** Has the editor around `element` save what stands in it as a step of its undo; false where none is known. */
function saveUndoStep(element: HTMLElement): boolean {
  const { CKEDITOR, FroalaEditor, KindEditor, UE, jQuery, tinymce } = window as unknown as PageGlobals;
  const holds = (container: Element | undefined) => container?.contains(element) === true;
  const ckeditor = Object.values(CKEDITOR?.instances ?? {}).find(({ container }) => holds(container?.$));
  const kindeditor = [...(KindEditor?.instances ?? [])].find(({ container }) => holds(container[0]));
  const ueditor = Object.values(UE?.instants ?? {}).find(({ iframe }) => iframe === element);
  const inline = tinymce && [tinymce.editors ?? tinymce.get()].flat().find((one) => one.getBody() === element);
  const froala = FroalaEditor?.INSTANCES.find(({ el }) => el === element);
  const note = element.closest('.note-editor')?.previousElementSibling;
  const summernote = note ? jQuery?.(note).data('summernote') : undefined;
  ckeditor?.fire('saveSnapshot');
  // It would take what was put in for typing once the keys of Ctrl+Z come up, and forget how to redo.
  ckeditor?.undoManager?.editingHandler?.keyEventsStack?.resetInputs();
  kindeditor?.addBookmark(false);
  ueditor?.undoManger.save(true, true);
  inline?.undoManager.add();
  froala?.undo.saveStep();
  summernote?.modules.editor.history.recordUndo();
  return Boolean(ckeditor ?? kindeditor ?? ueditor ?? inline ?? froala ?? summernote);
}
