import type { EditorHandle } from '../editors/types.ts';
import { isSeen } from './is-seen.ts';

const LONGEST_LABEL = 60;
const LONGEST_WORDS = 300;

/** What can be seen of a field without reading its text. Reads layout once; changes nothing. Sizes are CSS px. */
export function describeField({ anchor, container, limit }: EditorHandle) {
  const attribute = (name: string) => (anchor.getAttribute(name) ?? '').slice(0, LONGEST_WORDS);
  return {
    height: anchor.getBoundingClientRect().height,
    ...(limit === undefined ? {} : { maxLength: limit }),
    name: attribute('name'),
    id: attribute('id'),
    placeholder: attribute('placeholder') || attribute('data-placeholder'),
    label: labelOf(container),
    near: surroundings(container),
    page: `${anchor.ownerDocument.title} ${headingsAbove(anchor)}`.slice(0, LONGEST_WORDS),
  };
}

/** The words that name a field: its <label>, aria name, table heading, legend, or the line above. */
export function labelOf(anchor: Element): string {
  const root = anchor.getRootNode() as Document | ShadowRoot;
  const byId = (ids: string | null) =>
    ids
      ?.split(/\s+/)
      .map((id) => root.getElementById(id)?.textContent ?? '')
      .join(' ');
  const own = anchor.id === '' ? null : root.querySelector(`label[for="${CSS.escape(anchor.id)}"]`);
  const candidates = [
    () => byId(anchor.getAttribute('aria-labelledby'))?.replace(/rich text editor/i, ''),
    () => own?.textContent,
    () => anchor.closest('label')?.textContent,
    () => named(anchor.getAttribute('aria-label')),
    () => besideOrAbove(anchor),
    () => anchor.closest('fieldset')?.querySelector(':scope > legend')?.textContent,
  ];
  for (const candidate of candidates) {
    const words = tidy(candidate() ?? '');
    if (words !== '') return words;
  }
  return '';
}

/** Editors name their own frame in ways that say nothing of the form. */
function named(label: string | null): string | null {
  return label && /\p{Script=Han}/u.test(label) && !/编辑区|富文本|编辑器/u.test(label) ? label : null;
}

/** Walks up from the field, looking at what stands before it: a cell, a line, a heading. */
function besideOrAbove(anchor: Element): string | undefined {
  let element: Element | null = anchor;
  for (let step = 0; element && step < 9; step += 1) {
    for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches('script, style, br, hr, input[type=hidden], link, [aria-hidden=true]')) continue;
      // An editor hides the field it stands for, and puts a bar of buttons above itself.
      if (!isSeen(before) || before.querySelector('button, [role=button], [role=toolbar]')) continue;
      if (
        before.querySelector('textarea, [contenteditable=true], iframe, input:not([type=hidden]), select') ||
        before.matches('textarea, iframe, input, select')
      )
        return undefined;
      const words = tidy(before.textContent ?? '');
      if (words === '') continue;
      if (words.length > LONGEST_LABEL * 2) return undefined;
      return words;
    }
    const text = textBefore(element);
    if (text !== '') return text;
    const row: Element | null = element.matches('tr') ? element.previousElementSibling : null;
    if (row && !row.querySelector('textarea, input, select')) return tidy(row.textContent ?? '');
    if (element.matches('form, body, fieldset')) return undefined;
    element = element.parentElement ?? hostOf(element);
  }
  return undefined;
}

/** The element whose shadow root this one stands in. */
function hostOf(element: Element): Element | null {
  return (element.getRootNode() as ShadowRoot).host ?? null;
}

/** Bare text in front of an element, as old pages write their labels. */
function textBefore(element: Element): string {
  let words = '';
  for (let node = element.previousSibling; node && node.nodeType !== Node.ELEMENT_NODE; node = node.previousSibling) {
    if (node.nodeType === Node.TEXT_NODE) words = `${node.textContent ?? ''}${words}`;
  }
  return tidy(words);
}

/** The words in the field's row, without what is written in the field itself. */
function surroundings(field: Element): string {
  const row = field.closest('tr, .form-item') ?? field.parentElement;
  if (!row) return '';
  const walker = field.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node === field ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let words = '';
  while (words.length <= LONGEST_WORDS && walker.nextNode()) words += walker.currentNode.nodeValue ?? '';
  // A row as long as that says nothing of one field.
  return words.length > LONGEST_WORDS ? '' : words;
}

function headingsAbove(field: Element): string {
  let anchor = field;
  for (let host = hostOf(anchor); host; host = hostOf(host)) anchor = host;
  const { body } = anchor.ownerDocument;
  for (const scope of [anchor.closest('form, section, main, [role=dialog], .dialog'), body]) {
    const headings = scope?.querySelectorAll('h1, h2, h3, caption, legend, .title, .form-title') ?? [];
    const above = [...headings].filter((one) => one.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING);
    const words = above.slice(-3).map((one) => tidy(one.textContent ?? ''));
    if (words.length > 0) return words.join(' ');
  }
  return '';
}

function tidy(words: string): string {
  return words
    .replace(/[\s\u3000*＊]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LABEL);
}
