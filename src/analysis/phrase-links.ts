import type { Token } from "./key-term-tokens.js";

/** The words by which a language joins two noun phrases into one: "Banco de España". */
export interface PhraseLinks {
  /** Prepositions, alone or grown together with an article. */
  readonly words: ReadonlySet<string>;
  /** Articles that may stand behind them. */
  readonly articles: ReadonlySet<string>;
  /** Prepositions that are written together with the next word. */
  readonly elided: ReadonlySet<string>;
  /** Articles that are, behind a preposition that is not. */
  readonly elidedArticles: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" ").filter((word) => word !== ""));

function linksOf(words: string, articles: string, elided: string, elidedArticles: string): PhraseLinks {
  return { words: set(words), articles: set(articles), elided: set(elided), elidedArticles: set(elidedArticles) };
}

/** Of a language that joins none, or of which none is known. */
export const NO_LINKS: PhraseLinks = /* @__PURE__ */ linksOf("", "", "", "");

const BY_LANGUAGE: ReadonlyMap<string, PhraseLinks> = /* @__PURE__ */ new Map([
  ["es", /* @__PURE__ */ linksOf("de del", "la las los el", "", "")],
  ["fr", /* @__PURE__ */ linksOf("de du des", "la", "d", "l")],
  ["it", /* @__PURE__ */ linksOf("di del dello della dei degli delle", "", "d dell", "")],
  ["pt", /* @__PURE__ */ linksOf("de do da dos das", "", "", "")],
]);

/** @param language BCP 47 primary language */
export function phraseLinks(language: string): PhraseLinks {
  return BY_LANGUAGE.get(language) ?? NO_LINKS;
}

/** True where only a link stands between the phrases that end before `from` and begin at `to`. */
export function isLinked(tokens: readonly Token[], from: number, to: number, links: PhraseLinks): boolean {
  const [token, preposition, article] = [tokens[to], tokens[from], tokens[from + 1]];
  if (token === undefined) return false;
  if (to === from) return links.elided.has(token.elided);
  if (preposition?.isBreakBefore !== false || !links.words.has(preposition.lower)) return false;
  if (to - from === 1) return !token.isBreakBefore || links.elidedArticles.has(token.elided);
  const isArticle = article?.isBreakBefore === false && links.articles.has(article.lower);
  return to - from === 2 && isArticle && !token.isBreakBefore;
}

/** True where a phrase may go on with this word, a link among them. */
export function goesOn({ isContent, isBreakBefore, elided, lower }: Token, links: PhraseLinks): boolean {
  if (isContent) return !isBreakBefore || links.elided.has(elided) || links.elidedArticles.has(elided);
  return !isBreakBefore && (links.words.has(lower) || links.articles.has(lower));
}
