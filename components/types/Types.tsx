import type { ComponentChildren } from 'preact';
import type { OwnType } from '../../engine/types.ts';
import { NoticeStrip, type Told } from '../NoticeStrip.tsx';
import { useTexts } from '../text.ts';

export type TypesNotice =
  | { readonly kind: 'saved' | 'put-back'; readonly title: string }
  | { readonly kind: 'removed'; readonly type: OwnType }
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'imported'; readonly types: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** The frame of the page for types of one's own: where one is, and what came of the last press. */
export function Types({
  place,
  count,
  notice,
  onPutBack,
  onCloseNotice,
  children,
}: {
  readonly place: 'list' | 'type' | 'import';
  /** How many types are saved. */
  readonly count: number;
  readonly notice: TypesNotice | null;
  readonly onPutBack: (type: OwnType) => void;
  readonly onCloseNotice: () => void;
  readonly children: ComponentChildren;
}) {
  const { t } = useTexts();
  const told = (said: TypesNotice): Told => ({
    name: said.kind,
    words: wordsOf(said, t),
    ...(said.kind === 'removed' && {
      press: { action: 'put-back', words: t('draftsPutBackPress'), onPress: () => onPutBack(said.type) },
    }),
  });
  return (
    <div class="workbench types" data-place={place}>
      <header class="workbench-head">
        <h1>{t('typesTitle')}</h1>
        <nav aria-label={t('typesNav')}>
          <a href="#list" aria-current={place === 'list' ? 'page' : undefined}>
            {t('typesList', count)}
          </a>
          <a href="#import" aria-current={place === 'import' ? 'page' : undefined}>
            {t('typesImport')}
          </a>
          <a href="options.html">{t('popupOptions')}</a>
        </nav>
      </header>
      <main>{children}</main>
      <NoticeStrip told={notice && told(notice)} onClose={onCloseNotice} />
    </div>
  );
}

function wordsOf(notice: TypesNotice, t: ReturnType<typeof useTexts>['t']): string {
  switch (notice.kind) {
    case 'saved':
      return t('typesJustSaved', notice.title);
    case 'put-back':
      return t('typesPutBack', notice.title);
    case 'removed':
      return t('typesRemoved', notice.type.title);
    case 'exported':
      return t('typesExported', notice.file);
    case 'imported':
      return t('typesImported', notice.types);
    case 'failed':
      return t('requestFailed', notice.reason);
  }
}
