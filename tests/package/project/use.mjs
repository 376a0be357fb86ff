import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  analyzePage,
  Corpus,
  countSyllables,
  extractKeyTerms,
  measureReadability,
  splitPage,
  splitSentences,
} from "nutgraf";
import { background } from "nutgraf/background";
import { extractEntities } from "nutgraf/entities";
import * as node from "nutgraf/node";
import * as schemas from "nutgraf/schemas";

const html = readFileSync(process.argv[2] ?? "", "utf8");
const analysis = analyzePage({ html });
assert.equal(analysis.status, "ok");
assert.ok(analysis.article.title);
assert.ok(analysis.keyTerms.length > 0);
assert.deepEqual(splitPage({ html }).blocks, analysis.blocks);
assert.equal(splitSentences("One came. Two left.").length, 2);
assert.ok(extractKeyTerms(analysis.article.text).length > 0);
assert.ok(extractKeyTerms(analysis.article.text, { background }).length > 0);
assert.ok(measureReadability(analysis.article.text).counts.words);
assert.equal(countSyllables("harbor"), 2);
assert.ok(extractEntities("Ada Lovelace lived in London."));
assert.ok(schemas);

const corpus = new Corpus();
corpus.add({ id: "a", text: "The harbor dredger works at night." });
corpus.add({ id: "b", text: "The dredger left the harbor." });
await node.saveCorpus(corpus, "corpus.nutgraf");
assert.equal((await node.loadCorpus("corpus.nutgraf")).related("a")[0]?.id, "b");

// What is bundled must not be installed as well.
const require = createRequire(import.meta.url);
for (const name of ["natural", "htmlparser2", "stopword", "chardet"]) {
  assert.throws(() => require.resolve(`${name}/package.json`), name);
}
