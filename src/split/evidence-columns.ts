import { LANDMARKS } from "./container-shape.js";
import { NAME_GROUPS } from "./name-groups.js";

/** How far around a block its neighbors are looked at, and how far up its containers. */
export const EVIDENCE = Object.freeze({
  neighbors: 3,
  window: 6,
  ancestors: 3,
  longestCompared: 60,
  comparedCharacters: 60,
});

/** What the words of a text are worth, from counts of labeled pages. */
export const WORD_COLUMNS = ["wording", "wordLeast", "wordMost"] as const;

/** The same of the class and id names of a block's containers. */
export const NAME_COLUMNS = ["names", "nameLeast", "nameMost"] as const;

/** How far up the class and id names of containers are read. */
export const NAME_LEVELS = 4;

/** Measured of the block's own text and markup. */
export const OWN = [
  "words",
  "wordLength",
  "stopsPerWord",
  "commasPerWord",
  "lowerShare",
  "capitalShare",
  "shoutedShare",
  "digitShare",
  "separators",
  "quotes",
  "endsSentence",
  "startsSmall",
  "lastSign",
  "phraseRole",
  "phraseStrength",
  "linkDensity",
  "kind",
  "level",
  "strongShare",
  "copies",
  "titleCoverage",
  "isTitle",
  "dateLine",
  "countLine",
  "credit",
  "consentShare",
  "authorStart",
  "hidden",
  ...WORD_COLUMNS,
] as const;

/** Measured of where it stands on the page. */
export const PLACE = [
  "position",
  "wordPosition",
  "wordsBefore",
  "blocksFromTitle",
  "wordsFromTitle",
  "inProseRun",
  "blocksFromRunStart",
  "blocksFromRunEnd",
  "closersSoFar",
  "blocksFromCloser",
  "wordsFromCloser",
  "proseBefore",
  "proseAfter",
  "proseNearBefore",
  "proseNearAfter",
  "sameShapeNear",
  "headingPhrase",
  "blocksFromHeading",
  "headingLinked",
] as const;

/** Measured of each block near it. */
export const NEIGHBOR = [
  "words",
  "endsSentence",
  "phraseRole",
  "linkDensity",
  "kind",
  "sharesContainer",
  "wording",
] as const;

/** Measured of each container around it. */
export const ANCESTOR = ["words", "proseShare", "proseDensity", "linkDensity", "blocks"] as const;

/** Measured of the page, or of the block against the page. */
export const PAGE = [
  "pageConsent",
  "claimsArticle",
  "pageWords",
  "pageProse",
  "pageBlocks",
  "isSentencePerLine",
  "inDescription",
  "inMain",
  "levelsToMain",
  "depth",
  "tag",
] as const;

function neighborOffsets(): readonly number[] {
  const offsets: number[] = [];
  for (let offset = 1; offset <= EVIDENCE.neighbors; offset++) offsets.push(-offset, offset);
  return offsets;
}

/** Nearest first, before and after in turn. */
export const OFFSETS: readonly number[] = neighborOffsets();

/** Over how many blocks around the wording is averaged: before, after, and on both sides with the block itself. */
export const WORDING_WINDOWS = { sides: 8, around: 3 } as const;

/** The wording around a block, each block's weighed by its words. */
export const WORDING = ["wordingBefore", "wordingAfter", "wordingAround", "wordingOfPage"] as const;

/** How many levels up class paths go. */
export const PATH_LEVELS = [1, 2] as const;

/** Measured of the blocks with the same class path, the block itself left out but in `share`. */
export const PATH = [
  "count",
  "share",
  "words",
  "endsSentence",
  "linkDensity",
  "proseNear",
  "inProseRun",
  "place",
] as const;

/** Names of the columns of an evidence row, in order. */
export const EVIDENCE_NAMES: readonly string[] = [
  ...OWN,
  ...PLACE,
  ...OFFSETS.flatMap((offset) =>
    NEIGHBOR.map((name) => `${offset < 0 ? "before" : "after"}${Math.abs(offset)}.${name}`),
  ),
  ...Array.from({ length: EVIDENCE.ancestors }, (_, up) => ANCESTOR.map((name) => `up${up + 1}.${name}`)).flat(),
  ...NAME_COLUMNS,
  ...NAME_GROUPS.map((group) => `names.${group}`),
  ...LANDMARKS.map((tag) => `in.${tag}`),
  ...PAGE,
  ...WORDING,
  ...PATH_LEVELS.flatMap((level) => PATH.map((name) => `path${level}.${name}`)),
];

/** Position of each column in a row, by its name. */
const COLUMN: ReadonlyMap<string, number> = new Map(EVIDENCE_NAMES.map((name, index) => [name, index]));

/** Position of a column in a row. Throws for a name that no column has, which only a broken build can do. */
export function columnOf(name: string): number {
  const column = COLUMN.get(name);
  if (column === undefined) throw new Error(`no evidence is named ${name}`);
  return column;
}
