import type { Place } from "./key-term-places.js";
import type { Token } from "./key-term-tokens.js";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * Words of languages with endings of case behind which a noun is hardly ever a nominative, or as often of another case: prepositions,
 * negations, possessives, demonstratives in other cases, and conjunctions that join words.
 */
const GOVERNING: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  [
    "pl",
    /* @__PURE__ */ set(
      "i oraz lub w we na z ze o od do po u za przy dla bez nad pod przed przez między ku wokół podczas według wobec wśród poza oprócz około nie ani ma jego jej ich swój swoją swojej swojego tej tego tym tych tę tą",
    ),
  ],
  [
    "ru",
    /* @__PURE__ */ set(
      "и или в во на с со о об от до из к ко по у за при для без над под перед через между про из-за среди около после против нет не ни этого этой этому этом этих того той тех свою свой своего своей",
    ),
  ],
  [
    "uk",
    /* @__PURE__ */ set(
      "і й та або в у на з зі із о об від до к по за при для без над під перед через між про серед біля після проти немає не ні цього цієї цьому цих того тієї тих свою своєї",
    ),
  ],
]);

/**
 * A function that says whether a place may well be a nominative: behind a pause or a word that neither governs a case nor joins words. Behind another content
 * word a noun is mostly its genitive or its object. False everywhere in languages without case endings, or unknown ones.
 *
 * @param language BCP 47 primary language
 */
export function nominativePlaces(language: string): (tokens: readonly Token[], place: Place) => boolean {
  const governing = GOVERNING.get(language);
  if (governing === undefined) return () => false;
  return (tokens, [start]) => {
    const [before, token] = [tokens[start - 1], tokens[start]];
    if (before === undefined || token === undefined) return true;
    return token.isBreakBefore || (!before.isContent && !governing.has(before.lower));
  };
}

/** True for a language whose names have endings of case. */
export function hasCases(language: string): boolean {
  return GOVERNING.has(language);
}
