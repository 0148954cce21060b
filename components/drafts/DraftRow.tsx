import type { DraftContent, DraftSummary } from '../../messaging/protocol.ts';
import { AskFirst } from '../AskFirst.tsx';
import { count, moment } from '../format.ts';
import { useTexts } from '../text.ts';
import type { DraftsActions } from './Drafts.tsx';

/** One draft: when, where, how much; opened, its whole text. */
export function DraftRow({
  draft,
  content,
  now,
  actions,
}: {
  readonly draft: DraftSummary;
  /** The whole draft while it is opened. */
  readonly content: DraftContent | null;
  readonly now: number;
  readonly actions: DraftsActions;
}) {
  const { t, language } = useTexts();
  return (
    <li class="draft" data-draft={draft.id}>
      <h2>{draft.pageTitle || draft.label || t('draftsUnnamed')}</h2>
      <p class="quiet">
        <time dateTime={new Date(draft.updatedAt).toISOString()}>{moment(draft.updatedAt, now, language)}</time>
        {' · '}
        {t('draftsCharacters', count(draft.characters, language))}
        {' · '}
        {draft.origin.replace(/^https?:\/\//, '')}
      </p>
      {content ? (
        content.boxes.map(({ label, text }, index) => (
          <section key={index} class="draft-box" lang="zh-CN">
            {label !== '' && content.boxes.length > 1 && <h3>{label}</h3>}
            <pre class="copyable">{text}</pre>
          </section>
        ))
      ) : (
        <p class="quote">
          <q>{draft.excerpt}</q>
        </p>
      )}
      <div class="actions">
        {content ? (
          <>
            <button
              type="button"
              class="small strong"
              data-action="copy"
              onClick={() => actions.copy(wholeText(content))}
            >
              {t('copyText')}
            </button>
            <button type="button" class="small" data-action="close" onClick={() => actions.close()}>
              {t('draftsClose')}
            </button>
          </>
        ) : (
          <button type="button" class="small" data-action="open" onClick={() => actions.open(draft.id)}>
            {t('draftsOpen')}
          </button>
        )}
        <AskFirst
          action="remove"
          label={t('draftsRemove')}
          question={t('draftsRemoveAsk')}
          onConfirm={() => actions.remove(draft.id)}
        />
      </div>
    </li>
  );
}

/** A single box as it is; several with their labels between. */
function wholeText({ boxes }: DraftContent): string {
  if (boxes.length === 1) return boxes[0]?.text ?? '';
  return boxes.map(({ label, text }) => (label === '' ? text : `${label}\n${text}`)).join('\n\n');
}
