import { deadlineWords } from '../deadline.ts';
import { DOCUMENT_TYPE_NAMES, OFFERED_TYPES } from '../document-type-names.ts';
import { type TextKey, useTexts } from '../text.ts';
import { BindingChoice } from './BindingChoice.tsx';
import { LengthRows } from './LengthRows.tsx';
import { type PartNames, PartRows } from './PartRows.tsx';
import { QuotedRow } from './QuotedRow.tsx';
import { SaveBar } from './SaveBar.tsx';
import { changed, type SetDraft } from './set-draft.ts';

/** What was found in a notice, to be looked through, mended and saved. */
export function SetForm({
  draft,
  saved,
  asks,
  sites,
  partNames,
  wrongSite,
  now,
  onChange,
  onSave,
  onCancel,
}: {
  readonly draft: SetDraft;
  /** It was saved before and is being changed. */
  readonly saved: boolean;
  /** False: the text does not look like a notice that asks for a report. */
  readonly asks: boolean;
  /** Hosts to choose from. */
  readonly sites: readonly string[];
  readonly partNames: PartNames;
  readonly wrongSite: boolean;
  /** ms since the epoch */
  readonly now: number;
  readonly onChange: (draft: SetDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}) {
  const { t, language } = useTexts();
  const { deadline, format } = draft;
  const change = (some: Partial<SetDraft>) => onChange({ ...draft, ...some });
  return (
    <form
      class="requirement-form"
      data-set={draft.id}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {!asks && (
        <p class="card banner" data-asks="nothing">
          {t('requirementsAsksNothing')}
        </p>
      )}
      <div class="requirement-head">
        <label>
          <span class="quiet">{t('requirementsName')}</span>
          <input
            name="title"
            value={draft.title}
            maxLength={120}
            onInput={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        </label>
        <label>
          <span class="quiet">{t('typeLabel')}</span>
          <select
            name="type"
            value={draft.type}
            onChange={({ currentTarget }) =>
              change({ type: OFFERED_TYPES.find((id) => id === currentTarget.value) ?? 'other' })
            }
          >
            {OFFERED_TYPES.map((id) => (
              <option key={id} value={id}>
                {id === 'other' ? t('requirementsTypeUnknown') : t(DOCUMENT_TYPE_NAMES[id])}
              </option>
            ))}
          </select>
        </label>
        {draft.source !== '' && <p class="quiet source">{t('requirementsSource', draft.source)}</p>}
      </div>
      <PartRows parts={draft.parts} names={partNames} onChange={(parts) => change({ parts })} />
      <LengthRows lengths={draft.lengths} onChange={(lengths) => change({ lengths })} />
      <section aria-labelledby="asked-deadline">
        <h2 id="asked-deadline">{t('requirementsDeadline')}</h2>
        {deadline.item.sentence === '' && <p class="not-found">{t('requirementsDeadlineNone')}</p>}
        <ul>
          <QuotedRow
            data="deadline"
            ticked={deadline.ticked}
            label={t('requirementsDeadline')}
            quoted={deadline.item}
            onTick={(ticked) => change({ deadline: { ...deadline, ticked } })}
          >
            <div class="bounds">
              <input
                type="date"
                name="deadline"
                aria-label={t('requirementsDeadline')}
                value={deadline.item.day}
                onInput={({ currentTarget: { value } }) =>
                  change({ deadline: { ticked: value !== '', item: { ...deadline.item, day: value } } })
                }
              />
              {deadline.item.day !== '' && (
                <span class="quiet">{deadlineWords(deadline.item.day, now, language, t).words}</span>
              )}
            </div>
          </QuotedRow>
        </ul>
      </section>
      <section aria-labelledby="asked-format">
        <h2 id="asked-format">{t('requirementsFormat')}</h2>
        {format.length === 0 && <p class="not-found">{t('requirementsFormatNone')}</p>}
        <ul>
          {format.map(({ ticked, item }, index) => (
            <QuotedRow
              key={index}
              data="format"
              ticked={ticked}
              label={item.words}
              quoted={item}
              onTick={(is) => change({ format: changed(format, index, { ticked: is, item }) })}
            />
          ))}
        </ul>
      </section>
      {(['writers', 'sendTo'] as const).map((name) => (
        <Person
          key={name}
          name={name}
          person={draft[name]}
          onTick={(ticked) => {
            const person = draft[name];
            if (person) change({ [name]: { ...person, ticked } });
          }}
        />
      ))}
      <BindingChoice
        binding={draft.binding}
        type={draft.type}
        sites={sites}
        wrong={wrongSite}
        onChange={(binding) => change({ binding })}
      />
      <SaveBar draft={draft} saved={saved} onCancel={onCancel} />
    </form>
  );
}

const PEOPLE: Readonly<Record<'writers' | 'sendTo', readonly [title: TextKey, none: TextKey]>> = {
  writers: ['requirementsWriters', 'requirementsWritersNone'],
  sendTo: ['requirementsSendTo', 'requirementsSendToNone'],
};

function Person({
  name,
  person,
  onTick,
}: {
  readonly name: 'writers' | 'sendTo';
  readonly person: SetDraft['writers'];
  readonly onTick: (ticked: boolean) => void;
}) {
  const { t } = useTexts();
  const [title, none] = PEOPLE[name];
  return (
    <section aria-label={t(title)}>
      <h2>{t(title)}</h2>
      {person ? (
        <ul>
          <QuotedRow data={name} ticked={person.ticked} label={t(title)} quoted={person.item} onTick={onTick} />
        </ul>
      ) : (
        <p class="not-found">{t(none)}</p>
      )}
    </section>
  );
}
