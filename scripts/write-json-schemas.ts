import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "./json-schemas.js";

/** Writes every public schema to `dist/schema`; part of the build. */
const FOLDER = "dist/schema";

mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of jsonSchemas()) {
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
