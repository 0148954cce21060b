/** Reading and writing of any editable element; the adapters say where it is and how its editor wants to be written to. */
import type { Edit, Span } from '../../engine/types.ts';
import { focusElement } from '../plain/focus-element.ts';
import { askPageWorld } from '../plain/page-world.ts';
import type { ApplyOutcome, EditorHandle } from '../types.ts';
import { isEditable } from './framed-body.ts';
import { highlight } from './highlight.ts';
import { insert, type Way } from './insert.ts';
import { LOOK_AGAIN, PATIENCE, pause, SELECTION_SETTLES, SETTLED } from './pauses.ts';
import { mapText } from './text-map.ts';
import { watchContent } from './watch-content.ts';

export interface RichText {
  readonly editor: string;
  /** The editable element that holds the content. */
  readonly host: HTMLElement;
  readonly anchor: Element;
  /** Where the editor has a toolbar of its own: its outermost element. */
  readonly container?: Element | null;
  /**
   * When the editor saves an undo step: by itself (`none`); on any key press, so one is shown to it before the text
   * (`key`); when its own object is told to, in the page's world, before and after (`page`); `never`: it cannot be had, so
   * nothing is written.
   */
  readonly undoStep: 'none' | 'key' | 'page' | 'never';
  /** What the host matches while the editor is locked, where it can still be written in by the browser's account. */
  readonly locked?: string;
  /** Changes closer to each other than this are one undo step of the editor's, ms. */
  readonly apart?: number;
  /** The way this editor takes text within a line, and text of several lines; the browser's own `insertText` if not said. */
  readonly way?: { readonly line: Way; readonly lines: Way };
}

export function openRichText(rich: RichText): EditorHandle {
  const { editor, host, anchor, container } = rich;
  return {
    editor,
    anchor,
    host,
    container: container ?? anchor,
    get readOnly() {
      // Some editors lock by hiding their content behind a copy.
      const locked = rich.locked !== undefined && host.matches(rich.locked);
      return locked || !isEditable(host) || anchor.getClientRects().length === 0;
    },
    limit: undefined,
    // Rich editors do not tell what they were given.
    touched: false,
    read: () => mapText(host).text,
    async apply(edits, caret) {
      const [edit] = edits;
      // Each insertion is an undo step of its own here: several at once would be several presses of Ctrl+Z.
      if (!edit || edits.length > 1 || rich.undoStep === 'never') return 'refused';
      return write(rich, edit, caret);
    },
    reveal(span) {
      anchor.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      focusElement(host);
      const range = select(host, span);
      scrollTo(range);
      highlight(range);
    },
    focus: () => focusElement(host),
    selection() {
      const selection = selectionOf(host);
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

async function write(rich: RichText, edit: Edit, caret: number | undefined): Promise<ApplyOutcome> {
  const { host, undoStep } = rich;
  const before = mapText(host).text;
  const wanted = before.slice(0, edit.start) + edit.insert + before.slice(edit.end);
  focusElement(host);
  select(host, edit);
  await pause(rich.apart ?? SELECTION_SETTLES);
  // Editors move the selection when they get the focus: set it again, right before writing.
  select(host, edit);
  if (undoStep === 'key') press(host, 'keydown');
  if (undoStep === 'page' && askPageWorld(rich.anchor, 'save') === undefined) return 'refused';
  select(host, edit);
  const way = rich.way?.[edit.insert.includes('\n') ? 'lines' : 'line'] ?? 'insert-text';
  insert(host, edit.insert, way);
  if (undoStep === 'page') askPageWorld(rich.anchor, 'save');
  if (undoStep === 'key') press(host, 'keyup');
  // An editor may take its time; the writer takes none, so what was wanted is looked for from the first moment on.
  let seen = before;
  let still = 0;
  for (let turn = 0; turn < PATIENCE && still < SETTLED; turn += 1) {
    const { text } = mapText(host);
    if (sameLines(text, wanted)) {
      scrollToCaret(host, caret);
      return 'applied';
    }
    if (text !== before && text === seen) still += 1;
    seen = text;
    await pause(LOOK_AGAIN);
  }
  if (still === SETTLED) host.ownerDocument.execCommand('undo');
  return 'refused';
}

/** A shadow root has a selection of its own where the browser gives it one. */
function selectionOf(host: HTMLElement): Selection | null {
  const root = host.getRootNode() as Document;
  return root.getSelection ? root.getSelection() : host.ownerDocument.getSelection();
}

function select(host: HTMLElement, { start, end }: Span): Range {
  const map = mapText(host);
  const [from, to] = [map.place(start), map.place(end)];
  selectionOf(host)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  const range = host.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
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
  elementAt(node).scrollIntoView({ block: 'nearest' });
}

/** To the passage itself: a paragraph may be longer than the box it stands in. */
function scrollTo(range: Range): void {
  const element = elementAt(range.startContainer);
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const { documentElement, defaultView } = element.ownerDocument;
  for (let box: Element | null = element; box && defaultView; box = box.parentElement) {
    const seen = box.getBoundingClientRect();
    const [top, bottom] = box === documentElement ? [0, defaultView.innerHeight] : [seen.top, seen.bottom];
    const passage = range.getBoundingClientRect();
    if (passage.top < top || passage.bottom > bottom) {
      box.scrollTop += (passage.top + passage.bottom - top - bottom) / 2;
    }
  }
}

/** Nodes of a frame are of another realm: `instanceof` does not know them. */
function elementAt(node: Node): Element {
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node.parentElement as Element);
}
