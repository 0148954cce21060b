import { useTexts } from './text.ts';

/** Whose word something is: the unit's rule (单位规定), or the unit's beginning (初始值) that may be changed. */
export function UnitMark({ unit }: { readonly unit: 'locked' | 'initial' }) {
  const { t } = useTexts();
  return (
    <span class="tag" data-unit={unit}>
      {t(unit === 'locked' ? 'unitLocked' : 'unitInitial')}
    </span>
  );
}
