import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readRecords } from "../../scripts/eval/records.js";

const articleSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });

/** Pages of a labeled set that are timed: the first, so that every run has the same. */
const MOST_PAGES = 60;

/** The HTML pages of our fixtures, or the first of `article/fundus-parsers` in a folder of labeled sets. */
export function benchPages(folder: string | undefined): string[] {
  if (folder !== undefined) {
    const records = readRecords(join(folder, "data/article/fundus-parsers.jsonl.gz")).slice(0, MOST_PAGES);
    return records.flatMap(({ html }) => (html === undefined ? [] : [html]));
  }
  return readdirSync("fixtures/split")
    .map((name) => join("fixtures/split", name, "page.html"))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, "utf8"));
}

/** The articles of our fixtures' corpus. */
export function benchArticles() {
  return readFileSync("fixtures/corpus/articles.jsonl", "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => articleSchema.parse(JSON.parse(line)));
}
