/** `npx tsx training/background/pack.ts FREQUENCIES.tsv.gz`: writes `src/analysis/background-list.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { gunzipSync } from "node:zlib";
import { BACKGROUND_CODE } from "../../src/analysis/background.js";
import { stemmerFor } from "../../src/text/stems.js";
import { stopWordsFor } from "../../src/text/stop-words.js";

const TARGET = "src/analysis/background-list.ts";
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'-]*[\p{L}\p{N}]$/u;
const POSSESSIVE = /'s$/u;

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("no table of frequencies was named");

/** Words and numbers of two characters or more that are no stop words, with their counts, as key terms see them; and the number of documents. */
function readTable(path: string): {
  readonly documents: number;
  readonly words: readonly (readonly [string, number])[];
} {
  const stopWords = stopWordsFor("en");
  const [first = ["", "0"], ...rows] = gunzipSync(readFileSync(path))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
  const words = rows.map(([word = "", count = "0"]) => [word.replace(POSSESSIVE, ""), Number(count)] as const);
  return { documents: Number(first[1]), words: words.filter(([word]) => WORD.test(word) && !stopWords.has(word)) };
}

/** Documents that hold any word of a stem, as if its words fell on documents independently of each other: it is between the most and the sum. */
function countStems(words: readonly (readonly [string, number])[], documents: number): ReadonlyMap<string, number> {
  const stemOf = stemmerFor("en");
  const without = new Map<string, number>();
  for (const [word, count] of words) {
    const stem = stemOf(word);
    without.set(stem, (without.get(stem) ?? 1) * (1 - count / documents));
  }
  return new Map([...without].map(([stem, share]) => [stem, documents * (1 - share)]));
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, BACKGROUND_CODE.shareSigns - 1);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

function pack(counts: ReadonlyMap<string, number>): { readonly stems: string; readonly counts: string } {
  const { firstShare, firstCount, leastCount } = BACKGROUND_CODE;
  const entries = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const stems = entries.map(([stem], i) => {
    const shared = sharedLength(stem, entries[i - 1]?.[0] ?? "");
    return String.fromCharCode(firstShare + shared) + stem.slice(shared);
  });
  const signs = entries.map(([, count]) =>
    String.fromCharCode(firstCount + Math.max(0, Math.round(Math.log2(count / leastCount)))),
  );
  return { stems: stems.join(""), counts: signs.join("") };
}

const { documents, words } = readTable(source);
const stems = countStems(words, documents);
const packed = pack(stems);
writeFileSync(
  TARGET,
  `/** Made by \`npx tsx training/background/pack.ts\`; see training/README.md. How it is packed: \`background.ts\`. */
export const BACKGROUND_DOCUMENTS = ${documents};
export const BACKGROUND_STEMS: string =
  ${JSON.stringify(packed.stems)};
export const BACKGROUND_COUNTS: string =
  ${JSON.stringify(packed.counts)};
`,
);
process.stdout.write(`${stems.size} stems of ${words.length} words\n`);
