import { ARTICLE_TYPES, findByType } from "../blocks/json-ld.js";
import type { Signals } from "../blocks/types.js";

/** True where the page says of itself that it is an article: by JSON-LD, `og:type` or a publication time. */
export function claimsArticle({ jsonLd, meta }: Signals): boolean {
  return (
    meta.get("og:type")?.[0]?.toLowerCase() === "article" ||
    meta.has("article:published_time") ||
    findByType(jsonLd, ARTICLE_TYPES).length > 0
  );
}
