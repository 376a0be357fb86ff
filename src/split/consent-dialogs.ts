import type { ParsedPage } from "../blocks/types.js";
import type { BlockEvidence } from "./block-evidence.js";
import { NAME_GROUPS } from "./name-groups.js";

/** Share of consent vocabulary from which a box named like a dialog is one, and how far up its name is looked for. */
export const CONSENT_DIALOGS = Object.freeze({ leastShare: 0.035, fewestWords: 30, levels: 16 });

const CONSENT_BIT = 1 << NAME_GROUPS.indexOf("consent");

/**
 * For each block, whether it stands in a consent dialog: inside an element whose class words name a dialog, notice or
 * overlay and whose text is of that vocabulary. Longer than the article as it may be, it is never body.
 */
export function findConsentDialogs(
  parsed: ParsedPage,
  blocks: readonly BlockEvidence[],
  groups: Int32Array,
): readonly boolean[] {
  const roots = blocks.map(({ block }) => dialogRoot(block.container, parsed, groups));
  const words = new Map<number, number>();
  const hits = new Map<number, number>();
  blocks.forEach(({ block, consentShare }, i) => {
    const root = roots[i] ?? -1;
    if (root < 0) return;
    words.set(root, (words.get(root) ?? 0) + block.words);
    hits.set(root, (hits.get(root) ?? 0) + consentShare * block.words);
  });
  return roots.map((root) => {
    const count = words.get(root) ?? 0;
    return count >= CONSENT_DIALOGS.fewestWords && (hits.get(root) ?? 0) >= count * CONSENT_DIALOGS.leastShare;
  });
}

/** The outermost container around that is named like a dialog, the page's own body and article apart; -1 without one. */
function dialogRoot(container: number, { containers }: ParsedPage, groups: Int32Array): number {
  let root = -1;
  let at = container;
  for (let level = 0; at >= 0 && level < CONSENT_DIALOGS.levels; level++) {
    const own = containers[at];
    if (own === undefined || own.tag === "body" || own.tag === "html" || own.tag === "article" || own.tag === "main")
      break;
    if (((groups[at] ?? 0) & CONSENT_BIT) !== 0) root = at;
    at = own.parent;
  }
  return root;
}
