import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Comparison } from '../../messaging/protocol.ts';
import { Difference } from '../compare/Difference.tsx';
import { type Change, compareTexts } from '../compare/difference.ts';
import { moment } from '../format.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

/** What is compared with the field: a draft as it stands, or one of its versions. */
export interface Compared extends Comparison {
  readonly draftId: string;
  readonly versionId: number | null;
}

/** What stands in the field beside a draft, to be put back whole or paragraph by paragraph. */
export function Compare({
  compared,
  now,
  readOnly,
  actions,
}: {
  readonly compared: Compared;
  /** ms since the epoch */
  readonly now: number;
  readonly readOnly: boolean;
  readonly actions: PanelActions;
}) {
  const { t, language } = useTexts();
  const { boxes, draftId, versionId } = compared;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const differs = boxes.some(({ field, draft }) => field !== draft);
  return (
    <section class="compare" data-compared={draftId}>
      <button type="button" class="plain" data-action="close-compare" onClick={() => actions.closeCompare()}>
        <span aria-hidden="true">‹</span> {t('compareBack')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {t('compareTitle', moment(compared.at, now, language))}
      </h2>
      <p class="quiet">{t(differs ? 'compareKey' : 'compareSame')}</p>
      {differs &&
        boxes.map(({ label, field, draft }, box) => (
          <div key={box} data-box={box}>
            {boxes.length > 1 && label !== '' && <h3>{label}</h3>}
            <ComparedBox field={field} draft={draft} box={box} readOnly={readOnly} actions={actions} />
          </div>
        ))}
      {differs && !readOnly && (
        <div class="actions">
          <button
            type="button"
            class="small strong"
            data-action="restore"
            onClick={() => actions.restore(draftId, versionId)}
          >
            {t('compareRestore')}
          </button>
        </div>
      )}
    </section>
  );
}

function ComparedBox({
  field,
  draft,
  box,
  readOnly,
  actions,
}: {
  readonly field: string;
  readonly draft: string;
  readonly box: number;
  readonly readOnly: boolean;
  readonly actions: PanelActions;
}) {
  const { t } = useTexts();
  const changes = useMemo(() => compareTexts(field, draft), [field, draft]);
  const action = (change: Change) =>
    (change.kind === 'changed' || change.kind === 'added') && (
      <button
        type="button"
        class="small"
        data-action="restore-part"
        onClick={() => actions.restorePart(box, { ...change.a, insert: draft.slice(change.b.start, change.b.end) })}
      >
        {t(change.kind === 'added' ? 'comparePutBack' : 'compareTake')}
      </button>
    );
  return <Difference changes={changes} {...(readOnly ? {} : { action })} />;
}
