import { z } from "zod";
import * as schemas from "../src/schemas.js";

/**
 * Every public schema as JSON Schema (draft 2020-12), by the name of its file: `splitSchema` is `split`. As input schemas,
 * results accept keys they do not name, as the zod schemas do: later releases add fields.
 */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(schemas).map(([exportName, schema]) => {
      const title = exportName.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return [title, { title, ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any", override: adapt }) }];
    }),
  );
}

/**
 * Leaves out what JSON has no word for or means otherwise: Infinity, and `readOnly`, which is about our TypeScript types but
 * tells readers of JSON Schema that a server sets the value.
 */
function adapt({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
  if (jsonSchema.anyOf !== undefined) {
    jsonSchema.anyOf = jsonSchema.anyOf.filter((option) => option.const !== Number.POSITIVE_INFINITY);
  }
}
