/**
 * Writes what speaks for every line of the labelled flattened pages as their title, a page a line, for fit.py: each page with its
 * title-tag line and address, without the line, and without both:
 *
 *   npx tsx training/title/dump-lines.ts EVAL_FOLDER > FILE
 */
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import { readPage } from "../../src/page/read-page.js";
import { LINE_EVIDENCE } from "../../src/title/line-evidence.js";
import { collectTitleLines } from "../../src/title/text-candidates.js";
import { titleKey } from "../../src/title/title-text.js";
import { foldOf } from "../split/folds.js";
import { type Gold, hostOf, inputOf, readSet, SETS } from "../split/sets.js";
import { isExactly } from "./exact.js";

const [evalFolder] = process.argv.slice(2);
if (evalFolder === undefined) {
  console.error("usage: dump-lines.ts EVAL_FOLDER");
  process.exit(2);
}

/** A page without its title-tag line, and without its address if that is not wanted. */
function bare({ url, ...gold }: Gold, hasUrl: boolean): Gold {
  const lines = gold.lines?.filter(({ label }) => label !== "h") ?? [];
  return { ...gold, lines, ...(hasUrl && url !== undefined ? { url } : {}) };
}

process.stdout.write(`${JSON.stringify({ names: LINE_EVIDENCE })}\n`);
for (const [task, name] of SETS.filter(([each]) => each === "lines")) {
  for (const gold of readSet(evalFolder, task, name)) {
    const { title = "" } = gold;
    if (title === "") continue;
    const wanted = titleKey(title);
    const host = hostOf(gold, name);
    const variants = [
      ["", gold],
      [", no title tag", bare(gold, true)],
      [", no title tag, no URL", bare(gold, false)],
    ] as const;
    for (const [variant, page] of variants) {
      const candidates = collectTitleLines(parseBlocks(readPage(inputOf(page))));
      const rows = candidates.map(({ key, text, evidence }) => ({
        isRight: key === wanted,
        isExact: isExactly(text, title),
        evidence: LINE_EVIDENCE.map((column) => evidence.get(column) ?? 0),
        key,
      }));
      const record = { set: name + variant, id: gold.id, host, fold: foldOf(host), rows };
      process.stdout.write(`${JSON.stringify(record)}\n`);
    }
  }
}
