import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../node/temporary-folder.js";
import { runCli } from "./run-cli.js";

const SAND = "Dredgers cleared forty tons of sand from the harbor so that ferries can sail to the island.";
const BREAD = "Bakers ask more for bread because wheat and flour cost more.";
const documents = [
  { id: "sand", title: "Dredgers clear the harbor", text: SAND, published: "2026-03-03" },
  { id: "copy", title: "Sand gone", text: `${SAND} `, published: "2026-03-05T08:00:00Z" },
  {
    id: "sail",
    title: "Ferries sail",
    text: "Ferries sail to the island after dredgers cleared sand from the harbor.",
  },
  ...Array.from({ length: 12 }, (_, i) => ({ id: `old ${i}`, title: "Bread", text: BREAD, published: "2026-02" })),
  ...["a", "b", "c"].map((id) => ({ id, title: "Flour", text: "Flour and wheat.", published: "2026-03-04" })),
];

/** Runs an action on an index of the documents. */
async function list(action: string, ...options: readonly string[]) {
  const folder = temporaryFolder({ "news.jsonl": documents.map((document) => JSON.stringify(document)).join("\n") });
  const index = join(folder, "news.idx");
  await runCli(["index", "build", index, join(folder, "news.jsonl")]);
  const inPipe = await runCli(["index", action, index, ...options]);
  const atTerminal = await runCli(["index", action, index, ...options], { columns: 60, env: { NO_COLOR: "1" } });
  const lines = inPipe.stdout.split("\n").filter(Boolean);
  return { ...inPipe, lines, text: atTerminal.stdout };
}

describe("nutgraf index duplicates", () => {
  test("gives a group a line in a pipe, and titles, days and ids at a terminal", async () => {
    const { code, lines, text } = await list("duplicates");
    expect(code).toBe(0);
    const groups = lines.map((line) => JSON.parse(line));
    expect(groups.map(({ id, duplicates }) => [id, duplicates.length])).toEqual([
      ["old 0", 11],
      ["a", 2],
      ["sand", 1],
    ]);
    expect(text).toContain(
      "2 copies\n  2026-03-03  Dredgers clear the harbor  sand\n  2026-03-05  Sand gone  copy\n\n",
    );
    expect(text).toContain("12 copies\n  2026-02     Bread  old 0\n");
    expect(text).toContain("  and 2 more\n");
  });

  test("takes a span, a limit and a format", async () => {
    expect((await list("duplicates", "--since", "2026-03", "--limit", "1")).lines.length).toBe(1);
    const { stdout } = await list("duplicates", "--until", "2026-02", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject([{ id: "old 0" }]);
    expect((await list("duplicates", "--since", "2027")).text).toBe("nothing found\n");
  });
});

describe("nutgraf index clusters", () => {
  test("gives a story a line in a pipe, and its label and articles at a terminal", async () => {
    const { code, lines, text } = await list("clusters", "--limit", "2");
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line).articles.length)).toEqual([15, 3]);
    expect(text).toContain("Dredgers, ferries, sail, harbor, sand\n3 articles\n              Ferries sail  sail\n");
    expect(text).toContain("\n  2026-03-03  Dredgers clear the harbor  sand\n");
  });
});

describe("nutgraf index trending", () => {
  test("gives a term a line, with counts at a terminal", async () => {
    const { code, lines, text } = await list("trending", "--since", "2026-02", "--until", "2026-02");
    expect(code).toBe(0);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ term: "ask", count: 12, countElsewhere: 0, expected: 8 });
    expect(text).toMatch(/^ask +12 articles, 8\.0 expected; 0 elsewhere$/mu);
  });

  test("wants a span", async () => {
    expect(await list("trending")).toMatchObject({ code: 2, stderr: expect.stringContaining("found no --since") });
  });
});

test("a date that is none, and an index that is not there, end with exit code 2", async () => {
  expect(await list("clusters", "--since", "soon")).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining('since: found "soon", wanted a Date, or a year'),
  });
  expect(await runCli(["index", "duplicates", "/nowhere/news.idx"])).toMatchObject({ code: 2, stdout: "" });
});
