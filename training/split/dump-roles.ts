/**
 * Writes the evidence and the roles by hand of the pages of tests/quality/roles.json and of fixtures/split for fit-roles.py.
 *
 *   npx tsx training/split/dump-roles.ts EVAL_FOLDER DATA_FOLDER
 *
 * DATA_FOLDER holds the fold models that fit.py wrote: body and boilerplate are told apart as on a page never seen.
 */
import fs from "node:fs";
import path from "node:path";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import { readPage } from "../../src/page/read-page.js";
import { ROLE_COLUMNS } from "../../src/split/role-columns.js";
import { gatherRoleEvidence } from "../../src/split/role-evidence.js";
import { BODY_ROLES, ROLE_NAMES } from "../../src/split/role-lists.js";
import { loadCases, readExpected } from "../../tests/split/cases.js";
import { loadModels } from "./folds.js";
import { blockOfLines, readRolePages, type SplitRolePage, splitParsed, splitRolePage } from "./role-labels.js";
import { hostOf } from "./sets.js";

const [evalFolder, dataFolder] = process.argv.slice(2);
if (evalFolder === undefined || dataFolder === undefined) {
  console.error("usage: dump-roles.ts EVAL_FOLDER DATA_FOLDER");
  process.exit(2);
}

const rowsFile = fs.openSync(path.join(dataFolder, "roles.f32"), "w");
const pages: object[] = [];

function write(page: SplitRolePage, kind: "own" | "given", more: object): void {
  const { isBody, title } = page.labels[kind];
  const rows = gatherRoleEvidence(page.parsed, title, page.evidence, isBody);
  const dense = new Float32Array(isBody.length * ROLE_COLUMNS.length);
  for (const row of isBody.keys())
    for (let k = rows.starts[row] ?? 0; k < rows.end(row); k++)
      dense[row * ROLE_COLUMNS.length + (rows.columns[k] ?? 0)] = rows.values[k] ?? 0;
  fs.writeSync(rowsFile, new Uint8Array(dense.buffer));
  pages.push({ format: page.parsed.page.format, kind, titleBlock: title?.block ?? -1, isBody, ...more });
}

for (const format of ["text", "html"] as const) {
  const models = loadModels(dataFolder, format);
  for (const page of readRolePages(evalFolder)) {
    const split = splitRolePage(page, format, models);
    const lines = blockOfLines(split.parsed, page.text);
    const gold = split.parsed.blocks.map((_, block) => page.roles[lines.indexOf(block)] ?? null);
    const more = { host: hostOf(page.text, page.name), gold, lines, roles: page.roles };
    write(split, "own", more);
    write(split, "given", more);
  }
}
for (const fixture of loadCases()) {
  const address = fixture.url === null ? {} : { url: fixture.url };
  const input = fixture.isHtml ? { html: fixture.bytes, ...address } : { text: fixture.bytes, ...address };
  const split = splitParsed(parseBlocks(readPage(input)), undefined);
  const { blocks } = split.parsed;
  const gold = new Array<string | null>(blocks.length).fill(null);
  for (const [prefix, role] of Object.entries(readExpected(fixture).roles ?? {})) {
    const block = blocks.findIndex(({ text }) => text.startsWith(prefix));
    if (block >= 0) gold[block] = role;
  }
  write(split, "own", { host: null, gold });
}
const meta = { columns: ROLE_COLUMNS, roles: ROLE_NAMES, ofBody: BODY_ROLES, pages };
fs.writeFileSync(path.join(dataFolder, "roles-pages.json"), JSON.stringify(meta));
