import type { SampleReport } from '../../engine/index.ts';
import { useTexts } from '../text.ts';
import { SampleColumn } from './SampleColumn.tsx';
import { summaryOf } from './words.ts';

/** The reports of a page beside each other, under one sentence on all of them. */
export function SampleColumns({
  samples,
  kept,
  onUse,
}: {
  readonly samples: readonly SampleReport[];
  /** They are remembered. */
  readonly kept: boolean;
  readonly onUse: (index: number) => void;
}) {
  const { t } = useTexts();
  return (
    <>
      <p class="samples-summary" data-summary>
        {summaryOf(samples, t)}
      </p>
      {kept && (
        <p class="quiet" data-kept>
          {t('samplesKept')}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="sample-columns" aria-label={t('samplesSideBySide')} tabIndex={0}>
        {samples.map((sample, index) => (
          <SampleColumn key={index} sample={sample} index={index} onUse={() => onUse(index)} />
        ))}
      </section>
    </>
  );
}
