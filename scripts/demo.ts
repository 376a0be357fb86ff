/** `npm run demo`: the main job on pages that come with the repository, with the built package. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Analysis, LabelledBlock } from "../src/index.js";

/** As many lines of a failed build as hold its error. */
const LINES_OF_ERROR = 15;

/** Builds the package without a word of the build's own, unless it fails. */
function build(): void {
  process.stderr.write("Building the package, which takes about half a minute ...\n");
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build"], {
    encoding: "utf8",
    shell: process.platform === "win32", // where npm is a script
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`.trimEnd().split("\n").slice(-LINES_OF_ERROR).join("\n"));
  process.stderr.write("\nThe package could not be built: npm run build shows all that was said\n");
  process.exit(1);
}

build();
const library: typeof import("../src/index.js") = await import(pathToFileURL("dist/index.js").href);

/** The first is shown block by block. */
const PAGES = ["text-no-title-tag/page.txt", "html-read-also/page.html", "text-german/page.txt"];
const CORPUS = "fixtures/corpus/articles.jsonl";
const QUERIES = 3;
const WIDTH = 110;

const articleSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });

function print(line = ""): void {
  process.stdout.write(`${line}\n`);
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

function heading(text: string): void {
  print();
  print(`── ${text} ${"─".repeat(Math.max(2, WIDTH - text.length - 4))}`);
}

function row(name: string, value: string): void {
  print(`   ${name.padEnd(13)}${shorten(value, WIDTH - 16)}`);
}

/** Roles of the blocks that are left out, the most frequent first. */
function rolesLeftOut(blocks: readonly LabelledBlock[]): string {
  const counts = new Map<string, number>();
  for (const { isBody, role } of blocks) if (!isBody) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([role, count]) => `${role} ${count}`)
    .join(", ");
}

function printAnalysis({
  article,
  blocks,
  status,
  confidence,
  language,
  keyTerms,
  readability,
  sentences,
}: Analysis): void {
  const body = blocks.filter(({ isBody }) => isBody);
  const facts = [article.byline.join(" and "), article.published, article.siteName, language].filter(Boolean);
  row("title", article.title ?? "none");
  row("about", facts.join(" · "));
  row(
    "split",
    `${status}, confidence ${confidence.toFixed(2)}: ${body.length} of ${blocks.length} blocks are the article`,
  );
  row("left out", rolesLeftOut(blocks));
  row(
    "key terms",
    keyTerms
      .slice(0, 8)
      .map(({ surface }) => surface)
      .join(", "),
  );
  const grade = readability.consensusGrade === null ? "" : `, US grade ${readability.consensusGrade.toFixed(1)}`;
  row(
    "reading",
    `${article.wordCount} words, ${sentences.length} sentences, ${readability.readingMinutes.toFixed(1)} minutes${grade}`,
  );
}

function printBlocks(blocks: readonly LabelledBlock[]): void {
  print();
  for (const { isBody, role, confidence, text } of blocks) {
    print(`   ${isBody ? "█" : " "} ${role.padEnd(14)} ${confidence.toFixed(2)}  ${shorten(text, WIDTH - 26)}`);
  }
}

function printRelated(): void {
  const lines = readFileSync(CORPUS, "utf8").split("\n").filter(Boolean);
  const articles = lines.map((line) => articleSchema.parse(JSON.parse(line)));
  const corpus = new library.Corpus();
  corpus.addAll(articles);
  heading(`related articles, from a corpus of ${corpus.size}`);
  const stride = Math.floor(articles.length / QUERIES);
  for (const { id, title } of articles.filter((_, i) => i % stride === 0).slice(0, QUERIES)) {
    print(`   ${title}`);
    for (const { title: found, score, terms } of corpus.related(id, { limit: 2 })) {
      print(`     ${score.toFixed(2)}  ${shorten(found ?? "", WIDTH - 10)}`);
      print(
        `           shared: ${terms
          .slice(0, 6)
          .map(({ surface }) => surface)
          .join(", ")}`,
      );
    }
    print();
  }
}

print("nutgraf splits scraped pages into article and boilerplate, and finds related articles.");
for (const [i, page] of PAGES.entries()) {
  const path = `fixtures/split/${page}`;
  const source = readFileSync(path, "utf8");
  const analysis = library.analyzePage(path.endsWith(".html") ? { html: source } : { text: source });
  heading(path);
  printAnalysis(analysis);
  if (i === 0) printBlocks(analysis.blocks);
}
printRelated();
print("   The same from the command line: npx nutgraf analyze FILE, npx nutgraf --help");
