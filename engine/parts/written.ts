import type { DocumentModel } from '../model.ts';
import { countCharacters } from '../text/count.ts';
import type { AnyPartId, Span } from '../types.ts';
import type { Sections } from './sections.ts';

/** How much is written of a part. */
export interface Written {
  /** 字数 of all its sections, headings left out. */
  readonly characters: number;
  /** The first heading of the part. */
  readonly heading: Span;
}

/** Length of each part that has a section of its own. A section of several parts counts as the first of them. */
export function writtenByPart({ text, headings }: DocumentModel, sections: Sections): ReadonlyMap<AnyPartId, Written> {
  const written = new Map<AnyPartId, Written>();
  headings.forEach((heading, index) => {
    const part = sections.claimed.get(index) ?? sections.partsAt(index)[0];
    if (part === undefined) return;
    const body = countCharacters(text.slice(heading.end, headings[index + 1]?.start ?? text.length));
    const sum = written.get(part) ?? { characters: 0, heading };
    written.set(part, { ...sum, characters: sum.characters + body });
  });
  return written;
}
