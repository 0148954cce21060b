import type { DraftSummary } from '../../messaging/protocol.ts';
import { DOCUMENT_TYPE_NAMES } from '../document-type-names.ts';
import { count, moment } from '../format.ts';
import { useTexts } from '../text.ts';
import type { ListActions } from './DraftList.tsx';
import { siteOf, titleOf } from './titles.ts';

/** One draft of the list: what it is called, when, where, how much, and what was found in it. */
export function DraftRow({
  draft,
  beside,
  now,
  actions,
}: {
  readonly draft: DraftSummary;
  readonly beside: DraftSummary | null;
  readonly now: number;
  readonly actions: ListActions;
}) {
  const { t, language } = useTexts();
  const title = titleOf(draft, t);
  const facts = [
    t('draftsCharacters', count(draft.characters, language)),
    t('draftsYear', draft.year),
    ...(draft.type === 'other' ? [] : [t(DOCUMENT_TYPE_NAMES[draft.type])]),
    siteOf(draft.origin),
  ];
  return (
    <li class="draft" data-draft={draft.id}>
      <h2>
        <a href={`#draft/${draft.id}`} data-action="open">
          {title}
        </a>
      </h2>
      <div class="actions draft-actions">
        {beside?.id !== draft.id && (
          <button
            type="button"
            class={beside ? 'small strong' : 'plain'}
            data-action="beside"
            aria-label={t('besideNamed', title)}
            onClick={() => actions.beside(draft)}
          >
            {beside ? t('besideThis') : t('beside')}
          </button>
        )}
        <button
          type="button"
          class="plain"
          data-action="remove"
          aria-label={t('draftsRemoveNamed', title)}
          onClick={() => actions.remove(draft)}
        >
          {t('draftsRemove')}
        </button>
      </div>
      <p class="quiet">
        <time dateTime={new Date(draft.updatedAt).toISOString()}>{moment(draft.updatedAt, now, language)}</time>
        {facts.map((fact) => ` · ${fact}`).join('')}
      </p>
      <p class="quote" lang="zh-CN">
        <q>
          <Marked text={draft.excerpt} marks={draft.marks} />
        </q>
      </p>
    </li>
  );
}

/** What was looked for, marked where it stands. */
function Marked({ text, marks }: { readonly text: string; readonly marks: DraftSummary['marks'] }) {
  let at = 0;
  return (
    <>
      {marks.map(({ start, end }) => {
        const before = text.slice(at, start);
        at = end;
        return (
          <span key={start}>
            {before}
            <mark>{text.slice(start, end)}</mark>
          </span>
        );
      })}
      {text.slice(at)}
    </>
  );
}
