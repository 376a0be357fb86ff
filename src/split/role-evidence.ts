import type { ParsedPage } from "../blocks/types.js";
import type { Title } from "../title/types.js";
import type { BlockEvidence } from "./block-evidence.js";
import { LANDMARKS } from "./container-shape.js";
import { evidenceAt, type PageEvidence } from "./evidence.js";
import { NAME_GROUPS } from "./name-groups.js";
import { KIND_ORDER, MARKUP_COLUMNS, type Put, putFlag, putNone, ROLE_COLUMNS } from "./role-columns.js";
import { findSurroundings, putNear } from "./role-near.js";
import { findPlaces, putPlace } from "./role-place.js";
import { putText } from "./role-text.js";
import { roleWordBits } from "./role-words.js";

/** Levels up to which class names and landmarks count, and at how many levels a landmark counts half. */
export const ROLE_MARKUP = Object.freeze({ levelsOfNames: 6, halfOfLandmark: 3 });

/**
 * What is known of every block once body and boilerplate are told apart: `ROLE_COLUMNS.length` numbers a block, about 0 to 1.
 * Time is linear in the page.
 *
 * @param isBody the label of each block
 */
export function gatherRoleEvidence(
  parsed: ParsedPage,
  title: Title | null,
  page: PageEvidence,
  isBody: readonly boolean[],
): Float32Array {
  const { blocks } = page;
  const rows = new Float32Array(blocks.length * ROLE_COLUMNS.length);
  let at = 0;
  const put: Put = (value) => {
    rows[at++] = value;
  };
  const places = findPlaces(parsed, title, page, isBody);
  const wordBits = blocks.map(({ block }) => roleWordBits(block.text, block.words));
  const surroundings = findSurroundings(blocks, wordBits, isBody);
  for (const [index, own] of blocks.entries()) {
    putText(put, own, wordBits[index] ?? 0);
    putPlace(put, index, own, page, places);
    putNear(put, index, blocks, isBody, surroundings, places);
    putMarkup(put, index, own, page);
  }
  return rows;
}

function putMarkup(put: Put, index: number, { block }: BlockEvidence, page: PageEvidence): void {
  const { containers } = page;
  if (containers === null) {
    putNone(put, MARKUP_COLUMNS.length);
    return;
  }
  for (const kind of KIND_ORDER) putFlag(put, block.kind === kind);
  put(block.linkDensity ?? 0);
  putFlag(put, block.isHidden === true);
  for (const group of NAME_GROUPS.keys()) {
    const levels = containers.groupDistance[group]?.[block.container] ?? ROLE_MARKUP.levelsOfNames;
    put(Math.max(0, 1 - levels / ROLE_MARKUP.levelsOfNames));
  }
  for (const tag of LANDMARKS.keys()) {
    const levels = containers.landmarkDistance[tag]?.[block.container] ?? 255;
    put(levels === 255 ? 0 : 1 / (1 + levels / ROLE_MARKUP.halfOfLandmark));
  }
  putFlag(put, evidenceAt(page, index, "inMain") === 1);
  putFlag(put, evidenceAt(page, index, "headingLinked") === 1);
}
