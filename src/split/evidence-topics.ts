import { EVIDENCE_NAMES } from "./evidence-columns.js";

/** What evidence is about. Columns that say the same thing in several ways are one topic. */
export const TOPICS = [
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
  "hidden",
  "vocabulary",
  "section",
  "page",
] as const;

export type Topic = (typeof TOPICS)[number];

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
  hidden: "hidden",
  wording: "vocabulary",
  wordLeast: "vocabulary",
  wordMost: "vocabulary",
  headingPhrase: "section",
  blocksFromHeading: "section",
  headingLinked: "section",
};

/** Index in `TOPICS` of each column's topic, by column of `EVIDENCE_NAMES`. */
export const TOPIC_OF_COLUMN: Uint8Array = Uint8Array.from(EVIDENCE_NAMES, (name) => TOPICS.indexOf(topicOf(name)));

function topicOf(name: string): Topic {
  if (/^(?:before|after)\d/.test(name)) return "neighbors";
  if (name.startsWith("up") || name.startsWith("path")) return "container";
  if (name.startsWith("wording")) return name === "wording" ? "vocabulary" : "neighbors";
  if (name.startsWith("name")) return "names";
  if (name.startsWith("in.")) return "landmarks";
  return TOPIC_OF_NAME[name] ?? "page";
}
