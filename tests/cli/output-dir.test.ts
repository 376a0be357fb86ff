import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeName } from "../../src/cli/result-names.js";
import { temporaryFolder } from "../node/temporary-folder.js";
import { BODY_WORDS, htmlPage, textPage } from "./pages.js";
import { runCli } from "./run-cli.js";

/** Files below a folder, sorted, with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
}

const recordsOf = (ids: readonly unknown[]) =>
  ids.map((id) => JSON.stringify({ ...(id === undefined ? {} : { id }), text: textPage() })).join("\n");

describe.for(["analyze", "split"])("nutgraf %s --output-dir", (command) => {
  test("writes one file a page, in the folders of the input, and makes the folder", async () => {
    const pages = temporaryFolder({ "a.html": htmlPage(), "b/c/d.txt": textPage(), "b/e.htm.gz": htmlPage() });
    const out = join(temporaryFolder(), "new", "out");
    expect(await runCli([command, pages, "--output-dir", out])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(filesIn(out)).toEqual(["a.json", "b/c/d.json", "b/e.json"]);
    expect(JSON.parse(readFileSync(join(out, "b/c/d.json"), "utf8"))).toMatchObject({
      id: join(pages, "b", "c", "d.txt"),
      status: "ok",
    });
  });

  test.for([
    ["json", ".json"],
    ["text", ".txt"],
    ["markdown", ".md"],
    ["html", ".html"],
  ] as const)("writes %s as %s, without a heading of several pages", async ([format, ending]) => {
    const pages = temporaryFolder({ "a.html": htmlPage(), "b.html": htmlPage() });
    const out = join(temporaryFolder(), "out");
    const argv = [command, pages, "--output-dir", out, "--format", format];
    for (const _ of [1, 2]) expect(await runCli(argv)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(filesIn(out)).toEqual([`a${ending}`, `b${ending}`]);
    const content = readFileSync(join(out, `a${ending}`), "utf8");
    expect(content).toContain(BODY_WORDS);
    expect(content).not.toContain("==>");
    if (format !== "json" && format !== "html")
      expect(content).toBe((await runCli([command, join(pages, "a.html"), "--format", format])).stdout);
  });

  test("calls records by their id, or by file and line", async () => {
    const folder = temporaryFolder({ "news.jsonl": recordsOf(["one", 2, undefined, "", "https://example.com/a?b=c"]) });
    const out = join(folder, "out");
    await runCli([command, join(folder, "news.jsonl"), "--output-dir", out]);
    expect(filesIn(out)).toEqual(["2.json", "https-example.com-a-b=c.json", "news-3.json", "news-4.json", "one.json"]);
    expect(JSON.parse(readFileSync(join(out, "https-example.com-a-b=c.json"), "utf8"))).toMatchObject({
      id: "https://example.com/a?b=c",
    });
  });

  test("gives pages of one name a number, also where only some disks take the names for one", async () => {
    const pages = temporaryFolder({
      "a.html": htmlPage(),
      "a.txt": textPage(),
      "b/r.jsonl": recordsOf(["A", "a", "é", "e\u0301"]),
    });
    const out = join(temporaryFolder(), "out");
    await runCli([command, pages, join(pages, "a.html"), "--output-dir", out]);
    expect(filesIn(out).map((name) => name.normalize("NFC"))).toEqual(
      ["a-2.json", "a-3.json", "a.json", "b/A.json", "b/a-2.json", "b/é-2.json", "b/é.json"].sort(),
    );
  });

  test("stays in its folder whatever the ids are", async () => {
    const ids = [
      "../../x",
      "/etc/passwd",
      "..",
      "a\0b",
      "CON",
      "nul.txt",
      "..\\..\\y",
      "x".repeat(5000),
      "-rf",
      " ",
      "漢".repeat(300),
    ];
    const root = temporaryFolder({ "p.jsonl": recordsOf(ids) });
    const out = join(root, "deep", "out");
    expect(await runCli([command, join(root, "p.jsonl"), "--output-dir", out])).toMatchObject({ code: 0, stderr: "" });
    expect(filesIn(root).filter((path) => !path.startsWith("deep/out/"))).toEqual(["p.jsonl"]);
    expect(filesIn(out)).toEqual(
      [
        "_CON.json",
        "_nul.txt.json",
        "a-b.json",
        "etc-passwd.json",
        "page-2.json",
        "page.json",
        "rf.json",
        "x.json",
        "y.json",
        `${"x".repeat(160)}.json`,
        `${"漢".repeat(53)}.json`,
      ].sort(),
    );
  });

  test("does not follow links that lead out of its folder", async () => {
    const pages = temporaryFolder({ "b/c.html": htmlPage(), "d.html": htmlPage() });
    const elsewhere = temporaryFolder({ "precious.json": "mine" });
    const out = temporaryFolder();
    symlinkSync(elsewhere, join(out, "b"));
    symlinkSync(join(elsewhere, "precious.json"), join(out, "d.json"));
    expect(await runCli([command, pages, "--output-dir", out])).toMatchObject({ code: 0 });
    expect(filesIn(elsewhere)).toEqual(["precious.json"]);
    expect(readFileSync(join(elsewhere, "precious.json"), "utf8")).toBe("mine");
    expect(existsSync(join(out, "b-2", "c.json"))).toBe(true);
  });

  test("never writes over an input, nor where a folder stands", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage(), "b.html": htmlPage("Other harbor") });
    mkdirSync(join(folder, "c.html"));
    writeFileSync(join(folder, "c.txt"), textPage());
    const inputs = ["a.html", "b.html", "c.txt"].map((name) => join(folder, name));
    const { code } = await runCli([command, ...inputs, "--format", "html", "--output-dir", folder]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "a.html"), "utf8")).toBe(htmlPage());
    expect(filesIn(folder)).toEqual(["a-2.html", "a.html", "b-2.html", "b.html", "c-2.html", "c.txt"]);
  });

  test("does not read its folder where it stands among the pages, run after run", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage(), "b/c.html": htmlPage() });
    const out = join(folder, "b", "out");
    for (const _ of [1, 2]) {
      await runCli([command, folder, "--format", "html", "--output-dir", out]);
      expect(filesIn(out)).toEqual(["a.html", "b/c.html"]);
    }
  });

  test("is refused where an input folder is in it", async () => {
    const folder = temporaryFolder({ "pages/a.html": htmlPage() });
    symlinkSync(folder, join(temporaryFolder(), "link"));
    for (const [input, out] of [
      ["pages", "pages"],
      ["pages", ""],
      ["pages/../pages", "pages/."],
    ] as const) {
      const { code, stderr } = await runCli([command, join(folder, input), "--output-dir", join(folder, out)]);
      expect(code).toBe(2);
      expect(stderr).toContain("wanted a folder of its own");
    }
    expect(filesIn(folder)).toEqual(["pages/a.html"]);
  });

  test("says what fails on standard error, and writes no file of it", async () => {
    const folder = temporaryFolder({ "p.jsonl": `oops\n${recordsOf(["a"])}\n{"id":"b","text":"Menu"}` });
    const out = join(folder, "out");
    const argv = [command, join(folder, "p.jsonl"), "--output-dir", out, "--format", "text"];
    const { code, stdout, stderr } = await runCli(argv);
    expect([code, stdout, filesIn(out)]).toEqual([1, "", ["a.txt", "b.txt"]]);
    expect(stderr).toMatch(
      /p\.jsonl: line 1: is not JSON.*\nnutgraf: b: no article \(no-article\)\nnutgraf: 1 of 3 records failed\n$/,
    );
  });

  test("is refused where it cannot be made", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage() });
    symlinkSync(join(folder, "gone"), join(folder, "link"));
    for (const out of [join(folder, "a.html", "out"), join(folder, "link")]) {
      const { code, stderr } = await runCli([command, join(folder, "a.html"), "--output-dir", out]);
      expect(code).toBe(2);
      expect(stderr).toContain(`--output-dir: ${out} cannot be made: `);
    }
  });

  test.runIf(existsSync("/proc/self"))(
    "is refused in a folder that takes no more, without an endless loop",
    async () => {
      const { code, stderr } = await runCli([command, "--output-dir", "/proc/nutgraf/out"], { stdin: htmlPage() });
      expect(code).toBe(2);
      expect(stderr).toContain("--output-dir: /proc/nutgraf/out cannot be made: ");
    },
  );

  test("has no JSON Lines", async () => {
    const { code, stderr } = await runCli([command, "--format", "jsonl", "--output-dir", "no"], { stdin: "x" });
    expect([code, existsSync("no")]).toEqual([2, false]);
    expect(stderr).toContain("--format: found jsonl with --output-dir, wanted json, text, markdown or html");
  });
});

describe("safeName", () => {
  test("gives a name that any disk takes, whatever it was", () => {
    const hostile = fc.string({
      unit: fc.constantFrom("/", "\\", ".", "\0", " ", "-", ":", "a", "Ä", "漢", "\ud800", "\u202e", "con"),
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "grapheme", maxLength: 400 })), (text) => {
        const name = safeName(text);
        expect(name).not.toMatch(/[\0-\u001f/\\:*?"<>|]|^[.\s-]|[.\s]$|^(?:con|nul)(?:\.|$)/iu);
        expect(Buffer.byteLength(name)).toBeGreaterThan(0);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(161);
        expect(safeName(name)).toBe(name);
      }),
    );
  });

  test("keeps names of every language", () => {
    for (const name of ["Größe & mehr", "漢字", "a.b_c", "index.php-id=3", "Ann's page (2)"])
      expect(safeName(name)).toBe(name);
  });

  test.for([".", "-", " ", "/", ".x"])("is linear in the length of %j", (piece) => {
    const time = (length: number) => {
      const start = performance.now();
      safeName(`x${piece.repeat(length)}x`);
      return performance.now() - start;
    };
    time(200_000);
    expect(time(400_000)).toBeLessThan(4 * time(200_000) + 50);
  });
});
