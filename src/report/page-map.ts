import type { Side, TalliedBlock } from "./tally.js";

/**
 * A strip that shows where on the page body and title stand: as wide as the page has words, boilerplate left empty.
 * Nothing for a page without words.
 */
export function writeMap(blocks: readonly TalliedBlock[]): string {
  const paths: Record<Side, string> = { body: "", title: "", boilerplate: "" };
  let at = 0;
  let runStart = 0;
  for (const [i, { words, side }] of blocks.entries()) {
    at += words;
    if (blocks[i + 1]?.side === side) continue;
    if (at > runStart) paths[side] += `M${runStart} 0H${at}V1H${runStart}z`;
    runStart = at;
  }
  if (at === 0) return "";
  const shapes = (["body", "title"] as const).filter((side) => paths[side] !== "");
  const drawn = shapes.map((side) => `<path class="${side}" d="${paths[side]}"/>`).join("");
  return `<svg class="map" viewBox="0 0 ${at} 1" preserveAspectRatio="none" role="img" aria-label="Where the body stands on the page">${drawn}</svg>\n`;
}
