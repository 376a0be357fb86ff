import type { ParsedPage } from "../blocks/types.js";
import type { LabelledBlock, Split } from "../split/types.js";
import { countWords } from "../text/words.js";
import type { Title } from "../title/types.js";
import { findByline } from "./byline.js";
import type { Claim } from "./claim.js";
import { makeContext } from "./context.js";
import { findDates } from "./dates.js";
import { makeExcerpt } from "./excerpt.js";
import { findFigures } from "./figures.js";
import { writeHtml } from "./html.js";
import { findDirection, findLanguage } from "./language.js";
import { writeMarkdown } from "./markdown.js";
import { findCanonicalUrl, findDescription, findImage, findSection, findTags } from "./metadata.js";
import { findSiteName } from "./site-name.js";
import type { Article, Evidence } from "./types.js";

/** What is needed beyond the page. */
export interface MakeArticleOptions {
  /** The time of the caller: no later date is given. Without it, all dates are taken as the page gives them. */
  readonly now?: Date;
  /** True for the images of the body, in Markdown and HTML. */
  readonly images?: boolean;
}

/** Source and confidence of the fields that are known. */
function gatherEvidence(claims: Readonly<Record<string, Claim<unknown> | null>>): Article["evidence"] {
  const evidence: Record<string, Evidence> = {};
  for (const [name, found] of Object.entries(claims)) {
    if (found) evidence[name] = { source: found.source, confidence: found.confidence };
  }
  return evidence;
}

/**
 * The article of a page: its body in three formats, and what the page says about it, each field with the source it came
 * from. What no source gives is null or an empty list. Throws on no page.
 *
 * @param labelled labels of the blocks: `labelled[i]` belongs to `parsed.blocks[i]`
 * @param split body and language of the same page
 */
export function makeArticle(
  parsed: ParsedPage,
  title: Title | null,
  labelled: readonly LabelledBlock[],
  split: Pick<Split, "body" | "language">,
  options: MakeArticleOptions = {},
): Article {
  const context = makeContext(parsed, title, labelled, split.language);
  const siteName = findSiteName(context);
  const claims = {
    canonicalUrl: findCanonicalUrl(context),
    title: title && { value: title.text, source: title.source, confidence: title.confidence },
    byline: findByline(context, siteName?.value ?? null),
    ...findDates(context, options.now ?? null),
    siteName,
    description: findDescription(context),
    image: findImage(context),
    section: findSection(context),
    tags: findTags(context),
    language: findLanguage(context, split.language),
  };
  const language = claims.language?.value ?? null;
  const authors = claims.byline?.value ?? [];
  const images =
    options.images === true ? { figures: findFigures(parsed, labelled, { title, authors, base: context.base }) } : {};
  const body = { ...parsed, labelled, ...images };
  return {
    url: parsed.page.url,
    canonicalUrl: claims.canonicalUrl?.value ?? null,
    title: claims.title?.value ?? null,
    byline: authors,
    published: claims.published?.value ?? null,
    modified: claims.modified?.value ?? null,
    siteName: siteName?.value ?? null,
    description: claims.description?.value ?? null,
    image: claims.image?.value ?? null,
    section: claims.section?.value ?? null,
    tags: claims.tags?.value ?? [],
    language,
    direction: findDirection(context, language),
    text: split.body,
    markdown: writeMarkdown(body, context.base),
    html: writeHtml(body, context.base),
    wordCount: countWords(split.body),
    excerpt: makeExcerpt(split.body),
    evidence: gatherEvidence(claims),
  };
}
