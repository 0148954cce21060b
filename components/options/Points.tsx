import { type TextKey, useTexts } from '../text.ts';

/** A section of plain statements. */
export function Points({
  id,
  title,
  points,
}: {
  readonly id: string;
  readonly title: TextKey;
  readonly points: readonly TextKey[];
}) {
  const { t } = useTexts();
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is promised; the welcome page says the same. */
export const PROMISES: readonly TextKey[] = [
  'optionsPromiseLocal',
  'optionsPromiseUntouched',
  'optionsPromiseUndo',
  'optionsPromiseDrafts',
  'optionsPromiseUnsure',
];
