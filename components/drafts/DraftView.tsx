import { useState } from 'preact/hooks';
import type { DraftContent, VersionSummary } from '../../messaging/protocol.ts';
import { DOCUMENT_TYPE_NAMES } from '../document-type-names.ts';
import { count, moment } from '../format.ts';
import { useTexts } from '../text.ts';
import { RenameForm } from './RenameForm.tsx';
import { Timeline, type TimelineActions } from './Timeline.tsx';
import { siteOf, titleOf, wholeText } from './titles.ts';
import { VersionDifference, type VersionPair } from './VersionDifference.tsx';

export interface DraftActions extends TimelineActions {
  rename(name: string): void;
  remove(): void;
  beside(): void;
  copy(text: string): void;
  save(format: 'txt' | 'docx'): void;
  closeDifference(): void;
}

/** One draft: its whole text, what can be done with it, and how it came about. */
export function DraftView({
  draft,
  versions,
  compared,
  now,
  actions,
}: {
  readonly draft: DraftContent;
  /** Newest first. */
  readonly versions: readonly VersionSummary[];
  /** Two states of it that are compared. */
  readonly compared: VersionPair | null;
  readonly now: number;
  readonly actions: DraftActions;
}) {
  const { t, language } = useTexts();
  const [renaming, setRenaming] = useState(false);
  const several = draft.boxes.length > 1;
  const facts = [
    t('draftsCharacters', count(draft.characters, language)),
    t('draftsYear', draft.year),
    t(DOCUMENT_TYPE_NAMES[draft.type]),
    siteOf(draft.origin),
  ];
  return (
    <article data-draft={draft.id} class="opened">
      <p>
        <a href="#drafts">{t('draftBack')}</a>
      </p>
      {renaming ? (
        <RenameForm
          name={titleOf(draft, t)}
          onSave={(name) => {
            setRenaming(false);
            actions.rename(name);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div class="opened-title">
          <h2>{titleOf(draft, t)}</h2>
          <button type="button" class="plain" data-action="rename" onClick={() => setRenaming(true)}>
            {t('draftRename')}
          </button>
        </div>
      )}
      <p class="quiet">
        <time dateTime={new Date(draft.updatedAt).toISOString()}>{moment(draft.updatedAt, now, language)}</time>
        {facts.map((fact) => ` · ${fact}`).join('')}
      </p>
      <div class="actions">
        <button
          type="button"
          class="small strong"
          data-action="copy"
          onClick={() => actions.copy(wholeText(draft.boxes))}
        >
          {t('copyText')}
        </button>
        <button type="button" class="small" data-action="save-docx" onClick={() => actions.save('docx')}>
          {t('saveDocx')}
        </button>
        <button type="button" class="small" data-action="save-txt" onClick={() => actions.save('txt')}>
          {t('saveTxt')}
        </button>
        <button type="button" class="small" data-action="beside" onClick={actions.beside}>
          {t('besidePress')}
        </button>
        <button type="button" class="small" data-action="remove" onClick={actions.remove}>
          {t('draftsRemove')}
        </button>
      </div>
      <div class="opened-parts">
        <div class="opened-text">
          {compared ? (
            <VersionDifference pair={compared} versions={versions} now={now} actions={actions} />
          ) : (
            draft.boxes.map(({ label, text }, index) => (
              <section key={index} lang="zh-CN">
                {label !== '' && several && <h3>{label}</h3>}
                <pre class="copyable">{text}</pre>
              </section>
            ))
          )}
        </div>
        <Timeline draft={draft} versions={versions} compared={compared} now={now} actions={actions} />
      </div>
    </article>
  );
}
