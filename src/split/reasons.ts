import type { BlockEvidence } from "./block-evidence.js";
import { LANDMARKS } from "./container-shape.js";
import { COLUMN, EVIDENCE_NAMES } from "./evidence-columns.js";
import { NAME_GROUPS } from "./name-groups.js";

/** How many reasons a block gets, and the least share of the strongest that the others must have. */
export const REASONS = Object.freeze({ most: 3, leastShare: 0.25, nearNames: 3 });

/** What evidence is about. Columns that say the same thing in several ways are one topic. */
type Topic =
  | "length"
  | "running-text"
  | "capitals"
  | "digits"
  | "separators"
  | "phrase"
  | "links"
  | "kind"
  | "copies"
  | "title"
  | "place"
  | "prose-run"
  | "closer"
  | "prose-around"
  | "neighbors"
  | "container"
  | "names"
  | "landmarks"
  | "description"
  | "credit"
  | "consent"
  | "author"
  | "section"
  | "page";

const TOPICS = [
  "length",
  "running-text",
  "capitals",
  "digits",
  "separators",
  "phrase",
  "links",
  "kind",
  "copies",
  "title",
  "place",
  "prose-run",
  "closer",
  "prose-around",
  "neighbors",
  "container",
  "names",
  "landmarks",
  "description",
  "credit",
  "consent",
  "author",
  "section",
  "page",
] as const satisfies readonly Topic[];

const TOPIC_OF_NAME: Readonly<Record<string, Topic>> = {
  words: "length",
  wordLength: "running-text",
  stopsPerWord: "running-text",
  commasPerWord: "running-text",
  lowerShare: "running-text",
  endsSentence: "running-text",
  startsSmall: "running-text",
  lastSign: "running-text",
  quotes: "running-text",
  capitalShare: "capitals",
  shoutedShare: "capitals",
  digitShare: "digits",
  separators: "separators",
  phraseRole: "phrase",
  phraseStrength: "phrase",
  linkDensity: "links",
  kind: "kind",
  level: "kind",
  strongShare: "kind",
  tag: "kind",
  copies: "copies",
  titleCoverage: "title",
  isTitle: "title",
  blocksFromTitle: "title",
  wordsFromTitle: "title",
  position: "place",
  wordPosition: "place",
  wordsBefore: "place",
  inProseRun: "prose-run",
  blocksFromRunStart: "prose-run",
  blocksFromRunEnd: "prose-run",
  closersSoFar: "closer",
  blocksFromCloser: "closer",
  wordsFromCloser: "closer",
  proseBefore: "place",
  proseAfter: "place",
  proseNearBefore: "prose-around",
  proseNearAfter: "prose-around",
  sameShapeNear: "neighbors",
  inMain: "container",
  levelsToMain: "container",
  depth: "container",
  inDescription: "description",
  dateLine: "digits",
  countLine: "digits",
  credit: "credit",
  consentShare: "consent",
  pageConsent: "consent",
  authorStart: "author",
  headingPhrase: "section",
  blocksFromHeading: "section",
  headingLinked: "section",
};

/** Index of each column's topic, by column. */
const TOPIC_OF_COLUMN: Uint8Array = Uint8Array.from(EVIDENCE_NAMES, (name) => TOPICS.indexOf(topicOf(name)));

function topicOf(name: string): Topic {
  if (/^(?:before|after)\d/.test(name)) return "neighbors";
  if (name.startsWith("up")) return "container";
  if (name.startsWith("names.")) return "names";
  if (name.startsWith("in.")) return "landmarks";
  return TOPIC_OF_NAME[name] ?? "page";
}

/**
 * The strongest evidence for a block's label in plain words, strongest first.
 *
 * @param contributions what each column added to the log-odds of being body
 * @param row the block's evidence
 */
export function explain(
  isBody: boolean,
  contributions: Float32Array,
  row: Float32Array,
  evidence: BlockEvidence,
): readonly string[] {
  const sums = new Float32Array(TOPICS.length);
  for (let column = 0; column < contributions.length; column++) {
    const topic = TOPIC_OF_COLUMN[column] ?? 0;
    sums[topic] = (sums[topic] ?? 0) + (contributions[column] ?? 0) * (isBody ? 1 : -1);
  }
  const order = [...sums.keys()]
    .filter((topic) => (sums[topic] ?? 0) > 0)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  const strongest = sums[order[0] ?? 0] ?? 0;
  const reasons: string[] = [];
  for (const topic of order) {
    if (reasons.length >= REASONS.most || (sums[topic] ?? 0) < strongest * REASONS.leastShare) break;
    const reason = describe(TOPICS[topic] ?? "page", isBody, row, evidence);
    if (reason !== null && !reasons.includes(reason)) reasons.push(reason);
  }
  return reasons;
}

function columnValue(row: Float32Array, name: string): number {
  return row[COLUMN.get(name) ?? -1] ?? Number.NaN;
}

function describe(topic: Topic, isBody: boolean, row: Float32Array, { block, phrase }: BlockEvidence): string | null {
  switch (topic) {
    case "length":
      return block.words === 1
        ? "one word"
        : isBody && block.words > 15
          ? `long text (${block.words} words)`
          : `${block.words} words`;
    case "running-text":
      return isBody ? "reads as running text" : "does not read as running text";
    case "capitals":
      return isBody ? "small letters as in sentences" : "capitals as in menus and headlines";
    case "digits":
      return columnValue(row, "digitShare") > 0.1 ? "many digits" : "few digits";
    case "separators":
      return columnValue(row, "separators") > 0 ? "separators as between menu items" : null;
    case "phrase":
      return phrase === null ? "no phrase of site furniture" : `says "${phrase.phrase.trim()}" (${phrase.role})`;
    case "links":
      return block.linkDensity === null
        ? null
        : block.linkDensity < 0.05
          ? "no links"
          : `${Math.round(block.linkDensity * 100)} % of its text is linked`;
    case "kind":
      return `a ${block.kind.replace("-", " ")}`;
    case "copies":
      return columnValue(row, "copies") > 1 ? `stands ${columnValue(row, "copies")} times on the page` : null;
    case "title":
      return describeTitle(row);
    case "place":
      return describePlace(columnValue(row, "wordPosition"));
    case "prose-run":
      return columnValue(row, "inProseRun") === 1
        ? "inside the longest run of prose"
        : "outside the longest run of prose";
    case "closer":
      return columnValue(row, "closersSoFar") > 0
        ? "after a section that closes the article"
        : "no closing section before it";
    case "prose-around":
      return isBody ? "prose around it" : "little prose around it";
    case "neighbors":
      return isBody ? "its neighbors read as an article" : "its neighbors read as boilerplate";
    case "container":
      return isBody ? "its container holds the page's prose" : "its container holds little of the page's prose";
    case "names":
      return describeNames(isBody, row);
    case "landmarks":
      return describeLandmark(row);
    case "description":
      return columnValue(row, "inDescription") === 1 ? "the page's description repeats it" : null;
    case "credit":
      return columnValue(row, "credit") === 1 ? "ends in the credit of a picture" : null;
    case "consent":
      return columnValue(row, "consentShare") > 0.05 ? "words of a consent dialog" : null;
    case "author":
      return columnValue(row, "authorStart") === 1 ? "starts with the author's name" : null;
    case "section":
      return columnValue(row, "headingPhrase") > 0 ? "under a heading of site furniture" : null;
    case "page":
      return null;
  }
}

function describeTitle(row: Float32Array): string | null {
  const distance = columnValue(row, "blocksFromTitle");
  if (columnValue(row, "isTitle") === 1) return "it is the title";
  if (Number.isNaN(distance)) return null;
  return distance < 0 ? "before the title" : distance < 1.7 ? "right after the title" : "after the title";
}

function describePlace(position: number): string {
  if (position < 0.1) return "near the start of the page";
  return position > 0.85 ? "near the end of the page" : "amid the page";
}

/** The nearest group of class words that speaks for the label: article words for body, any other for boilerplate. */
function describeNames(isBody: boolean, row: Float32Array): string | null {
  let nearest: string | null = null;
  let distance: number = REASONS.nearNames;
  for (const group of NAME_GROUPS) {
    const isArticle = group === "body" || group === "content" || group === "standfirst";
    const at = columnValue(row, `names.${group}`);
    if (isArticle === isBody && at < distance) [nearest, distance] = [group, at];
  }
  return nearest === null ? null : `class words of ${nearest}`;
}

function describeLandmark(row: Float32Array): string | null {
  let nearest: string | null = null;
  let distance = 255;
  for (const tag of LANDMARKS) {
    const at = columnValue(row, `in.${tag}`);
    if (at < distance) [nearest, distance] = [tag, at];
  }
  return nearest === null ? null : `inside <${nearest}>`;
}
