import type { ChoiceEntry } from '../../messaging/choice-messages.ts';
import { clip, hostOf } from '../format.ts';
import { useTexts } from '../text.ts';

const LENGTH = 60;

/** Fields, pages and sites the writer decided about, each to be taken back. */
export function Choices({
  choices,
  onRemove,
}: {
  readonly choices: readonly ChoiceEntry[];
  readonly onRemove: (choice: ChoiceEntry) => void;
}) {
  const { t } = useTexts();
  return (
    <section id="choices" aria-labelledby="choices-title">
      <h2 id="choices-title">{t('optionsChoicesTitle')}</h2>
      {choices.length === 0 && <p class="quiet">{t('optionsChoicesNone')}</p>}
      <ul class="rows">
        {choices.map((choice) => {
          const { kind, origin, name } = choice;
          return (
            <li key={`${kind} ${origin} ${name}`} data-choice={kind}>
              <span>{t(`choice_${kind}`, clip(`${hostOf(origin)}${name}`, LENGTH))}</span>
              <button type="button" class="small" data-action="unchoose" onClick={() => onRemove(choice)}>
                {t('choiceRemove')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
