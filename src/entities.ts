/**
 * Subpath `nutgraf/entities`: people, places and organizations of English articles. It is apart because it is heavy: hand it in where it is wanted,
 * `analyzePage(page, { entities: extractEntities })`.
 */
export { ENTITY_LIMITS, type EntityOptions, extractEntities } from "./analysis/entities.js";
export type { Entities, Entity } from "./analysis/types.js";
