import type { Split } from "../split/types.js";
import { escapeText } from "./escape.js";
import { STATUS_NOTES, writeStatus } from "./page-entry.js";
import { countOf, countRoles, DOUBTFUL, type RoleCount, type Side, type TalliedBlock, wordsOf } from "./tally.js";

/** What each limit means; one that is not known is named only. */
const LIMIT_NOTES: ReadonlyMap<string, string> = new Map([
  ["bytes", "the page was longer than is read; the rest is left out"],
  ["blocks", "the page had more blocks than are kept; the rest is left out"],
  ["depth", "elements were nested deeper than is followed; their text is kept"],
]);

const SIDE_TITLES: Readonly<Record<Side, string>> = { title: "Title", body: "Body", boilerplate: "Boilerplate" };

/** What is known about the page as a whole. */
export function writeFacts(split: Split, blocks: readonly TalliedBlock[]): string {
  const { status, confidence, language, format, encoding, limits } = split;
  const rows: readonly (readonly [string, string])[] = [
    ["Status", `${writeStatus(status)} ${STATUS_NOTES[status]}`],
    ...(status === "ok" ? [["Sure of the body", `${Math.round(confidence * 100)}%`] as const] : []),
    ["Words", writeWords(blocks)],
    ["Language of the body", language === null ? "not known" : escapeText(language)],
    ["Read as", `${format === "html" ? "HTML" : "flattened text"}, ${escapeText(encoding)}`],
    ...(limits.length === 0 ? [] : [["Limits reached", limits.map(writeLimit).join("; ")] as const]),
  ];
  return `<dl class="facts">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>\n`;
}

function writeWords(blocks: readonly TalliedBlock[]): string {
  const [kept, all] = [wordsOf(blocks, "body"), wordsOf(blocks)];
  const share = all === 0 ? "" : ` (${Math.round((kept / all) * 100)}%)`;
  return `${kept.toLocaleString("en-US")} kept${share}, ${(all - kept).toLocaleString("en-US")} dropped`;
}

function writeLimit(limit: string): string {
  const note = LIMIT_NOTES.get(limit);
  return `<strong>${escapeText(limit)}</strong>${note === undefined ? "" : `: ${note}`}`;
}

/** How to read the blocks below. */
const NOTE =
  "The figure beside a block is how sure its side is; the paler its color, the less. " +
  `Below ${DOUBTFUL.percent}% it is doubtful and has a question mark. The reasons show where the pointer or the keyboard is.`;

/** The roles of the page with their counts, each with a box to hide its blocks. Works without a script. */
export function writeLegend(blocks: readonly TalliedBlock[]): string {
  if (blocks.length === 0) return "";
  const roles = countRoles(blocks);
  const groups = (["title", "body", "boilerplate"] as const).map((side) => writeGroup(side, roles));
  const switches =
    `<p class="note">${NOTE}</p>` +
    '<div class="switches"><label><input type="checkbox" class="all-reasons"> Show all reasons</label>' +
    ' <label><input type="checkbox" class="only-doubts"> Only doubtful blocks</label></div>';
  return `<fieldset class="legend"><legend>Blocks by role</legend>${groups.join("")}${switches}</fieldset>\n`;
}

function writeGroup(side: Side, roles: readonly RoleCount[]): string {
  const own = roles.filter((role) => role.side === side);
  if (own.length === 0) return "";
  const total = own.reduce((sum, { words }) => sum + words, 0);
  const boxes = own.map(
    ({ role, blocks, words }) =>
      `<label title="${countOf(words, "word")}"><input type="checkbox" class="f-${role}" checked> ${role} <span class="count">${blocks.toLocaleString("en-US")}</span></label>`,
  );
  return `<div class="group ${side}"><span class="name">${SIDE_TITLES[side]}</span> <span class="count">${countOf(total, "word")}</span> ${boxes.join(" ")}</div>`;
}
