import { BYLINE_LINE, linesAfter, partsOf, unglue } from "./byline-line.js";
import { fullNames, hasFirstName } from "./byline-lone.js";
import { BYLINE_CONFIDENCE, type BylineSource } from "./byline-source.js";
import type { ArticleContext } from "./context.js";
import { type BylineName, splitNames, stripPrefix } from "./person-names.js";

/** How many lines of the whole page are looked at, and how many may say who wrote the article. */
const MOST = Object.freeze({ lines: 3_000, found: 20 });

/** Roles that the line after the body has where it names the author. */
const SIGNED: ReadonlySet<string> = new Set(["byline", "author-bio", "other"]);

/** Words for `written by` that stand before nothing but an author, also far from the title. */
const EXPLICIT =
  /^(?:(?:this (?:post|article) was )?written by|posted by|article by|authors?\s?:|authors?$|autor(?:in|en|es|a)?\s?:|autor(?:in)?$|auteure?s?\s?:|autore\s?:|(?:geschrieben|verfasst|erstellt|veröffentlicht) von|écrit par|rédigé par|escrito por|scritto da|geschreven door|skrevet av|skrivet av|skrevet af|napisał(?:a)?|автор\s?:)/iu;

/** What lines all over the page say that name an author in so many words; nobody where they name different ones. */
function explicitNames(context: ArticleContext): readonly BylineName[] {
  const { blocks } = context.parsed;
  const found = new Map<string, readonly BylineName[]>();
  for (let index = 0; index < Math.min(blocks.length, MOST.lines) && found.size < 2; index++) {
    const line = blocks[index]?.text ?? "";
    const role = context.labelled[index]?.role;
    if (line.length > BYLINE_LINE.characters || role === "comment" || !EXPLICIT.test(line)) continue;
    for (const part of partsOf(line)) {
      if (!EXPLICIT.test(part)) continue;
      const rest = stripPrefix(part.replace(EXPLICIT, ""));
      const names = splitNames(unglue(rest.trim() === "" ? linesAfter(context, index) : rest));
      if (names.length > 0) found.set(names.map(({ name }) => name).join("|"), names);
    }
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : [];
}

/** Names that sign the body: on its last line, or on the first after it. */
function signature({ parsed, labelled, foot }: ArticleContext): readonly BylineName[] {
  for (const index of [foot.start - 1, foot.start]) {
    const { text = "", kind } = parsed.blocks[index] ?? {};
    const { isBody = false, role = "other" } = labelled[index] ?? {};
    if (kind === "heading" || !(isBody || SIGNED.has(role))) continue;
    const names = fullNames(text);
    if (names.length > 0 && names.every(({ name }) => hasFirstName(name))) return names;
  }
  return [];
}

/** Sources for pages that name nobody near the title. */
export function sourcesElsewhere(context: ArticleContext): readonly BylineSource[] {
  return [
    { source: "visible text", confidence: BYLINE_CONFIDENCE.elsewhere, isSure: false, read: () => signature(context) },
    {
      source: "visible text",
      confidence: BYLINE_CONFIDENCE.elsewhere,
      isSure: false,
      read: () => explicitNames(context),
    },
  ];
}
