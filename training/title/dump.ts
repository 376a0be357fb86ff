/**
 * Writes what speaks for every candidate title of the labelled HTML pages, a page a line, for fit.py:
 *
 *   npx tsx training/title/dump.ts EVAL_FOLDER > FILE
 */
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import { readPage } from "../../src/page/read-page.js";
import { collectTitles } from "../../src/title/html-candidates.js";
import { TITLE_EVIDENCE } from "../../src/title/html-evidence.js";
import { commonSpelling } from "../../src/title/html-title.js";
import { titleKey } from "../../src/title/title-text.js";
import { foldOf } from "../split/folds.js";
import { hostOf, inputOf, readSet, SETS } from "../split/sets.js";
import { isExactly } from "./exact.js";

const [evalFolder] = process.argv.slice(2);
if (evalFolder === undefined) {
  console.error("usage: dump.ts EVAL_FOLDER");
  process.exit(2);
}

process.stdout.write(`${JSON.stringify({ names: TITLE_EVIDENCE })}\n`);
for (const [task, name] of SETS.filter(([each]) => each === "article")) {
  for (const gold of readSet(evalFolder, task, name)) {
    const { title = "" } = gold;
    if (title === "") continue;
    const wanted = titleKey(title);
    const host = hostOf(gold, name);
    const candidates = collectTitles(parseBlocks(readPage(inputOf(gold))));
    const rows = candidates.map(({ key, evidence, spellings }) => ({
      isRight: key === wanted,
      isExact: isExactly(commonSpelling(spellings)?.text ?? "", title),
      evidence: TITLE_EVIDENCE.map((column) => evidence.get(column) ?? 0),
      key,
    }));
    const page = { set: name, id: gold.id, host, fold: foldOf(host), rows };
    process.stdout.write(`${JSON.stringify(page)}\n`);
  }
}
