import { useState } from 'preact/hooks';
import type { DraftContent, VersionSummary } from '../../messaging/protocol.ts';
import { count, moment, signed } from '../format.ts';
import { useTexts } from '../text.ts';
import type { VersionPair } from './VersionDifference.tsx';

export interface TimelineActions {
  /** Shows how two states differ; null is the draft as it stands. */
  compare(a: number | null, b: number | null): void;
  mark(versionId: number, marked: boolean): void;
  restore(versionId: number): void;
}

const AT_ONCE = 30;

/** How a draft came about, newest first: when, how much, how much more than before. */
export function Timeline({
  draft,
  versions,
  compared,
  now,
  actions,
}: {
  readonly draft: DraftContent;
  readonly versions: readonly VersionSummary[];
  readonly compared: VersionPair | null;
  readonly now: number;
  readonly actions: TimelineActions;
}) {
  const { t, language } = useTexts();
  const [most, setMost] = useState(AT_ONCE);
  const than = (characters: number, before: VersionSummary | undefined) =>
    before && characters !== before.characters ? ` (${signed(characters - before.characters, language)})` : '';
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h3 id="timeline-title">{t('versionsTitle', count(versions.length, language))}</h3>
      {versions.length === 0 && <p class="quiet">{t('versionsNone')}</p>}
      <ol>
        <li data-version="now" data-shown={compared ? undefined : ''}>
          <span>
            {t('versionNow')} <span class="quiet">{moment(draft.updatedAt, now, language)}</span>
          </span>
          <span class="quiet">
            {t('draftsCharacters', count(draft.characters, language))}
            {than(draft.characters, versions[0])}
          </span>
        </li>
        {versions.slice(0, most).map((version, index) => {
          const when = moment(version.at, now, language);
          return (
            <li
              key={version.id}
              data-version={version.id}
              data-marked={version.marked ? '' : undefined}
              data-shown={compared?.a.id === version.id || compared?.b.id === version.id ? '' : undefined}
            >
              <span>
                <button
                  type="button"
                  class="star"
                  data-action="mark"
                  aria-pressed={version.marked}
                  aria-label={t('versionMark', when)}
                  title={t('versionMarkHint')}
                  onClick={() => actions.mark(version.id, !version.marked)}
                >
                  {version.marked ? '★' : '☆'}
                </button>
                <time dateTime={new Date(version.at).toISOString()}>{when}</time>
              </span>
              <span class="quiet">
                {t('draftsCharacters', count(version.characters, language))}
                {than(version.characters, versions[index + 1])}
              </span>
              <span class="version-actions">
                <button
                  type="button"
                  class="plain link"
                  data-action="compare"
                  aria-label={t('versionCompareNamed', when)}
                  onClick={() => actions.compare(version.id, null)}
                >
                  {t('versionCompare')}
                </button>
                <button
                  type="button"
                  class="plain link"
                  data-action="restore-version"
                  aria-label={t('versionRestoreNamed', when)}
                  onClick={() => actions.restore(version.id)}
                >
                  {t('versionRestore')}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      {versions.length > most && (
        <button type="button" class="small" data-action="more-versions" onClick={() => setMost(most + AT_ONCE)}>
          {t('versionsMore', count(versions.length - most, language))}
        </button>
      )}
    </section>
  );
}
