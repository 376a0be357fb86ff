/**
 * English words, by their syllables, whose spelling misleads the rules of `countEnglishSyllables`: common words whose vowels
 * are swallowed ("business") or whose last e is spoken ("recipe"), and shortened titles, which are read in full.
 */
const WORDS: Readonly<Record<number, string>> = {
  1: "eye eyes eyed ye niece prayer prayers drawer drawers",
  2:
    "mr mrs dr jr vs people peoples business leopard leopards wednesday evening evenings every safety ninety " +
    "soldier soldiers frontier frontiers premier premiers cashier cashiers forehead argue argues argued surgeon " +
    "pigeon pigeons colonel colonels maybe cafe cafes naked wicked rugged crooked sacred hundred hundreds hatred " +
    "kindred diet diets fashion fashions cushion cushions chocolate creature creatures opera operas diamond " +
    "diamonds catholic catholics whereas thereby whereby hereby hereof thereof sovereign naive duo",
  3:
    "karate parliament parliaments area areas anyone idea ideas several businesses businessman businessmen simile " +
    "forever everyone everything everywhere microphone interesting valuable vegetable vegetables temperature " +
    "temperatures jeopardy animal recipe recipes hierarchy nobody element elements supplement supplements " +
    "implement implements complement tenement alliance chandelier volunteer guerrilla guerrillas coyote",
  4:
    "everybody karaoke entirety catastrophe epitome hyperbole facsimile apostrophe anemone coalition coalitions " +
    "alliances laboratory",
  5: "parliamentary",
};

export const SYLLABLES_BY_WORD: ReadonlyMap<string, number> = new Map(
  Object.entries(WORDS).flatMap(([syllables, words]) =>
    words.split(" ").map((word) => [word, Number(syllables)] as const),
  ),
);
