/** As much of JSON Schema 2020-12 as `docs/document-type.schema.json` uses; a word it does not know is an error. */
export interface JsonSchema {
  readonly [word: string]: unknown;
}

const SAID = new Set(['$schema', '$id', '$defs', 'title', 'description']);

export function fits(value: unknown, schema: JsonSchema, root: JsonSchema = schema): boolean {
  return Object.entries(schema).every(([word, rule]) => SAID.has(word) || fitsWord(value, word, rule, schema, root));
}

function fitsWord(value: unknown, word: string, rule: unknown, schema: JsonSchema, root: JsonSchema): boolean {
  const object =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  const list = Array.isArray(value) ? (value as unknown[]) : undefined;
  const within = (part: unknown, sub: unknown) => fits(part, sub as JsonSchema, root);
  switch (word) {
    case '$ref': {
      const name = String(rule).replace('#/$defs/', '');
      return within(value, (root.$defs as Record<string, JsonSchema>)[name] ?? { unknown: name });
    }
    case 'type':
      return isA(value, String(rule));
    case 'enum':
      return (rule as unknown[]).includes(value);
    case 'anyOf':
      return (rule as unknown[]).some((one) => within(value, one));
    case 'required':
      return !object || (rule as string[]).every((key) => object.some(([known]) => known === key));
    case 'properties':
      return (
        !object ||
        object.every(([key, part]) => !Object.hasOwn(rule as object, key) || within(part, (rule as JsonSchema)[key]))
      );
    case 'additionalProperties':
      return !object || object.every(([key]) => Object.hasOwn(schema.properties as object, key));
    case 'items':
      return !list || list.every((part) => within(part, rule));
    case 'minItems':
      return !list || list.length >= Number(rule);
    case 'maxItems':
      return !list || list.length <= Number(rule);
    case 'maxLength':
      return typeof value !== 'string' || [...value].length <= Number(rule);
    case 'pattern':
      return typeof value !== 'string' || new RegExp(String(rule), 'u').test(value);
    case 'minimum':
      return typeof value !== 'number' || value >= Number(rule);
    case 'maximum':
      return typeof value !== 'number' || value <= Number(rule);
    default:
      throw new Error(`a word of JSON Schema that is not known here: ${word}`);
  }
}

function isA(value: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
