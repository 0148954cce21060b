import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { extensionMember, type Facts } from './facts.ts';

/** Something a script needs of the browser. */
export interface Need {
  /** `.toSorted`, `Object.groupBy`, `chrome.sidePanel.open`, `{matchOriginAsFallback}`, `syntax: …` */
  readonly name: string;
  readonly since: number;
}

/** The language a Chromium core reads whole, by the newest syntax of each year: `.at`-less class blocks, regular expressions with `v`. */
export function languageOf(core: number): 2021 | 2022 | 2024 {
  if (core >= 112) return 2024;
  return core >= 94 ? 2022 : 2021;
}

/** What in a built script a core may lack. Names say it, since types are gone: a member counts as old where any old object has one of that name. */
export function readScript(code: string, core: number, facts: Facts): readonly Need[] {
  let tree: ReturnType<typeof parse>;
  try {
    tree = parse(code, { ecmaVersion: languageOf(core), sourceType: 'module' });
  } catch (error) {
    return [{ name: `syntax: ${error instanceof Error ? error.message : String(error)}`, since: core + 1 }];
  }
  const needs = new Map<string, number>();
  const note = (name: string, version: number | undefined) => {
    if (version !== undefined && version > core) needs.set(name, version);
  };
  full(tree, (node) => {
    // Acorn's types name the general node here; `type` tells which it is.
    const one = node as unknown as AnyNode;
    if (one.type === 'MemberExpression' && one.property.type === 'Identifier' && !one.computed) {
      const { name } = one.property;
      const of = nameOf(one.object);
      const wide = of === undefined ? undefined : facts.statics.get(`${of}.${name}`);
      if (wide !== undefined) note(`${of}.${name}`, wide);
      else note(`.${name}`, facts.members.get(name) ?? (/^[A-Z]/.test(name) ? facts.globals.get(name) : undefined));
      if (of !== undefined) note(`chrome.${of}.${name}`, extensionMember(of, name));
    }
    if (one.type === 'Identifier') note(one.name, facts.globals.get(one.name));
    if (one.type === 'Property' && one.key.type === 'Identifier' && !one.computed) {
      note(`{${one.key.name}}`, facts.options.get(one.key.name));
      note(`attribute ${one.key.name}`, facts.attributes.get(one.key.name));
    }
  });
  return [...needs].map(([name, version]) => ({ name, since: version }));
}

type AnyNode =
  | { readonly type: 'Identifier'; readonly name: string }
  | {
      readonly type: 'MemberExpression';
      readonly computed: boolean;
      readonly object: AnyNode;
      readonly property: AnyNode;
    }
  | { readonly type: 'Property'; readonly computed: boolean; readonly key: AnyNode }
  | { readonly type: 'Other' };

/** `storage` of `browser.storage` and of `storage` alone. */
function nameOf(node: AnyNode): string | undefined {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && !node.computed ? nameOf(node.property) : undefined;
}
