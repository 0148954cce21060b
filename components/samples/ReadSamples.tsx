import { ReadSource, type ReadSourceProps } from '../requirements/ReadSource.tsx';
import { SAMPLE_PROBLEMS, type SampleProblem } from './words.ts';

const WORDS = { paste: 'samplesPaste', hint: 'samplesPasteHint', read: 'samplesReadPaste' } as const;

/** Where samples come in. */
export function ReadSamples(
  props: ReadSourceProps & { readonly problem: SampleProblem | { readonly sentence: string } | null },
) {
  return <ReadSource {...props} problems={SAMPLE_PROBLEMS} how="samplesHow" another="samplesAnother" words={WORDS} />;
}
