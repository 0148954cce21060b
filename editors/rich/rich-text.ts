/** Reading and writing of any editable element; the adapters say where it is and how its editor wants to be written to. */
import type { Edit, Span } from '../../engine/types.ts';
import type { ApplyOutcome, EditorHandle } from '../types.ts';
import { EDITOR_ANSWERS, pause, SELECTION_SETTLES } from './pauses.ts';
import { mapText } from './text-map.ts';
import { watchContent } from './watch-content.ts';

export interface RichText {
  readonly editor: string;
  /** The editable element that holds the content. */
  readonly host: HTMLElement;
  readonly anchor: Element;
  /** The editor saves an undo step on a key press only, so one is shown to it before the text. */
  readonly wantsKey: boolean;
}

export function openRichText({ editor, host, anchor, wantsKey }: RichText): EditorHandle {
  const doc = host.ownerDocument;
  return {
    editor,
    anchor,
    get readOnly() {
      return !host.isContentEditable && doc.designMode !== 'on';
    },
    limit: undefined,
    read: () => mapText(host).text,
    async apply(edits, caret) {
      const [edit] = edits;
      // Each insertion is an undo step of its own here: several at once would be several presses of Ctrl+Z.
      if (!edit || edits.length > 1) return 'refused';
      return write(host, edit, wantsKey, caret);
    },
    reveal(span) {
      anchor.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      focusHost(host);
      const range = select(host, span);
      const target =
        range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
      (target ?? host).scrollIntoView({ block: 'center', inline: 'nearest' });
    },
    selection() {
      const selection = doc.getSelection();
      if (!selection?.anchorNode || !selection.focusNode || !host.contains(selection.anchorNode)) return undefined;
      const map = mapText(host);
      const range = selection.getRangeAt(0);
      return {
        start: map.offsetOf(range.startContainer, range.startOffset),
        end: map.offsetOf(range.endContainer, range.endOffset),
      };
    },
    watch: (onChange, signal) => watchContent(host, onChange, signal),
  };
}

async function write(
  host: HTMLElement,
  edit: Edit,
  wantsKey: boolean,
  caret: number | undefined,
): Promise<ApplyOutcome> {
  const doc = host.ownerDocument;
  const before = mapText(host).text;
  const wanted = before.slice(0, edit.start) + edit.insert + before.slice(edit.end);
  focusHost(host);
  select(host, edit);
  await pause(SELECTION_SETTLES);
  // Editors move the selection when they get the focus: set it again, right before writing.
  select(host, edit);
  if (wantsKey) press(host, 'keydown');
  const done = edit.insert === '' ? doc.execCommand('delete') : doc.execCommand('insertText', false, edit.insert);
  if (wantsKey) press(host, 'keyup');
  await pause(EDITOR_ANSWERS);
  if (done && sameLines(mapText(host).text, wanted)) {
    scrollToCaret(host, caret);
    return 'applied';
  }
  if (mapText(host).text !== before) doc.execCommand('undo');
  return 'refused';
}

function focusHost(host: HTMLElement): void {
  host.ownerDocument.defaultView?.focus();
  host.focus({ preventScroll: true });
}

function select(host: HTMLElement, { start, end }: Span): Range {
  const map = mapText(host);
  const [from, to] = [map.place(start), map.place(end)];
  const selection = host.ownerDocument.getSelection();
  selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  const range = host.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  return range;
}

/** A key that means nothing to the editor but "the writer is about to change something". */
function press(host: HTMLElement, type: 'keydown' | 'keyup'): void {
  host.dispatchEvent(new KeyboardEvent(type, { key: 'a', code: 'KeyA', keyCode: 65, bubbles: true, cancelable: true }));
}

/** Editors differ in blanks at line ends and in empty lines; the words and their lines must agree. */
function sameLines(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n');
  return plain(a) === plain(b);
}

function scrollToCaret(host: HTMLElement, caret: number | undefined): void {
  if (caret === undefined) return;
  const { node } = mapText(host).place(caret);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'nearest' });
}
