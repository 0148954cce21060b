import { type ComponentChildren, render } from 'preact';
import { TextContext, type TextKey } from './text.ts';

/** The browser's own translation service, as `browser.i18n` offers it. */
export interface Translations {
  getMessage(key: TextKey, args: string[]): string;
  getUILanguage(): string;
}

/** Draws a page of the extension into its `<main>` or `#page` and names the document in the reader's language. */
export function mount(view: ComponentChildren, title: TextKey, translations: Translations): void {
  const place = document.getElementById('page');
  if (!place) throw new Error('no #page element in this document');
  const language = languageOf(translations.getUILanguage());
  const t = (key: TextKey, ...args: readonly (string | number)[]) => translations.getMessage(key, args.map(String));
  document.documentElement.lang = language;
  document.title = t(title);
  render(<TextContext.Provider value={{ t, language }}>{view}</TextContext.Provider>, place);
}

/** The language the texts come in: the browser has them in traditional characters for Taiwan, Hong Kong and Macao. */
function languageOf(browsers: string): string {
  if (!browsers.startsWith('zh')) return 'en';
  return /^zh[-_](?:TW|HK|MO|Hant)/i.test(browsers) ? 'zh-TW' : 'zh-CN';
}
