import { useEffect, useState } from 'preact/hooks';
import type { SavedState } from '../../messaging/panel-state.ts';
import { moment } from '../format.ts';
import { useTexts } from '../text.ts';

/** Saving that takes longer, in ms, is said to be no saving yet. */
const PATIENCE = 1_500;

/** Whether what was typed is kept; `now` in ms since the epoch. */
export function SavedLine({ saved, now }: { readonly saved: SavedState; readonly now: number }) {
  const { t, language } = useTexts();
  const late = useLate(saved.state === 'saving' ? saved.since : null);
  const alert = saved.state === 'failed' || late;
  return (
    <p class="saved" data-saved={late ? 'late' : saved.state} role={alert ? 'alert' : undefined}>
      {saved.state === 'saved' && t('draftSaved', moment(saved.at, now, language))}
      {saved.state === 'untouched' && t('draftUntouched')}
      {saved.state === 'secret' && t('draftSecret')}
      {saved.state === 'saving' && t(late ? 'draftLate' : 'draftSaving')}
      {saved.state === 'failed' && (saved.full ? t('draftFull') : t('draftFailed', saved.reason))}
    </p>
  );
}

/** True once `since` (ms since the epoch) lies further back than anybody need wait. */
function useLate(since: number | null): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (since === null) return;
    const timer = setTimeout(() => setLate(true), Math.max(0, since + PATIENCE - Date.now()));
    return () => clearTimeout(timer);
  }, [since]);
  return since !== null && late;
}
