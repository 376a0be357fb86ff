import type { PhraseRole } from "../blocks/phrases-list.js";
import type { ParsedPage } from "../blocks/types.js";
import type { Title } from "../title/types.js";
import type { BlockEvidence } from "./block-evidence.js";
import { type ContainerShapes, LANDMARKS } from "./container-shape.js";
import { evidenceAt, type PageEvidence } from "./evidence.js";
import { NAME_GROUPS, type NameGroup } from "./name-groups.js";
import type { BodyRole, BoilerplateRole, Role } from "./types.js";

/** How near a class word must stand to name a role, how long a section goes on, and how long a heading may be. */
export const ROLES = Object.freeze({
  nearNames: 3,
  longestHeading: 14,
  longestMenuItem: 6,
  longestSection: 40,
  longestCount: 6,
});

/** Roles whose heading rules over the blocks behind it until another section starts. */
const SECTIONS: ReadonlySet<Role> = new Set([
  "related-links",
  "comment",
  "comment-form",
  "newsletter",
  "tags",
  "author-bio",
  "cookie-notice",
  "footer",
]);

const ROLE_OF_GROUP: readonly (readonly [NameGroup, BoilerplateRole])[] = [
  ["consent", "cookie-notice"],
  ["comment", "comment"],
  ["newsletter", "newsletter"],
  ["share", "share-count"],
  ["paywall", "paywall"],
  ["advertisement", "advertisement"],
  ["author", "author-bio"],
  ["tags", "tags"],
  ["caption", "caption"],
  ["related", "related-links"],
  ["navigation", "navigation"],
  ["footer", "footer"],
  ["date", "date"],
  ["form", "login-search"],
  ["teaser", "related-links"],
  ["sidebar", "related-links"],
];

const ROLE_OF_LANDMARK: Readonly<Partial<Record<(typeof LANDMARKS)[number], BoilerplateRole>>> = {
  nav: "navigation",
  footer: "footer",
  header: "site-header",
  form: "login-search",
  figure: "caption",
  dialog: "cookie-notice",
  aside: "related-links",
};

/** A role for every block: what the body consists of, and what the boilerplate is for. */
export function assignRoles(
  parsed: ParsedPage,
  title: Title | null,
  page: PageEvidence,
  isBody: readonly boolean[],
): readonly Role[] {
  const roles: Role[] = [];
  const firstBody = isBody.indexOf(true);
  const lastBody = isBody.lastIndexOf(true);
  let section: BoilerplateRole | null = null;
  let sectionEnd = 0;
  for (const [index, evidence] of page.blocks.entries()) {
    if (isBody[index] === true) {
      section = null;
      roles.push(bodyRole(index, page, isBody, firstBody));
      continue;
    }
    if (title?.block === index) {
      roles.push("title");
      continue;
    }
    const own = boilerplateRole(index, parsed, title, page, lastBody);
    // In a section, a block without a sign of its own belongs to it, and a menu word does not end it.
    const role: BoilerplateRole = section !== null && index < sectionEnd && isWeak(own, evidence) ? section : own;
    if (SECTIONS.has(role) && index > lastBody) [section, sectionEnd] = [sectionOf(role), index + ROLES.longestSection];
    roles.push(role);
  }
  return roles;
}

function sectionOf(role: BoilerplateRole): BoilerplateRole {
  return role === "comment-form" ? "comment" : role;
}

function isWeak(role: BoilerplateRole, { phrase }: BlockEvidence): boolean {
  return role === "other" || (phrase === null && (role === "date" || role === "site-header"));
}

function bodyRole(index: number, page: PageEvidence, isBody: readonly boolean[], firstBody: number): BodyRole {
  const { block, shape } = page.blocks[index] ?? {};
  if (block === undefined || shape === undefined) return "paragraph";
  if (
    block.kind === "heading" ||
    block.kind === "list-item" ||
    block.kind === "quote" ||
    block.kind === "code" ||
    block.kind === "table"
  )
    return block.kind;
  const isFirst = index === firstBody;
  if (isFirst && evidenceAt(page, index, "inDescription") === 1) return "standfirst";
  if (evidenceAt(page, index, "names.standfirst") <= 1 && isFirst) return "standfirst";
  if (evidenceAt(page, index, "names.embed") <= 2) return "embed";
  const next = page.blocks[index + 1];
  const isHeading =
    block.linkDensity === null &&
    block.words <= ROLES.longestHeading &&
    !shape.endsSentence &&
    isBody[index + 1] === true &&
    next?.isProse === true;
  return isHeading ? "heading" : "paragraph";
}

function boilerplateRole(
  index: number,
  parsed: ParsedPage,
  title: Title | null,
  page: PageEvidence,
  lastBody: number,
): BoilerplateRole {
  const evidence = page.blocks[index];
  if (evidence === undefined) return "other";
  const { block, phrase, shape } = evidence;
  if (phrase?.isStart === true && isFitting(phrase.role, evidence)) return phrase.role;
  if (evidence.isCountLine)
    return title?.block !== null && title !== null && index < (title.block ?? 0) ? "other" : "share-count";
  if (block.kind === "caption") return "caption";
  const byMarkup = page.containers === null ? null : markupRole(block.container, page.containers);
  if (byMarkup !== null) return byMarkup;
  if (phrase !== null) return phrase.role;
  if (shape.separators > 1 && block.words < 20) return "breadcrumb";
  if (evidence.isDateLine) return "date";
  return positionRole(index, title, evidence, lastBody, parsed);
}

/** A short line may say "By" or "Share"; a long one that starts so is prose or a caption. */
function isFitting(role: PhraseRole, { block }: BlockEvidence): boolean {
  if (role === "byline") return block.words <= 12;
  if (role === "navigation" || role === "pager") return block.words <= 5;
  return true;
}

function markupRole(container: number, shapes: ContainerShapes): BoilerplateRole | null {
  let nearest: BoilerplateRole | null = null;
  let distance: number = ROLES.nearNames;
  for (const [group, role] of ROLE_OF_GROUP) {
    const at = shapes.groupDistance[NAME_GROUPS.indexOf(group)]?.[container] ?? 255;
    if (at < distance) [nearest, distance] = [role, at];
  }
  if (nearest !== null) return nearest;
  distance = 255;
  for (const [i, tag] of LANDMARKS.entries()) {
    const role = ROLE_OF_LANDMARK[tag];
    const at = shapes.landmarkDistance[i]?.[container] ?? 255;
    if (role !== undefined && at < distance) [nearest, distance] = [role, at];
  }
  return nearest;
}

/** Without any sign: the first line is the site's, short lines before the article are menu, headlines behind it are links. */
function positionRole(
  index: number,
  title: Title | null,
  { block, shape }: BlockEvidence,
  lastBody: number,
  parsed: ParsedPage,
): BoilerplateRole {
  const titleBlock = title?.block ?? -1;
  if (index === 0 && parsed.page.format === "text") return "site-header";
  if (index < titleBlock || (titleBlock < 0 && index < lastBody))
    return block.words <= ROLES.longestMenuItem ? "navigation" : "other";
  if (index > lastBody && lastBody >= 0 && !shape.endsSentence && block.words > 3) return "related-links";
  return "other";
}
