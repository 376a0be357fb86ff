import type { PhraseRole } from "../blocks/phrases-list.js";
import type { ParsedPage } from "../blocks/types.js";
import type { Title } from "../title/types.js";
import type { BlockEvidence } from "./block-evidence.js";
import { type ContainerShapes, LANDMARKS } from "./container-shape.js";
import { evidenceAt, type PageEvidence } from "./evidence.js";
import { isPointerLine } from "./line-signs.js";
import { NAME_GROUPS, type NameGroup } from "./name-groups.js";
import type { BodyRole, BoilerplateRole, Role } from "./types.js";

/** How near a class word must stand to name a role, how long a section goes on, and how long a heading may be. */
export const ROLES = Object.freeze({
  nearNames: 3,
  longestHeading: 14,
  longestMenuItem: 6,
  longestSection: 40,
  longestByline: 8,
  longestBreadcrumb: 20,
  leastConsent: 0.02,
  bylineDistance: 4,
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
  ["navigation", "navigation"],
  ["tags", "tags"],
  ["caption", "caption"],
  ["related", "related-links"],
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

/** What role assignment looks at, the same for every block of a page. */
interface RoleContext {
  readonly parsed: ParsedPage;
  /** Index of the block that shows the title; -1 without one. */
  readonly titleBlock: number;
  readonly page: PageEvidence;
  readonly isBody: readonly boolean[];
  readonly firstBody: number;
  readonly lastBody: number;
}

/**
 * A role for every block: what the body consists of, and what the boilerplate is for. A block that shows no role of its own
 * belongs to the section whose heading stands above it.
 *
 * @param title null where the page has no article
 */
export function assignRoles(
  parsed: ParsedPage,
  title: Title | null,
  page: PageEvidence,
  isBody: readonly boolean[],
): readonly Role[] {
  const [firstBody, lastBody] = [isBody.indexOf(true), isBody.lastIndexOf(true)];
  const context = { parsed, titleBlock: title?.block ?? -1, page, isBody, firstBody, lastBody };
  const roles: Role[] = [];
  let section: BoilerplateRole | null = null;
  let sectionEnd = 0;
  for (const [index, evidence] of page.blocks.entries()) {
    if (isBody[index] === true) {
      section = null;
      roles.push(bodyRole(index, evidence, context));
    } else if (context.titleBlock === index) roles.push("title");
    else {
      const own = ownRole(evidence, page.containers);
      const role: BoilerplateRole =
        own ?? (section !== null && index < sectionEnd ? section : placeRole(index, evidence, context));
      if (SECTIONS.has(role) && index > lastBody)
        [section, sectionEnd] = [sectionOf(role), index + ROLES.longestSection];
      roles.push(role);
    }
  }
  return roles;
}

/** Behind the form for a comment stand the comments. */
function sectionOf(role: BoilerplateRole): BoilerplateRole {
  return role === "comment-form" ? "comment" : role;
}

function bodyRole(index: number, { block, shape }: BlockEvidence, { page, isBody, firstBody }: RoleContext): BodyRole {
  const { kind } = block;
  if (kind === "heading" || kind === "list-item" || kind === "quote" || kind === "code" || kind === "table")
    return kind;
  const isNamedStandfirst = evidenceAt(page, index, "names.standfirst") <= 1;
  if (index === firstBody && (evidenceAt(page, index, "inDescription") === 1 || isNamedStandfirst)) return "standfirst";
  if (evidenceAt(page, index, "names.embed") <= 2) return "embed";
  const isShortLine = block.linkDensity === null && block.words <= ROLES.longestHeading && !shape.endsSentence;
  return isShortLine && isBody[index + 1] === true && page.blocks[index + 1]?.isProse === true
    ? "heading"
    : "paragraph";
}

/** The role that a block of boilerplate shows by its text or markup; null where it shows none. */
function ownRole(evidence: BlockEvidence, containers: ContainerShapes | null): BoilerplateRole | null {
  const { block, phrase, shape } = evidence;
  if (evidence.isDateLine && phrase?.role !== "footer") return "date";
  if (phrase?.isStart === true && isFitting(phrase.role, evidence)) return phrase.role;
  if (evidence.isCountLine) return "share-count";
  if (phrase?.role === "footer") return "footer";
  if (isPointerLine(block.text)) return "related-links";
  if (block.kind === "caption" || evidence.hasCredit) return "caption";
  if (evidence.startsWithAuthor) return block.words <= ROLES.longestByline ? "byline" : "author-bio";
  const byMarkup = containers === null ? null : markupRole(evidence, containers);
  if (byMarkup !== null) return byMarkup;
  if (phrase !== null) return phrase.role;
  return shape.separators > 1 && block.words < ROLES.longestBreadcrumb ? "breadcrumb" : null;
}

/** A short line may say "By" or "Share"; a long one that starts so is prose or a caption. */
function isFitting(role: PhraseRole, { block }: BlockEvidence): boolean {
  if (role === "byline") return block.words <= 12;
  if (role === "navigation" || role === "pager") return block.words <= 5;
  return true;
}

function markupRole(evidence: BlockEvidence, shapes: ContainerShapes): BoilerplateRole | null {
  const { container, words } = evidence.block;
  let nearest: BoilerplateRole | null = null;
  let distance: number = ROLES.nearNames;
  for (const [group, role] of ROLE_OF_GROUP) {
    const at = shapes.groupDistance[NAME_GROUPS.indexOf(group)]?.[container] ?? 255;
    // Overlays and notices of other kinds have the same class words.
    if (role === "cookie-notice" && evidence.consentShare < ROLES.leastConsent) continue;
    if (at < distance) [nearest, distance] = [role, at];
  }
  if (nearest === "author-bio" && words <= ROLES.longestByline) return "byline";
  return nearest ?? landmarkRole(container, shapes);
}

function landmarkRole(container: number, shapes: ContainerShapes): BoilerplateRole | null {
  let nearest: BoilerplateRole | null = null;
  let distance = 255;
  for (const [i, tag] of LANDMARKS.entries()) {
    const role = ROLE_OF_LANDMARK[tag];
    const at = shapes.landmarkDistance[i]?.[container] ?? 255;
    if (role !== undefined && at < distance) [nearest, distance] = [role, at];
  }
  return nearest;
}

/** Without any sign: the first line is the site's, short lines before the article are menu, headlines behind it are links. */
function placeRole(index: number, { block, shape }: BlockEvidence, context: RoleContext): BoilerplateRole {
  const { parsed, titleBlock, lastBody } = context;
  if (index === 0 && parsed.page.format === "text") return "site-header";
  if (isNameBesideDate(index, context)) return "byline";
  if (index < titleBlock || (titleBlock < 0 && index < lastBody))
    return block.words <= ROLES.longestMenuItem ? "navigation" : "other";
  if (index > lastBody && lastBody >= 0 && !shape.endsSentence && block.words > 3) return "related-links";
  return "other";
}

/** A few capitalized words right behind the title, with the date before or behind them: a name without its "By". */
function isNameBesideDate(index: number, { page: { blocks }, titleBlock }: RoleContext): boolean {
  const own = blocks[index];
  if (own === undefined || titleBlock < 0 || index < titleBlock || index > titleBlock + ROLES.bylineDistance)
    return false;
  const isName =
    own.block.words >= 2 && own.block.words <= 4 && own.shape.capitalShare === 1 && own.shape.digitShare === 0;
  return isName && (blocks[index - 1]?.isDateLine === true || blocks[index + 1]?.isDateLine === true);
}
