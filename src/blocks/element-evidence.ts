import { BLOCK, FALLBACK } from "./elements.js";
import type { OpenElement } from "./open-elements.js";
import type { BlockKind } from "./types.js";

/** Longest run of class and id words kept an element, in characters. */
export const ELEMENT_EVIDENCE = Object.freeze({ longestNames: 160 });

const KIND_OF_TAG: ReadonlyMap<string, BlockKind> = new Map([
  ["h1", "heading"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["li", "list-item"],
  ["blockquote", "quote"],
  ["pre", "code"],
  ["listing", "code"],
  ["xmp", "code"],
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["table", "table"],
  ["tr", "table"],
  ["td", "table"],
  ["th", "table"],
  ["dt", "term"],
  ["button", "control"],
  ["article", "paragraph"],
]);

/** Kind and level of a block that ends directly inside this element: its own, or those of the element around it. */
export function inheritKind(tag: string, parent: OpenElement): { readonly kind: BlockKind; readonly level: number } {
  const own = KIND_OF_TAG.get(tag);
  if (own === "heading") return { kind: own, level: tag.charCodeAt(1) - 0x30 };
  if (own === "list-item") return { kind: own, level: parent.kind === "list-item" ? parent.level + 1 : 1 };
  if (own !== undefined) return { kind: own, level: 0 };
  // A paragraph in a table cell is prose of a layout table, not a row of data.
  if (parent.kind === "table") return { kind: TABLE_PARTS.has(tag) ? "table" : "paragraph", level: 0 };
  return { kind: parent.kind, level: parent.level };
}

const TABLE_PARTS: ReadonlySet<string> = new Set(
  "tbody thead tfoot span a b strong i em font small sup sub u nobr".split(" "),
);

/** Attributes whose words name an element. */
const NAMING = ["class", "id", "role", "itemprop"] as const;

/** Class, id, role and itemprop words in lower case, joined by a space. */
export function namesOf(attributes: ReadonlyMap<string, string>): string {
  let names = "";
  for (const attribute of NAMING) {
    const value = attributes.get(attribute);
    if (value !== undefined && value !== "") names += names === "" ? value : ` ${value}`;
  }
  return names.slice(0, ELEMENT_EVIDENCE.longestNames).toLowerCase();
}

/**
 * Whether the blocks in an element are hidden, and whether its own text is left out of the block around it. A cell is part
 * of its row's block, as an inline element is of its paragraph's.
 */
export function inheritHidden(
  tag: string,
  bits: number,
  attributes: ReadonlyMap<string, string>,
  parent: OpenElement,
): Pick<OpenElement, "isHidden" | "isLeftOut"> {
  const hides = parent.isLeftOut || (bits & FALLBACK) !== 0 || (attributes.size > 0 && isHiddenBy(attributes));
  const isPart = (bits & BLOCK) === 0 || tag === "td" || tag === "th";
  return { isHidden: parent.isHidden || (hides && !isPart), isLeftOut: hides && isPart };
}

/** Ids of the elements in which React sends late parts of a page, hidden until its script moves them into place. */
const STREAMED = /^S:[0-9a-f]{1,4}$/;

/** True where the element says that it is not shown. */
function isHiddenBy(attributes: ReadonlyMap<string, string>): boolean {
  const hidden = attributes.get("hidden");
  if (hidden !== undefined && hidden !== "until-found") return !STREAMED.test(attributes.get("id") ?? "");
  if (attributes.get("aria-hidden") === "true") return true;
  const style = attributes.get("style");
  return style !== undefined && /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i.test(style);
}

/** The number that a numbered list begins with, or that an item states; undefined where none is stated. */
export function listNumber(tag: string, attributes: ReadonlyMap<string, string>): number | undefined {
  const written = tag === "ol" ? attributes.get("start") : tag === "li" ? attributes.get("value") : undefined;
  return written !== undefined && /^\s{0,9}\d{1,9}\s{0,9}$/.test(written) ? Number(written) : undefined;
}
