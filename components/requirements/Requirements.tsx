import type { ComponentChildren } from 'preact';
import type { RequirementSetRecord } from '../../messaging/requirement-messages.ts';
import { NoticeStrip, type Told } from '../NoticeStrip.tsx';
import { type TextKey, useTexts } from '../text.ts';

/** Why a page or file gave nothing to read. */
export const PROBLEMS = {
  closed: 'requirementsTabClosed',
  refused: 'requirementsRefused',
  pdf: 'requirementsPdf',
  pictures: 'requirementsPictures',
  elsewhere: 'requirementsElsewhere',
  nothing: 'requirementsNoText',
  'too-large': 'requirementsTooLarge',
} as const satisfies Readonly<Record<string, TextKey>>;
export type Problem = keyof typeof PROBLEMS;

export type RequirementsNotice =
  | { readonly kind: 'saved'; readonly set: RequirementSetRecord }
  | { readonly kind: 'removed' | 'unbound'; readonly set: RequirementSetRecord }
  | { readonly kind: 'put-back' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The frame of the requirements page: where one is, and what came of the last press. */
export function Requirements({
  place,
  count,
  notice,
  onPutBack,
  onCloseNotice,
  children,
}: {
  readonly place: 'read' | 'saved' | 'set';
  /** How many sets are saved. */
  readonly count: number;
  readonly notice: RequirementsNotice | null;
  readonly onPutBack: (set: RequirementSetRecord) => void;
  readonly onCloseNotice: () => void;
  readonly children: ComponentChildren;
}) {
  const { t } = useTexts();
  const told = (said: RequirementsNotice): Told => ({
    name: said.kind,
    words: wordsOf(said, t),
    ...((said.kind === 'removed' || said.kind === 'unbound') && {
      press: { action: 'put-back', words: t('draftsPutBackPress'), onPress: () => onPutBack(said.set) },
    }),
  });
  return (
    <div class="workbench requirements">
      <header class="workbench-head">
        <h1>{t('requirementsTitle')}</h1>
        <nav aria-label={t('requirementsNav')}>
          <a href="#read" aria-current={place === 'read' ? 'page' : undefined}>
            {t('requirementsRead')}
          </a>
          <a href="#saved" aria-current={place === 'saved' ? 'page' : undefined}>
            {t('requirementsSaved', count)}
          </a>
          <a href="options.html">{t('popupOptions')}</a>
        </nav>
      </header>
      <main>{children}</main>
      <NoticeStrip told={notice && told(notice)} onClose={onCloseNotice} />
    </div>
  );
}

function wordsOf(notice: RequirementsNotice, t: ReturnType<typeof useTexts>['t']): string {
  switch (notice.kind) {
    case 'saved':
      return notice.set.binding ? t('requirementsJustSaved') : t('requirementsJustSavedUnbound');
    case 'removed':
      return t('requirementsRemoved', notice.set.title || t('requirementsUntitled'));
    case 'unbound':
      return t('requirementsUnbound', notice.set.title || t('requirementsUntitled'));
    case 'put-back':
      return t('requirementsPutBack');
    case 'failed':
      return t('requestFailed', notice.reason);
  }
}
