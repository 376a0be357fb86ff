import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../node/temporary-folder.js";
import { htmlPage, textPage } from "./pages.js";
import { runCli } from "./run-cli.js";

const RULES = [
  { match: "Imprint and privacy", role: "quote", name: "imprint" },
  { match: { pattern: "^two dredgers", flags: "i" }, isBody: false, host: "example.org" },
];

/** What a command gives for a page with the rules of a file that holds this. */
async function runWithRules(command: string, content: string, ...more: string[]) {
  const file = join(temporaryFolder({ "rules.json": content }), "rules.json");
  const outcome = await runCli([command, "--rules", file, ...more], { stdin: textPage() });
  return { ...outcome, stderr: outcome.stderr.replaceAll(file, "rules.json") };
}

describe.for(["split", "analyze"])("nutgraf %s --rules", (command) => {
  test("overrules what was found, by text and by pattern", async () => {
    const labelsAt = async (url: string) => {
      const { stdout } = await runWithRules(command, JSON.stringify(RULES), "--url", url);
      const blocks: readonly { readonly text: string; readonly isBody: boolean }[] = JSON.parse(stdout).blocks;
      return ["Imprint", "Two dredgers"].map((start) => blocks.find(({ text }) => text.startsWith(start))?.isBody);
    };
    expect(await labelsAt("https://www.example.org/harbor")).toEqual([true, false]);
    expect(await labelsAt("https://example.com/harbor")).toEqual([true, true]);
  });

  test("holds for each record by the host of its url", async () => {
    const file = join(temporaryFolder({ "rules.json": JSON.stringify(RULES) }), "rules.json");
    const urls = ["https://example.org/a", "https://example.com/a"];
    const stdin = urls.map((url) => JSON.stringify({ html: htmlPage(), url })).join("\n");
    const { stdout } = await runCli([command, "--jsonl", "--rules", file], { stdin });
    expect(stdout.split("\n").map((line) => line.includes('"your rule 2"'))).toEqual([true, false, false]);
  });

  test.for([
    ["{", "rules.json: is not JSON: "],
    ["{}", "rules.json: found an object, wanted an array of rules"],
    ["[3]", "rules.json: rule 1: found 3, wanted an object of match, isBody, role, host, name"],
    ['[{ "match": "a", "isBody": true }, { "match": "b" }]', "rules.json: rule 2: found neither isBody nor role"],
    [
      '[{ "match": { "flags": "i" }, "isBody": true }]',
      'rules.json: rule 1: match: found an object, wanted a text or { "pattern": ..., "flags"?: ... }',
    ],
    ['[{ "math": "a", "isBody": true }]', "rules.json: rule 1: match: found nothing, wanted a text or"],
    ['[{ "match": { "pattern": "(" }, "isBody": true }]', "rules.json: rule 1: match: Invalid regular expression"],
    ['[{ "match": { "pattern": "a", "flags": "q" }, "isBody": true }]', "rules.json: rule 1: match: Invalid flags"],
    [
      '[{ "match": "a", "role": "menu" }]',
      'rules.json: rule 1: role: found "menu", wanted a role of body or boilerplate',
    ],
  ] as const)("says what is wrong with %s, and writes nothing", async ([content, message]) => {
    const { code, stdout, stderr } = await runWithRules(command, content);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`nutgraf ${command}: ${message}`);
  });

  test("hints at a text that looks like a regular expression, and takes it as the text it is", async () => {
    const rules = JSON.stringify([{ match: "a" }, { match: "/^two dredgers/i" }, { match: "/ads/" }]).replaceAll(
      "}",
      ',"isBody":false}',
    );
    const { code, stdout, stderr } = await runWithRules(command, rules);
    expect(code).toBe(0);
    expect(stdout).not.toContain("your rule");
    expect(stderr).toBe(
      'nutgraf: rules.json: rule 2: match is the text "/^two dredgers/i", slashes and all; a regular expression is {"pattern":"^two dredgers","flags":"i"}\n' +
        'nutgraf: rules.json: rule 3: match is the text "/ads/", slashes and all; a regular expression is {"pattern":"ads"}\n',
    );
  });

  test("reads the rules of several files, the first one first", async () => {
    const more = join(temporaryFolder({ "more.json": JSON.stringify(RULES) }), "more.json");
    const first = JSON.stringify([{ match: "Imprint and privacy", role: "footer", name: "first" }]);
    const { stdout } = await runWithRules(command, first, "--rules", more, "--url", "https://example.org/a");
    expect(stdout).toContain('your rule \\"first\\"');
    expect(stdout).toContain("your rule 3");
  });

  test("says that a file is missing", async () => {
    const { code, stderr } = await runCli([command, "--rules", "no-such-rules.json"], { stdin: "x" });
    expect(code).toBe(2);
    expect(stderr).toContain("--rules: no-such-rules.json: no such file or folder\n");
  });
});
