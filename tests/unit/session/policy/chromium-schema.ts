/** What Chromium does to a policy by its schema: what is unknown is left out, and what does not fit refuses the whole. */
export interface ManagedSchema {
  readonly id?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, ManagedSchema>>;
  readonly items?: ManagedSchema;
}

/** undefined where it is refused. As seen in Chromium 156, for each value at the top by itself. */
export function handedOver(value: object, schema: ManagedSchema): Readonly<Record<string, unknown>> {
  const names = new Map<string, ManagedSchema>();
  collect(schema, names);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const sub = schema.properties?.[key];
      const fitted = sub && taken(part, sub, names);
      return fitted ? [[key, fitted.value]] : [];
    }),
  );
}

function collect(schema: ManagedSchema, names: Map<string, ManagedSchema>): void {
  if (schema.id !== undefined) names.set(schema.id, schema);
  if (schema.items) collect(schema.items, names);
  for (const part of Object.values(schema.properties ?? {})) collect(part, names);
}

function taken(
  value: unknown,
  given: ManagedSchema,
  names: Map<string, ManagedSchema>,
): { value: unknown } | undefined {
  const schema = given.$ref === undefined ? given : names.get(given.$ref);
  if (!schema?.type) throw new Error(`no type: ${JSON.stringify(given)}`);
  if (schema.type === 'array') {
    const { items } = schema;
    if (!Array.isArray(value) || !items) return undefined;
    const fitted = value.map((part: unknown) => taken(part, items, names));
    return fitted.every((one) => one !== undefined) ? { value: fitted.map((one) => one?.value) } : undefined;
  }
  if (schema.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const kept = Object.entries(value).filter(([key]) => schema.properties && Object.hasOwn(schema.properties, key));
    const fitted = kept.map(([key, part]) => [key, taken(part, schema.properties?.[key] ?? {}, names)] as const);
    if (fitted.some(([, one]) => one === undefined)) return undefined;
    return { value: Object.fromEntries(fitted.map(([key, one]) => [key, one?.value])) };
  }
  const fits = schema.type === 'integer' ? Number.isInteger(value) : typeof value === schema.type;
  return fits ? { value } : undefined;
}
