import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Writer } from '../../engine/types.ts';
import type { ChoiceEntry, IgnoredEntry } from '../../messaging/choice-messages.ts';
import type { PolicyState } from '../../messaging/policy-messages.ts';
import type { Convenience, Conveniences, StoredKind } from '../../messaging/stored-messages.ts';
import { SearchBox } from '../SearchBox.tsx';
import { useTexts } from '../text.ts';
import { useAnchor } from '../use-anchor.ts';
import { Choices } from './Choices.tsx';
import { Contents, type SectionGroup } from './Contents.tsx';
import { ConvenienceSwitches, type Shortcut } from './ConvenienceSwitches.tsx';
import { filterSections } from './filter-sections.ts';
import { IgnoredForGood } from './IgnoredForGood.tsx';
import { OtherPages } from './OtherPages.tsx';
import { Permissions } from './Permissions.tsx';
import { Points, PROMISES } from './Points.tsx';
import { ReminderSwitch } from './ReminderSwitch.tsx';
import { Sites } from './Sites.tsx';
import { StoredThings, type StoredThingsProps } from './StoredThings.tsx';
import { UnitSettings } from './UnitSettings.tsx';
import { WriterSection } from './WriterSection.tsx';

export type OptionsNotice =
  | 'saved-writer'
  | 'copied'
  | { readonly removed: StoredKind | 'everything' }
  | { readonly failed: string };

/** What is undefined is not known until the background has answered. */
export interface OptionsProps {
  /** Match patterns the writer added, such as `https://example.org/*`. */
  readonly sites: readonly string[];
  /** What this build asks for, by its manifest. */
  readonly permissions: readonly string[];
  readonly stored: Pick<StoredThingsProps, 'counts' | 'bytes'>;
  readonly writer: Writer | undefined;
  readonly ignored: readonly IgnoredEntry[];
  readonly reminder: boolean | undefined;
  readonly conveniences: Conveniences | undefined;
  /** What the unit set; null where it set nothing. */
  readonly policy: PolicyState | null;
  readonly shortcuts: readonly Shortcut[];
  readonly shortcutsAddress: string;
  readonly choices: readonly ChoiceEntry[];
  readonly notice: OptionsNotice | null;
  readonly onRemoveSite: (pattern: string) => void;
  readonly onAllowSites: (patterns: readonly string[]) => void;
  readonly onClear: StoredThingsProps['onClear'];
  readonly onSaveWriter: (writer: Writer) => void;
  readonly onTurnReminder: (on: boolean) => void;
  readonly onTurnConvenience: (what: Convenience, on: boolean) => void;
  readonly onCopyAddress: () => void;
  readonly onTakeBack: (entry: IgnoredEntry) => void;
  readonly onUnchoose: (choice: ChoiceEntry) => void;
}

/** Settings: where it works, how it shows itself, what it keeps, and why it asks for what. */
export function Options(props: OptionsProps) {
  const { t } = useTexts();
  const page = useRef<HTMLDivElement>(null);
  useAnchor();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(true);
  // After every drawing: what the sections hold comes and changes.
  useLayoutEffect(() => {
    if (page.current) setFound(filterSections(page.current, query) > 0);
  });
  const groups = groupsOf(props);
  const { notice } = props;
  return (
    <div class="settings" ref={page}>
      <header class="settings-head">
        <h1>{t('optionsTitle')}</h1>
        <nav aria-label={t('helpNav')}>
          <a href="help.html">{t('helpTitle')}</a>
          <a href="welcome.html">{t('welcomeAgain')}</a>
        </nav>
        <SearchBox label={t('optionsSearch')} query={query} found={found} onSearch={setQuery} />
      </header>
      <Contents groups={groups} />
      <main class="sheet settings-body">
        {groups.map(({ title, sections }) => (
          <div key={title} class="settings-group" data-group={title}>
            {sections.map(({ view }) => view)}
          </div>
        ))}
        <p class="notice-line" role="status" aria-live="polite">
          {notice !== null && typeof notice === 'object' && 'failed' in notice && t('requestFailed', notice.failed)}
        </p>
      </main>
    </div>
  );
}

function groupsOf(props: OptionsProps): readonly SectionGroup[] {
  const { sites, stored, writer, ignored, reminder, conveniences, policy, choices, notice } = props;
  const removed = notice !== null && typeof notice === 'object' && 'removed' in notice ? notice.removed : null;
  return [
    {
      title: 'optionsGroupChecking',
      sections: [
        {
          id: 'unit',
          title: 'unitTitle',
          view: policy && <UnitSettings key="unit" policy={policy} onAllow={props.onAllowSites} />,
        },
        {
          id: 'sites',
          title: 'optionsSitesTitle',
          view: <Sites key="sites" sites={sites} onRemove={props.onRemoveSite} />,
        },
        {
          id: 'choices',
          title: 'optionsChoicesTitle',
          view: <Choices key="choices" choices={choices} onRemove={props.onUnchoose} />,
        },
        {
          id: 'ignored',
          title: 'optionsIgnoredTitle',
          view: <IgnoredForGood key="ignored" entries={ignored} onTakeBack={props.onTakeBack} />,
        },
        {
          id: 'reminder',
          title: 'optionsReminderTitle',
          view: reminder !== undefined && (
            <ReminderSwitch
              key="reminder"
              on={reminder}
              locked={policy?.reminder?.locked ?? false}
              onTurn={props.onTurnReminder}
            />
          ),
        },
      ],
    },
    {
      title: 'optionsGroupOwn',
      sections: [
        {
          id: 'writer',
          title: 'optionsWriterTitle',
          view: (
            <WriterSection key="writer" writer={writer} saved={notice === 'saved-writer'} onSave={props.onSaveWriter} />
          ),
        },
        { id: 'pages', title: 'optionsPagesTitle', view: <OtherPages key="pages" /> },
        {
          id: 'conveniences',
          title: 'conveniencesTitle',
          view: conveniences && (
            <ConvenienceSwitches
              key="conveniences"
              conveniences={conveniences}
              shortcuts={props.shortcuts}
              shortcutsAddress={props.shortcutsAddress}
              copied={notice === 'copied'}
              onTurn={props.onTurnConvenience}
              onCopyAddress={props.onCopyAddress}
            />
          ),
        },
      ],
    },
    {
      title: 'optionsGroupPrivacy',
      sections: [
        {
          id: 'stored',
          title: 'inventoryTitle',
          view: <StoredThings key="stored" {...stored} removed={removed} onClear={props.onClear} />,
        },
        {
          id: 'promises',
          title: 'optionsPromisesTitle',
          view: <Points key="promises" id="promises" title="optionsPromisesTitle" points={PROMISES} />,
        },
        {
          id: 'permissions',
          title: 'optionsPermissionsTitle',
          view: <Permissions key="permissions" asked={props.permissions} />,
        },
      ],
    },
  ];
}
