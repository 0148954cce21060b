/**
 * What is wrong with something that came from outside, as a code and its data: the pages say it in the reader's language
 * (`problem_…` of the interface texts). An argument may be a saying itself, such as the place in a sentence.
 */
export const SAYING_CODES = [
  'thisType',
  'unit',
  'quoted',
  'inside',
  'part',
  'partTitled',
  'itemOf',
  'itemIn',
  'titled',
  'pack',
  'packNamed',
  'layer',
  'under',
  'plain',
  'content',
  'field_id',
  'field_title',
  'field_base',
  'field_titles',
  'field_basis',
  'field_name',
  'field_clause',
  'field_parts',
  'field_need',
  'field_headings',
  'field_phrases',
  'field_falseFriends',
  'field_advice',
  'field_heading',
  'field_starters',
  'field_share',
  'at',
  'strange',
  'lacking',
  'unused',
  'strangeUnused',
  'notSettings',
  'notList',
  'retention',
  'onlyFirst',
  'onlyFirstPacks',
  'typeUnused',
  'setWrong',
  'newer',
  'noVersion',
  'noPacks',
  'notHanded',
  'packUnnamed',
  'packsText',
  'tooLarge',
  'forbidden',
  'broken',
  'wrong',
  'text',
  'longest',
  'empty',
  'list',
  'most',
  'ownId',
  'shape',
  'partId',
  'need',
  'share',
  'shareWhole',
  'shareLeast',
  'shareMost',
  'base',
  'noParts',
  'sameIds',
  'ownTitle',
  'allWords',
  'number',
  'whole',
  'least',
  'greatest',
  'words',
  'blank',
  'characters',
  'signs',
  'site',
  'boolean',
] as const;
export type SayingCode = (typeof SAYING_CODES)[number];

export interface Saying {
  readonly code: SayingCode;
  readonly args: readonly (string | number | Saying)[];
}

export function saying(code: SayingCode, ...args: Saying['args']): Saying {
  return { code, args };
}

/** Validation libraries carry nothing but text: a saying without places in it, written as one. */
export function asMessage(code: SayingCode, ...args: readonly (string | number)[]): string {
  return JSON.stringify([code, ...args]);
}

/** The saying a message stands for; `wrong` for the library's own words. */
export function ofMessage(message: string): Saying {
  const [, code, rest = ''] = /^\["(\w+)"(?:,(.*))?\]$/su.exec(message) ?? [];
  const known = SAYING_CODES.find((one) => one === code);
  return known ? { code: known, args: JSON.parse(`[${rest}]`) } : saying('wrong');
}
