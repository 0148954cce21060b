import type { SavedState } from '../../messaging/panel-state.ts';
import { moment } from '../format.ts';
import { useTexts } from '../text.ts';

/** Whether what was typed is kept; `now` in ms since the epoch. */
export function SavedLine({ saved, now }: { readonly saved: SavedState; readonly now: number }) {
  const { t, language } = useTexts();
  return (
    <p class="saved" data-saved={saved.state} role={saved.state === 'failed' ? 'alert' : undefined}>
      {saved.state === 'saved' && t('draftSaved', moment(saved.at, now, language))}
      {saved.state === 'untouched' && t('draftUntouched')}
      {saved.state === 'failed' && t('draftFailed', saved.reason)}
    </p>
  );
}
