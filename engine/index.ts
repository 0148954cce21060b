/** The only door of the engine: text in, analysis out. */
export type * from './types.ts';
