import { PROMISES } from '../options/Points.tsx';
import { type TextKey, useTexts } from '../text.ts';

const DOES: readonly TextKey[] = ['welcomeDoesCheck', 'welcomeDoesOutline', 'welcomeDoesKeep'];

/** 它会做什么、不会做什么 */
export function Promises() {
  const { t } = useTexts();
  return (
    <div class="welcome-columns">
      <div>
        <h3>{t('welcomeDoes')}</h3>
        <ul class="points">
          {DOES.map((one) => (
            <li key={one}>{t(one)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('welcomePromises')}</h3>
        <ul class="points">
          {PROMISES.map((one) => (
            <li key={one}>{t(one)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
