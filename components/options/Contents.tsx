import type { ComponentChildren } from 'preact';
import { type TextKey, useTexts } from '../text.ts';

/** One section of the settings. The id is its element's, and what the table of contents leads to. */
export interface Section {
  readonly id: string;
  readonly title: TextKey;
  readonly view: ComponentChildren;
}

export interface SectionGroup {
  readonly title: TextKey;
  readonly sections: readonly Section[];
}

/** The table of contents, without what is not there; it stays in view where there is room beside the sections. */
export function Contents({ groups }: { readonly groups: readonly SectionGroup[] }) {
  const { t } = useTexts();
  return (
    <nav class="settings-contents" aria-label={t('contents')}>
      {groups.map(({ title, sections }) => (
        <div key={title} data-group={title}>
          <p class="group-title">{t(title)}</p>
          <ul>
            {sections
              .filter(({ view }) => view)
              .map((section) => (
                <li key={section.id}>
                  <a href={`#${section.id}`}>{t(section.title)}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
