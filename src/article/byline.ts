import { elementSources } from "./byline-elements.js";
import { sourcesElsewhere } from "./byline-elsewhere.js";
import { prefixSource } from "./byline-line.js";
import { loneSource, markedSource } from "./byline-lone.js";
import { metadataSources } from "./byline-metadata.js";
import { type OwnName, ownName } from "./byline-site.js";
import type { BylineSource } from "./byline-source.js";
import { type Claim, claim } from "./claim.js";
import type { ArticleContext } from "./context.js";
import { nameInUsualCase } from "./name-case.js";
import { completesNames, eachPersonOnce, isAccount } from "./name-spelling.js";
import { type BylineName, NAME_LIMITS } from "./person-names.js";

/** Every source of names, most reliable first: the page's metadata, then the title's surroundings, then the end of the body. */
function bylineSources(context: ArticleContext, own: OwnName): readonly BylineSource[] {
  const { head, foot } = context;
  const beforeTitle = { start: head.start, end: head.anchor - 1 };
  return [
    ...metadataSources(context, own),
    ...elementSources(context, { start: head.anchor, end: head.end }, true),
    prefixSource(context, { start: head.anchor, end: head.end }, true),
    ...elementSources(context, beforeTitle, false),
    prefixSource(context, { start: head.start, end: head.anchor }, false),
    loneSource(context, { start: head.anchor, end: head.end }),
    ...elementSources(context, foot, false),
    prefixSource(context, foot, false),
    loneSource(context, { start: head.start, end: head.anchor }),
    ...sourcesElsewhere(context),
    markedSource(context, { start: head.anchor, end: head.end }),
  ];
}

function namesOf(names: readonly BylineName[]): readonly string[] {
  return eachPersonOnce(names.slice(0, NAME_LIMITS.names).map(({ name }) => name));
}

/**
 * Who wrote the article: names of persons from JSON-LD, meta elements, elements marked as author near the title, or a
 * line there that begins as bylines do. The first source that names a person decides, another one only adds to its names;
 * an organization is named only where no source names a person. Null where nobody is named.
 */
export function findByline(context: ArticleContext, siteName: string | null): Claim<readonly string[]> | null {
  const own = ownName(siteName, context.host);
  let organization: Claim<readonly string[]> | null = null;
  let found: Claim<readonly string[]> | null = null;
  for (const { source, confidence, isSure, read } of bylineSources(context, own)) {
    // An account may be written out further down.
    if (found && !isSure && !found.value.every(isAccount)) break;
    const names = read();
    const persons = namesOf(names.filter(({ name, isPerson }) => isPerson && !own.isIn(name)));
    if (persons.length === 0) {
      if (names.length > 0) organization ??= claim(namesOf(names), source, confidence);
    } else if (!found || completesNames(persons, found.value)) found = claim(persons, source, confidence);
  }
  const best = found ?? organization;
  return best && { ...best, value: best.value.map((name) => nameInUsualCase(name, context.parsed)) };
}
