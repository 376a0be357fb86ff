const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs behind which a word without an article is an adjective or a participle, in languages whose nouns have articles. */
const AUXILIARIES: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  [
    "es",
    /* @__PURE__ */ set(
      "es son era eran fue fueron ser sido siendo será serán sería está están estaba estaban ha han había habían haber fuera sea sean",
    ),
  ],
  [
    "fr",
    /* @__PURE__ */ set(
      "est sont était étaient être été fut furent sera seront serait soit soient a ont avait avaient avoir aura auront aurait ayant",
    ),
  ],
  [
    "it",
    /* @__PURE__ */ set(
      "è sono era erano essere stato stata stati state fu furono sarà saranno sarebbe ha hanno aveva avevano avere abbia viene vengono",
    ),
  ],
  [
    "pt",
    /* @__PURE__ */ set(
      "é são era eram foi foram ser sido sendo será serão seria está estão estava estavam esteve tem têm tinha tinham ter tenha fosse seja sejam",
    ),
  ],
]);

const NONE: ReadonlySet<string> = new Set();

/** @param language BCP 47 primary language; one without articles, and one that is not known, gives none */
export function auxiliaries(language: string): ReadonlySet<string> {
  return AUXILIARIES.get(language) ?? NONE;
}

/** Determiners that hardly any other word is. Behind a noun comes a preposition or a pause before them, behind a verb they come at once. */
const DETERMINERS: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  ["es", /* @__PURE__ */ set("el la los las un una unos unas su sus este esta estos estas")],
  ["fr", /* @__PURE__ */ set("le la les un une son sa ses leur leurs ce cet cette ces")],
  ["it", /* @__PURE__ */ set("il lo la i gli le un uno una questo questa")],
  ["pt", /* @__PURE__ */ set("o os as um uma uns umas seu sua seus suas este esta estes estas")],
]);

/** @param language BCP 47 primary language */
export function determiners(language: string): ReadonlySet<string> {
  return DETERMINERS.get(language) ?? NONE;
}
