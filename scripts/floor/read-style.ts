import { css, entries, since } from './facts.ts';
import type { Need } from './read-script.ts';

/** What in a built style sheet a core may lack: properties and their values, selectors, at-rules, functions, units. */
export function readStyle(sheet: string, core: number): readonly Need[] {
  const needs = new Map<string, number>();
  const note = (name: string, version: number | undefined) => {
    if (version !== undefined && version > core) needs.set(name, version);
  };
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
  for (const [, name = ''] of bare.matchAll(/@([a-z-]+)/g)) note(`@${name}`, since(css['at-rules']?.[name]?.__compat));
  for (const [, prelude = '', body = ''] of bare.matchAll(/([^{};]*)\{([^{}]*)/g)) {
    for (const [, name = ''] of prelude.matchAll(/::?([a-z-]+)/g)) {
      note(`:${name}`, since(css.selectors?.[name]?.__compat));
    }
    for (const [, property = '', value = ''] of body.matchAll(/(?:^|;)\s*([a-z-]+)\s*:([^;]*)/g)) {
      const known = css.properties?.[property];
      note(property, since(known?.__compat));
      for (const word of value.match(/[a-z][a-z-]*/g) ?? [])
        note(`${property}: ${word}`, since(known?.[word]?.__compat));
      for (const [, name = ''] of value.matchAll(/([a-z-]+)\(/g)) note(`${name}()`, functionSince(name));
      for (const [, unit = ''] of value.matchAll(/\d([a-z]{2,5})\b/g)) note(unit, unitSince(unit));
    }
  }
  if (isNested(bare)) note('nesting', since(css.selectors?.nesting?.__compat));
  return [...needs].map(([name, version]) => ({ name, since: version }));
}

/** Whether a rule stands in another that is no at-rule. */
function isNested(sheet: string): boolean {
  const open: string[] = [];
  for (const [, prelude = '', brace] of sheet.matchAll(/([^{};]*)([{};])/g)) {
    if (brace === '{') {
      if (open.some((one) => !one.startsWith('@'))) return true;
      open.push(prelude.trim());
    }
    if (brace === '}') open.pop();
  }
  return false;
}

function functionSince(name: string): number | undefined {
  for (const [, type] of entries(css.types)) if (type[name]?.__compat) return since(type[name]?.__compat);
  return since(css.types?.[name]?.__compat);
}

/** `dvh` stands in the data as `viewport_percentage_units_dynamic`. */
function unitSince(unit: string): number | undefined {
  const lengths = css.types?.length;
  if (/^[dsl]v(h|w|b|i|min|max)$/.test(unit)) return since(lengths?.viewport_percentage_units_dynamic?.__compat) ?? 108;
  if (/^cq(h|w|b|i|min|max)$/.test(unit)) return since(lengths?.container_query_length_units?.__compat) ?? 105;
  return since(lengths?.[unit]?.__compat);
}
