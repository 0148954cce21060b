/** Since which Chromium a thing is there, by MDN's compatibility data. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data/types';

/** The Chromium that has it without a flag or a prefix; undefined where none has, or nothing is known. */
export function since(compat: CompatStatement | undefined): number | undefined {
  const support = [compat?.support.chrome ?? []].flat();
  const versions = support
    .filter((one) => !one.flags && !one.prefix && !one.alternative_name && !one.version_removed)
    .map(({ version_added: added }) => Number.parseInt(String(added).replace('≤', ''), 10));
  const known = versions.filter((version) => !Number.isNaN(version));
  return known.length === 0 ? undefined : Math.min(...known);
}

/** What a page of text and forms can come by; the rest of the web's interfaces would only lend their members' names. */
const INTERFACES =
  /^(Abort|Blob|Broadcast|CSS|Clipboard|Crypto|Custom|DOM|DataTransfer|Document|Element|Event|File|FormData|HTML|Highlight|IDB|Input|Intersection|Keyboard|Message|Mouse|Mutation|Navigation|Navigator|Node|Performance|Pointer|Range|Readable|Resize|Screen|Selection|ShadowRoot|Storage|Style|Text|Tree|URL|Window|Writable|Worker|console|structuredClone)/;

export interface Facts {
  /** `.toSorted`: the first Chromium in which any object has a member of that name. */
  readonly members: ReadonlyMap<string, number>;
  /** `Object.groupBy` */
  readonly statics: ReadonlyMap<string, number>;
  readonly globals: ReadonlyMap<string, number>;
  /** Attributes of all elements: `popover`. */
  readonly attributes: ReadonlyMap<string, number>;
  /** What is said to the extension's interface by name: `matchOriginAsFallback`. */
  readonly options: ReadonlyMap<string, number>;
}

export function readFacts(): Facts {
  const [members, statics, globals, attributes, options] = [0, 1, 2, 3, 4].map(() => new Map<string, number>());
  const maps = { members, statics, globals, attributes, options } as Record<keyof Facts, Map<string, number>>;
  const note = (map: keyof Facts, name: string, version: number | undefined) => {
    if (version !== undefined) maps[map].set(name, Math.min(version, maps[map].get(name) ?? version));
  };
  const { javascript, api, html, webextensions } = bcd;
  for (const [name, one] of entries(javascript.builtins)) {
    note('globals', name, since(one.__compat));
    for (const [member, { __compat }] of entries(one)) {
      const plain = member.replace(/_static$/, '');
      note('members', plain, since(__compat));
      note('statics', `${name}.${plain}`, since(__compat));
    }
  }
  for (const [name, one] of entries(api)) {
    note('globals', name, since(one.__compat));
    for (const [member, { __compat }] of entries(one)) {
      if (member.endsWith('_event')) continue;
      const plain = member.replace(/_static$/, '');
      if (member !== plain) note('statics', `${name}.${plain}`, since(__compat));
      if (INTERFACES.test(name)) note('members', plain, since(__compat));
    }
  }
  for (const [name, { __compat }] of entries(html.global_attributes)) note('attributes', name, since(__compat));
  for (const [, space] of entries(webextensions.api))
    for (const [, kind] of entries(space))
      for (const [option, { __compat }] of entries(kind)) note('options', option, since(__compat));
  return maps;
}

/** The first Chromium with `chrome.NAMESPACE.MEMBER`; undefined where there is no such thing. */
export function extensionMember(space: string, member: string): number | undefined {
  const namespace = bcd.webextensions.api?.[space];
  const own = namespace?.[member];
  if (!own) return undefined;
  return Math.max(since(own.__compat) ?? 0, since(namespace.__compat) ?? 0);
}

/** A branch of the data, by its name; the pages that check styles and manifests look there themselves. */
export const { css, webextensions } = bcd;

/** What stands below a branch, without its own facts. */
export function entries(branch: Identifier | undefined): readonly (readonly [string, Identifier])[] {
  return Object.entries(branch ?? {}).flatMap(([name, below]) =>
    name === '__compat' || below === undefined ? [] : [[name, below as Identifier] as const],
  );
}
