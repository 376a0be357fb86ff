import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** What the examples of a document gave and what their comments say, by place: `README.md:12 split.status`. */
export interface ExampleResults {
  readonly found: Readonly<Record<string, unknown>>;
  readonly wanted: Readonly<Record<string, unknown>>;
}

/** Where each name that users import stands in the source. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ["nutgraf", "src/index.ts"],
  ["nutgraf/node", "src/node/index.ts"],
  ["nutgraf/schemas", "src/schemas.ts"],
  ["nutgraf/entities", "src/entities.ts"],
  ["nutgraf/background", "src/background.ts"],
]);

const EXPECTATION = /^(?<expression>.*?)(?:;\s*|^)\/\/ => (?<value>.+)$/u;
const DECLARATION = /^const (?<name>\w+) = /u;
const IMPORT = /^import .* from "(?<from>[^"]+)";$/u;

/** Lines of a fenced block with their numbers in the document, from 1. */
export interface FencedBlock {
  readonly language: string;
  readonly lines: readonly { readonly text: string; readonly number: number }[];
}

/** The fenced blocks of a Markdown document, in order. */
export function fencedBlocks(document: string): readonly FencedBlock[] {
  const blocks: { language: string; lines: { text: string; number: number }[] }[] = [];
  let open: (typeof blocks)[number] | null = null;
  for (const [i, text] of readFileSync(document, "utf8").split("\n").entries()) {
    if (open === null && text.startsWith("```")) open = { language: text.slice(3), lines: [] };
    else if (open !== null && text === "```") {
      blocks.push(open);
      open = null;
    } else open?.lines.push({ text, number: i + 1 });
  }
  return blocks;
}

/**
 * The TypeScript examples of a document as one module that exports `found` and `wanted`: examples run from top to bottom and use what
 * stands above them. `expression; // => value`, with the comment on the same line or on the next, becomes a record of both.
 */
export function examplesModule(document: string): string {
  const imports: string[] = [];
  const statements: string[] = [];
  const lines = fencedBlocks(document).flatMap((block) => (block.language === "ts" ? block.lines : []));
  for (const [i, { text, number }] of lines.entries()) {
    const { from } = IMPORT.exec(text)?.groups ?? {};
    const { expression, value } = EXPECTATION.exec(text)?.groups ?? {};
    if (from !== undefined) imports.push(text.replace(`"${from}"`, JSON.stringify(sourceOf(from))));
    else if (value === undefined) statements.push(text);
    else if (expression !== "") statements.push(record(`${document}:${number}`, expression ?? "", value));
    else statements[statements.length - 1] = record(`${document}:${number}`, lines[i - 1]?.text ?? "", value);
  }
  const records =
    "export const found: Record<string, unknown> = {};\nexport const wanted: Record<string, unknown> = {};";
  return [...imports, records, ...statements].join("\n");
}

function sourceOf(name: string): string {
  if (name.startsWith("node:")) return name;
  const path = SOURCES.get(name);
  if (path === undefined) throw new Error(`an example imports ${name}, which the package does not have`);
  return resolve(path);
}

/** A statement that records what an expression gives; of a declaration, what was declared. */
function record(place: string, statement: string, value: string): string {
  const code = statement.replace(/;$/u, "");
  const { name } = DECLARATION.exec(code)?.groups ?? {};
  const key = JSON.stringify(`${place} ${name ?? code}`);
  const found = rounded(name ?? `(${code})`, value);
  return `${name === undefined ? "" : `${code};`} found[${key}] = ${found}; wanted[${key}] = ${value};`;
}

/** A number with decimals is compared to as many as the document shows. */
function rounded(expression: string, value: string): string {
  const decimals = /^-?\d+\.(?<decimals>\d+)$/u.exec(value)?.groups?.["decimals"];
  return decimals === undefined ? expression : `Number(Number(${expression}).toFixed(${decimals.length}))`;
}
