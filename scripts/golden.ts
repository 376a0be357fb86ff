/**
 * `npm run golden -- --accept CASE` rewrites `expected.json` of one case of fixtures/split from the current result.
 * `npm run golden -- --misses` rewrites `knownMisses` of every case: what is wrong now, with the reasons that were given.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { z } from "zod";
import {
  analyzeCase,
  answerLike,
  type Expected,
  fieldsOf,
  loadCase,
  loadCases,
  readExpected,
  type SplitCase,
} from "../tests/split/cases.js";

/** Every field is judged in a case that is new. */
const EVERY_FIELD: Required<Expected> = {
  status: "ok",
  title: null,
  body: [],
  byline: [],
  published: null,
  siteName: null,
  language: null,
  roles: {},
};

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

function accept(page: SplitCase): void {
  const file = `${page.folder}/expected.json`;
  const expected = existsSync(file) ? readExpected(page) : EVERY_FIELD;
  writeJson(file, answerLike(expected, analyzeCase(page)));
  process.stdout.write(`${file} holds the current result: judge the difference before you commit it\n`);
}

/** Names of the fields that are wrong now. */
function missesOf(page: SplitCase): string[] {
  const judged = readExpected(page);
  const answer = fieldsOf(answerLike(judged, analyzeCase(page)));
  return Object.entries(fieldsOf(judged)).flatMap(([name, value]) =>
    isDeepStrictEqual(answer[name], value) ? [] : [name],
  );
}

function recordMisses(page: SplitCase): number {
  const file = `${page.folder}/about.json`;
  const { knownMisses: _, ...about } = z.looseObject({}).parse(JSON.parse(readFileSync(file, "utf8")));
  const names = missesOf(page);
  const knownMisses = Object.fromEntries(names.map((name) => [name, page.knownMisses[name] ?? "not yet right"]));
  writeJson(file, names.length === 0 ? about : { ...about, knownMisses });
  if (names.length > 0) process.stdout.write(`${page.name}: ${names.join(", ")}\n`);
  return names.length;
}

const { values } = parseArgs({ options: { accept: { type: "string" }, misses: { type: "boolean", default: false } } });
if (values.misses) {
  const misses = loadCases().map(recordMisses);
  const wrong = misses.reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `${wrong} fields are wrong in ${misses.filter((count) => count > 0).length} of ${misses.length} cases\n`,
  );
} else if (values.accept !== undefined && existsSync(`fixtures/split/${values.accept}`)) {
  accept(loadCase(values.accept));
} else {
  process.stderr.write(
    "usage: npm run golden -- --accept CASE (a folder in fixtures/split), or npm run golden -- --misses\n",
  );
  process.exit(2);
}
