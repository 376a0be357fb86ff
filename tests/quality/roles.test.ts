import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Role } from "../../src/split/role-lists.js";
import { assignRoles } from "../../src/split/roles.js";
import {
  blockOfLines,
  type LabelKind,
  ROLES_FILE,
  readRolePages,
  splitRolePage,
} from "../../training/split/role-labels.js";
import { macroF1, type RolePair, scoreRoles } from "../../training/split/role-scores.js";
import { belowFloors, FLOORS } from "./floors.js";

const { NUTGRAF_EVAL: given } = process.env;
const folder = given === undefined || given === "" ? null : resolve(given);
const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");
const LONGEST_RUN = 120_000;

/** Mean F1 of the commonest roles, on each form of the pages, with the splitter's labels and with those given by hand. */
function figuresOf(evalFolder: string): Record<string, number> {
  const figures: Record<string, number> = {};
  const pages = readRolePages(evalFolder);
  for (const format of ["text", "html"] as const) {
    const pairs: Record<LabelKind, RolePair[]> = { own: [], given: [] };
    for (const page of pages) {
      const { parsed, evidence, labels } = splitRolePage(page, format, []);
      const blocks = blockOfLines(parsed, page.text);
      for (const kind of ["own", "given"] as const) {
        const roles = assignRoles(parsed, labels[kind].title, evidence, labels[kind].isBody);
        for (const [line, block] of blocks.entries()) {
          const [wanted, said] = [page.roles[line], roles[block]];
          if (wanted !== undefined && said !== undefined) pairs[kind].push({ wanted, said });
        }
      }
    }
    for (const kind of ["own", "given"] as const) figures[`${format}.${kind}`] = macroF1(scoreRoles(pairs[kind]));
  }
  return figures;
}

describe("roles", () => {
  test("of the pages labeled by hand stay above their floors", { timeout: LONGEST_RUN }, ({ skip }) => {
    if (folder === null) return skip("NUTGRAF_EVAL names no folder of labeled sets");
    const files = Object.keys(FLOORS.roles.sha256);
    const found = files.map((file) => [file, sha256(file === ROLES_FILE ? file : join(folder, "data", file))]);
    expect(Object.fromEntries(found), "these are other data").toEqual(FLOORS.roles.sha256);
    expect(belowFloors(figuresOf(folder), FLOORS.roles.floors)).toEqual([]);
  });

  test("given by hand cover each line of a page once, in order", () => {
    const pages: readonly { readonly roles: readonly (readonly [number, number, Role])[] }[] = JSON.parse(
      readFileSync(ROLES_FILE, "utf8"),
    );
    expect(pages).toHaveLength(60);
    for (const { roles } of pages) {
      let next = 1;
      for (const [first, last] of roles) {
        expect([first, last >= first]).toEqual([next, true]);
        next = last + 1;
      }
    }
  });

  test("score 1 where all are right, and other is not among the commonest", () => {
    const right: RolePair[] = [
      { wanted: "footer", said: "footer" },
      { wanted: "other", said: "footer" },
      { wanted: "title", said: "title" },
    ];
    expect(macroF1(scoreRoles(right.filter(({ wanted }) => wanted !== "other")))).toBe(1);
    expect(macroF1(scoreRoles(right))).toBeCloseTo((2 / 3 + 1) / 2, 12);
  });
});
