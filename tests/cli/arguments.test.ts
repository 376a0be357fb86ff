import { describe, expect, test } from "vitest";
import {
  type CommandSpec,
  choiceOption,
  countOption,
  hasFlag,
  parseArguments,
  textOption,
} from "../../src/cli/arguments.js";

const SPEC: CommandSpec = {
  name: "test",
  summary: "",
  usage: [],
  about: [],
  options: {
    format: { value: "json|text", help: "" },
    terms: { value: "N", help: "" },
    text: { value: "TEXT", help: "" },
    jsonl: { help: "" },
  },
  examples: [],
};

const parse = (...argv: string[]) => parseArguments(SPEC, argv);

describe("parseArguments", () => {
  test("takes inputs and options in any order, - and what follows -- as inputs", () => {
    const args = parse("a.html", "--jsonl", "-", "--format=json", "--", "--b.html");
    expect(args.positionals).toEqual(["a.html", "-", "--b.html"]);
    expect(hasFlag(args, "jsonl")).toBe(true);
    expect(hasFlag(args, "terms")).toBe(false);
    expect(textOption(args, "format")).toBe("json");
  });

  test("takes a value that begins with a hyphen", () => {
    expect(textOption(parse("--text", "-5 degrees"), "text")).toBe("-5 degrees");
    expect(textOption(parse("--text=--x"), "text")).toBe("--x");
  });

  test.for([
    [
      ["--formt", "json"],
      "unknown option --formt (did you mean --format?); wanted one of --format, --terms, --text, --jsonl",
    ],
    [["-x"], "unknown option -x; wanted one of"],
    [["--constructor"], "unknown option --constructor"],
    [["--__proto__"], "unknown option --__proto__"],
    [["--format"], "--format: found no value, wanted json|text"],
    [["--format", "--jsonl"], "--format: found no value"],
    [["--jsonl=yes"], '--jsonl: found "yes", wanted no value'],
  ] as const)("says what is wrong with %j", ([argv, message]) => {
    expect(() => parse(...argv)).toThrow(message);
  });
});

describe("options", () => {
  test("a choice is one of its words", () => {
    expect(choiceOption(parse("--format", "text"), "format", ["json", "text"])).toBe("text");
    expect(choiceOption(parse(), "format", ["json", "text"])).toBeUndefined();
    expect(() => choiceOption(parse("--format", "xml"), "format", ["json", "text"])).toThrow(
      '--format: found "xml", wanted json, text',
    );
  });

  test.for(["-1", "1.5", "ten", "", "1e3", "99999999999"])("a count is not %j", (value) => {
    expect(() => countOption(parse(`--terms=${value}`), "terms", 1)).toThrow("wanted a whole number from 1");
  });

  test("a count is a whole number from the least that is allowed", () => {
    expect(countOption(parse("--terms", "12"), "terms", 1)).toBe(12);
    expect(() => countOption(parse("--terms", "0"), "terms", 1)).toThrow("wanted a whole number from 1");
  });
});
