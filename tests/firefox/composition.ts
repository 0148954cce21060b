/** An input method that composes in the page in front: Firefox's own, as its input method modules drive it. */
import type { Browser } from 'puppeteer-core';
import { inProcess } from './browser-window.ts';

interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(view: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, kind: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitCompositionWith(text: string): boolean;
}
/** All only ever used in the process of the page; the processor stays there from one step to the next. */
declare const content: Window;
declare const Cc: {
  readonly '@mozilla.org/text-input-processor;1': { createInstance(kind: unknown): TextInputProcessor };
};
declare const Ci: { readonly nsITextInputProcessor: unknown };
interface Kept {
  shuzhiInput?: TextInputProcessor;
}

/** The letters typed so far, which stand in the field and are not the writer's text yet. */
export async function compose(browser: Browser, letters: string): Promise<void> {
  const began = await inProcess(
    browser,
    'tab',
    (text) => {
      const kept = globalThis as Kept;
      kept.shuzhiInput ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      const input = kept.shuzhiInput;
      if (!input.beginInputTransactionForTests(content)) return false;
      input.setPendingCompositionString(text);
      input.appendClauseToPendingComposition(text.length, input.ATTR_RAW_CLAUSE);
      input.setCaretInPendingComposition(text.length);
      return input.flushPendingComposition();
    },
    letters,
  );
  if (!began) throw new Error('nothing takes the letters');
}

/** The words the writer chose take the place of the letters. */
export async function choose(browser: Browser, words: string): Promise<void> {
  await inProcess(browser, 'tab', (text) => (globalThis as Kept).shuzhiInput?.commitCompositionWith(text), words);
}
