/** The words that types are known by, folded once, in the order of the types. */

import { documentTypes } from '../documents/index.ts';
import { fold } from '../text/fold.ts';

export const typeWords = documentTypes.map(({ id, recognise }) => ({
  id,
  titles: recognise.titles.map(fold),
  cues: recognise.cues.map(fold),
}));
