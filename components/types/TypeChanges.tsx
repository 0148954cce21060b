import { type Translate, useTexts } from '../text.ts';
import type { FieldChange, PartDifference, PartField, TypeDifference, TypeField } from './type-difference.ts';

/** What an import would change in one type, part by part. */
export function TypeChanges({ difference }: { readonly difference: TypeDifference }) {
  const { t } = useTexts();
  const { type, verdict, fields, parts } = difference;
  const isNew = verdict === 'new';
  const same = parts.filter((part) => part.verdict === 'same').length;
  return (
    <section class="types-change" data-entry={verdict} data-own-type={type.id}>
      <h3>
        <span class="tag">{t(isNew ? 'importTagNew' : 'typesTagChanged')}</span> {type.title}
      </h3>
      <ul class={isNew ? 'spare' : 'types-results'}>
        {fields.length > 0 && (
          <li class="types-result">{fields.map((one) => fieldWords(one, t)).join(t('listSeparator'))}</li>
        )}
        {parts.map((part) =>
          isNew ? (
            <li key={part.id} data-part-verdict={part.verdict}>
              <span class="chip">{part.title || part.id}</span>
            </li>
          ) : (
            <PartChange key={part.id} part={part} />
          ),
        )}
        {same > 0 && <li class="types-result quiet">{t('typesPartsSame', same)}</li>}
      </ul>
    </section>
  );
}

function PartChange({ part: { id, title, verdict, fields } }: { readonly part: PartDifference }) {
  const { t } = useTexts();
  if (verdict === 'same') return null;
  return (
    <li class="types-result" data-part-verdict={verdict}>
      <span class="tag">{t(`typepart_${verdict}`)}</span>
      <span>{title || id}</span>
      {fields.length > 0 && (
        <span class="quiet">{fields.map((one) => fieldWords(one, t)).join(t('listSeparator'))}</span>
      )}
    </li>
  );
}

function fieldWords({ field, lines }: FieldChange<PartField | TypeField>, t: Translate): string {
  const name = t(`typefield_${field}`);
  if (!lines || lines.more + lines.fewer === 0) return name;
  const counts = [lines.more > 0 ? `+${lines.more}` : '', lines.fewer > 0 ? `−${lines.fewer}` : ''];
  return [name, ...counts.filter((one) => one !== '')].join(' ');
}
