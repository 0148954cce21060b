import { ReadSource, type ReadSourceProps } from './ReadSource.tsx';
import { PROBLEMS, type Problem } from './Requirements.tsx';

const WORDS = { paste: 'requirementsPaste', hint: 'requirementsPasteHint', read: 'requirementsReadPaste' } as const;

/** Where a notice comes in. */
export function ReadNotice(
  props: ReadSourceProps & { readonly problem: Problem | { readonly sentence: string } | null },
) {
  return (
    <ReadSource {...props} problems={PROBLEMS} how="requirementsHow" another="requirementsAnother" words={WORDS} />
  );
}
