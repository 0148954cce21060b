import { Converter } from 'opencc-js';

export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Report titles, headings and terms of the mainland's offices stay as they are written there; only the signs change. */
const convert = Converter({ from: 'cn', to: 'tw' });

export function toTraditional(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message }]) => [key, { message: quoted(convert(message)) }]),
  );
}

/** Traditional Chinese quotes with 「」, inside them 『』. */
function quoted(text: string): string {
  return text.replace(/“/gu, '「').replace(/”/gu, '」').replace(/‘/gu, '『').replace(/’/gu, '』');
}
