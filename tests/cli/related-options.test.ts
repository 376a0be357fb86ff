import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../node/temporary-folder.js";
import { runCli } from "./run-cli.js";

const HARBOR = "Dredgers clear sand from the harbor so that ferries can sail again";
const documents = [
  { id: "old", title: "Old", text: `${HARBOR} before winter.`, published: "2024-05-01", section: "Local" },
  {
    id: "new",
    title: "New",
    text: `${HARBOR} in spring, says the mayor.`,
    published: "2025-03-31T23:30:00Z",
    section: "Sea",
  },
  { id: "undated", title: "Undated", text: "Ferries sail from the harbor.", section: "Trade" },
  {
    id: "deutsch",
    title: "Hafen",
    text: "Die Bagger haben den harbor wieder frei gemacht.",
    language: "de",
    published: "2025-03-02",
  },
  { id: "asked", title: "Asked", text: `${HARBOR}.` },
];

/** A file with an index of the articles. */
async function newsIndex(): Promise<string> {
  const folder = temporaryFolder({ "news.jsonl": documents.map((document) => JSON.stringify(document)).join("\n") });
  const index = join(folder, "news.idx");
  await runCli(["index", "build", index, "--language", "en", join(folder, "news.jsonl")]);
  return index;
}

async function relatedIds(...options: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runCli(["related", await newsIndex(), "--id", "asked", ...options]);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout).related.map(({ id }: { id: string }) => id);
}

describe("options of nutgraf related", () => {
  test("choose by time: years, months and days are taken whole", async () => {
    expect(await relatedIds("--since", "2025")).toEqual(["new"]);
    expect(await relatedIds("--until", "2024")).toEqual(["old"]);
    expect(await relatedIds("--since", "2024-05-01", "--until", "2025-03")).toHaveLength(2);
    expect(await relatedIds("--until", "2025-03-31")).toHaveLength(2);
    expect(await relatedIds("--until", "2025-03-31T23:00:00Z")).toEqual(["old"]);
  });

  test("choose by section, given several times, and by language", async () => {
    expect(await relatedIds("--section", "Trade")).toEqual(["undated"]);
    expect((await relatedIds("--section", "Trade", "--section", "Sea")).sort()).toEqual(["new", "undated"]);
    expect(await relatedIds("--language", "de")).toEqual([]);
    expect(await relatedIds("--language", "en-US")).toHaveLength(3);
  });

  test("choose by score, diversity and age", async () => {
    expect(await relatedIds("--min-score", ".99")).toEqual([]);
    const [first] = await relatedIds("--diversity", "1", "--limit", "2");
    expect(first).toBeDefined();
    const byAge = await relatedIds("--half-life", "30", "--now", "2025-04-01");
    expect([byAge[0], byAge.at(-1)]).toEqual(["new", "old"]);
    expect((await relatedIds("--half-life", "30"))[0]).toBeDefined();
  });

  test("give copies a place of their own, or none", async () => {
    const two = JSON.stringify({ id: "copy", title: "Old", text: documents[0]?.text });
    const path = join(
      temporaryFolder({ "news.jsonl": `${documents.map((d) => JSON.stringify(d)).join("\n")}\n${two}` }),
      "news.jsonl",
    );
    const counts = await Promise.all(
      ["fold", "keep", "drop"].map(async (duplicates) => {
        const { stdout } = await runCli(["related", path, "--id", "undated", "--duplicates", duplicates]);
        const related: { duplicates: string[] }[] = JSON.parse(stdout).related;
        return [related.length, related.flatMap((item) => item.duplicates).length];
      }),
    );
    expect(counts[0]?.[1]).toBeGreaterThan(0);
    expect(counts[1]).toEqual([(counts[0]?.[0] ?? 0) + (counts[0]?.[1] ?? 0), 0]);
    expect(counts[2]).toEqual([counts[0]?.[0], 0]);
  });

  test("explain a score by all shared terms, with their shares for reading", async () => {
    const index = await newsIndex();
    const { stdout } = await runCli(["related", index, "--id", "asked", "--explain", "--limit", "1"]);
    const [{ score, terms }] = JSON.parse(stdout).related;
    expect(
      terms.reduce((sum: number, { contribution }: { contribution: number }) => sum + contribution, 0),
    ).toBeCloseTo(score, 12);
    const shown = await runCli(["related", index, "--id", "asked", "--explain", "--format", "text"]);
    expect(shown.stdout).toMatch(/shared: [a-z]+ \d+\.\d%, [a-z]+ \d+\.\d%/);
    const plain = await runCli(["related", index, "--id", "asked", "--format", "text"]);
    expect(plain.stdout).toMatch(/shared: [a-z]+, [a-z]+/);
  });

  test("hold for every article where none is named", async () => {
    const index = await newsIndex();
    const { stdout } = await runCli(["related", index, "--until", "2024"]);
    const all = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(all).toHaveLength(documents.length);
    expect(new Set(all.flatMap(({ related }) => related.map(({ id }: { id: string }) => id)))).toEqual(
      new Set(["old"]),
    );
  });

  test.for([
    [["--since", "yesterday"], '--since: found "yesterday", wanted a Date, or a year, month, day or time of ISO 8601'],
    [["--min-score", "-1"], "--min-score: found -1, wanted a number, 0 to 1"],
    [["--half-life", "0"], "--half-life: found 0, wanted a number above 0"],
    [["--half-life", "30", "--now", "soon"], '--now: found "soon", wanted'],
    [["--now", "2025"], "--now: found no --half-life beside it"],
    [["--diversity", "a lot"], '--diversity: found "a lot", wanted a number'],
    [["--duplicates", "none"], '--duplicates: found "none", wanted fold, keep, drop'],
    [["--language", "??"], '--language: found "??", wanted a BCP 47 language'],
    [["--section", ""], "--section"],
    [
      ["--until", "2025-13", "--diversity", "3"],
      '--until: found "2025-13", wanted a Date, or a year, month, day or time of ISO 8601; --diversity: found 3',
    ],
  ] as const)("%j is wrong usage, and says why at once", async ([options, message]) => {
    const { code, stdout, stderr } = await runCli(["related", "no such file, which is not looked for", ...options]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")[0]?.startsWith(`nutgraf related: ${message}`), stderr).toBe(true);
  });
});
