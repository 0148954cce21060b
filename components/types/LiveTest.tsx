import type { PartVerdict } from '../../engine/types.ts';
import { clip } from '../format.ts';
import { StatusMark } from '../panel/StatusMark.tsx';
import { useTexts } from '../text.ts';

/** What the engine says of the sample by the type as it stands in the form. */
export interface Tested {
  readonly parts: readonly PartVerdict[];
  /** The sample's title names this type. */
  readonly recognised: boolean;
}

const QUOTE = 60;

/** A text to try the type on: what would be found, as it is typed. Nothing of it is kept. */
export function LiveTest({
  sample,
  tested,
  onSample,
}: {
  readonly sample: string;
  /** null where there is nothing to try it on. */
  readonly tested: Tested | null;
  readonly onSample: (text: string) => void;
}) {
  const { t } = useTexts();
  return (
    <section class="types-test" aria-labelledby="types-test">
      <h2 id="types-test">{t('typesTest')}</h2>
      <label class="types-field">
        <span class="quiet hint">{t('typesTestHint')}</span>
        <textarea
          name="sample"
          rows={6}
          spellcheck={false}
          value={sample}
          onInput={({ currentTarget: { value } }) => onSample(value)}
        />
      </label>
      {tested && (
        <div data-tested>
          <p data-recognised={tested.recognised}>{t(tested.recognised ? 'typesRecognised' : 'typesNotRecognised')}</p>
          <ul class="types-results">
            {tested.parts.map((part) => (
              <li class="types-result" key={part.id} data-tested-part={part.id} data-status={part.status}>
                <StatusMark status={part.status} />
                <span>{part.title}</span>
                <span class="quiet">{t(`status_${part.status}`)}</span>
                {part.evidence[0] && <q class="quiet">{clip(part.evidence[0].text, QUOTE)}</q>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
