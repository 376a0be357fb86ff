/**
 * `npx tsx training/chunker/agreement.ts EVAL_FOLDER [--test] [--show N]`: how far our English noun phrases are those of the package
 * compromise, over pages of article/wcxb-dev-article. Sites are halved by a hash of their host: the development half, which rules
 * are written by, or with `--test` the other. `--show` prints every Nth disagreement.
 */
import { createHash } from "node:crypto";
import process from "node:process";
import { parseArgs } from "node:util";
import { phraseCandidates } from "../../src/analysis/key-term-candidates.js";
import { ENGLISH_DEPENDENT } from "../../src/analysis/key-term-list.js";
import { type Place, stemPlaces } from "../../src/analysis/key-term-places.js";
import { keyTermTokens, type Token } from "../../src/analysis/key-term-tokens.js";
import { isInName } from "../../src/analysis/phrase-names.js";
import { wordClassifier } from "../../src/analysis/word-classes.js";
import { hostOf, readSet } from "../split/sets.js";
import { teach } from "./teacher.js";

/** How much of a page is compared, in code units: compromise reads 0.1 MB a second. */
const MOST_TEXT = 4_000;
/** Words on each side of a disagreement that is shown. */
const CONTEXT = 5;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { test: { type: "boolean", default: false }, show: { type: "string" } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("no folder of labeled sets was named");

function isTestSite(host: string): boolean {
  return ((createHash("sha256").update(host).digest()[0] ?? 0) & 1) === 1;
}

/** Times, counts and general words at the ends of a phrase are left out of key terms on purpose, and so are words that say nothing alone. */
function withoutGeneral(tokens: readonly Token[], [start, end]: Place): Place[] {
  const classOf = wordClassifier("en");
  const isLeftOut = (i: number): boolean => {
    const wordClass = classOf(tokens[i]?.lower ?? "");
    return wordClass === "general" || (wordClass === "grading" && !isInName(tokens, i));
  };
  let [from, to] = [start, end];
  while (from < to && isLeftOut(from)) from++;
  while (to > from && isLeftOut(to - 1)) to--;
  const isDependent = to - from === 1 && ENGLISH_DEPENDENT.has(tokens[from]?.lower ?? "") && !isInName(tokens, from);
  return to > from && !isDependent ? [[from, to]] : [];
}

function phrasesOf(tokens: readonly Token[]): readonly Place[] {
  const places = phraseCandidates(tokens, stemPlaces(tokens), "en").flatMap((candidate) => candidate.places);
  return places.toSorted(([a], [b]) => a - b);
}

/** A place of one side that the other has not, and what the other has instead. */
interface Disagreement {
  readonly kind: string;
  /** compromise's tags of the words that one side alone has. */
  readonly tags: string;
  readonly place: Place;
  readonly others: readonly Place[];
}

const isIn = (i: number, [start, end]: Place): boolean => i >= start && i < end;

function kindOf([start, end]: Place, others: readonly Place[]): string {
  const [other] = others;
  if (other === undefined) return "only";
  if (others.length > 1) return "parted by the other";
  if (start >= other[0] && end <= other[1]) return start > other[0] ? "begins later" : "ends earlier";
  return start <= other[0] && end >= other[1] ? "longer" : "crossing";
}

/** The places of `own` that `other` has not. Both are in order and overlap nothing of their own. */
function disagreements(own: readonly Place[], other: readonly Place[], tags: readonly string[]): Disagreement[] {
  const same = new Set(other.map(([start, end]) => `${start} ${end}`));
  return own
    .filter(([start, end]) => !same.has(`${start} ${end}`))
    .map((place) => {
      const others = other.filter(([start, end]) => start < place[1] && end > place[0]);
      const first = Math.min(place[0], ...others.map(([start]) => start));
      const last = Math.max(place[1], ...others.map(([, end]) => end));
      const odd = tags
        .slice(first, last)
        .filter((_, k) => isIn(first + k, place) !== others.some((one) => isIn(first + k, one)));
      return { kind: kindOf(place, others), tags: [...new Set(odd)].join("+"), place, others };
    });
}

function show(
  text: string,
  tokens: readonly Token[],
  { place, others, kind, tags }: Disagreement,
  who: string,
): string {
  const at = ([start, end]: Place): string => text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const around = at([Math.max(0, place[0] - CONTEXT), Math.min(tokens.length, place[1] + CONTEXT)]);
  return `${who} [${at(place)}] other [${others.map(at).join("] [")}] (${kind}, ${tags}): ${around.replace(/\s+/gu, " ")}`;
}

const counts = new Map<string, number>();
let [shared, ours, theirs, texts, seen] = [0, 0, 0, 0, 0];
for (const page of readSet(folder, "article", "wcxb-dev-article")) {
  if (isTestSite(hostOf(page, "wcxb")) !== values.test) continue;
  const text = (page.text ?? "").slice(0, MOST_TEXT);
  const tokens = keyTermTokens(text, "en");
  const { places, tags } = teach(text, tokens);
  const taught = places.flatMap((place) => withoutGeneral(tokens, place));
  const found = phrasesOf(tokens).filter(([start]) => tags[start] !== "unread");
  const sides = [
    ["nutgraf", disagreements(found, taught, tags)],
    ["compromise", disagreements(taught, found, tags)],
  ] as const;
  texts++;
  ours += found.length;
  theirs += taught.length;
  shared += found.length - sides[0][1].length;
  for (const [who, list] of sides) {
    for (const one of list) {
      const key = `${who}: ${one.kind} (${one.tags})`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      seen++;
      if (values.show !== undefined && seen % Number(values.show) === 0)
        process.stdout.write(`${show(text, tokens, one, who)}\n`);
    }
  }
}

const [precision, recall] = [shared / ours, shared / theirs];
const f1 = (2 * shared) / (ours + theirs);
process.stdout.write(`${texts} texts, ${ours} phrases of ours, ${theirs} of compromise, ${shared} the same\n`);
process.stdout.write(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}\n`);
for (const [key, count] of [...counts].toSorted(([, a], [, b]) => b - a).slice(0, 40)) {
  process.stdout.write(`${String(count).padStart(6)}  ${key}\n`);
}
