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
export const WORD_COLUMNS = ["wordsMean", "wordsLeast", "wordsMost"] as const;

/** The same of the class and id names of a block's containers. */
export const NAME_COLUMNS = ["namesMean", "namesLeast", "namesMost"] as const;

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
export const NEIGHBOR = ["words", "endsSentence", "phraseRole", "linkDensity", "kind", "sharesContainer"] as const;

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

/** How far the first look at a block's neighbors is asked for, over how many blocks it is averaged, how many levels up. */
export const CONTEXT_NEAR = [1, 2, 3] as const;
export const CONTEXT_WINDOWS = [4, 12, 36] as const;
export const CONTEXT_UP = [1, 2, 3] as const;

/** Measured of what a first look at all blocks of the page said; absent until then. */
export const CONTEXT = [
  "first",
  ...CONTEXT_NEAR.flatMap((distance) => [`before${distance}.first`, `after${distance}.first`] as const),
  ...CONTEXT_WINDOWS.flatMap((width) => [`bodyBefore${width}`, `bodyAfter${width}`] as const),
  "bodyBefore",
  "bodyAfter",
  "bodyWords",
  "bodyShare",
  "runWords",
  "runShare",
  "runFromTitle",
  "mainFromTitle",
  "mainShare",
  "blocksFromMain",
  "wordsFromMain",
  "blocksOfRunBefore",
  "blocksOfRunAfter",
  "blocksFromRunBefore",
  "blocksToRunAfter",
  "sectionBody",
  ...CONTEXT_UP.flatMap((up) => [`up${up}.body`, `up${up}.bodyShare`] as const),
  "shapeBody",
  "shapeWords",
  "levelsToBody",
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
  ...CONTEXT,
];

/** Position of each column in a row, by its name. */
export const COLUMN: ReadonlyMap<string, number> = new Map(EVIDENCE_NAMES.map((name, index) => [name, index]));

/** Where the columns of `PLACE` start; those of `OWN` stand before, the others behind. */
export const PLACE_START: number = OWN.length;

/** Where the columns of `CONTEXT` start; they are the last. */
export const CONTEXT_START: number = EVIDENCE_NAMES.length - CONTEXT.length;
