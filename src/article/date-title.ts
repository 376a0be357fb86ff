import type { ArticleContext } from "./context.js";
import type { DateReader } from "./date-reader.js";

/** What parts the date from the rest of a title tag; a comma last, as it stands within dates too. */
const SEPARATORS = [/[|–—·•]| - /u, /,/u];
const LONGEST_TITLE = 300;

/** The page's own titles: its title tag, `og:title`, and the first line of flattened text, which often is the title tag. */
function titlesOf({ parsed, title }: ArticleContext): readonly string[] {
  const { titleTag, meta } = parsed.signals;
  const [first] = parsed.blocks;
  const isTitleLine = parsed.page.format === "text" && title !== null && title.block !== 0;
  return [
    titleTag,
    meta.get("og:title")?.[0],
    isTitleLine && first?.text.startsWith(title.text) ? first.text : null,
  ].filter((text) => typeof text === "string");
}

/** The date at the end of a title tag (`Ferry runs again | Fjord Post | 03.05.2024`); null where it ends otherwise. */
export function dateInTitle(context: ArticleContext, dates: DateReader): string | null {
  for (const title of titlesOf(context)) {
    for (const separator of SEPARATORS) {
      const parts = title.slice(-LONGEST_TITLE).split(separator);
      const last = parts.at(-1)?.trim() ?? "";
      const [found] = parts.length > 1 ? dates.inLine(last) : [];
      if (found && found.start === 0 && found.end === last.length) return found.date;
    }
  }
  return null;
}
