import type { Entity, KeyTerm, Readability } from "../../analysis/types.js";
import type { Analysis } from "../../analyze.js";
import type { Article } from "../../article/types.js";
import { layoutBody } from "./body-layout.js";
import { countOf, itemRow, percent, row } from "./rows.js";
import type { Style } from "./style.js";
import { printable } from "./text-width.js";
import { wrap } from "./wrap.js";

/** An analysis for reading: title, what is known about the article, key terms, readability, then the body. */
export function layoutAnalysis(analysis: Analysis, style: Style): string {
  const { article, blocks, keyTerms, readability } = analysis;
  const body = layoutBody(blocks, style);
  const left = blocks.filter(({ isBody, role }) => !isBody && role !== "title").length;
  return [
    ...layoutHead(article, style),
    "",
    ...row("Status", statusOf(analysis, style), style),
    ...row("Length", article.wordCount === 0 ? "" : lengthOf(article, readability), style),
    ...row("Language", article.language ?? "", style),
    ...itemRow("Key terms", keyTerms.map(keyTermOf), 3, style),
    ...row("Readability", readabilityOf(readability), style),
    ...layoutEntities(analysis, style),
    "",
    ...(body.length === 0 ? [] : [...body, ""]),
    ...(left === 0 ? [] : [style.dim(`${countOf(left, "other block")} left out; nutgraf split shows them`), ""]),
  ].join("\n");
}

function layoutHead({ title, byline, published, siteName, canonicalUrl, url }: Article, style: Style): string[] {
  const titleLines =
    title === null ? [style.dim("(no title found)")] : wrap(printable(title), style.width).map(style.title);
  const facts = [byline.length === 0 ? null : `By ${byline.join(", ")}`, published, siteName];
  const line = facts.filter((fact) => fact !== null).join(" · ");
  const address = canonicalUrl ?? url;
  return [
    ...titleLines,
    ...(line === "" ? [] : wrap(printable(line), style.width)),
    ...(address === null ? [] : [style.dim(printable(address))]),
  ];
}

function statusOf({ status, confidence, limits }: Analysis, style: Style): string {
  const paint = status === "ok" ? style.good : style.warning;
  const reached = limits.length === 0 ? "" : ` · limits reached: ${limits.join(", ")}`;
  const sure = status === "ok" ? ` · ${percent(confidence)} sure of the body` : ""; // of no body there is nothing to be sure of
  return `${paint(status)}${sure}${reached}`;
}

function lengthOf({ wordCount }: Article, { readingMinutes }: Readability): string {
  const minutes = readingMinutes < 1 ? "less than a minute" : countOf(Math.round(readingMinutes), "minute");
  return `${countOf(wordCount, "word")} · ${minutes} to read`;
}

function keyTermOf({ surface, count }: KeyTerm): string {
  return `${printable(surface)} ×${count}`;
}

/** Scores of which a reader sees the first that holds: one scale of ease a language, LIX where there is none. */
const SHOWN_SCORES: readonly (readonly [name: string, label: string])[] = Object.freeze([
  ["fleschReadingEase", "reading ease"],
  ["amstad", "reading ease"],
  ["kandelMoles", "reading ease"],
  ["szigrisztPazos", "reading ease"],
  ["gulpease", "Gulpease"],
  ["douma", "reading ease"],
  ["fleschPortuguese", "reading ease"],
  ["fleschRussian", "reading ease"],
  ["lix", "LIX"],
]);

/** What is said in the place of scores, or beside them. */
const NOTES: Readonly<Record<Readability["notes"][number], string>> = Object.freeze({
  "no-punctuation": "not measured: no sentence ends with a stop",
  "little-punctuation": "not measured: too few sentences end with a stop",
  "short-text": "a short text, so a rough estimate",
});

function readabilityOf({ consensusGrade, difficulty, scores, notes }: Readability): string {
  const [label, shown] = SHOWN_SCORES.map(([name, label]) => [label, scores[name] ?? null] as const).find(
    ([, score]) => score !== null,
  ) ?? ["", null];
  const parts = [
    consensusGrade === null ? null : `grade ${consensusGrade.toFixed(1)}`,
    shown === null ? null : `${label} ${shown.value.toFixed(0)}${shown.band === null ? "" : ` (${shown.band})`}`,
    difficulty === null ? null : `difficulty ${difficulty.toFixed(0)} of 100`,
    ...notes.map((note) => NOTES[note]),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

function layoutEntities({ entities }: Analysis, style: Style): string[] {
  if (entities === undefined) return [];
  const names = (list: readonly Entity[]) => list.map(({ name, count }) => `${printable(name)} ×${count}`);
  return [
    ...itemRow("People", names(entities.people), 2, style),
    ...itemRow("Places", names(entities.places), 2, style),
    ...itemRow("Groups", names(entities.organizations), 2, style),
  ];
}
