import type { PartNames } from '../../components/requirements/PartRows.tsx';
import { type DocumentTypeId, documentTypeOf, type PartId } from '../../engine/index.ts';

/** What the parts are called in a kind of report; where that is not known, as they are called in most. */
export function partNamesOf(type: DocumentTypeId): PartNames {
  const { parts } = documentTypeOf(type === 'other' ? 'official-duty-integrity' : type);
  return Object.fromEntries(parts.map(({ id, title }): [PartId, string] => [id, title])) as PartNames;
}
