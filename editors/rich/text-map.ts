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

interface Piece {
  readonly start: number;
  readonly node: Text;
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
  const pieces: Piece[] = [];
  const breaks: { readonly start: number; readonly node: Node }[] = [];
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
      pieces.push({ start: text.length, node: node as Text, length: data.length });
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
      breaks.push({ start: text.length, node });
      text += '\n';
      return;
    }
    const block = BLOCKS.has(tag);
    const leaf = block && isLeafBlock(node);
    if (leaf) {
      newLine();
      breaks.push({ start: text.length, node });
    } else if (block) lineOpen = false;
    walkInto(node);
    if (tag === 'td' || tag === 'th') {
      if (node.nextElementSibling) text += '\t';
    }
    if (block) lineOpen = false;
  };
  walkInto(root);
  text = text.replaceAll('\u00a0', ' ');
  if (FILLER.test(text)) return stripped(root, text, pieces, breaks);
  return view(root, text, pieces, breaks);
}

/** Fillers are dropped from the text; offsets skip over them. */
function stripped(root: Node, raw: string, pieces: Piece[], breaks: { start: number; node: Node }[]): TextMap {
  const kept: number[] = [];
  for (let index = 0; index < raw.length; index += 1) if (!FILLER.test(raw.charAt(index))) kept.push(index);
  const inner = view(root, raw, pieces, breaks);
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
function view(
  root: Node,
  text: string,
  pieces: readonly Piece[],
  breaks: readonly { start: number; node: Node }[],
): TextMap {
  return {
    text,
    place(offset) {
      const piece = pieces.findLast(({ start }) => start <= offset);
      const line = breaks.findLast(({ start }) => start <= offset);
      if (
        line &&
        (!piece || line.start > piece.start || (line.start === offset && piece.start + piece.length < offset))
      ) {
        return intoBreak(line.node, offset - line.start);
      }
      if (piece) return { node: piece.node, offset: Math.min(piece.length, offset - piece.start) };
      return { node: root, offset: 0 };
    },
    offsetOf(node, offset) {
      if (node.nodeType === Node.TEXT_NODE) {
        const piece = pieces.find((one) => one.node === node);
        return piece ? piece.start + Math.min(piece.length, offset) : text.length;
      }
      const child = node.childNodes[offset];
      const following = (one: Node) =>
        child
          ? child === one ||
            child.contains(one) ||
            Boolean(child.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
          : false;
      const next = pieces.find((one) => following(one.node));
      const inside = pieces.findLast((one) => node.contains(one.node));
      if (next && (!inside || next.start <= inside.start + inside.length)) return next.start;
      if (inside) return inside.start + inside.length;
      const line = breaks.find((one) => node === one.node || node.contains(one.node));
      return line?.start ?? next?.start ?? text.length;
    },
  };
}

function intoBreak(node: Node, past: number): { node: Node; offset: number } {
  const { parentNode } = node;
  if (isElement(node) && node.localName !== 'br') return { node, offset: 0 };
  const index = parentNode ? [...parentNode.childNodes].indexOf(node as ChildNode) : 0;
  return { node: parentNode ?? node, offset: index + (past > 0 ? 1 : 0) };
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
