import { useState } from 'preact/hooks';
import type { Writer } from '../../engine/types.ts';
import { useTexts } from '../text.ts';

const LONGEST_NAME = 40;
const LONGEST_UNIT = 80;

/** Name and unit of who writes, to find another's left over from a copied text. */
export function WriterForm({ writer, onSave }: { readonly writer: Writer; readonly onSave: (writer: Writer) => void }) {
  const { t } = useTexts();
  const [name, setName] = useState(writer.name);
  const [unit, setUnit] = useState(writer.unit);
  return (
    <form
      class="writer"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ name: name.trim(), unit: unit.trim() });
      }}
    >
      <label>
        {t('writerName')}
        <input
          name="writerName"
          value={name}
          maxLength={LONGEST_NAME}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('writerUnit')}
        <input
          name="writerUnit"
          value={unit}
          maxLength={LONGEST_UNIT}
          placeholder={t('writerUnitExample')}
          autocomplete="off"
          onInput={(event) => setUnit(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="small strong" data-action="save-writer">
        {t('writerSave')}
      </button>
    </form>
  );
}
