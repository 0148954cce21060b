import type { PartNames } from '../../components/requirements/PartRows.tsx';
import { documentTypeOf, type PartId } from '../../engine/index.ts';

/** Names that hold for every kind of report. */
export const PART_NAMES = Object.fromEntries(
  documentTypeOf('official-duty-integrity').parts.map(({ id, title }): [PartId, string] => [id, title]),
) as PartNames;
