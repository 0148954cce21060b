import type { ComponentChildren } from 'preact';
import { useTexts } from '../text.ts';
import { PROBLEMS, type Problem } from './Requirements.tsx';
import { SourceBox } from './SourceBox.tsx';

/** Where a notice comes in: why the page gave nothing, what was read, and the other ways. */
export function ReadNotice({
  reading,
  problem,
  onPaste,
  onFile,
  children,
}: {
  /** The page or file is being read. */
  readonly reading: boolean;
  /** A known reason, or a sentence of the file's reader. */
  readonly problem: Problem | { readonly sentence: string } | null;
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** What was found, once something was read. */
  readonly children?: ComponentChildren;
}) {
  const { t } = useTexts();
  if (reading) return <p class="quiet">{t('requirementsReading')}</p>;
  return (
    <>
      {problem !== null && (
        <p class="card banner" role="alert" data-problem={typeof problem === 'string' ? problem : 'file'}>
          {typeof problem === 'string' ? t(PROBLEMS[problem]) : problem.sentence}
        </p>
      )}
      {children ?? (
        <>
          {problem === null && <p class="quiet">{t('requirementsHow')}</p>}
          <SourceBox onPaste={onPaste} onFile={onFile} />
        </>
      )}
      {children && (
        <details class="another">
          <summary>{t('requirementsAnother')}</summary>
          <SourceBox onPaste={onPaste} onFile={onFile} />
        </details>
      )}
    </>
  );
}
