import { existsSync, linkSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../node/temporary-folder.js";
import { htmlPage } from "./pages.js";
import { runCli } from "./run-cli.js";

const documents = [
  {
    id: "dredge",
    title: "Dredgers clear the harbor",
    text: "Dredgers clear sand from the harbor so that ferries can sail.",
    section: "Local",
  },
  {
    id: "ferry",
    title: "Ferries sail again",
    text: "Ferries sail from the harbor again after dredgers took the sand.",
    language: "en",
  },
  {
    id: "bread",
    title: "Bread gets dearer",
    text: "Bakers ask more for bread because wheat and flour cost more.",
    published: "2025-03-04T10:00:00Z",
  },
  {
    id: "wheat",
    title: "Wheat harvest falls",
    text: "A dry spring cuts the wheat harvest, and flour for bread grows scarce.",
    published: "2025-01-02",
  },
];
const jsonl = documents.map((document) => JSON.stringify(document)).join("\n");

const parsed = (text: string): { id: string; related: { id: string }[] }[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** A folder with an index of the four documents. */
async function indexFolder(): Promise<{ folder: string; index: string }> {
  const folder = temporaryFolder({ "news.jsonl": jsonl });
  const index = join(folder, "news.idx");
  expect(await runCli(["index", "build", index, join(folder, "news.jsonl")])).toMatchObject({ code: 0, stdout: "" });
  return { folder, index };
}

describe("nutgraf related", () => {
  test("gives the nearest articles of each record, best first", async () => {
    const path = join(temporaryFolder({ "news.jsonl": jsonl }), "news.jsonl");
    const { code, stdout } = await runCli(["related", path, "--limit", "1"]);
    expect(code).toBe(0);
    const nearest = parsed(stdout).map(({ id, related }) => [id, related[0]?.id]);
    expect(nearest).toEqual([
      ["bread", "wheat"],
      ["dredge", "ferry"],
      ["ferry", "dredge"],
      ["wheat", "bread"],
    ]);
  });

  test("shows titles, scores and shared terms at a terminal", async () => {
    const path = join(temporaryFolder({ "news.jsonl": jsonl }), "news.jsonl");
    const { stdout } = await runCli(["related", path], { columns: 80, env: { NO_COLOR: "1" } });
    expect(stdout).toMatch(/^Bread gets dearer\nbread\n +\d+% {2}Wheat harvest falls\n +wheat\n +shared: .*flour/);
  });

  test("reads the pages of a folder itself", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage("One"), "b.html": htmlPage("Two"), "empty.html": "" });
    const { code, stdout, stderr } = await runCli(["related", folder]);
    expect(code).toBe(0);
    expect(parsed(stdout).map(({ id }) => id)).toEqual([join(folder, "a.html"), join(folder, "b.html")]);
    expect(stderr).toContain("empty.html: left out (empty)");
  });

  test("answers for an id, a file or a text from an index", async () => {
    const { folder, index } = await indexFolder();
    const nearest = async (...query: string[]) =>
      JSON.parse((await runCli(["related", index, ...query])).stdout).related[0].id;
    expect(await nearest("--id", "bread")).toBe("wheat");
    expect(await nearest("--text", "wheat and flour harvest")).toBe("wheat");
    const page = join(folder, "page.html");
    expect(await runCli(["related", index, "--file", page])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(page),
    });
    const { stdout } = await runCli(["related", index, "--file", "-"], { stdin: htmlPage() });
    expect(JSON.parse(stdout)).toMatchObject({ title: "Harbor of Kelbridge opens again" });
  });

  test("gives all articles of an index in turn where none is named", async () => {
    const { index } = await indexFolder();
    expect(parsed((await runCli(["related", index])).stdout).map(({ id }) => id)).toEqual([
      "bread",
      "dredge",
      "ferry",
      "wheat",
    ]);
  });

  test("names an id that is not there, and two questions at once, as wrong usage", async () => {
    const { index } = await indexFolder();
    expect(await runCli(["related", index, "--id", "nobody"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining('--id: found "nobody", wanted the id of a document in the corpus'),
    });
    expect(await runCli(["related", index, "--id", "a", "--text", "b"])).toMatchObject({ code: 2 });
    expect(await runCli(["related"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("found 0 inputs, wanted one"),
    });
  });

  test("says what is wrong with a file that is not an index", async () => {
    const path = join(temporaryFolder({ "page.html": htmlPage() }), "page.html");
    const { code, stdout, stderr } = await runCli(["related", path]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(
      `${path} is not an index, wanted a folder, a .jsonl file or an index (--file is for a page)`,
    );
    const index = join(temporaryFolder({ "short.idx": "nutgraf\u001a" }), "short.idx");
    expect((await runCli(["related", index])).stderr).toContain(`corpus file ${index}: 8 bytes, wanted at least`);
  });

  test("takes one page with --file, not the first of several", async () => {
    const { folder, index } = await indexFolder();
    const records = join(folder, "news.jsonl");
    for (const [file, message] of [
      [folder, `--file: ${folder} is a folder, wanted a page`],
      [records, `--file: found several pages in ${records}, wanted one`],
    ] as const) {
      const { code, stdout, stderr } = await runCli(["related", index, "--file", file]);
      expect([code, stdout, stderr.split("\n")[0]]).toEqual([2, "", `nutgraf related: ${message}`]);
    }
    const one = join(temporaryFolder({ "one.jsonl": JSON.stringify(documents[0]) }), "one.jsonl");
    const { code, stdout } = await runCli(["related", index, "--file", one, "--format", "jsonl"]);
    expect([code, parsed(stdout)[0]?.id]).toEqual([0, "dredge"]);
  });
});

describe("nutgraf related --output", () => {
  test("is refused where it would write over what is read", async () => {
    const { folder, index } = await indexFolder();
    const page = join(temporaryFolder({ "page.html": htmlPage() }), "page.html");
    linkSync(index, join(folder, "link.idx"));
    for (const [input, output, ...more] of [
      [index, join(folder, "link.idx")],
      [join(folder, "news.jsonl"), join(folder, "news.jsonl")],
      [index, page, "--file", page],
    ] as const) {
      const before = readFileSync(output);
      const { code, stdout, stderr } = await runCli(["related", input, ...more, "--output", output]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/--output: \S+ is (?:one of the inputs|the file of --file), wanted another file/);
      expect(readFileSync(output)).toEqual(before);
    }
  });

  test("may stand among the articles, run after run", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage("One"), "b.html": htmlPage("Two") });
    const output = join(folder, "related.jsonl");
    for (const _ of [1, 2]) {
      expect(await runCli(["related", folder, "--output", output])).toEqual({ code: 0, stdout: "", stderr: "" });
      expect(parsed(readFileSync(output, "utf8"))).toHaveLength(2);
    }
  });
});

describe("nutgraf index", () => {
  test("adds articles, in the place of those of the same id, and removes them", async () => {
    const { folder, index } = await indexFolder();
    const record = (id: string) => JSON.stringify({ id, title: "Snow", text: "Snow on the hills" });
    const added = await runCli(["index", "add", index, "--jsonl"], {
      stdin: `${record("snow")}\n${record("bread")}\nbad`,
    });
    expect(added).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("1 added, 1 replaced, 1 failed; holds 5 articles"),
    });
    const removed = await runCli(["index", "remove", index, "snow", "nobody"]);
    expect(removed.code).toBe(1);
    expect(removed.stderr).toContain('no article with the id "nobody"');
    expect(removed.stderr).toContain("1 removed; holds 4 articles");
    expect(existsSync(join(folder, "news.idx"))).toBe(true);
  });

  test("takes the results of nutgraf analyze", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage("One"), "b.html": htmlPage("Two") });
    const { stdout } = await runCli(["analyze", folder]);
    const index = join(temporaryFolder(), "news.idx");
    expect(await runCli(["index", "build", index, "--jsonl"], { stdin: stdout })).toMatchObject({ code: 0 });
    const answer = await runCli(["related", index, "--id", join(folder, "a.html")]);
    expect(JSON.parse(answer.stdout)).toMatchObject({ title: "One", related: [{ title: "Two" }] });
  });

  test("counts what it holds", async () => {
    const { index } = await indexFolder();
    const { stdout } = await runCli(["index", "stats", index]);
    expect(JSON.parse(stdout)).toEqual({
      articles: 4,
      bytes: readFileSync(index).length,
      published: { first: "2025-01-02", last: "2025-03-04" },
      languages: [{ name: "en", articles: 4 }],
      sections: [{ name: "Local", articles: 1 }],
    });
    expect((await runCli(["index", "stats", index, "--format", "text"])).stdout).toContain("Articles     4\n");
  });

  test("does not overwrite a file that is not an index", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage(), "b.html": htmlPage() });
    const { code, stderr } = await runCli(["index", "build", join(folder, "a.html"), join(folder, "b.html")]);
    expect(code).toBe(2);
    expect(stderr).toContain("a.html exists and is not an index");
    expect(readFileSync(join(folder, "a.html"), "utf8")).toBe(htmlPage());
  });

  test("keeps an older index where there is nothing to build one of", async () => {
    const { folder, index } = await indexFolder();
    const before = readFileSync(index);
    const empty = temporaryFolder();
    expect(await runCli(["index", "build", index, empty])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`nutgraf index: no pages found in ${empty}`),
    });
    expect(await runCli(["index", "build", index, "--jsonl"], { stdin: "oops" })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("0 added, 1 failed; left as it was"),
    });
    expect(readFileSync(index)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["news.idx", "news.jsonl"]);
  });

  test("does not take the index for a page where it stands among them", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage("One"), "b.html": htmlPage("Two") });
    const index = join(folder, "news.idx");
    for (const action of ["build", "add"]) {
      const { code, stderr } = await runCli(["index", action, index, folder]);
      expect([code, stderr.includes("left out")]).toEqual([0, false]);
    }
    expect(await runCli(["index", "add", index, index])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`INDEX: ${index} is one of the inputs`),
    });
  });

  test("says that the folder of an index is missing before it reads a page", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage() });
    const missing = join(folder, "missing");
    expect(await runCli(["index", "build", join(missing, "news.idx"), join(folder, "a.html")])).toEqual({
      code: 2,
      stdout: "",
      stderr: `nutgraf index: INDEX: no such folder: ${missing}\nnutgraf index --help shows how it is used\n`,
    });
  });

  test.for([
    [[], "no action; wanted build, add, remove, stats"],
    [["bild"], 'unknown action "bild" (did you mean build?)'],
    [["build"], "build: found no INDEX"],
    [["remove", "x.idx"], "remove: found no ID"],
    [["add", "missing.idx", "-"], "corpus file missing.idx: no such file or folder"],
    [["stats", "src"], "corpus file src: is a folder, wanted a file"],
    [["build", "src", "-"], "INDEX: src is a folder, wanted a file"],
  ] as const)("%j is wrong usage, and says why", async ([argv, message]) => {
    const { code, stderr } = await runCli(["index", ...argv], { stdin: "" });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
