type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown, expected: unknown, schema: Json, root: Json) => boolean;

const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (list: unknown, ok: (one: Json) => boolean) => (list as Json[]).every(ok);

/** Each keyword of JSON Schema draft 7 that our schema uses; any other one throws. */
const keywords: Readonly<Record<string, Check>> = {
  type: (value, type) =>
    type === 'object'
      ? isMap(value)
      : type === 'array'
        ? Array.isArray(value)
        : type === 'integer'
          ? Number.isInteger(value)
          : typeof value === type,
  const: (value, expected) => value === expected,
  enum: (value, words) => (words as unknown[]).includes(value),
  minimum: (value, least) => typeof value !== 'number' || value >= (least as number),
  maximum: (value, most) => typeof value !== 'number' || value <= (most as number),
  minLength: (value, least) => typeof value !== 'string' || value.length >= (least as number),
  maxLength: (value, most) => typeof value !== 'string' || value.length <= (most as number),
  pattern: (value, source) =>
    typeof value !== 'string' || new RegExp(source as string, 'u').test(value),
  minItems: (value, least) => !Array.isArray(value) || value.length >= (least as number),
  maxItems: (value, most) => !Array.isArray(value) || value.length <= (most as number),
  items: (value, one, _, root) =>
    !Array.isArray(value) || value.every((item) => isValid(item, one as Json, root)),
  required: (value, names) =>
    !isMap(value) || (names as string[]).every((name) => Object.hasOwn(value, name)),
  properties: (value, fields, _, root) =>
    !isMap(value) ||
    Object.entries(fields as Record<string, Json>).every(
      ([name, one]) => !Object.hasOwn(value, name) || isValid(value[name], one, root),
    ),
  propertyNames: (value, one, _, root) =>
    !isMap(value) || Object.keys(value).every((name) => isValid(name, one as Json, root)),
  additionalProperties: (value, one, { properties = {} }, root) =>
    !isMap(value) ||
    Object.entries(value)
      .filter(([name]) => !Object.hasOwn(properties as object, name))
      .every(([, field]) => one !== false && isValid(field, one as Json, root)),
  anyOf: (value, list, _, root) => !all(list, (one) => !isValid(value, one, root)),
  allOf: (value, list, _, root) => all(list, (one) => isValid(value, one, root)),
  if: (value, one, { then }, root) =>
    !isValid(value, one as Json, root) || isValid(value, then as Json, root),
};

/** What `if` has looked at, and what says nothing of the value. */
const silent = new Set(['then', '$schema', 'title', 'description', 'definitions']);

/** Whether a value is one of a schema's. @throws where the schema has a keyword that isn't known here */
export function isValid(value: unknown, schema: Json, root: Json = schema): boolean {
  return Object.entries(schema).every(([keyword, expected]) => {
    if (keyword === '$ref') {
      const name = String(expected).replace('#/definitions/', '');
      const found = (root['definitions'] as Record<string, Json>)[name];
      if (!found) throw new Error(`no definition ${name}`);
      return isValid(value, found, root);
    }
    if (silent.has(keyword)) return true;
    const check = keywords[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword}`);
    return check(value, expected, schema, root);
  });
}
