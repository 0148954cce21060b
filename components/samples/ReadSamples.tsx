import type { ComponentChildren } from 'preact';
import { SourceBox, type SourceWords } from '../requirements/SourceBox.tsx';
import { useTexts } from '../text.ts';
import { SAMPLE_PROBLEMS, type SampleProblem } from './words.ts';

const WORDS: SourceWords = { paste: 'samplesPaste', hint: 'samplesPasteHint', read: 'samplesReadPaste' };

/** Where samples come in: why the page gave nothing, what was read, and the other ways. */
export function ReadSamples({
  reading,
  problem,
  onPaste,
  onFile,
  children,
}: {
  /** The page or file is being read. */
  readonly reading: boolean;
  /** A known reason, or a sentence of the file's reader. */
  readonly problem: SampleProblem | { readonly sentence: string } | null;
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** What was found, once something was read. */
  readonly children?: ComponentChildren;
}) {
  const { t } = useTexts();
  if (reading) return <p class="quiet">{t('requirementsReading')}</p>;
  const ways = <SourceBox words={WORDS} onPaste={onPaste} onFile={onFile} />;
  return (
    <>
      {problem !== null && (
        <p class="card banner" role="alert" data-problem={typeof problem === 'string' ? problem : 'file'}>
          {typeof problem === 'string' ? t(SAMPLE_PROBLEMS[problem]) : problem.sentence}
        </p>
      )}
      {children ?? (
        <>
          {problem === null && <p class="quiet">{t('samplesHow')}</p>}
          {ways}
        </>
      )}
      {children && (
        <details class="another">
          <summary>{t('samplesAnother')}</summary>
          {ways}
        </details>
      )}
    </>
  );
}
