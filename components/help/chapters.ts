import type { TextKey } from '../text.ts';

/** In the order they are read. The id is the chapter's anchor and the end of its texts' keys. */
export const CHAPTERS = [
  'check',
  'outline',
  'notices',
  'samples',
  'types',
  'snippets',
  'drafts',
  'ignoring',
  'fields',
  'privacy',
  'keys',
  'questions',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];

/** Made by the tests of the pictures from the product itself; sizes in CSS px. */
export interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: TextKey;
}

export const PICTURES: Readonly<Partial<Record<ChapterId, Picture>>> = {
  check: { file: 'help/check.png', width: 360, height: 348, alt: 'helpPictureCheck' },
  outline: { file: 'help/outline.png', width: 360, height: 300, alt: 'helpPictureOutline' },
  notices: { file: 'help/notices.png', width: 480, height: 300, alt: 'helpPictureNotices' },
  drafts: { file: 'help/drafts.png', width: 480, height: 300, alt: 'helpPictureDrafts' },
};

/** Where a chapter's things are done. */
export const LINKS: Readonly<Partial<Record<ChapterId, readonly [href: string, title: TextKey]>>> = {
  check: ['welcome.html#practice', 'welcome_practice'],
  notices: ['requirements.html', 'requirementsTitle'],
  samples: ['samples.html', 'samplesTitle'],
  types: ['types.html', 'typesTitle'],
  drafts: ['workbench.html', 'popupDrafts'],
  ignoring: ['options.html#ignored', 'optionsIgnoredTitle'],
  fields: ['options.html#choices', 'optionsChoicesTitle'],
  privacy: ['options.html#stored', 'inventoryTitle'],
  keys: ['options.html#conveniences', 'conveniencesTitle'],
};

/** A piece of a chapter's text. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list';
  readonly lines: readonly string[];
}

/** A chapter's text line by line: `# ` begins a heading, `- ` a point of a list, anything else is a paragraph. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const last = blocks.at(-1);
    if (line.startsWith('# ')) blocks.push({ kind: 'heading', lines: [line.slice(2)] });
    else if (!line.startsWith('- ')) blocks.push({ kind: 'paragraph', lines: [line] });
    else if (last?.kind === 'list') blocks.splice(-1, 1, { kind: 'list', lines: [...last.lines, line.slice(2)] });
    else blocks.push({ kind: 'list', lines: [line.slice(2)] });
  }
  return blocks;
}
