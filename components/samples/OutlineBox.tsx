import { useEffect, useRef } from 'preact/hooks';
import type { OutlineSection } from '../../engine/index.ts';
import type { OpenField } from '../../messaging/sample-messages.ts';
import { useTexts } from '../text.ts';
import { OutlineSections } from './OutlineSections.tsx';

const MOST_ROWS = 24;

/** An outline made of a sample, to be looked through, changed, copied or put into a report. */
export function OutlineBox({
  title,
  text,
  ours,
  fields,
  field,
  sections,
  section,
  onChange,
  onChooseField,
  onChooseSection,
  onCopy,
  onPut,
  onClose,
}: {
  readonly title: string;
  readonly text: string;
  /** The sample has no headings; these are ours. */
  readonly ours: boolean;
  /** Reports that are open; undefined until they are known. */
  readonly fields: readonly OpenField[] | undefined;
  /** The one it would go to. */
  readonly field: number;
  /** What the outline is cut into for a report with a box for each part, and the one that would go there. */
  readonly sections: readonly OutlineSection[];
  readonly section: number;
  readonly onChange: (text: string) => void;
  readonly onChooseField: (field: number) => void;
  readonly onChooseSection: (section: number) => void;
  readonly onCopy: () => void;
  readonly onPut: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [title]);
  const empty = text.trim() === '';
  const columns = fields?.[field]?.columns;
  const nameOf = ({ pageTitle, label }: OpenField) =>
    label === '' || pageTitle === '' ? pageTitle || label : t('samplesFieldNamed', pageTitle, label);
  return (
    <section class="card sample-outline" aria-labelledby="outline-of" tabIndex={-1} ref={box} data-outline>
      <h2 id="outline-of">{t('samplesOutlineOf', title)}</h2>
      {ours && <p data-ours>{t('samplesOutlineOurs')}</p>}
      <p class="quiet">{t('samplesOutlineWhy')}</p>
      <label class="paste">
        <span class="visually-hidden">{t('samplesOutlineText')}</span>
        <textarea
          name="outline"
          lang="zh-CN"
          rows={Math.min(MOST_ROWS, text.split('\n').length + 1)}
          value={text}
          maxLength={20_000}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      {fields && fields.length > 1 && (
        <label class="field">
          <span>{t('samplesField')}</span>
          <select
            name="field"
            value={field}
            onChange={({ currentTarget }) => onChooseField(Number(currentTarget.value))}
          >
            {fields.map((one, index) => (
              <option key={index} value={index}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {fields?.length === 0 && (
        <p class="quiet" data-no-field>
          {t('samplesNoField')}
        </p>
      )}
      {columns && (
        <OutlineSections sections={sections} section={section} columns={columns} onChoose={onChooseSection} />
      )}
      {fields?.[0]?.columns === null && fields.length === 1 && (
        <p class="quiet" data-field>
          {t('samplesPutWhere', nameOf(fields[0]))}
        </p>
      )}
      <div class="actions">
        {fields && fields.length > 0 && (
          <button type="button" class="primary" data-action="put-outline" disabled={empty} onClick={onPut}>
            {t('samplesPut')}
          </button>
        )}
        <button type="button" class="small tall strong" data-action="copy" disabled={empty} onClick={onCopy}>
          {t('copyText')}
        </button>
        <button type="button" class="small tall" data-action="close-outline" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}
