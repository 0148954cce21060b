/**
 * The text of rich content as the writer sees it, with the way back: blocks are lines, <br> is a line end, table cells
 * are parted by tabs. Offsets are UTF-16 units into `text`. Reading never changes the page.
 */
export interface TextMap {
  readonly text: string;
  /** The place in the content that `offset` stands for. */
  place(offset: number): { readonly node: Node; readonly offset: number };
  /** The offset of a place in the content. */
  offsetOf(node: Node, offset: number): number;
}

/** What stands for a stretch of the text: a text node, a <br>, or a block that begins a line. In document order. */
interface Item {
  readonly start: number;
  readonly node: Node;
  /** UTF-16 units it stands for; 0 for a block. */
  readonly length: number;
}

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'head']);
/** Editors fill empty blocks with these; the writer sees nothing. */
const FILLER = /[\u200b-\u200d\ufeff]/;

export function mapText(root: Node): TextMap {
  const items: Item[] = [];
  let text = '';
  let lineOpen = false;
  let anyBlock = false;

  const newLine = () => {
    if (anyBlock) text += '\n';
    anyBlock = true;
    lineOpen = true;
  };
  // Lists of children are live, and slow to go through.
  const walkInto = (parent: Node) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) walk(child);
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      const blank = /^[ \n\r\t]*$/.test(data);
      // Line ends in the source of normal content are blanks, and blanks between blocks are nothing.
      if (blank && !(lineOpen && hasInlineNeighbour(node)) && !isPreformatted(node.parentElement)) return;
      if (!lineOpen) newLine();
      items.push({ start: text.length, node, length: data.length });
      const seen = /[\n\r\t]/.test(data) && !isPreformatted(node.parentElement) ? data.replace(/[\n\r\t]/g, ' ') : data;
      text += seen;
      return;
    }
    if (!isElement(node)) return;
    const tag = node.localName;
    if (SKIPPED.has(tag)) return;
    if (tag === 'br') {
      if (isFillerBreak(node)) return;
      if (!lineOpen) newLine();
      items.push({ start: text.length, node, length: 1 });
      text += '\n';
      return;
    }
    const block = BLOCKS.has(tag);
    const leaf = block && isLeafBlock(node);
    if (leaf) {
      newLine();
      items.push({ start: text.length, node, length: 0 });
    } else if (block) lineOpen = false;
    walkInto(node);
    if (tag === 'td' || tag === 'th') {
      if (node.nextElementSibling) text += '\t';
    }
    if (block) lineOpen = false;
  };
  walkInto(root);
  text = text.replaceAll('\u00a0', ' ');
  if (FILLER.test(text)) return stripped(root, text, items);
  return view(root, text, items);
}

/** Fillers are dropped from the text; offsets skip over them. */
function stripped(root: Node, raw: string, items: readonly Item[]): TextMap {
  const kept: number[] = [];
  for (let index = 0; index < raw.length; index += 1) if (!FILLER.test(raw.charAt(index))) kept.push(index);
  const inner = view(root, raw, items);
  const toRaw = (offset: number) => kept[offset] ?? (kept.length > 0 ? (kept.at(-1) ?? 0) + 1 : raw.length);
  return {
    text: kept.map((index) => raw.charAt(index)).join(''),
    place: (offset) => inner.place(toRaw(offset)),
    offsetOf(node, offset) {
      const at = inner.offsetOf(node, offset);
      const index = kept.findIndex((rawIndex) => rawIndex >= at);
      return index < 0 ? kept.length : index;
    },
  };
}

function view(root: Node, text: string, items: readonly Item[]): TextMap {
  return {
    text,
    place(offset) {
      const item = items.findLast(({ start }) => start <= offset);
      if (!item) return { node: root, offset: 0 };
      const { start, node, length } = item;
      if (isBreak(node)) return besideBreak(node, offset > start);
      return { node, offset: Math.min(length, offset - start) };
    },
    offsetOf(node, offset) {
      const caret = (root.ownerDocument ?? (root as Document)).createRange();
      caret.setStart(node, offset);
      const item = items.findLast((one) => {
        const begin = isBreak(one.node) ? besideBreak(one.node, false) : { node: one.node, offset: 0 };
        return caret.comparePoint(begin.node, begin.offset) <= 0;
      });
      if (!item) return 0;
      if (item.node === node) return item.start + Math.min(item.length, offset);
      if (!isBreak(item.node)) return item.start + item.length;
      const before = besideBreak(item.node, false);
      return item.start + (before.node === node && before.offset === offset ? 0 : 1);
    },
  };
}

function isBreak(node: Node): boolean {
  return isElement(node) && node.localName === 'br';
}

/** A <br> holds no caret: its place is among its siblings. */
function besideBreak(node: Node, after: boolean): { node: Node; offset: number } {
  const parent = node.parentNode ?? node;
  return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) + (after ? 1 : 0) };
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** A block without blocks inside is one line of the writer's. */
function isLeafBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (BLOCKS.has(child.localName) || !isLeafBlock(child)) return false;
  }
  return true;
}

/** The <br> editors put at the end of a block, so that it has a height. */
function isFillerBreak(node: Element): boolean {
  let next: Node | null = node.nextSibling;
  while (next && next.nodeType === Node.TEXT_NODE && (next as Text).data.trim() === '') next = next.nextSibling;
  const { parentElement } = node;
  return next === null && parentElement !== null && BLOCKS.has(parentElement.localName);
}

function hasInlineNeighbour(node: Node): boolean {
  const inline = (one: Node | null) =>
    one !== null && (one.nodeType === Node.TEXT_NODE || (isElement(one) && !BLOCKS.has(one.localName)));
  return inline(node.previousSibling) && inline(node.nextSibling);
}

function isPreformatted(element: Element | null): boolean {
  const space = element?.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace;
  return space?.startsWith('pre') === true;
}
