import type { Role } from "../split/role-lists.js";
import { ROLE_NAMES } from "../split/role-lists.js";
import type { LabelledBlock } from "../split/types.js";
import { countWords } from "../text/words.js";

/** A block whose confidence in whole percents is below this is doubtful: about one in three of them is wrong. */
export const DOUBTFUL = Object.freeze({ percent: 75 });

/** True where the confidence, as it is shown, is low. */
export function isDoubtful({ confidence }: LabelledBlock): boolean {
  return toPercent(confidence) < DOUBTFUL.percent;
}

/** A probability as a whole number, 0 to 100. */
function toPercent(probability: number): number {
  return Math.round(probability * 100);
}

/** What a block is to a reader of the report. */
export type Side = "body" | "title" | "boilerplate";

/** A block with what the report says of it. */
export interface TalliedBlock extends LabelledBlock {
  /** Counted from 1, as it is shown. */
  readonly number: number;
  readonly side: Side;
  readonly words: number;
  /** Confidence as a whole number, 0 to 100. */
  readonly percent: number;
  readonly isDoubtful: boolean;
}

/** How many blocks and words are of one role. */
export interface RoleCount {
  readonly role: Role;
  readonly side: Side;
  readonly blocks: number;
  readonly words: number;
}

/** Every block with its number, side and words. */
export function tallyBlocks(blocks: readonly LabelledBlock[]): readonly TalliedBlock[] {
  return blocks.map((block, i) => {
    const side = block.isBody ? "body" : block.role === "title" ? "title" : "boilerplate";
    return {
      ...block,
      number: i + 1,
      side,
      words: countWords(block.text),
      percent: toPercent(block.confidence),
      isDoubtful: isDoubtful(block),
    };
  });
}

/** The roles that blocks have, title and body first. */
export function countRoles(blocks: readonly TalliedBlock[]): readonly RoleCount[] {
  const counts = new Map<Role, RoleCount>();
  for (const { role, side, words } of blocks) {
    const before = counts.get(role) ?? { role, side, blocks: 0, words: 0 };
    counts.set(role, { ...before, blocks: before.blocks + 1, words: before.words + words });
  }
  return ROLE_NAMES.flatMap((role) => counts.get(role) ?? []);
}

/** Words of all blocks, or of those of one side. */
export function wordsOf(blocks: readonly TalliedBlock[], side?: Side): number {
  let words = 0;
  for (const block of blocks) if (side === undefined || block.side === side) words += block.words;
  return words;
}

/** `1,204 words`, `1 word`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
