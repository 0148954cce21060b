import type { ReportState } from '../../messaging/panel-state.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

const AUTOMATIC = 'auto';

/** The role (身份) the report is checked for: as the title says it, unless the writer chose one. */
export function RoleSelect({
  report: { role, roles, roleChosen },
  actions,
}: {
  readonly report: Pick<ReportState, 'role' | 'roles' | 'roleChosen'>;
  readonly actions: Pick<PanelActions, 'chooseRole'>;
}) {
  const { t } = useTexts();
  return (
    <label class="field role-line">
      <span>{t('popupRole')}</span>
      <select
        class="role-choice"
        name="role"
        value={roleChosen ?? AUTOMATIC}
        onChange={({ currentTarget: { value } }) => actions.chooseRole(value === AUTOMATIC ? null : value)}
      >
        <option value={AUTOMATIC}>
          {roleChosen === null && role !== '' ? t('typeDetected', role) : t('typeAutomatic')}
        </option>
        {roles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
