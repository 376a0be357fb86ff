/**
 * How often the day of publication and the set of authors are right, wrong and unknown on the labelled pages whose gold has them,
 * with 95 % bootstrap intervals over hosts. Nothing of these fields is fitted. HTML pages, and the flattened ones:
 *
 *   npx tsx training/article/score-fields.ts EVAL_FOLDER
 */
import { type Analysis, analyzePage } from "../../src/index.js";
import { interval } from "../split/figures.js";
import { type Gold, hostOf, inputOf, readSet, SETS } from "../split/sets.js";

const [evalFolder] = process.argv.slice(2);
if (evalFolder === undefined) {
  console.error("usage: score-fields.ts EVAL_FOLDER");
  process.exit(2);
}

type Verdict = "right" | "wrong" | "unknown";

/** One string for a set of names: case, spaces and order do not count. */
function nameSet(names: readonly string[]): string {
  const plain = names.map((name) => name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim());
  return [...new Set(plain)].sort().join("|");
}

/** A field that the gold has: as exact as the gold for dates, all names and no other for authors. */
const FIELDS: Readonly<Record<string, (gold: Gold, article: Analysis["article"]) => Verdict | null>> = {
  published({ date = "" }, { published }) {
    if (date === "") return null;
    if (published === null) return "unknown";
    return published.startsWith(date) ? "right" : "wrong";
  },
  authors({ authors = [] }, { byline }) {
    if (authors.length === 0) return null;
    if (byline.length === 0) return "unknown";
    return nameSet(byline) === nameSet(authors) ? "right" : "wrong";
  },
};

const known = new Map<string, Gold>();
for (const [task, name] of SETS.filter(([, each]) => !each.endsWith("sentences"))) {
  const verdicts = new Map<string, { host: string; verdict: Verdict }[]>();
  for (const page of readSet(evalFolder, task, name)) {
    // The flattened pages are those of the HTML sets before them, which have their fields.
    const gold = known.get(`${name}/${page.id}`) ?? page;
    known.set(`${name}/${page.id}`, gold);
    const { article } = analyzePage(inputOf(page), { parts: ["article"] });
    for (const [field, judge] of Object.entries(FIELDS)) {
      const verdict = judge(gold, article);
      const all = verdicts.get(field) ?? [];
      if (verdict !== null) verdicts.set(field, [...all, { host: hostOf(page, name), verdict }]);
    }
  }
  for (const [field, all] of verdicts) {
    const share = (of: Verdict) => (all.filter(({ verdict }) => verdict === of).length / all.length).toFixed(3);
    const [low, high] = interval(
      all.map(({ host, verdict }) => ({ host, score: { p: null, r: null, f1: verdict === "right" ? 1 : 0 } })),
      "lines",
    );
    const of = `[${low.toFixed(3)}, ${high.toFixed(3)}]`;
    const shares = `right ${share("right")} ${of}, wrong ${share("wrong")}, unknown ${share("unknown")}`;
    console.log(`${task}/${name} ${field}: ${shares}, ${all.length} pages`);
  }
}
