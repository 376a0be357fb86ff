/** The table of docs/readability.md: our scores of the English texts beside those of the peers. `npx tsx training/peers/readability-table.ts` */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { measureReadability } from "../../src/index.js";

const measured = z.record(z.string(), z.object({ scores: z.record(z.string(), z.number()) }));
const peersSchema = z.object({
  "text-readability": z.object({ texts: measured }),
  textstat: z.object({ texts: measured }),
});
const textsSchema = z.array(z.object({ id: z.string(), language: z.string(), text: z.string() }));
const read = (name: string): unknown => JSON.parse(readFileSync(`fixtures/peers/${name}.json`, "utf8"));

const peers = peersSchema.parse(read("readability"));
const texts = textsSchema.parse(read("readability-texts")).filter(({ language }) => language === "en");
const show = (value: number | undefined): string => value?.toFixed(1) ?? "–";

const columns = texts.map(({ id, text }) => ({
  id,
  ours: measureReadability(text, { language: "en" }).scores,
  first: peers["text-readability"].texts[id]?.scores ?? {},
  second: peers.textstat.texts[id]?.scores ?? {},
}));
const names = Object.keys(columns[0]?.second ?? {});
const rows = names.map((name) => [
  `\`${name}\``,
  ...columns.map(
    ({ ours, first, second }) => `${show(ours[name]?.value)} / ${show(first[name])} / ${show(second[name])}`,
  ),
]);
const table = [
  ["nutgraf / text-readability / textstat", ...columns.map(({ id }) => id)],
  columns.map(() => "---"),
  ...rows,
];
table[1]?.unshift("---");
process.stdout.write(`${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`);
