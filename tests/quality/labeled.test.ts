import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { listSets } from "../../scripts/eval/records.js";
import { runSet } from "../../scripts/eval/run-set.js";
import { belowFloors, FLOORS } from "./floors.js";

const { NUTGRAF_EVAL: given } = process.env;
const folder = given === undefined || given === "" ? null : resolve(given);
const sets = folder === null ? [] : listSets(folder);

describe("labeled sets", () => {
  test.for(Object.entries(FLOORS.labeled))(
    "%s stays above its floors",
    async ([name, { sha256, floors }], { skip }) => {
      if (folder === null) return skip("NUTGRAF_EVAL names no folder of labeled sets");
      const set = sets.find((known) => `${known.task}/${known.name}` === name);
      if (set === undefined) return skip(`${folder} has no set ${name}`);
      expect(createHash("sha256").update(readFileSync(set.file)).digest("hex"), "these are other data").toBe(sha256);
      const { scores } = await runSet(folder, set);
      expect(belowFloors(scores, floors)).toEqual([]);
    },
  );
});
