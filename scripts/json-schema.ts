import { mkdirSync, writeFileSync } from "node:fs";
import { z } from "zod";
import * as schemas from "../src/schemas.js";

/**
 * Writes every public schema as JSON Schema (draft 2020-12) to `dist/schema`, named after its export: `splitSchema` becomes
 * `split.json`. As input schemas, they accept keys they do not name, as the zod schemas do: later releases add fields.
 */
const FOLDER = "dist/schema";

/** `readOnly` is about our TypeScript types; to readers of JSON Schema it says that a server sets the value. */
function dropReadOnly({ jsonSchema }: { readonly jsonSchema: { readOnly?: boolean } }): void {
  delete jsonSchema.readOnly;
}

mkdirSync(FOLDER, { recursive: true });
for (const [exportName, schema] of Object.entries(schemas)) {
  const name = exportName.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const jsonSchema = { title: name, ...z.toJSONSchema(schema, { io: "input", override: dropReadOnly }) };
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(jsonSchema, null, 2)}\n`);
}
