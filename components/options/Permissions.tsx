import { type TextKey, useTexts } from '../text.ts';

/** Every permission a build may ask for, with what it is for; a test holds each built manifest to this list. */
export const PERMISSIONS: Readonly<Record<string, TextKey>> = {
  '*://*.gov.cn/*': 'permissionSites',
  storage: 'permissionStorage',
  activeTab: 'permissionTab',
  scripting: 'permissionScripting',
  contextMenus: 'permissionContextMenus',
  sidePanel: 'permissionSidePanel',
  '*://*/*': 'permissionOtherSites',
};

/** From nothing read at all to a site that is always followed. */
const TRUST: readonly TextKey[] = ['trustPopup', 'trustOnce', 'trustAlways'];

/** Why it asks for what, and how far one need trust it. */
export function Permissions({ asked }: { readonly asked: readonly string[] }) {
  const { t } = useTexts();
  return (
    <section id="permissions" aria-labelledby="permissions-title">
      <h2 id="permissions-title">{t('optionsPermissionsTitle')}</h2>
      <ul class="points">
        {asked.flatMap((name) => {
          const words = PERMISSIONS[name];
          return words ? (
            <li key={name} data-permission={name}>
              {t(words)}
            </li>
          ) : (
            []
          );
        })}
      </ul>
      <h3>{t('trustTitle')}</h3>
      <ul class="points" data-trust>
        {TRUST.map((one) => (
          <li key={one}>{t(one)}</li>
        ))}
      </ul>
    </section>
  );
}
