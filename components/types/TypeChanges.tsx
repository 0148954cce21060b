import { type Translate, useTexts } from '../text.ts';
import type { FieldChange, PartField, TypeDifference, TypeField } from './type-difference.ts';

/** What an import would change in one type, part by part. */
export function TypeChanges({ difference }: { readonly difference: TypeDifference }) {
  const { t } = useTexts();
  const { type, verdict, fields, parts } = difference;
  const same = parts.filter((part) => part.verdict === 'same').length;
  return (
    <section class="types-change" data-entry={verdict} data-own-type={type.id}>
      <h3>
        <span class="tag">{t(verdict === 'new' ? 'importTagNew' : 'typesTagChanged')}</span> {type.title}
      </h3>
      <ul class="types-results">
        {fields.length > 0 && (
          <li class="types-result">{fields.map((one) => fieldWords(one, t)).join(t('listSeparator'))}</li>
        )}
        {parts.map(({ id, title, verdict: what, fields: some }) =>
          what === 'same' ? null : (
            <li class="types-result" key={id} data-part-verdict={what}>
              <span class="tag">{t(`typepart_${what}`)}</span>
              <span>{title || id}</span>
              {some.length > 0 && (
                <span class="quiet">{some.map((one) => fieldWords(one, t)).join(t('listSeparator'))}</span>
              )}
            </li>
          ),
        )}
        {same > 0 && <li class="types-result quiet">{t('typesPartsSame', same)}</li>}
      </ul>
    </section>
  );
}

function fieldWords({ field, lines }: FieldChange<PartField | TypeField>, t: Translate): string {
  const name = t(`typefield_${field}`);
  if (!lines || lines.more + lines.fewer === 0) return name;
  return `${name} ${[lines.more > 0 ? `+${lines.more}` : '', lines.fewer > 0 ? `−${lines.fewer}` : ''].filter((one) => one !== '').join(' ')}`;
}
