import { BLOCK_KINDS, type ParsedPage } from "../blocks/types.js";
import type { Title } from "../title/types.js";
import type { BlockEvidence } from "./block-evidence.js";
import { DISTANCES, LANDMARKS, NO_LANDMARK } from "./container-shape.js";
import { evidenceAt, type PageEvidence } from "./evidence.js";
import { columnOf } from "./evidence-columns.js";
import { NAME_GROUPS } from "./name-groups.js";
import { MARKUP_COLUMNS } from "./role-columns.js";
import { findSurroundings, putNear } from "./role-near.js";
import { findPlaces, putPlace } from "./role-place.js";
import { hasCopyright, putText } from "./role-text.js";
import { roleWordBits } from "./role-words.js";
import { SparseRows } from "./sparse-rows.js";

/** Levels up to which class names and landmarks count, and at how many levels a landmark counts half. */
export const ROLE_MARKUP = Object.freeze({ levelsOfNames: 6, halfOfLandmark: 3 });

const IN_MAIN = columnOf("inMain");
const HEADING_LINKED = columnOf("headingLinked");

/**
 * What is known of every block once body and boilerplate are told apart: a row of `ROLE_COLUMNS` a block, of numbers of about
 * 0 to 1. Time is linear in the page.
 *
 * @param isBody the label of each block
 */
export function gatherRoleEvidence(
  parsed: ParsedPage,
  title: Title | null,
  page: PageEvidence,
  isBody: readonly boolean[],
): SparseRows {
  const { blocks } = page;
  const rows = new SparseRows();
  const copyrights = blocks.map(({ block }) => hasCopyright(block.text));
  const places = findPlaces(parsed, title, page, isBody, copyrights);
  const wordBits = blocks.map(({ block, words }) => roleWordBits(words, block.words));
  const surroundings = findSurroundings(blocks, wordBits, isBody);
  blocks.forEach((own, index) => {
    rows.startRow();
    putText(rows, own, wordBits[index] ?? 0, copyrights[index] === true);
    putPlace(rows, index, own, page, places);
    putNear(rows, index, blocks, isBody, surroundings, places);
    putMarkup(rows, index, own, page);
  });
  return rows;
}

function putMarkup(row: SparseRows, index: number, { block }: BlockEvidence, page: PageEvidence): void {
  const { containers } = page;
  if (containers === null) {
    row.skip(MARKUP_COLUMNS.length);
    return;
  }
  row.oneOf(BLOCK_KINDS.length, BLOCK_KINDS.indexOf(block.kind));
  row.put(block.linkDensity ?? 0);
  row.flag(block.isHidden === true);
  // Before the first container, where a block without one looks, there are no distances.
  const at = block.container < 0 ? -DISTANCES : block.container * DISTANCES;
  for (let group = 0; group < NAME_GROUPS.length; group++) {
    const levels = containers.distances[at + group] ?? ROLE_MARKUP.levelsOfNames;
    row.put(Math.max(0, 1 - levels / ROLE_MARKUP.levelsOfNames));
  }
  for (let tag = 0; tag < LANDMARKS.length; tag++) {
    const levels = containers.distances[at + NAME_GROUPS.length + tag] ?? NO_LANDMARK;
    row.put(levels === NO_LANDMARK ? 0 : 1 / (1 + levels / ROLE_MARKUP.halfOfLandmark));
  }
  row.flag(evidenceAt(page, index, IN_MAIN) === 1);
  row.flag(evidenceAt(page, index, HEADING_LINKED) === 1);
}
