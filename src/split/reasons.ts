import { PHRASE_ROLES, type PhraseRole } from "../blocks/phrases-list.js";
import type { BlockEvidence } from "./block-evidence.js";
import { LANDMARKS } from "./container-shape.js";
import { columnOf } from "./evidence-columns.js";
import { TOPICS, type Topic } from "./evidence-topics.js";
import { NAME_GROUPS } from "./name-groups.js";

/** How many reasons a block gets, and the least share of the strongest that the others must have. */
export const REASONS = Object.freeze({ most: 3, leastShare: 0.25, nearNames: 3, longText: 15 });

const AT = Object.freeze({
  authorStart: columnOf("authorStart"),
  blocksFromTitle: columnOf("blocksFromTitle"),
  closersSoFar: columnOf("closersSoFar"),
  consentShare: columnOf("consentShare"),
  copies: columnOf("copies"),
  credit: columnOf("credit"),
  digitShare: columnOf("digitShare"),
  headingPhrase: columnOf("headingPhrase"),
  hidden: columnOf("hidden"),
  inDescription: columnOf("inDescription"),
  inProseRun: columnOf("inProseRun"),
  separators: columnOf("separators"),
  wordPosition: columnOf("wordPosition"),
  wording: columnOf("wording"),
});
const FIRST_NAME = columnOf(`names.${NAME_GROUPS[0]}`);
const FIRST_LANDMARK = columnOf(`in.${LANDMARKS[0]}`);

function valueAt(row: Float32Array, column: number): number {
  return row[column] ?? Number.NaN;
}

/**
 * The strongest evidence for a block's label in plain words, strongest first.
 *
 * @param contributions what each of `TOPICS` added to the log-odds of being body; zeroed
 * @param row the block's evidence
 * @param leastWord the word that speaks most against body, as `PageEvidence.leastWords` has it
 */
export function explain(
  isBody: boolean,
  contributions: Float32Array,
  row: Float32Array,
  evidence: BlockEvidence,
  leastWord: string,
): readonly string[] {
  const sign = isBody ? 1 : -1;
  const reasons: string[] = [];
  let strongest = 0;
  while (reasons.length < REASONS.most) {
    const topic = strongestOf(contributions, sign);
    const sum = sign * (contributions[topic] ?? 0);
    if (sum <= 0 || sum < strongest * REASONS.leastShare) break;
    contributions[topic] = 0;
    const reason = describe(TOPICS[topic] ?? "page", isBody, row, evidence, leastWord);
    if (reason === null || reasons.includes(reason)) continue;
    if (strongest === 0) strongest = sum;
    reasons.push(reason);
  }
  return reasons;
}

/** Index of the greatest number, or of the least where `sign` is -1. */
function strongestOf(values: Float32Array, sign: 1 | -1): number {
  let strongest = 0;
  for (let i = 1; i < values.length; i++) if (sign * (values[i] ?? 0) > sign * (values[strongest] ?? 0)) strongest = i;
  return strongest;
}

/** What a topic says for the label; null where what it shows would speak for the other. */
function describe(
  topic: Topic,
  isBody: boolean,
  row: Float32Array,
  evidence: BlockEvidence,
  leastWord: string,
): string | null {
  const reasons = isBody ? BODY_REASONS : BOILERPLATE_REASONS;
  return reasons[topic]?.(row, evidence, leastWord) ?? null;
}

type Describe = (row: Float32Array, evidence: BlockEvidence, leastWord: string) => string | null;

/** The text where a condition holds, else no reason. */
function when(holds: boolean, reason: string): string | null {
  return holds ? reason : null;
}

const BODY_REASONS: Readonly<Partial<Record<Topic, Describe>>> = {
  length: (_, { block }) => when(block.words > REASONS.longText, `long text (${block.words} words)`),
  "running-text": () => "reads as running text",
  capitals: () => "small letters as in sentences",
  phrase: (_, { phrase }) => when(phrase === null, "no phrase of site furniture"),
  links: (_, { block }) => when(block.linkDensity !== null && block.linkDensity < 0.05, "no links"),
  kind: (_, { block }) => kindOf(block),
  title: (row) => when(valueAt(row, AT.blocksFromTitle) > 0, describeTitle(row)),
  place: (row) => describePlace(valueAt(row, AT.wordPosition)),
  "prose-run": (row) => when(valueAt(row, AT.inProseRun) === 1, "inside the longest run of prose"),
  closer: (row) => when(valueAt(row, AT.closersSoFar) === 0, "no closing section before it"),
  "prose-around": () => "prose around it",
  neighbors: () => "its neighbors read as an article",
  container: () => "its container holds the page's prose",
  names: (row) => describeNames(true, row),
  landmarks: (row) => describeLandmark(row, ARTICLE_LANDMARKS),
  description: (row) => when(valueAt(row, AT.inDescription) === 1, "the page's description repeats it"),
  vocabulary: (row) => when(valueAt(row, AT.wording) > 0, "words as articles use them"),
};

const BOILERPLATE_REASONS: Readonly<Partial<Record<Topic, Describe>>> = {
  length: (_, { block: { words } }) => when(words <= REASONS.longText, describeCount(words)),
  "running-text": () => "does not read as running text",
  capitals: () => "capitals as in menus and headlines",
  digits: (row) => when(valueAt(row, AT.digitShare) > 0.1, "many digits"),
  separators: (row) => when(valueAt(row, AT.separators) > 0, "separators as between menu items"),
  phrase: (_, { phrase }) => phrase && `says "${phrase.phrase.trim()}" (${phrase.role})`,
  links: (_, { block: { linkDensity } }) =>
    linkDensity === null ? null : when(linkDensity > 0.2, `${Math.round(linkDensity * 100)} % of its text is linked`),
  kind: (_, { block }) => kindOf(block),
  copies: (row) => when(valueAt(row, AT.copies) > 1, `stands ${valueAt(row, AT.copies)} times on the page`),
  title: (row) => when(valueAt(row, AT.blocksFromTitle) <= 0, describeTitle(row)),
  place: (row) => describePlace(valueAt(row, AT.wordPosition)),
  "prose-run": (row) => when(valueAt(row, AT.inProseRun) !== 1, "outside the longest run of prose"),
  closer: (row) => when(valueAt(row, AT.closersSoFar) > 0, "after a section that closes the article"),
  "prose-around": () => "little prose around it",
  neighbors: () => "its neighbors read as boilerplate",
  container: () => "its container holds little of the page's prose",
  names: (row) => describeNames(false, row),
  landmarks: (row) => describeLandmark(row, FURNITURE_LANDMARKS),
  credit: (row) => when(valueAt(row, AT.credit) === 1, "ends in the credit of a picture"),
  consent: (row) => when(valueAt(row, AT.consentShare) > 0.05, "words of a consent dialog"),
  hidden: (row) => when(valueAt(row, AT.hidden) === 1, "the page hides it"),
  vocabulary: (_row, _evidence, word) => when(word !== "", `"${word.replace(/^[$^]/, "")}", a word of site furniture`),
  author: (row) => when(valueAt(row, AT.authorStart) === 1, "starts with the author's name"),
  section: (row) => describeSection(PHRASE_ROLES[valueAt(row, AT.headingPhrase) - 1]),
};

const ARTICLE_LANDMARKS: ReadonlySet<string> = new Set(["article", "main", "section", "blockquote", "details"]);
const FURNITURE_LANDMARKS: ReadonlySet<string> = new Set([
  "nav",
  "header",
  "footer",
  "aside",
  "form",
  "figure",
  "dialog",
  "ul",
]);

function kindOf({ kind }: BlockEvidence["block"]): string {
  return kind === "control" ? "a button" : `a ${kind.replace("-", " ")}`;
}

function describeCount(words: number): string {
  return words === 0 ? "no words" : words === 1 ? "one word" : `${words} words`;
}

/** The heading, or the line that stands as one, under which the block stands. */
function describeSection(role: PhraseRole | undefined): string | null {
  return role === undefined ? null : `below a line of ${role}`;
}

function describeTitle(row: Float32Array): string {
  const distance = valueAt(row, AT.blocksFromTitle);
  if (distance === 0) return "it is the title";
  if (distance < 0) return "before the title";
  return distance < 1.7 ? "right after the title" : "after the title";
}

function describePlace(position: number): string {
  if (position < 0.1) return "near the start of the page";
  return position > 0.85 ? "near the end of the page" : "amid the page";
}

/** The nearest group of class words that speaks for the label: article words for body, any other for boilerplate. */
function describeNames(isBody: boolean, row: Float32Array): string | null {
  let nearest: string | null = null;
  let distance: number = REASONS.nearNames;
  for (const [index, group] of NAME_GROUPS.entries()) {
    const isArticle = group === "body" || group === "content" || group === "standfirst";
    const at = valueAt(row, FIRST_NAME + index);
    if (isArticle === isBody && at < distance) [nearest, distance] = [group, at];
  }
  return nearest === null ? null : `class words of ${nearest}`;
}

/** The nearest element of these around the block. */
function describeLandmark(row: Float32Array, tags: ReadonlySet<string>): string | null {
  let nearest: string | null = null;
  let distance = 255;
  for (const [index, tag] of LANDMARKS.entries()) {
    const at = valueAt(row, FIRST_LANDMARK + index);
    if (at < distance && tags.has(tag)) [nearest, distance] = [tag, at];
  }
  return nearest === null ? null : `inside <${nearest}>`;
}
