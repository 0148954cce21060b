/** The one shape of every editor adapter. Offsets are UTF-16 code units into what `read()` gives. */
import type { Edit, Span } from '../engine/types.ts';

/** What became of a write. `refused`: this editor cannot do it as one undo step, so offer 复制. */
export type ApplyOutcome = 'applied' | 'refused';

/** Knows one kind of editor: where its fields are and how to open one. */
export interface EditorAdapter {
  readonly id: string;
  /** Fields of this kind under `root`, without looking into other documents. */
  find(root: ParentNode): Iterable<Element>;
  /** A handle on the field, or undefined when `el` is not this editor's. */
  open(el: Element): EditorHandle | undefined;
}

/** One open field. Reading never changes the page. */
export interface EditorHandle {
  /** The adapter's id. */
  readonly editor: string;
  /** The element whose edge the launcher keeps to, in the form's document; for an editor in an iframe, the iframe. */
  readonly anchor: Element;
  /** The element that holds the content; a new one once the editor's document was opened again. */
  readonly host: Element;
  /** The editor's outermost element, toolbar included; the form's label stands beside it. */
  readonly container: Element;
  /** True for read-only and disabled fields: read, never written. */
  readonly readOnly: boolean;
  /** Most UTF-16 units the field takes, where it says so. */
  readonly limit: number | undefined;
  /** True when the field already holds what the page did not send: written before this script came. */
  readonly touched: boolean;
  /** The text as the writer sees it, blocks as lines joined by \n. */
  read(): string;
  /** Writes through the editor's own input path as one undo step; the caret ends at `caret` when given. */
  apply(edits: readonly Edit[], caret?: number): Promise<ApplyOutcome>;
  /** Scrolls the span into view, selects it and colours it until the writer acts. */
  reveal(span: Span): void;
  /** Gives the field the keyboard; its caret stays where it was. */
  focus(): void;
  /** The selection as a span, or undefined when the field holds none. */
  selection(): Span | undefined;
  /** Calls `onChange` after each real change; silent while an IME composes, called once when it ends. */
  watch(onChange: () => void, signal: AbortSignal): void;
}
