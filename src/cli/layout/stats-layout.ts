import type { ArticleCount, CorpusStats } from "../corpus-stats.js";
import { itemRow, row } from "./rows.js";
import type { Style } from "./style.js";
import { printable } from "./text-width.js";

/** What an index holds, for reading. */
export function layoutStats({ articles, bytes, published, languages, sections }: CorpusStats, style: Style): string {
  const names = (list: readonly ArticleCount[]) => list.map((item) => `${printable(item.name)} ×${item.articles}`);
  return [
    ...row("Articles", articles.toLocaleString("en-US"), style),
    ...row("Size", `${bytes.toLocaleString("en-US")} bytes`, style),
    ...row("Published", published === null ? "" : `${published.first} to ${published.last}`, style),
    ...itemRow("Languages", names(languages), 2, style),
    ...itemRow("Sections", names(sections), 2, style),
    "",
  ].join("\n");
}
