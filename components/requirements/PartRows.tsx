import { PART_IDS, type PartId } from '../../engine/types.ts';
import type { RequiredPart } from '../../messaging/requirement-messages.ts';
import { useTexts } from '../text.ts';
import { QuotedRow } from './QuotedRow.tsx';
import { changed, partByHand, type Ticked } from './set-draft.ts';

export type PartNames = Readonly<Record<PartId, string>>;

const IDS: readonly RequiredPart['id'][] = [...PART_IDS, 'other'];

/** The parts that must be written, each as the notice puts it; more can be added by hand. */
export function PartRows({
  parts,
  names,
  onChange,
}: {
  readonly parts: readonly Ticked<RequiredPart>[];
  readonly names: PartNames;
  readonly onChange: (parts: readonly Ticked<RequiredPart>[]) => void;
}) {
  const { t } = useTexts();
  const nameOf = (id: RequiredPart['id']) => (id === 'other' ? t('requirementsPartOther') : names[id]);
  const there = new Set(parts.map(({ item }) => item.id));
  return (
    <section aria-labelledby="asked-parts">
      <h2 id="asked-parts">{t('requirementsParts')}</h2>
      {parts.length === 0 && <p class="not-found">{t('requirementsPartsNone')}</p>}
      <ul>
        {parts.map(({ ticked, item }, index) => (
          <QuotedRow
            key={index}
            data={item.id}
            ticked={ticked}
            label={nameOf(item.id)}
            quoted={item}
            onTick={(is) => onChange(changed(parts, index, { ticked: is, item }))}
            {...(item.sentence === '' ? { onRemove: () => onChange(changed(parts, index, null)) } : {})}
          >
            <select
              value={item.id}
              aria-label={t('requirementsPartIs', item.words || nameOf(item.id))}
              onChange={({ currentTarget }) => {
                const id = IDS.find((one) => one === currentTarget.value);
                if (id) onChange(changed(parts, index, { ticked: true, item: { ...item, id } }));
              }}
            >
              {IDS.map((id) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
            {item.id === 'other' && <p class="quiet">{t('requirementsPartOtherWhy')}</p>}
          </QuotedRow>
        ))}
      </ul>
      <select
        class="adding"
        name="add-part"
        aria-label={t('requirementsPartAdd')}
        value=""
        onChange={({ currentTarget }) => {
          const id = PART_IDS.find((one) => one === currentTarget.value);
          currentTarget.value = '';
          if (id) onChange([...parts, partByHand(id)]);
        }}
      >
        <option value="">{t('requirementsPartAdd')}</option>
        {PART_IDS.filter((id) => !there.has(id)).map((id) => (
          <option key={id} value={id}>
            {names[id]}
          </option>
        ))}
      </select>
    </section>
  );
}
