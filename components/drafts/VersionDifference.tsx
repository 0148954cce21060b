import { useMemo } from 'preact/hooks';
import type { VersionSummary } from '../../messaging/protocol.ts';
import { Difference } from '../compare/Difference.tsx';
import { compareTexts } from '../compare/difference.ts';
import { moment } from '../format.ts';
import { useTexts } from '../text.ts';

/** A state of a draft; `id` null is how it stands now. */
export interface VersionText {
  readonly id: number | null;
  readonly text: string;
}

export interface VersionPair {
  readonly a: VersionText;
  readonly b: VersionText;
}

/** How one state of a draft became another; either can be chosen. */
export function VersionDifference({
  pair,
  versions,
  now,
  actions,
}: {
  readonly pair: VersionPair;
  readonly versions: readonly VersionSummary[];
  readonly now: number;
  readonly actions: { compare(a: number | null, b: number | null): void; closeDifference(): void };
}) {
  const { t, language } = useTexts();
  const { a, b } = pair;
  const changes = useMemo(() => compareTexts(a.text, b.text), [a.text, b.text]);
  const options = [
    <option key="now" value="">
      {t('versionNow')}
    </option>,
    ...versions.map(({ id, at, marked }) => (
      <option key={id} value={id}>
        {marked ? '★ ' : ''}
        {moment(at, now, language)}
      </option>
    )),
  ];
  const chosen = (value: string) => (value === '' ? null : Number(value));
  return (
    <section class="version-difference">
      <div class="difference-head">
        <label>
          <span>{t('differenceFrom')}</span>
          <select
            name="from"
            value={a.id ?? ''}
            onChange={(event) => actions.compare(chosen(event.currentTarget.value), b.id)}
          >
            {options}
          </select>
        </label>
        <label>
          <span>{t('differenceTo')}</span>
          <select
            name="to"
            value={b.id ?? ''}
            onChange={(event) => actions.compare(a.id, chosen(event.currentTarget.value))}
          >
            {options}
          </select>
        </label>
        <button type="button" class="small" data-action="close-difference" onClick={actions.closeDifference}>
          {t('differenceClose')}
        </button>
      </div>
      <Difference key={`${a.id} ${b.id}`} changes={changes} />
    </section>
  );
}
