import { PHRASE_ROLES } from "../blocks/phrases-list.js";
import { BLOCK_KINDS } from "../blocks/types.js";
import { LANDMARKS } from "./container-shape.js";
import { NAME_GROUPS } from "./name-groups.js";
import { ROLE_WORDS } from "./role-words-list.js";

/** Roles that single words speak for. */
export const WORD_ROLES: readonly string[] = ROLE_WORDS.map(([role]) => role);

/** What stands around a block is summed for these. */
export const SIGNS: readonly string[] = [...PHRASE_ROLES, ...WORD_ROLES.map((role) => `word.${role}`)];

/** Upper ends, in words, of the sizes of blocks that are told apart; one more size is without end. */
export const WORD_STEPS: readonly number[] = [1, 3, 6, 12, 25];
const SIZES: readonly string[] = Array.from({ length: WORD_STEPS.length + 1 }, (_, size) => `words${size}`);

/** Upper ends of distances in blocks that are told apart; farther is one more. */
export const DISTANCE_STEPS: readonly number[] = [1, 2, 3, 6, 15, 40];
const distances = (name: string): readonly string[] =>
  Array.from({ length: DISTANCE_STEPS.length + 1 }, (_, step) => `${name}${step}`);

/** Where a block stands: before the title, between it and the body, among the body, behind it, or on a page without body. */
export const ZONES = ["before", "between", "inside", "after", "none"] as const;
export type Zone = (typeof ZONES)[number];

/** Columns of each zone, the first for the zone itself. */
export const OF_ZONE = ["", ".short", ".middle", ".long", ".stop", ".credit", ".dateLine", ".nameLike"] as const;

/** Of the block's own text, in the order in which `putText` writes them; so for the lists below. */
export const TEXT_COLUMNS: readonly string[] = [
  ...SIZES,
  "endsSentence",
  ...[1, 2, 3, 4, 5, 6].map((sign) => `sign${sign}`),
  "capitals",
  "shouted",
  "digits",
  "noLetters",
  "separators",
  "startsSmall",
  "opensQuote",
  "opensDash",
  "glued",
  "at",
  "hash",
  "star",
  "dateLine",
  "countLine",
  "credit",
  "pointer",
  "authorStart",
  "consent",
  "prose",
  "network",
  "networks",
  "ago",
  "copyright",
  "price",
  "code",
  "bullet",
  "numbered",
  "label",
  "noStop",
  "nameLike",
  ...PHRASE_ROLES.flatMap((role) => [`start.${role}`, `any.${role}`, `whole.${role}`]),
  ...WORD_ROLES.map((role) => `word.${role}`),
];

/** Of its place on the page. */
export const PLACE_COLUMNS: readonly string[] = [
  "bias",
  "isTitle",
  "sameTitle",
  "holdsTitle",
  "partOfTitle",
  "titleWords",
  "described",
  "copies",
  "copyOfEarlier",
  "copyOfTop",
  "siteName",
  ...ZONES.flatMap((zone) => OF_ZONE.map((kind) => zone + kind)),
  "first",
  "second",
  "top",
  ...distances("toEnd"),
  ...distances("toTitle"),
  ...distances("fromTitle"),
  ...distances("toBody"),
  ...distances("fromBody"),
  "progress",
  "last",
  "beforeFooter",
  "behindFooter",
  "noFooter",
  "firstBody",
  "secondBody",
  "lastBody",
];

/** Of a neighbor. */
export const OF_NEIGHBOR: readonly string[] = [
  "none",
  ...SIZES,
  "endsSentence",
  "colon",
  "body",
  "dateLine",
  "credit",
  "prose",
  "sameEnd",
  "sameStart",
  ...PHRASE_ROLES,
];

/** Of the blocks around it. */
export const NEAR_COLUMNS: readonly string[] = [
  ...["before", "behind"].flatMap((side) => OF_NEIGHBOR.map((name) => `${side}.${name}`)),
  ...SIGNS.map((sign) => `above.${sign}`),
  ...SIGNS.map((sign) => `below.${sign}`),
  ...PHRASE_ROLES.map((role) => `section.${role}`),
  "nearWords",
  "nearStops",
  "nearPhrases",
  "runLength",
  "inRun",
  "inLongRun",
  "runToEnd",
  "runBeforeTitle",
  "colonAbove",
  "labelsAround",
  "longAsNeighbors",
];

/** Of the elements that hold it; all zero on flattened text. */
export const MARKUP_COLUMNS: readonly string[] = [
  ...BLOCK_KINDS.map((kind) => `kind.${kind}`),
  "linked",
  "hidden",
  ...NAME_GROUPS.map((group) => `names.${group}`),
  ...LANDMARKS.map((tag) => `in.${tag}`),
  "inMain",
  "headingLinked",
];

/** All columns of a row of role evidence, in order. */
export const ROLE_COLUMNS: readonly string[] = [...TEXT_COLUMNS, ...PLACE_COLUMNS, ...NEAR_COLUMNS, ...MARKUP_COLUMNS];
