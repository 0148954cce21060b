import type { ReportState } from '../../messaging/panel-state.ts';
import type { Quoted } from '../../messaging/requirement-messages.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';
import { PartRow } from './PartRow.tsx';

/** All parts in the order of the type. Optional ones that are not there do not ask for attention: they end the list. */
export function PartList({ report, actions }: { readonly report: ReportState; readonly actions: PanelActions }) {
  const { t } = useTexts();
  const { analysis, outline, basis, places, columns, readOnly, requirements } = report;
  const reasons: { readonly [part: string]: readonly Quoted[] } = requirements?.used ? requirements.reasons : {};
  const spare = analysis.parts.filter((part) => part.requirement === 'optional' && part.status === 'missing');
  const asked = analysis.parts.filter((part) => !spare.includes(part));
  return (
    <section aria-labelledby="parts-title">
      <h2 id="parts-title">{t('partsTitle')}</h2>
      <ul class="parts">
        {asked.map((part) => (
          <PartRow
            key={part.id}
            part={part}
            suggestion={outline.find((suggestion) => suggestion.part === part.id)}
            reasons={reasons[part.id]}
            basis={basis}
            place={places[part.id] ?? ''}
            column={columns[part.id] ?? ''}
            readOnly={readOnly}
            actions={actions}
          />
        ))}
      </ul>
      {spare.length > 0 && (
        <>
          <h3 class="spare-title">{t('partOptional')}</h3>
          <ul class="spare">
            {spare.map((part) => {
              const suggestion = outline.find((one) => one.part === part.id);
              return (
                <li
                  key={part.id}
                  data-part={part.id}
                  data-status={part.status}
                  data-requirement={part.requirement}
                  data-outline-part={suggestion?.part}
                >
                  {suggestion && !readOnly ? (
                    <button
                      type="button"
                      class="chip"
                      data-action="insert"
                      title={suggestion.advice}
                      aria-label={t('partInsertNamed', part.title)}
                      onClick={() => actions.insert(part.id)}
                    >
                      {part.title}
                    </button>
                  ) : (
                    <span class="chip">{part.title}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
