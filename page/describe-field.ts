import type { EditorHandle } from '../editors/types.ts';
import type { FieldFacts } from './field-facts.ts';

const LONGEST_LABEL = 60;

/** Collects the facts of one field. Reads layout once; changes nothing. */
export function describeField(handle: EditorHandle): FieldFacts {
  const { anchor, container } = handle;
  const { width, height } = anchor.getBoundingClientRect();
  const label = labelOf(container);
  const placeholder = anchor.getAttribute('placeholder') ?? anchor.getAttribute('data-placeholder') ?? '';
  return {
    kind: handle.editor === 'textarea' ? 'textarea' : 'rich',
    width,
    height,
    limit: least(handle.limit, limitIn(`${label} ${placeholder} ${surroundings(container)}`)),
    label,
    hints: `${placeholder} ${anchor.getAttribute('name') ?? ''} ${anchor.id}`,
    page: `${anchor.ownerDocument.title} ${headingsAbove(anchor)}`,
  };
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
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
      if (before.getClientRects().length === 0 || before.querySelector('button, [role=button], [role=toolbar]'))
        continue;
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

function surroundings(anchor: Element): string {
  const words = (anchor.closest('tr, .form-item') ?? anchor.parentElement)?.textContent ?? '';
  return words.length < 400 ? words : '';
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

/** 限3000字, 3000字以内, 不超过800字 → that many. */
export function limitIn(words: string): number | undefined {
  const found =
    /(?:限|不超过|最多|不多于|至多|≤)\s*(\d{2,6})\s*(?:个)?(?:字|汉字)|(\d{2,6})\s*(?:个)?(?:字|汉字)(?:以内|之内|以下)/u.exec(
      words,
    );
  const number = Number(found?.[1] ?? found?.[2]);
  return Number.isNaN(number) ? undefined : number;
}

function tidy(words: string): string {
  return words
    .replace(/[\s\u3000*＊]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LABEL);
}
