import type { Block, BlockKind, ParsedPage } from "../blocks/types.js";
import type { BodyRole, BoilerplateRole } from "./role-lists.js";
import { BODY_ROLES } from "./role-lists.js";
import type { Status } from "./types.js";

/** What a function that matches blocks is told of one. */
export interface RuleBlock {
  /** As in the result: white space collapsed, but in code. */
  readonly text: string;
  /** Place among the blocks of the page, from 0. */
  readonly index: number;
  /** What the markup says it is. */
  readonly kind: BlockKind;
  readonly words: number;
  /** Share of its characters inside links, 0 to 1; null on flattened text. */
  readonly linkDensity: number | null;
}

/** What a caller knows of the blocks of a site. It needs `isBody` or `role`, and may have both where they agree. */
export interface SplitRule {
  /**
   * Which blocks it is for. A string: those whose whole text it is, white space around both apart. A pattern: those in whose
   * text it is found, whatever its `g` flag; a slow pattern is slow here too. A function: those of which it returns true.
   */
  readonly match: string | RegExp | ((block: RuleBlock) => boolean);
  /** Whether they are body; where it is not given, the role says it. */
  readonly isBody?: boolean;
  /** Their role; where it is not given, it is found as for other blocks. */
  readonly role?: BodyRole | BoilerplateRole;
  /** Host of the pages it is for, with its subdomains; every page where it is not given, else none without a URL. */
  readonly host?: string;
  /** What it is called in reasons; its number where it is not given. */
  readonly name?: string;
}

/** What a rule says of a block. */
export interface Ruling {
  readonly isBody: boolean;
  /** Null where the rule leaves it open. */
  readonly role: SplitRule["role"] | null;
  readonly reason: string;
}

/** True for the roles that blocks of the body have. */
export function isBodyRole(role: string): boolean {
  return BODY_ROLES.some((name) => name === role);
}

/**
 * For each block what the first rule that matches says of it, null where none does. Empty where no rule is for the page. Throws
 * an Error with the rule's number where its function throws.
 */
export function findRulings({ page, blocks }: ParsedPage, rules: readonly SplitRule[]): readonly (Ruling | null)[] {
  const host = page.url === null ? null : new URL(page.url).hostname;
  const own = rules.map((rule, i) => ({ rule, number: i + 1 })).filter(({ rule }) => isForHost(rule, host));
  if (own.length === 0) return [];
  return blocks.map((block, index) => {
    const first = own.find(({ rule, number }) => isMatch(rule, number, block, index));
    return first === undefined ? null : toRuling(first.rule, first.number);
  });
}

function isForHost({ host }: SplitRule, pageHost: string | null): boolean {
  if (host === undefined || host === null) return true;
  if (pageHost === null) return false;
  const wanted = new URL(`http://${host}`).hostname; // lower case and punycode, as that of the page
  return pageHost === wanted || pageHost.endsWith(`.${wanted}`);
}

function isMatch({ match }: SplitRule, number: number, block: Block, index: number): boolean {
  if (typeof match === "string") return block.text.trim() === match.trim();
  if (typeof match !== "function") return block.text.search(match) >= 0; // unlike `test`, keeps no place in the pattern
  const { text, kind, words, linkDensity } = block;
  try {
    return match({ text, index, kind, words, linkDensity }) === true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`rule ${number}: match threw on block ${index}: ${message}`, { cause: error });
  }
}

function toRuling({ isBody, role, name }: SplitRule, number: number): Ruling {
  const label = name === undefined || name === null ? `${number}` : `"${name}"`;
  return {
    isBody: isBody ?? (role !== undefined && isBodyRole(role)),
    role: role ?? null,
    reason: `your rule ${label}`,
  };
}

/**
 * Labels and status once the rules have overruled them: a page that has body by rules alone has an article, and one that
 * has lost all of its body to rules has none. Rules say nothing of other blocks. `probabilities` of the blocks of rules become 0 or 1.
 */
export function overrule(
  status: Status,
  isBody: readonly boolean[],
  rulings: readonly (Ruling | null)[],
  probabilities: Float32Array,
): { readonly status: Status; readonly isBody: readonly boolean[] } {
  if (rulings.every((ruling) => ruling === null)) return { status, isBody };
  for (const [i, ruling] of rulings.entries()) if (ruling !== null) probabilities[i] = ruling.isBody ? 1 : 0;
  const labels = isBody.map((label, i) => rulings[i]?.isBody ?? label);
  if (labels.includes(true)) return { status: "ok", isBody: labels };
  return { status: status === "ok" ? "no-article" : status, isBody: labels };
}
