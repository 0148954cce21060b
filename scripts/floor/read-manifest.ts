import { extensionMember, since, webextensions } from './facts.ts';
import type { Need } from './read-script.ts';

/** What in a built manifest a core may lack: keys, two levels deep, and permissions. */
export function readManifest(manifest: Readonly<Record<string, unknown>>, core: number): readonly Need[] {
  const needs: Need[] = [];
  const note = (name: string, version: number | undefined) => {
    if (version !== undefined && version > core) needs.push({ name, since: version });
  };
  for (const [key, value] of Object.entries(manifest)) {
    const known = webextensions.manifest?.[key];
    note(`manifest ${key}`, since(known?.__compat));
    for (const one of [value].flat())
      if (typeof one === 'object' && one !== null)
        for (const below of Object.keys(one)) note(`manifest ${key}.${below}`, since(known?.[below]?.__compat));
  }
  const { permissions } = manifest;
  for (const name of Array.isArray(permissions) ? permissions.map(String) : [])
    note(`permission ${name}`, since(webextensions.api?.[name]?.__compat) ?? extensionMember(name, 'open'));
  return needs;
}
