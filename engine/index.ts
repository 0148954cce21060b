/** The only door of the engine: text in, analysis out. */
export { analyse } from './analyse.ts';
export { joinBoxes } from './boxes.ts';
export { documentTypeOf } from './documents/index.ts';
export { judgeJoint } from './joint.ts';
export { nameOfLabel, namesWhole, sectionOf } from './labels.ts';
export { readNotice } from './notices/index.ts';
export type * from './notices/types.ts';
export { splitReports } from './outline/split-reports.ts';
export { copyableType } from './own-types/copyable.ts';
export { recogniseOwnType } from './own-types/recognise.ts';
export { findCopied, indexSeen, type SeenIndex, shinglesOfReports } from './samples/copied.ts';
export { sampleOutline } from './samples/sample-outline.ts';
export { readSamplePage, type SampleReport } from './samples/sample-page.ts';
export { rolesOf, suggestOutline } from './suggest/outline.ts';
export { headingBefore, placePart } from './suggest/place.ts';
export { reportYear } from './suggest/report-year.ts';
export { countCharacters } from './text/count.ts';
export type * from './types.ts';
