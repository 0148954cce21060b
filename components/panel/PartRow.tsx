import type { OutlineSuggestion, PartVerdict } from '../../engine/types.ts';
import type { ReportState } from '../../messaging/panel-state.ts';
import type { Quoted } from '../../messaging/requirement-messages.ts';
import { clip } from '../format.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';
import { StatusMark } from './StatusMark.tsx';

const QUOTE_LENGTH = 80;

/** One part of the report: is it there, what proves it, and what to do when it is not. */
export function PartRow({
  part,
  suggestion,
  reasons = [],
  basis,
  place,
  column,
  readOnly,
  actions,
}: {
  readonly part: PartVerdict;
  readonly suggestion: OutlineSuggestion | undefined;
  /** The notice's words for it, where one asks for this part. */
  readonly reasons?: readonly Quoted[] | undefined;
  readonly basis: ReportState['basis'];
  /** The heading after which it would be put; '' where none stands before. */
  readonly place: string;
  /** Label of the box it stands in, or would be put into; '' where there is one box alone. */
  readonly column: string;
  readonly readOnly: boolean;
  readonly actions: PanelActions;
}) {
  const { t } = useTexts();
  const [proof] = part.evidence;
  const lacking = part.status !== 'present';
  return (
    <li
      class="part"
      data-part={part.id}
      data-status={part.status}
      data-requirement={part.requirement}
      data-outline-part={suggestion?.part}
    >
      <div class="part-line">
        <StatusMark status={part.status} />
        <h3>{part.title}</h3>
        {lacking && part.requirement !== 'optional' && <span class="tag">{t(`need_${part.requirement}`)}</span>}
        <span class="part-status">{t(`status_${part.status}`)}</span>
        {lacking && suggestion && !readOnly && (
          <button
            type="button"
            class="small"
            data-action="insert"
            aria-label={t('partInsertNamed', part.title)}
            title={place === '' ? undefined : t('partPlace', clip(place, QUOTE_LENGTH))}
            onClick={() => actions.insert(part.id)}
          >
            {t('partInsert')}
          </button>
        )}
      </div>
      {column !== '' && (
        <p class="quiet" data-column>
          {t(proof || !suggestion || readOnly ? 'partColumn' : 'partColumnFor', clip(column, QUOTE_LENGTH))}
        </p>
      )}
      {reasons.length > 0 && (
        <p class="reason" title={reasons.map(({ sentence }) => sentence).join('\n')}>
          {t('partAskedByNotice')}
          {reasons.map(({ words }) => words || t('partAskedByHand')).join(t('listSeparator'))}
        </p>
      )}
      {proof && (
        <button
          type="button"
          class="quote"
          data-action="reveal"
          title={t('partRevealNamed', part.title)}
          onClick={() => actions.reveal({ start: proof.start, end: proof.end })}
        >
          <q>{clip(proof.text, QUOTE_LENGTH)}</q>
          <span class="link">{t('partReveal')}</span>
        </button>
      )}
      {lacking && suggestion && <Advice suggestion={suggestion} basis={basis} place={readOnly ? '' : place} />}
    </li>
  );
}

function Advice({
  suggestion,
  basis,
  place,
}: {
  readonly suggestion: OutlineSuggestion;
  readonly basis: ReportState['basis'];
  readonly place: string;
}) {
  const { t } = useTexts();
  return (
    <details class="advice">
      <summary>{t('partHowTo')}</summary>
      <p>{suggestion.advice}</p>
      {suggestion.questions.length > 0 && (
        <>
          <p class="quiet">{t('partQuestions')}</p>
          <ul class="starters" data-questions>
            {suggestion.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {suggestion.starters.length > 0 && (
        <>
          <p class="quiet">{t('partStarters')}</p>
          <ul class="starters">
            {suggestion.starters.map((starter) => (
              <li key={starter}>{starter}</li>
            ))}
          </ul>
        </>
      )}
      {place !== '' && <p class="quiet">{t('partPlace', clip(place, QUOTE_LENGTH))}</p>}
      {basis.length > 0 && (
        <p class="quiet">
          {t('partBasis')}
          {basis.map(({ name, clause }) => (
            <span class="basis" key={`${name}${clause ?? ''}`}>
              {name} {clause}
            </span>
          ))}
        </p>
      )}
    </details>
  );
}
