import type { Writer } from '../../engine/types.ts';
import { useTexts } from '../text.ts';
import { WriterForm } from './WriterForm.tsx';

/** 本人信息 */
export function WriterSection({
  writer,
  saved,
  onSave,
}: {
  /** undefined until the background has answered. */
  readonly writer: Writer | undefined;
  readonly saved: boolean;
  readonly onSave: (writer: Writer) => void;
}) {
  const { t } = useTexts();
  return (
    <section id="writer" aria-labelledby="writer-title">
      <h2 id="writer-title">{t('optionsWriterTitle')}</h2>
      <p class="quiet">{t('optionsWriterWhy')}</p>
      {writer && <WriterForm key={`${writer.name} ${writer.unit}`} writer={writer} onSave={onSave} />}
      <p class="notice-line" role="status" aria-live="polite">
        {saved && t('writerSaved')}
      </p>
    </section>
  );
}
