import type { Corpus } from "../../related/corpus.js";
import type { Cluster, DuplicateGroup, Trend } from "../../related/types.js";
import { countOf } from "./rows.js";
import type { Style } from "./style.js";
import { displayWidth, padTo, printable, truncate } from "./text-width.js";

/** Articles of a group that are shown; the rest are counted. */
const ARTICLES_SHOWN = 10;

const INDENT = "  ";

/** An id that has less room than this is left out. */
const FEWEST_COLUMNS = 8;

interface Listed {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
}

/** A day of ISO 8601, as much of it as an article says. */
const DAY_COLUMNS = "2026-03-04".length;

/** Day, title and id of an article, in one line. */
function articleLine({ id, title, published }: Listed, style: Style): string {
  const day = padTo(
    published === null ? "" : truncate(printable(published).slice(0, DAY_COLUMNS), DAY_COLUMNS),
    DAY_COLUMNS,
  );
  const columns = style.width - INDENT.length - DAY_COLUMNS - INDENT.length;
  const shown = truncate(printable(title ?? id), columns);
  const left = columns - displayWidth(shown) - INDENT.length;
  const tail = title === null || left < FEWEST_COLUMNS ? "" : INDENT + style.dim(truncate(printable(id), left));
  return `${INDENT}${style.dim(day)}${INDENT}${shown}${tail}`;
}

function articleLines(articles: readonly Listed[], style: Style): string[] {
  const shown = articles.slice(0, ARTICLES_SHOWN).map((article) => articleLine(article, style));
  const left = articles.length - shown.length;
  return left === 0 ? shown : [...shown, style.dim(`${INDENT}and ${left.toLocaleString("en-US")} more`)];
}

/** An article and its copies, the first one ahead. */
export function layoutDuplicates(group: DuplicateGroup, corpus: Corpus, style: Style): string {
  const copies = group.duplicates.slice(0, ARTICLES_SHOWN).map((id): Listed => {
    const { title = null, published = null } = corpus.get(id) ?? {};
    return { id, title, published };
  });
  const rest = group.duplicates.slice(ARTICLES_SHOWN).map((id): Listed => ({ id, title: null, published: null }));
  const heading = style.title(`${(group.duplicates.length + 1).toLocaleString("en-US")} copies`);
  return [heading, ...articleLines([group, ...copies, ...rest], style), "", ""].join("\n");
}

/** What a story is about, and its articles. */
export function layoutCluster({ label, articles }: Cluster, style: Style): string {
  const heading = style.title(truncate(printable(label.join(", ")), style.width));
  return [heading, style.dim(countOf(articles.length, "article")), ...articleLines(articles, style), "", ""].join("\n");
}

/** Terms with their counts, one a line. */
export function layoutTrends(trends: readonly Trend[], style: Style): string {
  const names = trends.map(({ surface }) => printable(surface));
  const columns = Math.min(Math.max(...names.map((name) => displayWidth(name))), style.width >> 1);
  const lines = trends.map(({ count, countElsewhere, expected }, i) => {
    const counts = `${countOf(count, "article")}, ${expected.toFixed(1)} expected; ${countElsewhere.toLocaleString("en-US")} elsewhere`;
    return `${padTo(truncate(names[i] ?? "", columns), columns)}${INDENT}${style.dim(counts)}`;
  });
  return [...lines, ""].join("\n");
}
