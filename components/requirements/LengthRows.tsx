import type { RequiredLength } from '../../messaging/requirement-messages.ts';
import { useTexts } from '../text.ts';
import { lengthWords } from './length-words.ts';
import { QuotedRow } from './QuotedRow.tsx';
import { changed, lengthByHand, type Ticked } from './set-draft.ts';

/** How long the report may be; a length can be set by hand. */
export function LengthRows({
  lengths,
  onChange,
}: {
  readonly lengths: readonly Ticked<RequiredLength>[];
  readonly onChange: (lengths: readonly Ticked<RequiredLength>[]) => void;
}) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="asked-length">
      <h2 id="asked-length">{t('requirementsLength')}</h2>
      {lengths.length === 0 && <p class="not-found">{t('requirementsLengthNone')}</p>}
      <ul>
        {lengths.map(({ ticked, item }, index) => (
          <QuotedRow
            key={index}
            data="length"
            ticked={ticked}
            label={lengthWords(item, t) || t('requirementsLength')}
            quoted={item}
            onTick={(is) => onChange(changed(lengths, index, { ticked: is, item }))}
            {...(item.sentence === '' ? { onRemove: () => onChange(changed(lengths, index, null)) } : {})}
          >
            {item.sentence === '' ? (
              <div class="bounds">
                {(['least', 'most'] as const).map((end) => (
                  <label key={end}>
                    <span>{t(end === 'least' ? 'requirementsLeast' : 'requirementsMost')}</span>
                    <input
                      type="number"
                      name={end}
                      min={1}
                      max={1_000_000}
                      value={item[end] ?? ''}
                      onInput={({ currentTarget: { valueAsNumber: value } }) =>
                        onChange(
                          changed(lengths, index, {
                            ticked: true,
                            item: { ...item, [end]: Number.isInteger(value) && value > 0 ? value : null },
                          }),
                        )
                      }
                    />
                    <span>{t('requirementsCharacters')}</span>
                  </label>
                ))}
              </div>
            ) : (
              <p class="asked-what">{lengthWords(item, t)}</p>
            )}
            {item.about && <p class="quiet">{t('requirementsAboutWhy')}</p>}
          </QuotedRow>
        ))}
      </ul>
      <button
        type="button"
        class="small"
        data-action="add-length"
        onClick={() => onChange([...lengths, lengthByHand()])}
      >
        {t('requirementsLengthAdd')}
      </button>
    </section>
  );
}
