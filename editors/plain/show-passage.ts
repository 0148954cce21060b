import type { Span } from '../../engine/types.ts';
import { createOwnElement, uppermost } from './own-element.ts';
import { untilWriterActs } from './until-writer-acts.ts';

const MARK = 'shuzhi-mark';
const CSS_TEXT = `
:host { all: initial; position: fixed; overflow: hidden; pointer-events: none; z-index: 2147483000; }
div { position: absolute; inset: 0 0 auto; box-sizing: border-box; white-space: pre-wrap; color: transparent; }
mark { background: none; color: transparent; box-shadow: 0 2px #d99a00; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
`;
const COPIED = [
  'direction',
  'font',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'padding',
  'tabSize',
  'textAlign',
  'textIndent',
  'wordBreak',
  'wordSpacing',
] as const;

/**
 * Scrolls a text box to the span and colours it: nothing inside a text box can be coloured, so an unseen copy of its text
 * lies over it, until the writer acts. An empty span is scrolled to and not shown.
 */
export function showPassage(field: HTMLTextAreaElement, { start, end }: Span): void {
  // What was shown before stands for an earlier press in the panel.
  document.querySelector(MARK)?.remove();
  const { host, root } = createOwnElement(MARK, CSS_TEXT);
  const copy = document.createElement('div');
  const passage = document.createElement('mark');
  const style = getComputedStyle(field);
  for (const name of COPIED) copy.style[name] = style[name];
  // An empty element has no height to scroll to.
  passage.textContent = field.value.slice(start, end) || '\u200b';
  copy.append(field.value.slice(0, start), passage);
  root.append(copy);
  uppermost().append(host);
  const place = () => {
    const { left, top } = field.getBoundingClientRect();
    const { clientLeft, clientTop, clientWidth, clientHeight, scrollTop } = field;
    Object.assign(host.style, {
      left: `${left + clientLeft}px`,
      top: `${top + clientTop}px`,
      width: `${clientWidth}px`,
      height: `${clientHeight}px`,
    });
    copy.style.top = `${-scrollTop}px`;
  };
  place();
  field.scrollTop = passage.offsetTop + (passage.offsetHeight - field.clientHeight) / 2;
  // A box as tall as its text does not scroll; the page does.
  const { top } = passage.getBoundingClientRect();
  if (top < 0 || top > innerHeight) scrollBy(0, top - innerHeight / 2);
  if (start === end) {
    host.remove();
    return;
  }
  place();
  const signal = untilWriterActs(document, () => host.remove());
  for (const type of ['scroll', 'resize']) addEventListener(type, place, { capture: true, passive: true, signal });
}
