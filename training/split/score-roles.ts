/**
 * Scores the roles of blocks against roles given by hand, on flattened text and on the HTML of the same pages.
 *
 *   npx tsx training/split/score-roles.ts EVAL_FOLDER [--models DATA_FOLDER] [--page ID] [--confusion]
 *
 * DATA_FOLDER holds the fold models that fit.py and fit-roles.py wrote: each page meets models that never saw its host. Without
 * it the shipped ones are used, which did. The last column is F1 where the label body or boilerplate is given. --page prints
 * the lines of one page that have another role than by hand, --confusion the commonest mistakes.
 */
import { parseArgs } from "node:util";
import type { Role } from "../../src/split/role-lists.js";
import { assignRoles } from "../../src/split/roles.js";
import { loadModels } from "./folds.js";
import {
  blockOfLines,
  type LabelKind,
  loadRoleModels,
  type RolePage,
  readRolePages,
  roleFoldOf,
  splitRolePage,
} from "./role-labels.js";
import { macroF1, type RolePair, scoreRoles } from "./role-scores.js";
import { hostOf } from "./sets.js";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { models: { type: "string" }, page: { type: "string" }, confusion: { type: "boolean", default: false } },
});
const [evalFolder] = positionals;
if (evalFolder === undefined) {
  console.error("usage: score-roles.ts EVAL_FOLDER [--models DATA_FOLDER] [--page ID] [--confusion]");
  process.exit(2);
}

interface LinePair extends RolePair {
  readonly line: number;
  readonly text: string;
}

type Format = "text" | "html";

/** The roles of the lines of pages, by hand and by program. Lines that no block shows are left out. */
function pairsOf(pages: readonly RolePage[], format: Format): Readonly<Record<LabelKind, readonly LinePair[]>> {
  const splitters = values.models === undefined ? [] : loadModels(values.models, format);
  const models = values.models === undefined ? [] : loadRoleModels(values.models, format);
  const pairs = { own: [] as LinePair[], given: [] as LinePair[] };
  for (const page of pages) {
    const { parsed, evidence, labels } = splitRolePage(page, format, splitters);
    const model = models[roleFoldOf(hostOf(page.text, page.name))];
    const blocks = blockOfLines(parsed, page.text);
    for (const kind of ["own", "given"] as const) {
      const { isBody, title } = labels[kind];
      const roles: readonly Role[] =
        model === undefined
          ? assignRoles(parsed, title, evidence, isBody)
          : assignRoles(parsed, title, evidence, isBody, { models: { html: model, text: model } });
      for (const [line, block] of blocks.entries()) {
        const [wanted, said, text = ""] = [page.roles[line], roles[block], page.text.lines?.[line]?.text];
        if (wanted !== undefined && said !== undefined) pairs[kind].push({ wanted, said, line: line + 1, text });
      }
    }
  }
  return pairs;
}

function printScores(own: readonly RolePair[], given: readonly RolePair[]): void {
  const ofGiven = new Map(scoreRoles(given).map((score) => [score.role, score]));
  const percent = (share = 0) => (100 * share).toFixed(1).padStart(6);
  console.log(`${"role".padEnd(15)}  lines  prec.  rec.     F1  given`);
  for (const { role, support, precision, recall, f1 } of scoreRoles(own)) {
    const figures = [precision, recall, f1, ofGiven.get(role)?.f1].map(percent).join(" ");
    console.log(`${role.padEnd(15)} ${String(support).padStart(6)} ${figures}`);
  }
}

function printConfusion(pairs: readonly RolePair[]): void {
  const counts = new Map<string, number>();
  for (const { wanted, said } of pairs)
    if (wanted !== said) counts.set(`${wanted} as ${said}`, (counts.get(`${wanted} as ${said}`) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 40);
  console.log(rows.map(([name, count]) => `${count} ${name}`).join("\n"));
}

const all = readRolePages(evalFolder);
const pages = all.filter(({ text }) => values.page === undefined || values.page === text.id);
for (const format of ["text", "html"] as const) {
  const { own, given } = pairsOf(pages, format);
  console.log(`${format}: ${own.length} of ${pages.reduce((sum, page) => sum + page.roles.length, 0)} lines`);
  if (values.page !== undefined) {
    for (const { line, wanted, said, text } of own)
      if (wanted !== said) console.log(`${line}: ${wanted} by hand, ${said} by program: ${text.slice(0, 100)}`);
    continue;
  }
  printScores(own, given);
  const figures = [own, given].map((pairs) => macroF1(scoreRoles(pairs)).toFixed(3));
  console.log(`mean F1 of the ten commonest roles: ${figures.join(", with the label given ")}`);
  if (values.confusion) printConfusion(own);
}
