import { typeWords } from '../parts/type-words.ts';
import { fold } from '../text/fold.ts';
import type { OwnType } from '../types.ts';

/** UTF-16 units of a text in which its title is looked for, and of the title itself; as built-in types are recognised. */
const HEAD = 400;
const TITLE = 60;

/**
 * The type of one's own that a text's title names. The longest words win, those of built-in types included; of words
 * equally long the type of one's own wins, and of several the first.
 */
export function recogniseOwnType(text: string, types: readonly OwnType[]): OwnType | undefined {
  if (types.length === 0) return undefined;
  const [line = ''] = text
    .slice(0, HEAD)
    .trimStart()
    .split(/[\r\n]/u, 1);
  const title = fold(line.slice(0, TITLE));
  const longest = (words: readonly string[]) =>
    words.reduce((most, word) => (word.length > most && title.includes(word) ? word.length : most), 0);
  const builtIn = longest(typeWords.flatMap(({ titles }) => titles));
  let best: { readonly type: OwnType; readonly length: number } | undefined;
  for (const type of types) {
    const length = longest(type.titles.map(fold));
    if (length > 0 && length >= builtIn && length > (best?.length ?? 0)) best = { type, length };
  }
  return best?.type;
}
