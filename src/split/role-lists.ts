import type { BodyRole, BoilerplateRole, Role } from "./types.js";

/** What a block of the body can be. */
export const BODY_ROLES: readonly BodyRole[] = [
  "standfirst",
  "paragraph",
  "heading",
  "list-item",
  "quote",
  "code",
  "table",
  "embed",
];

/** What a block of the boilerplate can be. */
export const BOILERPLATE_ROLES: readonly BoilerplateRole[] = [
  "site-header",
  "navigation",
  "breadcrumb",
  "byline",
  "date",
  "caption",
  "share-count",
  "newsletter",
  "related-links",
  "tags",
  "author-bio",
  "comment-form",
  "comment",
  "cookie-notice",
  "paywall",
  "advertisement",
  "login-search",
  "pager",
  "footer",
  "other",
];

/** Every role, in the order in which a list of them reads best. */
export const ROLE_NAMES: readonly Role[] = ["title", ...BODY_ROLES, ...BOILERPLATE_ROLES];
