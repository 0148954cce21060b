import type { Writer } from '../../engine/types.ts';
import type { PolicyState } from '../../messaging/policy-messages.ts';
import type { ChoiceEntry, IgnoredEntry } from '../../messaging/protocol.ts';
import { AskTwice } from '../AskTwice.tsx';
import { count, hostOf } from '../format.ts';
import { type TextKey, useTexts } from '../text.ts';
import { Choices } from './Choices.tsx';
import { IgnoredForGood } from './IgnoredForGood.tsx';
import { ReminderSwitch } from './ReminderSwitch.tsx';
import { UnitSettings } from './UnitSettings.tsx';
import { WriterForm } from './WriterForm.tsx';

const PROMISES: readonly TextKey[] = [
  'optionsPromiseLocal',
  'optionsPromiseUntouched',
  'optionsPromiseUndo',
  'optionsPromiseDrafts',
  'optionsPromiseUnsure',
];

const PERMISSIONS: readonly TextKey[] = [
  'permissionSites',
  'permissionStorage',
  'permissionTab',
  'permissionScripting',
  'permissionContextMenus',
  'permissionSidePanel',
];

export interface OptionsProps {
  /** Match patterns the writer added, such as `https://example.org/*`. */
  readonly sites: readonly string[];
  /** undefined until the background has answered. */
  readonly stored: { readonly drafts: number; readonly versions: number; readonly characters: number } | undefined;
  /** undefined until the background has answered. */
  readonly writer: Writer | undefined;
  readonly ignored: readonly IgnoredEntry[];
  /** undefined until the background has answered. */
  readonly reminder: boolean | undefined;
  /** What the unit set; null where it set nothing. */
  readonly policy: PolicyState | null;
  readonly choices: readonly ChoiceEntry[];
  readonly notice: 'removed-all' | 'saved-writer' | { readonly failed: string } | null;
  readonly onRemoveSite: (pattern: string) => void;
  readonly onAllowSites: (patterns: readonly string[]) => void;
  readonly onRemoveDrafts: () => void;
  readonly onSaveWriter: (writer: Writer) => void;
  readonly onTurnReminder: (on: boolean) => void;
  readonly onTakeBack: (entry: IgnoredEntry) => void;
  readonly onUnchoose: (choice: ChoiceEntry) => void;
}

/** Settings: what is promised, where it works, what it keeps, and why it asks for what. */
export function Options({
  sites,
  stored,
  writer,
  ignored,
  reminder,
  policy,
  choices,
  notice,
  ...actions
}: OptionsProps) {
  const { t, language } = useTexts();
  return (
    <main class="sheet">
      <h1>{t('optionsTitle')}</h1>
      <Points title="optionsPromisesTitle" points={PROMISES} />
      {policy && <UnitSettings policy={policy} onAllow={actions.onAllowSites} />}
      <section aria-labelledby="sites-title">
        <h2 id="sites-title">{t('optionsSitesTitle')}</h2>
        <ul class="rows">
          <li>{t('optionsSitesBuiltIn')}</li>
          {sites.map((pattern) => (
            <li key={pattern} data-site={pattern}>
              <span class="host">{hostOf(pattern)}</span>
              <button
                type="button"
                class="small"
                data-action="disable-site"
                aria-label={t('optionsSiteRemoveNamed', hostOf(pattern))}
                onClick={() => actions.onRemoveSite(pattern)}
              >
                {t('siteDisable')}
              </button>
            </li>
          ))}
        </ul>
        {sites.length === 0 && <p class="quiet">{t('optionsSitesNone')}</p>}
      </section>
      <Choices choices={choices} onRemove={actions.onUnchoose} />
      <section aria-labelledby="types-title">
        <h2 id="types-title">{t('optionsTypesTitle')}</h2>
        <p>
          {t('optionsTypesWhy')} <a href="types.html">{t('typesTitle')}</a>
        </p>
      </section>
      <section aria-labelledby="writer-title">
        <h2 id="writer-title">{t('optionsWriterTitle')}</h2>
        <p class="quiet">{t('optionsWriterWhy')}</p>
        {writer && <WriterForm writer={writer} onSave={actions.onSaveWriter} />}
        <p class="notice-line" role="status" aria-live="polite">
          {notice === 'saved-writer' && t('writerSaved')}
        </p>
      </section>
      {reminder !== undefined && (
        <ReminderSwitch on={reminder} locked={policy?.reminder?.locked ?? false} onTurn={actions.onTurnReminder} />
      )}
      <IgnoredForGood entries={ignored} onTakeBack={actions.onTakeBack} />
      <section aria-labelledby="stored-title">
        <h2 id="stored-title">{t('optionsStoredTitle')}</h2>
        {stored && (
          <p>
            {stored.drafts > 0
              ? t(
                  'storedFigures',
                  count(stored.drafts, language),
                  count(stored.versions, language),
                  count(stored.characters, language),
                )
              : t('optionsStoredNone')}{' '}
            <a href="workbench.html">{t('popupDrafts')}</a>
          </p>
        )}
        {stored && stored.drafts > 0 && (
          <AskTwice
            action="remove-all"
            label={t('clearAll')}
            goOn={t('clearGoOn')}
            first={t('clearAsk', count(stored.drafts, language), count(stored.versions, language))}
            second={t('clearAskAgain')}
            onConfirm={actions.onRemoveDrafts}
          />
        )}
        <p class="notice-line" role="status" aria-live="polite">
          {notice === 'removed-all' && t('optionsRemovedAll')}
          {notice !== null && typeof notice === 'object' && t('requestFailed', notice.failed)}
        </p>
      </section>
      <Points title="optionsPermissionsTitle" points={PERMISSIONS} />
    </main>
  );
}

function Points({ title, points }: { readonly title: TextKey; readonly points: readonly TextKey[] }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </section>
  );
}
