import type { PageImages, Surrounding } from "../blocks/image-elements.js";
import type { Block } from "../blocks/types.js";
import type { LabelledBlock } from "../split/types.js";

/** What stands in an element: the first of its blocks, and of which kinds they are. */
interface Holding {
  readonly firstBlock: number;
  hasBody: boolean;
  hasOther: boolean;
}

/** By element, for those that hold a block. */
export type Holdings = ReadonlyMap<Surrounding, Holding>;

/** True for a block that says what an image beside it shows. */
export function isCaption(block: Block | undefined, label: LabelledBlock | undefined): boolean {
  if (label === undefined || label.isBody) return false;
  return label.role === "caption" || (block?.kind === "caption" && label.role === "other");
}

/** True for a block that says what its element is: no caption, no control, no credit in a figure. */
function isTelling(block: Block | undefined, label: LabelledBlock, isInFigure: boolean): boolean {
  if (isCaption(block, label) || block?.kind === "control") return false;
  return !isInFigure || (label.role !== "other" && label.role !== "byline");
}

function isWithinFigure(from: Surrounding | null): boolean {
  for (let at = from; at !== null && at.tag !== "article"; at = at.parent) if (at.tag === "figure") return true;
  return false;
}

/** What the elements around blocks hold. Every element is told once of each kind, so that the time is linear. */
export function findHoldings(
  { around }: PageImages,
  blocks: readonly Block[],
  labelled: readonly LabelledBlock[],
  titleBlock: number,
): Holdings {
  const holdings = new Map<Surrounding, Holding>();
  for (const [index, label] of labelled.entries()) {
    const hasBody = label.isBody || index === titleBlock;
    const hasOther = !hasBody && isTelling(blocks[index], label, isWithinFigure(around[index] ?? null));
    for (let at = around[index] ?? null; at !== null; at = at.parent) {
      const known = holdings.get(at);
      if (known === undefined) holdings.set(at, { firstBlock: index, hasBody, hasOther });
      else if ((known.hasBody || !hasBody) && (known.hasOther || !hasOther)) break;
      else [known.hasBody, known.hasOther] = [known.hasBody || hasBody, known.hasOther || hasOther];
    }
  }
  return holdings;
}
