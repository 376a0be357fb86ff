import { describe, expect, test } from "vitest";
import {
  type CommandSpec,
  choiceOption,
  choicesOption,
  countOption,
  hasFlag,
  parseArguments,
  textOption,
  textsOption,
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
    role: { value: "ROLE,...", isList: true, help: "" },
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

  test("adds up the values of a list, and takes the same value twice", () => {
    const args = parse("--role", "a,b", "--jsonl", "--role=c", "--format=json", "--format=json", "--jsonl");
    expect(textsOption(args, "role")).toEqual(["a,b", "c"]);
    expect(choicesOption(args, "role", ["a", "b", "c"])).toEqual(["a", "b", "c"]);
    expect(textOption(args, "format")).toBe("json");
    expect(() => choicesOption(args, "role", ["a", "b"])).toThrow('--role: found "c", wanted a, b');
  });

  test("takes a value that begins with a hyphen", () => {
    expect(textOption(parse("--text", "-5 degrees"), "text")).toBe("-5 degrees");
    expect(textOption(parse("--text=--x"), "text")).toBe("--x");
  });

  test.for([
    [
      ["--formt", "json"],
      "unknown option --formt (did you mean --format?); wanted one of --format, --terms, --text, --role, --jsonl",
    ],
    [["-x"], "unknown option -x; wanted one of"],
    [["--constructor"], "unknown option --constructor"],
    [["--__proto__"], "unknown option --__proto__"],
    [["--format"], "--format: found no value, wanted json|text"],
    [["--format", "--jsonl"], "--format: found no value"],
    [["--format=json", "--format=text"], '--format: found "json" and "text", wanted one of them'],
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
