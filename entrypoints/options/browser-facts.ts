import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/ConvenienceSwitches.tsx';

/** The browser's own page for the keys of extensions. No page may link to it. */
export const SHORTCUTS_ADDRESS = import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts';

/** Match patterns the writer added to the built-in ones. */
export async function enabledSites(): Promise<readonly string[]> {
  const builtIn: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !builtIn.includes(origin));
}

/** Everything this build asks for or may ask for, by its own manifest. */
export function askedPermissions(): readonly string[] {
  const { host_permissions, permissions, optional_host_permissions } = browser.runtime.getManifest();
  return [host_permissions, permissions, optional_host_permissions].flatMap((some: readonly string[] = []) => some);
}

/** The keys as they are set now: the writer may have changed them. */
export async function shortcutsOf(): Promise<readonly Shortcut[]> {
  const all = await browser.commands.getAll();
  // Chromium lists the toolbar button's own among them, without a word.
  return all
    .filter(({ description }) => description)
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}
