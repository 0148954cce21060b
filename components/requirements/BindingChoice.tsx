import type { DocumentTypeId } from '../../engine/types.ts';
import type { Binding } from '../../messaging/requirement-messages.ts';
import { DOCUMENT_TYPE_NAMES, OFFERED_TYPES } from '../document-type-names.ts';
import { useTexts } from '../text.ts';

const BY_HAND = '';
const WITH_PARTS = OFFERED_TYPES.filter((type) => type !== 'other');

/** Which reports are checked by the set: those of a site, those of a kind, or none for now. */
export function BindingChoice({
  binding,
  type,
  sites,
  wrong,
  onChange,
}: {
  readonly binding: Binding;
  /** The kind the notice asks for. */
  readonly type: DocumentTypeId;
  readonly sites: readonly string[];
  /** What was typed for a site is none. */
  readonly wrong: boolean;
  readonly onChange: (binding: Binding) => void;
}) {
  const { t } = useTexts();
  const site = binding?.kind === 'site' ? binding.site : (sites[0] ?? BY_HAND);
  const listed = sites.includes(site);
  const kind = binding?.kind === 'type' ? binding.type : type === 'other' ? 'deputy-report' : type;
  const radio = (is: 'site' | 'type' | 'none', to: Binding, words: string) => (
    <label class="choice">
      <input
        type="radio"
        name="binding"
        value={is}
        checked={(binding?.kind ?? 'none') === is}
        onChange={() => onChange(to)}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <section aria-labelledby="binding-title">
      <h2 id="binding-title">{t('requirementsBinding')}</h2>
      <div class="binding">
        {radio('site', { kind: 'site', site }, t('requirementsBindSite'))}
        {binding?.kind === 'site' && (
          <div class="binding-to">
            <select
              name="site"
              aria-label={t('requirementsSite')}
              value={listed ? site : BY_HAND}
              onChange={({ currentTarget }) => onChange({ kind: 'site', site: currentTarget.value })}
            >
              {sites.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
              <option value={BY_HAND}>{t('requirementsSiteByHand')}</option>
            </select>
            {!listed && (
              <input
                name="site-by-hand"
                value={site}
                placeholder="oa.example.gov.cn"
                aria-label={t('requirementsSiteTyped')}
                aria-invalid={wrong}
                spellcheck={false}
                onInput={({ currentTarget }) => onChange({ kind: 'site', site: currentTarget.value })}
              />
            )}
            {wrong && <p class="wrong">{t('requirementsSiteWrong')}</p>}
          </div>
        )}
        {radio('type', { kind: 'type', type: kind }, t('requirementsBindType'))}
        {binding?.kind === 'type' && (
          <div class="binding-to">
            <select
              name="bound-type"
              aria-label={t('typeLabel')}
              value={kind}
              onChange={({ currentTarget }) => {
                const chosen = WITH_PARTS.find((id) => id === currentTarget.value);
                if (chosen) onChange({ kind: 'type', type: chosen });
              }}
            >
              {WITH_PARTS.map((id) => (
                <option key={id} value={id}>
                  {t(DOCUMENT_TYPE_NAMES[id])}
                </option>
              ))}
            </select>
          </div>
        )}
        {radio('none', null, t('requirementsBindNone'))}
      </div>
    </section>
  );
}
