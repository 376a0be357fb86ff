import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "./cli/run-cli.js";
import { temporaryFolder } from "./node/temporary-folder.js";
import { type ExampleResults, examplesModule, fencedBlocks } from "./readme-examples.js";

const DOCUMENTS = ["README.md", "docs/guide.md", "docs/migrating.md"];
/** Ours: lines of real output that were left out of the picture. */
const LEFT_OUT = "⋮";
const PERCENTAGE = /\d+% */gu;

describe.for(DOCUMENTS)("%s", (document) => {
  const root = process.cwd();
  afterAll(() => process.chdir(root));

  test("has examples that give what their comments say", async () => {
    const folder = temporaryFolder({ "examples.ts": examplesModule(document) });
    process.chdir(folder); // where examples write their files
    const { found, wanted }: ExampleResults = await import(join(folder, "examples.ts"));
    process.chdir(root);
    expect(Object.keys(wanted).length).toBeGreaterThan(10);
    expect(found).toEqual(wanted);
  });

  test("has an expectation in every example", () => {
    const examples = fencedBlocks(document).filter(({ language }) => language === "ts");
    const without = examples.filter(({ lines }) => lines.every(({ text }) => !text.includes("// => ")));
    expect(without.map(({ lines }) => `${document}:${lines[0]?.number}`)).toEqual([]);
  });
});

describe("README.md", () => {
  test("shows what the command line really prints, percentages apart", async () => {
    const picture = fencedBlocks("README.md").find(({ language }) => language === "text");
    const [command = "", ...shown] = picture?.lines.map(({ text }) => text) ?? [];
    const argv = command.replace("$ nutgraf ", "").split(" ");
    const { code, stdout } = await runCli(argv, { columns: 80, env: { NO_COLOR: "1" } });
    const printed = stdout.split("\n").map((line) => line.replace(PERCENTAGE, "% "));
    const missing = shown.filter((line) => line !== LEFT_OUT && !printed.includes(line.replace(PERCENTAGE, "% ")));
    expect([code, missing]).toEqual([0, []]);
  });
});

test.for([...DOCUMENTS, "docs/how-it-works.md", "docs/command-line.md", "CONTRIBUTING.md"])(
  "%s links to files that exist",
  (document) => {
    const links = [...readFileSync(document, "utf8").matchAll(/\]\((?!https?:)(?<path>[^)#]+)/gu)];
    const paths = links.map(({ groups }) => resolve(dirname(document), groups?.["path"] ?? ""));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  },
);
