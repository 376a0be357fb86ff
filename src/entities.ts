/**
 * Subpath `nutgraf/entities`: people, places and organizations of English articles. It is apart because it is heavy: hand it in where it is wanted,
 * `analyzePage(page, { entities: extractEntities })`.
 */
import { type EntityOptions, extractEntities as extractEntitiesOf } from "./analysis/entities.js";
import type { Entities } from "./analysis/types.js";
import { checkText, parseEntityOptions } from "./text-options.js";

export { ENTITY_LIMITS, type EntityOptions } from "./analysis/entities.js";
export type { Entities, Entity } from "./analysis/types.js";

/**
 * People, places and organizations of an English text, most mentioned first, variants of a name merged. Reads the first
 * `ENTITY_LIMITS.textLength` code units. Empty lists for a text that is not English, has no words, or is too short to tell.
 *
 * @throws InvalidOptionsError for a text that is no string, an unknown option or a wrong value
 */
export function extractEntities(text: string, options: EntityOptions = {}): Entities {
  checkText("extractEntities", text);
  return extractEntitiesOf(text, parseEntityOptions(options));
}
