/** What a block of the body can be. */
export const BODY_ROLES = [
  "standfirst",
  "paragraph",
  "heading",
  "list-item",
  "quote",
  "code",
  "table",
  "embed",
] as const;

export type BodyRole = (typeof BODY_ROLES)[number];

/** What a block of the boilerplate can be. */
export const BOILERPLATE_ROLES = [
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
] as const;

export type BoilerplateRole = (typeof BOILERPLATE_ROLES)[number];

/** Every role, in the order in which a list of them reads best. */
export const ROLE_NAMES = ["title", ...BODY_ROLES, ...BOILERPLATE_ROLES] as const;

export type Role = (typeof ROLE_NAMES)[number];
