import { useTexts } from './text.ts';

export interface Told {
  /** What the strip is known by, such as `removed`. */
  readonly name: string;
  readonly words: string;
  /** What can be done about it. */
  readonly press?: { readonly action: string; readonly words: string; readonly onPress: () => void } | undefined;
  /** It goes by itself. */
  readonly passing?: boolean;
}

/** At the foot of a page of its own: what came of the last press; read out when it changes. */
export function NoticeStrip({ told, onClose }: { readonly told: Told | null; readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <div class="workbench-notice" role="status" aria-live="polite">
      {told && (
        <div class="notice" data-notice={told.name}>
          <p>{told.words}</p>
          <div class="actions">
            {told.press && (
              <button type="button" class="small strong" data-action={told.press.action} onClick={told.press.onPress}>
                {told.press.words}
              </button>
            )}
            {!told.passing && (
              <button type="button" class="plain" data-action="close-notice" onClick={onClose}>
                {t('noticeClose')}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
