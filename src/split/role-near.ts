import { PHRASE_ROLES, type PhraseRole } from "../blocks/phrases-list.js";
import type { BlockEvidence } from "./block-evidence.js";
import { OF_NEIGHBOR, SIGNS, WORD_ROLES, WORD_STEPS } from "./role-columns.js";
import type { RolePlaces } from "./role-place.js";
import { hasLabel } from "./role-text.js";
import type { SparseRows } from "./sparse-rows.js";

/**
 * How far the surroundings reach: signs fade by `fade` a block and are forgotten below `leastShare`, one adds `share` up to 1; a section's name fades by half over
 * `sectionFade` blocks; a window of `window` blocks on both sides is averaged; runs are of blocks of at most
 * `mostWordsOfItem` words.
 */
export const ROLE_NEAR = Object.freeze({
  fade: 0.75,
  share: 0.34,
  leastShare: 0.02,
  sectionFade: 10,
  longestSectionName: 8,
  window: 4,
  mostWordsCounted: 40,
  mostWordsOfItem: 4,
  fewestOfRun: 4,
  fewestOfLongRun: 10,
  mostWordsOfListed: 45,
  likeNeighbors: 4,
  colonFade: 8,
});

/** What surrounds each block, measured once a page. Arrays are indexed by block. */
export interface RoleSurroundings {
  /** Faded sums of `SIGNS`, a row a block. */
  readonly above: Float32Array;
  readonly below: Float32Array;
  /** The role that the nearest heading above names, and how far away it stands. */
  readonly sections: readonly { readonly role: PhraseRole | null; readonly distance: number }[];
  readonly runs: readonly { readonly start: number; readonly end: number }[];
  /** Blocks since a colon that ends a block of the body; 0 without one. */
  readonly sinceColon: readonly number[];
}

/** Measures the surroundings of all blocks in time linear in them. */
export function findSurroundings(
  blocks: readonly BlockEvidence[],
  wordBits: readonly number[],
  isBody: readonly boolean[],
): RoleSurroundings {
  const signs = blocks.map((own, i) => signsOf(own, wordBits[i] ?? 0));
  return {
    above: fadedSums(signs, 1),
    below: fadedSums(signs, -1),
    sections: findSections(blocks, isBody),
    runs: findRuns(blocks, isBody),
    sinceColon: countSinceColon(blocks, isBody),
  };
}

/** Indexes in `SIGNS` of what a block says of what it is. */
function signsOf({ phrase, isDateLine, hasCredit }: BlockEvidence, wordBits: number): readonly number[] {
  const found: number[] = [];
  if (phrase?.isStart === true) found.push(SIGNS.indexOf(phrase.role));
  if (isDateLine) found.push(SIGNS.indexOf("date"));
  if (hasCredit) found.push(SIGNS.indexOf("caption"));
  for (let role = 0; role < WORD_ROLES.length; role++)
    if ((wordBits & (1 << role)) !== 0) found.push(PHRASE_ROLES.length + role);
  return found;
}

function fadedSums(signs: readonly (readonly number[])[], step: 1 | -1): Float32Array {
  const sums = new Float32Array(signs.length * SIGNS.length);
  const now = new Float32Array(SIGNS.length);
  for (let k = 0; k < signs.length; k++) {
    const i = step === 1 ? k : signs.length - 1 - k;
    sums.set(now, i * SIGNS.length);
    for (let sign = 0; sign < now.length; sign++) {
      const rest = (now[sign] ?? 0) * ROLE_NEAR.fade;
      now[sign] = rest < ROLE_NEAR.leastShare ? 0 : rest;
    }
    for (const sign of signs[i] ?? []) now[sign] = Math.min(1, (now[sign] ?? 0) + ROLE_NEAR.share);
  }
  return sums;
}

/** A heading without a known name ends the section before it; so does a block of the body. */
function findSections(blocks: readonly BlockEvidence[], isBody: readonly boolean[]): RoleSurroundings["sections"] {
  let role: PhraseRole | null = null;
  let at = 0;
  return blocks.map(({ phrase, block }, i) => {
    const section = { role, distance: i - at };
    const named = phrase?.isStart === true ? phrase.role : null;
    const isName = named !== null && !SMALL.has(named) && block.words <= ROLE_NEAR.longestSectionName;
    if (isBody[i] === true) [role, at] = [null, i];
    else if (block.kind === "heading" || isName) [role, at] = [named, i];
    return section;
  });
}

/** Roles of single blocks: what names them names no section. */
const SMALL: ReadonlySet<PhraseRole> = new Set(["date", "byline", "pager"]);

/** For each block the run of short boilerplate that it belongs to; a run of its own where it belongs to none. */
function findRuns(blocks: readonly BlockEvidence[], isBody: readonly boolean[]): RoleSurroundings["runs"] {
  const isItem = blocks.map(
    ({ block, shape }, i) => isBody[i] !== true && block.words <= ROLE_NEAR.mostWordsOfItem && !shape.endsSentence,
  );
  const runs: { readonly start: number; readonly end: number }[] = [];
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1;
    if (isItem[start] === true) while (isItem[end] === true) end++;
    const run = { start, end };
    for (; start < end; start++) runs.push(run);
  }
  return runs;
}

function countSinceColon(blocks: readonly BlockEvidence[], isBody: readonly boolean[]): readonly number[] {
  let at = -1;
  return blocks.map(({ shape, block }, i) => {
    const since = at < 0 ? 0 : i - at;
    if (isBody[i] === true) {
      if (shape.lastSign === 3) at = i;
      else if (block.words > ROLE_NEAR.mostWordsOfListed) at = -1;
    }
    return since;
  });
}

/** Columns of what surrounds a block, those of `NEAR_COLUMNS`. */
export function putNear(
  row: SparseRows,
  index: number,
  blocks: readonly BlockEvidence[],
  isBody: readonly boolean[],
  surroundings: RoleSurroundings,
  places: RolePlaces,
): void {
  const own = blocks[index];
  const before = blocks[index - 1];
  const behind = blocks[index + 1];
  if (own === undefined) return;
  putNeighbor(row, own, before, isBody[index - 1] === true);
  putNeighbor(row, own, behind, isBody[index + 1] === true);
  putRow(row, surroundings.above, index);
  putRow(row, surroundings.below, index);
  const section = surroundings.sections[index];
  if (section === undefined || section.role === null) row.skip(PHRASE_ROLES.length);
  else
    row.oneOf(
      PHRASE_ROLES.length,
      PHRASE_ROLES.indexOf(section.role),
      1 / (1 + section.distance / ROLE_NEAR.sectionFade),
    );
  putWindow(row, index, blocks);
  putRun(row, surroundings.runs[index] ?? { start: index, end: index + 1 }, blocks.length, places);
  const since = surroundings.sinceColon[index] ?? 0;
  row.put(since > 0 ? 1 / (1 + (since - 1) / ROLE_NEAR.colonFade) : 0);
  row.flag(isLabeled(own) && (isLabeled(before) || isLabeled(behind)));
  row.flag(isAsLong(own, before) && isAsLong(own, behind));
}

function putRow(row: SparseRows, sums: Float32Array, index: number): void {
  const start = index * SIGNS.length;
  for (let sign = 0; sign < SIGNS.length; sign++) row.put(sums[start + sign] ?? 0);
}

function isLabeled(own: BlockEvidence | undefined): boolean {
  return own !== undefined && hasLabel(own.block.text);
}

function isAsLong({ block }: BlockEvidence, other: BlockEvidence | undefined): boolean {
  return other !== undefined && Math.abs(other.block.words - block.words) <= ROLE_NEAR.likeNeighbors;
}

/** Columns of one side: none, six sizes, eight signs, a column a phrase role. */
function putNeighbor(row: SparseRows, own: BlockEvidence, other: BlockEvidence | undefined, isBody: boolean): void {
  row.flag(other === undefined);
  if (other === undefined) {
    row.skip(OF_NEIGHBOR.length - 1);
    return;
  }
  row.step(WORD_STEPS, other.block.words);
  row.flag(other.shape.endsSentence);
  row.flag(other.shape.lastSign === 3);
  row.flag(isBody);
  row.flag(other.isDateLine);
  row.flag(other.hasCredit);
  row.flag(other.isProse);
  row.flag(other.shape.lastSign === own.shape.lastSign);
  row.flag(startsAlike(own.block.text, other.block.text));
  row.oneOf(PHRASE_ROLES.length, other.phrase?.isStart === true ? PHRASE_ROLES.indexOf(other.phrase.role) : -1);
}

function startsAlike(a: string, b: string): boolean {
  const end = a.indexOf(" ");
  const first = end < 0 ? a : a.slice(0, end);
  return first.length > 1 && b.startsWith(first) && (b.length === first.length || b.charAt(first.length) === " ");
}

function putWindow(row: SparseRows, index: number, blocks: readonly BlockEvidence[]): void {
  let [count, words, stops, phrases] = [0, 0, 0, 0];
  for (let offset = -ROLE_NEAR.window; offset <= ROLE_NEAR.window; offset++) {
    const other = offset === 0 ? undefined : blocks[index + offset];
    if (other === undefined) continue;
    count++;
    words += Math.min(ROLE_NEAR.mostWordsCounted, other.block.words);
    if (other.shape.endsSentence) stops++;
    if (other.phrase !== null) phrases++;
  }
  const share = 1 / Math.max(1, count);
  row.put(Math.log1p(words * share) / 3);
  row.put(stops * share);
  row.put(phrases * share);
}

function putRun(
  row: SparseRows,
  { start, end }: RoleSurroundings["runs"][number],
  count: number,
  { titleBlock }: RolePlaces,
): void {
  const length = end - start;
  row.put(Math.min(1, Math.log(length) / 3.5));
  row.flag(length >= ROLE_NEAR.fewestOfRun);
  row.flag(length >= ROLE_NEAR.fewestOfLongRun);
  row.flag(length > 2 && end >= count - 2);
  row.flag(length > 2 && start < titleBlock);
}
