import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/zh_CN/messages.json';

/** Every text of the interface; the Chinese file is the master, `tests/house/locales.test.ts` keeps the others level. */
export type TextKey = keyof typeof messages;

/** A text with `$1` … `$9` filled in. */
export type Translate = (key: TextKey, ...args: readonly (string | number)[]) => string;

export interface Texts {
  readonly t: Translate;
  /** BCP 47 tag for dates and numbers, such as `zh-CN`. */
  readonly language: string;
}

export const TextContext = createContext<Texts>({ t: (key) => key, language: 'zh-CN' });

export function useTexts(): Texts {
  return useContext(TextContext);
}
