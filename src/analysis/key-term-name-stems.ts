import type { Token } from "./key-term-tokens.js";

/** Languages whose stemmers take the end of many names for an ending. */
const LANGUAGES: ReadonlySet<string> = new Set(["ru", "uk"]);

/**
 * The tokens with names that are the stem of other words as their own stem: the stemmer makes "лавр" of "Лавров", but "лавров" of
 * "Лаврова" and "Лавровым".
 *
 * @param language BCP 47 primary language
 */
export function withNameStems(tokens: readonly Token[], language: string): readonly Token[] {
  if (!LANGUAGES.has(language)) return tokens;
  const stems = new Set<string>();
  for (const { isCapital, stem, lower } of tokens) if (isCapital && stem !== lower) stems.add(stem);
  return tokens.map((token) =>
    token.isCapital && token.isContent && token.stem !== token.lower && stems.has(token.lower)
      ? { ...token, stem: token.lower }
      : token,
  );
}
