import type { ComponentChildren } from 'preact';
import { type TextKey, useTexts } from '../text.ts';
import { SourceBox, type SourceWords } from './SourceBox.tsx';

export interface ReadSourceProps {
  /** The page or file is being read. */
  readonly reading: boolean;
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** What was found, once something was read. */
  readonly children?: ComponentChildren;
}

/** Where a page or file comes in: why it gave nothing, what was read, and the other ways. */
export function ReadSource<Problem extends string>({
  reading,
  problem,
  problems,
  how,
  another,
  words,
  onPaste,
  onFile,
  children,
}: ReadSourceProps & {
  /** A known reason, or a sentence of the file's reader. */
  readonly problem: Problem | { readonly sentence: string } | null;
  readonly problems: Readonly<Record<Problem, TextKey>>;
  readonly how: TextKey;
  readonly another: TextKey;
  readonly words: SourceWords;
}) {
  const { t } = useTexts();
  if (reading) return <p class="quiet">{t('requirementsReading')}</p>;
  const ways = <SourceBox words={words} onPaste={onPaste} onFile={onFile} />;
  return (
    <>
      {problem !== null && (
        <p class="card banner" role="alert" data-problem={typeof problem === 'string' ? problem : 'file'}>
          {typeof problem === 'string' ? t(problems[problem]) : problem.sentence}
        </p>
      )}
      {children ?? (
        <>
          {problem === null && <p class="quiet">{t(how)}</p>}
          {ways}
        </>
      )}
      {children && (
        <details class="another">
          <summary>{t(another)}</summary>
          {ways}
        </details>
      )}
    </>
  );
}
