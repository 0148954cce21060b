import type { DraftContent, DraftSummary } from '../../messaging/protocol.ts';
import type { Translate } from '../text.ts';

/** What a draft is called: by the writer, by its page, by its field. */
export function titleOf(draft: Pick<DraftSummary, 'name' | 'pageTitle' | 'label'>, t: Translate): string {
  return draft.name || draft.pageTitle || draft.label || t('draftsUnnamed');
}

/** `http://oa.example.org` → `oa.example.org`; a frame without an origin of its own is named by its page. */
export function siteOf(origin: string): string {
  return origin.replace(/^(sandbox\+)?https?:\/\//, '');
}

/** A single box as it is; several with their labels between. */
export function wholeText(boxes: DraftContent['boxes']): string {
  if (boxes.length === 1) return boxes[0]?.text ?? '';
  return boxes.map(({ label, text }) => (label === '' ? text : `${label}\n${text}`)).join('\n\n');
}
