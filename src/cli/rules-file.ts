import { readFileSync } from "node:fs";
import { InvalidFileError, type Issue } from "../errors.js";
import { errorMessage } from "../node/error-record.js";
import { checkRule } from "../rule-options.js";
import type { SplitRule } from "../split/caller-rules.js";
import { show } from "../validation.js";
import { UsageError } from "./io.js";

const MATCH_WANTED = 'a text or { "pattern": ..., "flags"?: ... }';

/**
 * The rules in a JSON file: an array of `{ match, isBody?, role?, host?, name? }`, where `match` is a text or
 * `{ pattern, flags? }`. Throws UsageError where the file cannot be read, and InvalidFileError, with the number of each wrong
 * rule, where it holds anything else.
 */
export function readRules(file: string): readonly SplitRule[] {
  const list = readJson(file);
  if (!Array.isArray(list))
    throw new InvalidFileError(file, [{ path: "", message: `found ${show(list)}, wanted an array of rules` }]);
  const read = list.map(readRule);
  const issues = read.flatMap((rule, i) => ("issues" in rule ? rule.issues.map((issue) => ofRule(issue, i + 1)) : []));
  if (issues.length > 0) throw new InvalidFileError(file, issues);
  return read.flatMap((rule) => ("value" in rule ? [rule.value] : []));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new InvalidFileError(file, [{ path: "", message: `is not JSON: ${error.message}` }]);
    throw new UsageError(`--rules: ${errorMessage(error)}`);
  }
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
    return { issues: [{ path: "match", message: `found ${show(match)}, wanted ${MATCH_WANTED}` }] };
  const flags = "flags" in match ? match.flags : "";
  if (typeof flags !== "string")
    return { issues: [{ path: "match.flags", message: `found ${show(flags)}, wanted a text` }] };
  try {
    return { value: new RegExp(pattern, flags) };
  } catch (error) {
    return { issues: [{ path: "match", message: errorMessage(error) }] };
  }
}
