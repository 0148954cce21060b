/** What the label of a form's box says of its content: the whole report, or one section of it. */
import { documentTypeOf } from './documents/index.ts';
import { partsOfHeading } from './parts/heading-parts.ts';
import { fold } from './text/fold.ts';
import type { DocumentTypeId, PartId } from './types.ts';

const WHOLE = /(?:报告|总结|小结|汇报|材料|对照检查)(?:正文|全文|内容|文本)?$|^(?:正文|全文|内容)$/u;
/** Sections of 述学述职述廉述法; what is said of 法治 is none of the parts. */
const TOLD: readonly (readonly [RegExp, readonly PartId[]])[] = [
  [/^述学/u, ['study']],
  [/^述职/u, ['duties']],
  [/^述责?述?廉/u, ['integrity']],
  [/^述[法责]/u, []],
];

/** True for a label that names a report rather than a section of one. */
export function namesWhole(label: string): boolean {
  return WHOLE.test(wordsOf(label));
}

/** The parts a box is for by its label; undefined where the label does not say that it is a section. */
export function sectionOf(label: string, type: DocumentTypeId = 'other'): readonly PartId[] | undefined {
  const words = wordsOf(label);
  if (words === '' || WHOLE.test(words)) return undefined;
  const told = TOLD.find(([pattern]) => pattern.test(words));
  if (told) return told[1];
  const named = partsOfHeading(words, '', documentTypeOf(type));
  return named.length > 0 ? named : undefined;
}

/** A label as it is called: 述廉情况 of 三、述廉情况*（限800字）：. */
export function nameOfLabel(label: string): string {
  return label
    .replace(/[（(][^（）()]*[）)]|(?:限|不超过|最多)\s*\d+\s*字(?:以内)?|[*＊：:]/gu, '')
    .replace(/^\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]/u, '')
    .trim();
}

function wordsOf(label: string): string {
  return fold(nameOfLabel(label)).replace(/\s/gu, '');
}
