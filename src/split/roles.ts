import { looksLikeCode } from "../blocks/code-line.js";
import type { Block, ParsedPage } from "../blocks/types.js";
import type { Title } from "../title/types.js";
import type { PageEvidence } from "./evidence.js";
import { gatherRoleEvidence } from "./role-evidence.js";
import type { Role } from "./role-lists.js";
import { BODY_ROLES } from "./role-lists.js";
import { compileRoleModel, type RoleModel, roleProbabilities } from "./role-model.js";
import { ROLE_WEIGHTS } from "./role-weights.js";

/** A role less probable is not said: `other` stands for it, in the body `paragraph`. On held-out sites .3 to .5 score alike. */
export const ROLES = Object.freeze({ leastProbability: 0.4 });

const MODELS: Readonly<Record<"html" | "text", RoleModel>> = {
  html: /* @__PURE__ */ compileRoleModel(ROLE_WEIGHTS.html),
  text: /* @__PURE__ */ compileRoleModel(ROLE_WEIGHTS.text),
};

const OF_BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

/** Roles of the body that only markup tells: flattened, a cell or a post reads as any other line. */
const BY_MARKUP: ReadonlySet<Role> = new Set(["table", "embed"]);

export interface RoleOptions {
  /** What a rule has found out of blocks; null where the model decides. */
  readonly known?: readonly (Role | null)[];
  /** In place of the shipped ones; cross-validation gives those of a fold. */
  readonly models?: Readonly<Record<"html" | "text", RoleModel>>;
}

/**
 * A role for every block: what the body consists of, and what the boilerplate is for. The roles of a page are judged together,
 * since a menu is a run of short lines, a section goes on until the next begins, and the footer stays to the end. Body blocks
 * have roles of the body and other blocks have not; the title's block is `title`, and so are copies of the headline; what is
 * not sure is `paragraph` or `other`.
 *
 * @param title null where the page has no article
 */
export function assignRoles(
  parsed: ParsedPage,
  title: Title | null,
  page: PageEvidence,
  isBody: readonly boolean[],
  { known = [], models = MODELS }: RoleOptions = {},
): readonly Role[] {
  const model = models[parsed.page.format];
  const { roles } = model;
  const isText = parsed.page.format === "text";
  const bodyRoles = BODY_ROLES.filter((role) => !isText || !BY_MARKUP.has(role));
  const allowed = allowedRoles(roles, bodyRoles, title, parsed.blocks, isBody, known);
  const probabilities = roleProbabilities(model, gatherRoleEvidence(parsed, title, page, isBody), allowed);
  return isBody.map((label, block) => {
    const start = block * roles.length;
    let best = 0;
    for (let role = 1; role < roles.length; role++)
      if ((probabilities[start + role] ?? 0) > (probabilities[start + best] ?? 0)) best = role;
    const isSure = (probabilities[start + best] ?? 0) >= ROLES.leastProbability;
    return (isSure ? roles[best] : undefined) ?? (label ? "paragraph" : "other");
  });
}

/**
 * For each block the roles that its label leaves, as indexes. Without an article there is no title; a standfirst or a heading
 * of the body stands behind the title and has text behind it; code and tables of the body are marked up as such, and flattened code has
 * its signs or stands beside a line that has.
 */
function allowedRoles(
  roles: readonly Role[],
  bodyRoles: readonly Role[],
  title: Title | null,
  blocks: readonly Block[],
  isBody: readonly boolean[],
  known: readonly (Role | null)[],
): readonly (readonly number[])[] {
  const pick = (test: (role: Role) => boolean): readonly number[] =>
    roles.flatMap((role, index) => (test(role) ? [index] : []));
  const ofTitle = pick((role) => role === "title");
  const ofBody = bodyRoles.map((role) => roles.indexOf(role));
  const ofText = ofBody.filter((index) => roles[index] !== "standfirst" && roles[index] !== "heading");
  const ofOthers = pick((role) => !OF_BODY.has(role) && (role !== "title" || title !== null));
  const byKind = { code: pick((role) => role === "code"), table: pick((role) => role === "table") };
  const lastBody = isBody.lastIndexOf(true);
  const withoutCode = (list: readonly number[]): readonly number[] => list.filter((role) => roles[role] !== "code");
  const ofProse = { body: withoutCode(ofBody), text: withoutCode(ofText) };
  const isCode = blocks.map(({ text }) => looksLikeCode(text));
  return isBody.map((label, block) => {
    if (block === title?.block) return ofTitle;
    const role = known[block] ?? null;
    if (role !== null) return pick((name) => name === role);
    if (!label) return ofOthers;
    const kind = blocks[block]?.kind;
    if (kind === "code" || kind === "table") return byKind[kind];
    const isInside = block > (title?.block ?? -1) && block < lastBody;
    if (isCode[block - 1] === true || isCode[block] === true || isCode[block + 1] === true)
      return isInside ? ofBody : ofText;
    return isInside ? ofProse.body : ofProse.text;
  });
}
