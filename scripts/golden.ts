/** `npm run golden -- --accept CASE`: rewrites `expected.json` of one case of fixtures/split from the current result. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { analyzeCase, answerLike, type Expected, loadCase, readExpected } from "../tests/split/cases.js";

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

const { values } = parseArgs({ options: { accept: { type: "string" } } });
if (values.accept === undefined || !existsSync(join("fixtures/split", values.accept))) {
  process.stderr.write("usage: npm run golden -- --accept CASE, the name of a folder in fixtures/split\n");
  process.exit(2);
}
const page = loadCase(values.accept);
const file = join(page.folder, "expected.json");
const expected = existsSync(file) ? readExpected(page) : EVERY_FIELD;
writeFileSync(file, `${JSON.stringify(answerLike(expected, analyzeCase(page)), null, 2)}\n`);
process.stdout.write(`${file} holds the current result: judge the difference before you commit it\n`);
