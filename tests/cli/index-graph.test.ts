import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { background } from "../../src/background.js";
import { loadCorpus } from "../../src/node/load-corpus.js";
import { saveCorpus } from "../../src/node/save-corpus.js";
import { Corpus } from "../../src/related/corpus.js";
import { graphNodeSchema } from "../../src/schemas.js";
import { temporaryFolder } from "../node/temporary-folder.js";
import { runCli } from "./run-cli.js";

const record = (id: string, text: string, more = {}) => JSON.stringify({ id, title: `On ${id}`, text, ...more });
const RECORDS = [
  record("ferry", "The ferry sails from the harbor again after dredgers took the sand."),
  record("dredge", "Dredgers clear sand from the harbor so that the ferry can sail."),
  record("wheat", "A dry spring cuts the wheat harvest, and flour for bread grows scarce."),
].join("\n");

async function indexOf(records: string, ...options: string[]) {
  const index = join(temporaryFolder(), "news.idx");
  const outcome = await runCli(["index", "build", index, "--jsonl", ...options], { stdin: records });
  return { index, ...outcome };
}

const lines = (text: string) => text.trimEnd().split("\n");

describe("nutgraf index graph", () => {
  test("writes the articles most related to each, one a line", async () => {
    const { index } = await indexOf(RECORDS);
    const { code, stdout, stderr } = await runCli(["index", "graph", index]);
    expect([code, stderr]).toEqual([0, ""]);
    const corpus = await loadCorpus(index, { background });
    const nodes = lines(stdout).map((line) => graphNodeSchema.parse(JSON.parse(line)));
    expect(nodes).toEqual([...corpus.relatedGraph()]);
    expect(nodes.map(({ id, related }) => [id, related.map((other) => other.id)])).toContainEqual([
      "ferry",
      ["dredge"],
    ]);
  });

  test("takes a limit, a least score, and what becomes of copies, and writes a file whole", async () => {
    const copies = Array.from({ length: 8 }, (_, i) =>
      record(`copy ${i}`, "Snow falls on the hills above the harbor."),
    );
    const { index } = await indexOf([RECORDS, ...copies].join("\n"));
    const output = join(temporaryFolder(), "graph.jsonl");
    const options = ["--limit", "2", "--min-score", "0.2", "--duplicates", "keep", "--output", output];
    expect(await runCli(["index", "graph", index, ...options])).toEqual({ code: 0, stdout: "", stderr: "" });
    const corpus = await loadCorpus(index, { background });
    expect(lines(readFileSync(output, "utf8")).map((line) => JSON.parse(line))).toEqual([
      ...corpus.relatedGraph({ limit: 2, minScore: 0.2, duplicates: "keep" }),
    ]);
  });

  test("is not written over the index", async () => {
    const { index } = await indexOf(RECORDS);
    const before = readFileSync(index);
    const { code, stderr } = await runCli(["index", "graph", index, "--output", index]);
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      `nutgraf index: --output: ${index} is one of the inputs, wanted another file`,
    ]);
    expect(readFileSync(index)).toEqual(before);
  });

  test.for([
    [["--min-score", "2"], "--min-score: found 2, wanted a number, 0 to 1"],
    [["--min-score", "high"], '--min-score: found "high", wanted a number'],
    [["--limit", "0"], '--limit: found "0", wanted a whole number from 1'],
    [["--duplicates", "none"], '--duplicates: found "none", wanted fold, keep, drop'],
    [["--terms", "50"], "--terms: found with graph, wanted with build"],
  ] as const)("%j is wrong usage, and says why", async ([options, message]) => {
    const { index } = await indexOf(RECORDS);
    const { code, stdout, stderr } = await runCli(["index", "graph", index, ...options]);
    expect([code, stdout, stderr.split("\n")[0]]).toEqual([2, "", `nutgraf index: ${message}`]);
  });
});

describe("options of an index", () => {
  test("are kept: language, weight of titles, terms of an article", async () => {
    const { index, code } = await indexOf(RECORDS, "--language", "de", "--title-weight", "0", "--terms", "3");
    expect(code).toBe(0);
    const corpus = await loadCorpus(index, { background });
    expect([...corpus.languages()]).toEqual([["de", 3]]);
    expect(corpus.similarity("wheat", "wheat").terms).toHaveLength(3);
    expect(corpus.related({ text: "On" })).toEqual([]);
    await runCli(["index", "add", index, "--jsonl"], { stdin: record("rain", "rain", { language: "en" }) });
    expect((await loadCorpus(index, { background })).languages().get("de")).toBe(3);
  });

  test.for([
    [["--language", "??"], '--language: found "??", wanted a BCP 47 language'],
    [["--title-weight", "much"], '--title-weight: found "much", wanted a whole number from 0'],
    [["--title-weight", "500"], "titleWeight: found 500"],
    [["--terms", "0"], '--terms: found "0", wanted a whole number from 1'],
    [["--on-duplicate", "skip"], '--on-duplicate: found "skip", wanted update, error'],
    [["--limit", "3"], "--limit: found with build, wanted with graph"],
  ] as const)("%j is wrong usage, and says why", async ([options, message]) => {
    const { code, stderr } = await indexOf(RECORDS, ...options);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test("cannot be changed by add", async () => {
    const { index } = await indexOf(RECORDS);
    const before = readFileSync(index);
    const { code, stderr } = await runCli(["index", "add", index, "--terms", "3", "--jsonl"], { stdin: RECORDS });
    expect(code).toBe(2);
    expect(stderr).toContain("--terms: found with add, wanted with build: an index keeps the options");
    expect(readFileSync(index)).toEqual(before);
  });

  test("say what becomes of an id that is there", async () => {
    const twice = [RECORDS, record("ferry", "Snow on the hills above the valley.")].join("\n");
    const updated = await indexOf(twice);
    expect([updated.code, updated.stderr]).toEqual([
      0,
      expect.stringContaining("3 added, 1 replaced; holds 3 articles"),
    ]);
    expect((await loadCorpus(updated.index, { background })).related({ text: "snow" })[0]?.id).toBe("ferry");
    const refused = await indexOf(twice, "--on-duplicate", "error");
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("3 added, 1 failed; holds 3 articles")]);
    expect(refused.stderr).toContain("nutgraf: ferry: an article of this id is there already; the first one is kept");
    expect((await loadCorpus(refused.index, { background })).related({ text: "snow" })).toEqual([]);
    const added = await runCli(["index", "add", refused.index, "--on-duplicate", "error", "--jsonl"], { stdin: twice });
    expect([added.code, added.stderr]).toEqual([1, expect.stringContaining("0 added, 4 failed; holds 3 articles")]);
  });
});

describe("an index of the library", () => {
  test("made without a background is read, asked and added to", async () => {
    const index = join(temporaryFolder(), "plain.idx");
    const corpus = new Corpus({ language: "en" });
    corpus.add({ id: "a", text: "harbor ferry" });
    await saveCorpus(corpus, index);
    const { code } = await runCli(["index", "add", index, "--jsonl"], {
      stdin: record("b", "The ferry left the harbor."),
    });
    expect(code).toBe(0);
    const { stdout } = await runCli(["related", index, "--id", "b"]);
    expect(JSON.parse(stdout).related[0].id).toBe("a");
    expect((await loadCorpus(index)).size).toBe(2);
  });

  test("made with functions is refused, and says what can read it", async () => {
    const index = join(temporaryFolder(), "own.idx");
    const corpus = new Corpus({ stemmer: (word) => word });
    corpus.add({ id: "a", text: "harbor ferry" });
    await saveCorpus(corpus, index);
    const before = readFileSync(index);
    for (const command of [
      ["related", index],
      ["index", "stats", index],
      ["index", "add", index, "--jsonl"],
    ]) {
      const { code, stdout, stderr } = await runCli(command, { stdin: RECORDS });
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(
        `${index} was made with its own stemmer, which only loadCorpus of nutgraf/node can be given`,
      );
    }
    expect(readFileSync(index)).toEqual(before);
  });
});

describe("bad input to an index", () => {
  test("is named, and nothing is lost: empty articles, one of 10 MB, broken lines", async () => {
    const large = record("large", "The ferry sails from the harbor. ".repeat(320_000));
    const { index, code, stderr } = await indexOf(
      [RECORDS, large, '{"id": "empty", "text": ""}', "{broken"].join("\n"),
    );
    expect(code).toBe(1);
    expect(stderr).toContain("nutgraf: empty: left out (empty)");
    expect(stderr).toContain("4 added, 1 page without an article left out, 1 failed; holds 4 articles");
    const { stdout } = await runCli(["related", index, "--text", "ferry harbor", "--format", "jsonl"]);
    expect(JSON.parse(stdout).related.map(({ id }: { id: string }) => id)).toContain("large");
  });

  test("an id that is not there: a near one is named", async () => {
    const { index } = await indexOf(`${RECORDS}\n${record("articles/2025/harbor.html", "Harbor news")}`);
    for (const [id, near] of [
      ["fery", " (did you mean ferry?)"],
      ["harbor.html", " (did you mean articles/2025/harbor.html?)"],
      ["nothing like it", ""],
    ] as const) {
      const asked = await runCli(["related", index, "--id", id]);
      expect([asked.code, asked.stderr.split("\n")[0]]).toEqual([
        2,
        `nutgraf related: --id: found "${id}", wanted the id of a document in the corpus${near}`,
      ]);
      const removed = await runCli(["index", "remove", index, id]);
      expect([removed.code, removed.stderr.split("\n")[0]]).toEqual([
        1,
        `nutgraf: no article with the id "${id}"${near}`,
      ]);
    }
  });
});
