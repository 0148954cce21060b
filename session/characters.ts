import { countCharacters } from '../engine/index.ts';

/** 字数 of all boxes, counted as the panel's head counts it. */
export function charactersOf({ boxes }: { readonly boxes: readonly { readonly text: string }[] }): number {
  return boxes.reduce((sum, { text }) => sum + countCharacters(text), 0);
}
