import { useState } from 'preact/hooks';
import { SearchBox } from '../SearchBox.tsx';
import { holdsAll } from '../search.ts';
import { useTexts } from '../text.ts';
import { useAnchor } from '../use-anchor.ts';
import { Chapter } from './Chapter.tsx';
import { CHAPTERS } from './chapters.ts';

/** 使用说明: short chapters, to be looked through and searched. */
export function Help() {
  const { t } = useTexts();
  useAnchor();
  const [query, setQuery] = useState('');
  const shown = CHAPTERS.filter((id) => holdsAll(`${t(`chapter_${id}`)}\n${t(`help_${id}`)}`, query));
  return (
    <div class="settings help">
      <header class="settings-head">
        <h1>{t('helpTitle')}</h1>
        <nav aria-label={t('helpNav')}>
          <a href="welcome.html">{t('welcomeAgain')}</a>
          <a href="options.html">{t('popupOptions')}</a>
        </nav>
        <SearchBox label={t('helpSearch')} query={query} found={shown.length > 0} onSearch={setQuery} />
      </header>
      <nav class="settings-contents" aria-label={t('contents')}>
        <ol>
          {shown.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`chapter_${id}`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <main class="sheet settings-body">
        {shown.map((id) => (
          <Chapter key={id} id={id} />
        ))}
      </main>
    </div>
  );
}
