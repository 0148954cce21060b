import { useMemo, useState } from 'preact/hooks';
import type { DraftContent } from '../../messaging/protocol.ts';
import { Difference } from '../compare/Difference.tsx';
import { compareTexts } from '../compare/difference.ts';
import { count, moment } from '../format.ts';
import { useTexts } from '../text.ts';
import { titleOf, wholeText } from './titles.ts';

/** Two drafts beside each other, last year's and this year's; below each other where the window is narrow. */
export function SideBySide({
  left,
  right,
  now,
  copy,
}: {
  readonly left: DraftContent;
  readonly right: DraftContent;
  readonly now: number;
  readonly copy: (text: string) => void;
}) {
  const { t, language } = useTexts();
  const [comparing, setComparing] = useState(false);
  const [a, b] = [wholeText(left.boxes), wholeText(right.boxes)];
  const changes = useMemo(() => (comparing ? compareTexts(a, b) : []), [comparing, a, b]);
  return (
    <article class="opened" data-side-by-side>
      <p>
        <a href="#drafts">{t('draftBack')}</a>
      </p>
      <div class="actions">
        <a class="small button" href={`#beside/${right.id}/${left.id}`} data-action="swap">
          {t('besideSwap')}
        </a>
        <button
          type="button"
          class="small"
          data-action="difference"
          aria-pressed={comparing}
          onClick={() => setComparing(!comparing)}
        >
          {comparing ? t('besideTexts') : t('besideDifference')}
        </button>
      </div>
      <div class="beside">
        {[left, right].map((draft, index) => (
          <section key={index} data-draft={draft.id}>
            <h2>
              <a href={`#draft/${draft.id}`}>{titleOf(draft, t)}</a>
            </h2>
            <p class="quiet">
              {moment(draft.updatedAt, now, language)}
              {' · '}
              {t('draftsCharacters', count(draft.characters, language))}
              {' · '}
              {t('draftsYear', draft.year)}
            </p>
            {!comparing && (
              <>
                <pre class="copyable" lang="zh-CN">
                  {index === 0 ? a : b}
                </pre>
                <div class="actions">
                  <button type="button" class="small" data-action="copy" onClick={() => copy(index === 0 ? a : b)}>
                    {t('copyText')}
                  </button>
                </div>
              </>
            )}
          </section>
        ))}
      </div>
      {comparing && <Difference changes={changes} />}
    </article>
  );
}
