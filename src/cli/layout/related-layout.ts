import type { Related } from "../../related/types.js";
import { percent } from "./rows.js";
import type { Style } from "./style.js";
import { displayWidth, printable, truncate } from "./text-width.js";
import { wrap } from "./wrap.js";

const SCORE_COLUMNS = 6;
/** Terms that a reader takes in at a glance. */
const TERMS_SHOWN = 8;

/** An article and the articles nearest to it. */
export interface Neighbors {
  /** Null for a text that has no id. */
  readonly id: string | null;
  readonly title: string | null;
  readonly related: readonly Related[];
}

/** How answers are laid out. */
export interface NeighborsStyle extends Style {
  /** All terms that two articles share, with the part of the score that each gives. */
  readonly isExplained: boolean;
}

/** An article's title, then its nearest articles with score, title, id and the terms they share, strongest first. */
export function layoutNeighbors({ id, title, related }: Neighbors, style: NeighborsStyle): string {
  const lines =
    related.length === 0 ? [style.dim("  nothing related")] : related.flatMap((item) => layoutRelated(item, style));
  const heading = wrap(printable(title ?? id ?? "(text given)"), style.width).map(style.title);
  const idLine = id === null || title === null ? [] : [style.dim(truncate(printable(id), style.width))];
  return [...heading, ...idLine, ...lines, "", ""].join("\n");
}

function layoutRelated({ id, title, score, terms, duplicates }: Related, style: NeighborsStyle): string[] {
  const columns = style.width - SCORE_COLUMNS;
  const margin = " ".repeat(SCORE_COLUMNS);
  const shared = style.isExplained
    ? terms.map(({ surface, contribution }) => `${surface} ${(contribution * 100).toFixed(1)}%`)
    : terms.slice(0, TERMS_SHOWN).map(({ surface }) => surface);
  const notes = [
    ...(title === null ? [] : [truncate(printable(id), columns)]),
    ...(shared.length === 0 ? [] : wrap(printable(`shared: ${shared.join(", ")}`), columns)),
    ...(duplicates.length === 0 ? [] : wrap(printable(`copies: ${duplicates.join(", ")}`), columns)),
  ];
  const heading = wrap(printable(title ?? id), columns);
  return [
    ...heading.map((line, i) => (i === 0 ? style.good(scoreOf(score)) : margin) + line),
    ...notes.map((note) => margin + style.dim(note)),
  ];
}

function scoreOf(score: number): string {
  const text = percent(score);
  return `${" ".repeat(Math.max(0, SCORE_COLUMNS - 2 - displayWidth(text)))}${text}  `;
}
