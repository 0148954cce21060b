import type { OutlineSection } from '../../engine/index.ts';
import type { OpenField } from '../../messaging/sample-messages.ts';
import { clip } from '../format.ts';
import { useTexts } from '../text.ts';

const HEADING_LENGTH = 40;

/** Of an outline the part that goes into a box of its own, and which box that is. */
export function OutlineSections({
  sections,
  section,
  columns,
  onChoose,
}: {
  readonly sections: readonly OutlineSection[];
  readonly section: number;
  readonly columns: NonNullable<OpenField['columns']>;
  readonly onChoose: (section: number) => void;
}) {
  const { t } = useTexts();
  const parts = sections[section]?.parts ?? [];
  const column = parts.map((part) => columns[part]).find((name) => name !== undefined);
  return (
    <>
      <label class="field">
        <span>{t('samplesSection')}</span>
        <select name="section" value={section} onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
          {sections.map(({ heading }, index) => (
            <option key={index} value={index} lang="zh-CN">
              {clip(heading, HEADING_LENGTH)}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet" data-column={column ?? ''}>
        {column === undefined ? t('samplesPutCaret') : t('samplesPutColumn', column)}
      </p>
    </>
  );
}
