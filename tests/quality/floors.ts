import { readFileSync } from "node:fs";
import { z } from "zod";

const floorsSchema = z.strictObject({
  fixtures: z.record(z.string(), z.number()),
  roles: z.strictObject({
    /** Of tests/quality/roles.json, and of the four sets that hold its pages. */
    sha256: z.record(z.string(), z.string()),
    floors: z.record(z.string(), z.number()),
  }),
  labeled: z.record(z.string(), z.strictObject({ sha256: z.string(), floors: z.record(z.string(), z.number()) })),
});

/** The floors: they go up with the figures, and never down without a reason in the commit. */
export const FLOORS = floorsSchema.parse(JSON.parse(readFileSync("tests/quality/floors.json", "utf8")));

/** Figures that lie under their floor, in words; a figure that is missing counts as under it. */
export function belowFloors(
  figures: Readonly<Record<string, number | string | null | undefined>>,
  floors: Readonly<Record<string, number>>,
): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const figure = figures[name];
    return typeof figure === "number" && figure >= floor ? [] : [`${name} is ${figure}, its floor ${floor}`];
  });
}
