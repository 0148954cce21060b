import { useTexts } from '../text.ts';
import { TypeChanges } from './TypeChanges.tsx';
import type { TypeDifference } from './type-difference.ts';

/** A file that was looked through; nothing has been changed yet. */
export type ReadTypes =
  | { readonly kind: 'read'; readonly name: string; readonly types: readonly TypeDifference[] }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly string[] };

const VERDICTS = ['new', 'changed', 'same'] as const;

/** A file is chosen, looked at, and brought in once the writer says so. */
export function TypesImport({
  read,
  busy,
  onFile,
  onConfirm,
  onCancel,
}: {
  readonly read: ReadTypes | null;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTexts();
  const types = read?.kind === 'read' ? read.types : [];
  const changing = types.filter(({ verdict }) => verdict !== 'same');
  return (
    <>
      <p class="quiet">{t('typesImportHow')}</p>
      <div class="actions">
        <label class="file small">
          {t('typesImportChoose')}
          <input
            type="file"
            name="types-file"
            accept=".json,application/json"
            class="visually-hidden"
            disabled={busy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              // The same file, mended, can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {read?.kind === 'refused' && (
        <div class="card banner" role="alert" data-refused={read.problems.length}>
          <p>{t('typesRefused', read.name)}</p>
          <ul class="points">
            {read.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {read?.kind === 'read' && (
        <div class="card review" data-review={types.length}>
          <h2>{t('importReview', read.name)}</h2>
          <ul class="points">
            {VERDICTS.map((verdict) => {
              const { length } = types.filter((one) => one.verdict === verdict);
              return (
                <li key={verdict} data-verdict={verdict} data-count={length}>
                  {t(`typeverdict_${verdict}`, length)}
                </li>
              );
            })}
          </ul>
          {changing.map((one) => (
            <TypeChanges key={one.type.id} difference={one} />
          ))}
          <p class="quiet">{t(changing.length > 0 ? 'typesImportSafe' : 'importNothing')}</p>
          <div class="actions">
            {changing.length > 0 && (
              <button
                type="button"
                class="small strong"
                data-action="confirm-import"
                disabled={busy}
                onClick={onConfirm}
              >
                {t('importConfirm')}
              </button>
            )}
            <button type="button" class="small" data-action="cancel-import" disabled={busy} onClick={onCancel}>
              {t(changing.length > 0 ? 'cancel' : 'noticeClose')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
