// What may stand at a path of a dossier, by its JSON Schema.

export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

/** A schema with its references and choices resolved into those that may apply. */
function choices(schema: Schema, root: Schema, depth = 0): Schema[] {
  if (depth > 8) {
    return [];
  }
  if (schema.$ref !== undefined) {
    let at: unknown = root;
    for (const part of schema.$ref.replace(/^#\/?/, "").split("/").filter(Boolean)) {
      at = (at as Record<string, unknown> | undefined)?.[part.replaceAll("~1", "/").replaceAll("~0", "~")];
    }
    return at === undefined ? [] : choices(at as Schema, root, depth + 1);
  }
  const inner = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return [schema, ...inner.flatMap((each) => choices(each, root, depth + 1))];
}

function into(schema: Schema, part: string, root: Schema): Schema[] {
  const found: Schema[] = [];
  if (part === "-") {
    if (schema.items !== undefined) {
      found.push(schema.items);
    }
  } else if (schema.properties?.[part] !== undefined) {
    found.push(schema.properties[part]);
  } else {
    for (const [pattern, inner] of Object.entries(schema.patternProperties ?? {})) {
      if (new RegExp(pattern).test(part)) {
        found.push(inner);
      }
    }
    if (typeof schema.additionalProperties === "object") {
      found.push(schema.additionalProperties);
    }
  }
  return found.flatMap((each) => choices(each, root));
}

/** The schemas that may apply at a path; "-" stands for an item of a list. */
export function at(root: Schema, path: string[]): Schema[] {
  let now = choices(root, root);
  for (const part of path) {
    now = now.flatMap((schema) => into(schema, part, root));
  }
  return now;
}

/** The keys that the language has for a map at a path, with what is said of them. */
export function keys(root: Schema, path: string[]): { key: string; says: string }[] {
  const found = new Map<string, string>();
  for (const schema of at(root, path)) {
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      const says = choices(inner, root).find((each) => each.description !== undefined)?.description ?? "";
      found.set(key, found.get(key) || says);
    }
  }
  return [...found].map(([key, says]) => ({ key, says }));
}

/** The words that the language has for a value at a path. */
export function values(root: Schema, path: string[]): string[] {
  const found = new Set<string>();
  for (const schema of at(root, path)) {
    for (const each of schema.enum ?? (schema.const === undefined ? [] : [schema.const])) {
      if (typeof each === "string" || typeof each === "number") {
        found.add(String(each));
      }
    }
  }
  return [...found];
}
