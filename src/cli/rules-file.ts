import { readFileSync } from "node:fs";
import { InvalidFileError, type Issue } from "../errors.js";
import { errorMessage } from "../node/error-record.js";
import { fileReason } from "../node/file-errors.js";
import { checkRule } from "../rule-options.js";
import type { SplitRule } from "../split/caller-rules.js";
import { show } from "../validation.js";
import { type Io, UsageError } from "./io.js";
import { printable } from "./layout/text-width.js";

const MATCH_WANTED = 'a text or { "pattern": ..., "flags"?: ... }';

/**
 * The rules in a JSON file: an array of `{ match, isBody?, role?, host?, name? }`, where `match` is a text or
 * `{ pattern, flags? }`. Throws UsageError where the file cannot be read, and InvalidFileError, with the number of each wrong
 * rule, where it holds anything else. A text that looks like a pattern is one still; a hint on standard error says so.
 */
export function readRules(file: string, io: Pick<Io, "stderr">): readonly SplitRule[] {
  const list = readJson(file);
  if (!Array.isArray(list))
    throw new InvalidFileError(file, [{ path: "", message: `found ${show(list)}, wanted an array of rules` }]);
  const read = list.map(readRule);
  const issues = read.flatMap((rule, i) => ("issues" in rule ? rule.issues.map((issue) => ofRule(issue, i + 1)) : []));
  if (issues.length > 0) throw new InvalidFileError(file, issues);
  const rules = read.flatMap((rule) => ("value" in rule ? [rule.value] : []));
  for (const [i, { match }] of rules.entries()) {
    const hint = typeof match === "string" ? hintOf(match) : null;
    if (hint !== null) io.stderr.write(`nutgraf: ${printable(`${file}: rule ${i + 1}: ${hint}`)}\n`);
  }
  return rules;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new InvalidFileError(file, [{ path: "", message: `is not JSON: ${error.message}` }]);
    throw new UsageError(`--rules: ${file}: ${fileReason(error)}`);
  }
}

/** `"/^ad/i"` is how JavaScript writes a pattern, and a text like any other in JSON. */
function hintOf(match: string): string | null {
  const { pattern, flags } = /^\s*\/(?<pattern>.+)\/(?<flags>[a-z]*)\s*$/su.exec(match)?.groups ?? {};
  if (pattern === undefined) return null;
  const wanted = JSON.stringify(flags ? { pattern, flags } : { pattern });
  return `match is the text ${show(match)}, slashes and all; a regular expression is ${wanted}`;
}

function ofRule({ path, message }: Issue, number: number): Issue {
  return { path: path === "" ? `rule ${number}` : `rule ${number}: ${path}`, message };
}

function readRule(rule: unknown): ReturnType<typeof checkRule> {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) return checkRule(rule);
  const match = readMatch("match" in rule ? rule.match : undefined);
  return "issues" in match ? match : checkRule({ ...rule, match: match.value });
}

function readMatch(match: unknown): { readonly value: string | RegExp } | { readonly issues: readonly Issue[] } {
  if (typeof match === "string" && match.trim() !== "") return { value: match };
  const pattern = typeof match === "object" && match !== null && "pattern" in match ? match.pattern : undefined;
  if (typeof match !== "object" || match === null || typeof pattern !== "string")
    return {
      issues: [
        { path: "match", message: `found ${match === undefined ? "nothing" : show(match)}, wanted ${MATCH_WANTED}` },
      ],
    };
  const flags = "flags" in match ? match.flags : "";
  if (typeof flags !== "string")
    return { issues: [{ path: "match.flags", message: `found ${show(flags)}, wanted a text` }] };
  try {
    return { value: new RegExp(pattern, flags) };
  } catch (error) {
    return { issues: [{ path: "match", message: errorMessage(error) }] };
  }
}
