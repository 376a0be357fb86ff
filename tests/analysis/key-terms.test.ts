import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractKeyTerms, type KeyTermMode } from "../../src/analysis/key-terms.js";
import { leastCpuTimes } from "../cpu-time.js";

const MODES: readonly KeyTermMode[] = ["phrases", "words", "both"];

const HARBOR = `Oil spill closes the harbor of Little Haven

An oil spill closed the harbor of Little Haven on Tuesday after a cargo ship hit the old breakwater. The harbor master, Anna Quist, said
that cleanup crews had reached the oil slick within two hours.

Oil spills are rare on this coast. The last one, in 1998, killed thousands of seabirds. Cleanup crews from three towns are working
along the breakwater, and fishing boats may not leave the harbor before Friday, Quist told reporters. The cargo ship, the Brave Otter,
lost about 40 tons of heavy fuel oil. Anna Quist's office will publish a report on the cargo ship in May.`;

/** An ordinary word of each language. */
const HOSTILE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: "hafen",
    es: "puerto",
    fr: "navire",
    it: "porto",
    ja: "東京",
    nl: "haven",
    pl: "okrętów",
    pt: "barco",
    ru: "корабль",
    th: "เรือ",
    uk: "корабель",
    zh: "地震",
  }),
);

const surfaces = (text: string, options = {}): string[] => extractKeyTerms(text, options).map(({ surface }) => surface);

describe("extractKeyTerms", () => {
  test("names what an English article is about", () => {
    expect(surfaces(HARBOR).slice(0, 6).sort()).toEqual(
      expect.arrayContaining(["Anna Quist", "cargo ship", "harbor", "oil spill"].sort()),
    );
  });

  test("merges singular and plural, and writes the term as the text does amid a sentence", () => {
    const term = extractKeyTerms(HARBOR).find(({ surface }) => surface === "oil spill");
    expect(term?.count).toBe(3);
    expect(term?.spans.map(({ start, end }) => HARBOR.slice(start, end))).toEqual([
      "Oil spill",
      "oil spill",
      "Oil spills",
    ]);
  });

  test("leaves verbs, days, titles of address and possessives out of English phrases", () => {
    const all = surfaces(HARBOR, { limit: 100 }).join(" | ");
    expect(all).not.toMatch(/\b(?:said|told|closed|Tuesday|hit|may|Quist's|reporters)\b/u);
  });

  test("single words come alone in words mode", () => {
    const words = surfaces(HARBOR, { mode: "words" });
    expect(words.filter((word) => word.includes(" "))).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(["harbor", "oil", "cargo"]));
  });

  test("a phrase and its words are not both listed unless the word stands alone too", () => {
    const text =
      "The solar eclipse begins at noon. A solar eclipse is rare. Watch the solar eclipse with the moon. The moon is far.";
    const both = surfaces(text, { mode: "both" });
    expect(both).toContain("solar eclipse");
    expect(both).toContain("moon");
    expect(both).not.toContain("eclipse");
  });

  test("words of the title gain", () => {
    const text =
      "The museum opened a garden. The school opened a library. The garden and the library are free for all of you.";
    const rank = (title: string): number => surfaces(text, { title, mode: "words" }).indexOf("library");
    expect(rank("A new library")).toBeLessThan(rank("A new garden"));
  });

  test.for([
    [
      "COVID-19",
      "The COVID-19 pandemic closed the school. The school said that COVID-19 was in the town. COVID-19 is here. It is COVID-19. We had COVID-19.",
    ],
    [
      "Côte d’Ivoire",
      "Le président de la Côte d’Ivoire est à Paris. La Côte d’Ivoire est un pays de l’ouest. Il aime la Côte d’Ivoire.",
    ],
    [
      "U.S. Navy",
      "The U.S. Navy sent a ship. The ship of the U.S. Navy was old. It is said that the U.S. Navy has many.",
    ],
    [
      "Marks & Spencer",
      "Marks & Spencer has a shop in the town. The shop of Marks & Spencer is old. He works for Marks & Spencer.",
    ],
  ] as const)("keeps %s in one piece", ([name, text]) => {
    expect(surfaces(text)).toContain(name);
  });

  test("letters in two code points and soft hyphens make no other words", () => {
    const text =
      "L'été à Orléans est long. Pour nous, l'évalua\u00adtion de l'été est là : l'évaluation et l'éva\u00adluation.";
    const terms = extractKeyTerms(text.normalize("NFD"), { language: "fr", limit: 100 });
    expect(terms.map(({ surface }) => surface)).toEqual(
      surfaces(text.replaceAll("\u00ad", ""), { language: "fr", limit: 100 }),
    );
    expect(terms.find(({ surface }) => surface === "évaluation")?.count).toBe(3);
  });

  test("cuts French articles from the word behind them", () => {
    const text =
      "L’hiver est long. Le gel de l’hiver est là, et la neige avec lui. Pour nous, c’est l’hiver qui est la saison du repos.";
    expect(surfaces(text)[0]).toBe("hiver");
  });

  test("ends German phrases at the noun", () => {
    const text =
      "Die Bürgermeisterin sagte, dass die alte Brücke gesperrt bleibt. Die Stadt prüft, ob die alte Brücke saniert werden kann. Am Montag war die alte Brücke leer.";
    expect(surfaces(text)).toContain("alte Brücke");
    expect(surfaces(text, { limit: 100 }).join(" | ")).not.toMatch(/gesperrt|prüft|saniert/u);
  });

  test("German phrases begin with an adjective or a noun", () => {
    const text =
      "Der Kapitän besteigt Schiffe. Boote senden falsche Signale, und ein deutlich größeres Schiff wartet im inzwischen leeren Hafen.";
    const all = surfaces(text, { language: "de", limit: 100 });
    expect(all).toEqual(expect.arrayContaining(["falsche Signale", "größeres Schiff", "leeren Hafen"]));
    expect(all.join(" | ")).not.toMatch(/besteigt|senden|deutlich|inzwischen/u);
  });

  test.for([
    ["US Navy", "The US Navy sent a ship. Sailors of the US Navy said that it was old."],
    [
      "IT department",
      "She runs the IT department. The IT department is small, and it is far from the IT department of the town.",
    ],
    ["high-speed train lines", "The state returned to high-speed train lines. High-speed train lines are dear."],
    ["computer-aided design", "He taught computer-aided design. Schools teach computer-aided design."],
    [
      "deep convolutional neural network model",
      "We train a deep convolutional neural network model. Our deep convolutional neural network model is small.",
    ],
  ] as const)("finds the whole English noun phrase %s", ([phrase, text]) => {
    expect(surfaces(text, { language: "en" })).toContain(phrase);
  });

  test.for([
    [
      "a verb behind a plural",
      "We saw agencies shaping towns. Prices increase in May.",
      ["agencies", "towns", "prices"],
    ],
    ["a verb before a determiner", "Electric cars outshine other cars, an electric car costs less.", ["electric cars"]],
    ["a noun behind an article that looks like a verb", "The broken bone is in your reach.", ["broken bone", "reach"]],
    [
      "a noun behind a noun that looks like a verb",
      "He took a phone call and a laptop stand.",
      ["phone call", "laptop stand"],
    ],
    ["a preposition that looks like the mark of a verb", "It leads to weight gain.", ["weight gain"]],
    [
      "words with hyphens",
      "A budget-friendly choice for low-lying islands.",
      ["budget-friendly choice", "low-lying islands"],
    ],
    ["adjectives alone", "The costs are prohibitive. It was, critical or not, a hospital.", ["costs", "hospital"]],
    ["verbs in -ing alone", "While reading, she was searching through drawers.", ["drawers"]],
    [
      "names with the ending of a verb or adjective",
      "Boeing to cut wages. Portugal has ports.",
      ["boeing", "wages", "portugal", "ports"],
    ],
    ["verbs in -ize and -ify", "They digitize maps, and letters clarify borders.", ["maps", "letters", "borders"]],
  ] as const)("English phrases know %s", ([, text, phrases]) => {
    const found = surfaces(text, { language: "en", limit: 100 }).map((surface) => surface.toLowerCase());
    expect(found.toSorted()).toEqual(phrases.toSorted());
  });

  test("text in capitals does not turn the pronoun into a country", () => {
    expect(surfaces("GIVE THE BOOK TO US. SHE TOLD US SO.", { language: "en" })).not.toContain("US");
  });

  test("nouns that say nothing alone are terms behind another word only", () => {
    const all = surfaces(
      "The greenhouse effect warms the lake. The effect is small, and the effect of the lake is a result of wind.",
      { language: "en", limit: 100 },
    );
    expect(all).toContain("greenhouse effect");
    expect(all).not.toContain("effect");
    expect(all).not.toContain("result");
  });

  test.for([
    [
      "de",
      "Die alte Brücke bleibt zehn Minuten gesperrt. Im April und am Montag war die alte Brücke offen, nach Minuten nicht mehr.",
      "alte Brücke",
      /Minuten|April|Montag|gesperrt/u,
    ],
    [
      "fr",
      "Le maire affirme que le pont suspendu rouvrira en avril. Le pont suspendu, affirmait hier la mairie, attendait mardi ses ouvriers.",
      "pont suspendu",
      /affirm|avril|mardi|hier|attendait/u,
    ],
    [
      "es",
      "El puente colgante reabrió ayer. El puente colgante costó varios años de obras, aseguraron los vecinos en abril.",
      "puente colgante",
      /reabrió|ayer|años|aseguraron|abril/u,
    ],
    [
      "it",
      "Il ponte sospeso riaprirà domenica. Il ponte sospeso, spiegarono ieri i tecnici, aprì lentamente in aprile.",
      "ponte sospeso",
      /riaprirà|domenica|spiegarono|ieri|lentamente|aprile/u,
    ],
    [
      "pt",
      "A ponte suspensa reabriu ontem. A ponte suspensa custou anos de obras, afirmaram os vizinhos em abril.",
      "ponte suspensa",
      /reabriu|ontem|custou|anos|afirmaram|abril/u,
    ],
    [
      "nl",
      "De oude brug werd vandaag heropend. De oude brug kostte jaren werk, vertelde de burgemeester in april.",
      "oude brug",
      /vandaag|jaren|vertelde|april/u,
    ],
    [
      "pl",
      "Most wiszący otwarto w kwietniu. Most wiszący trafił wczoraj do rejestru, twierdzą mieszkańcy. Prezes twierdzi, że remont trwał dwa lata.",
      "Most wiszący",
      /kwietni|trafił|wczoraj|twierdz|trwał|lata/u,
    ],
    [
      "ru",
      "Подвесной мост открылся в апреле. Подвесной мост строили два года, сообщил вчера мэр. Подвесной мост работает.",
      "подвесной мост",
      /открылся|апрел|года|сообщил|вчера|работает/u,
    ],
  ] as const)("leaves verbs, adverbs, months and measures out of phrases in %s", ([language, text, subject, never]) => {
    const all = surfaces(text, { language, limit: 100 });
    expect(all.map((surface) => surface.toLowerCase())).toContain(subject.toLowerCase());
    expect(all.join(" | ")).not.toMatch(never);
  });

  test.for([
    ["es", "Banco de España", "El Banco de España sube su previsión. Para hoy, el Banco de España no dice más."],
    [
      "fr",
      "ministère de l’Intérieur",
      "Le ministère de l’Intérieur se tait. Au ministère de l’Intérieur, nul ne sait rien.",
    ],
    ["fr", "prix de la viande", "Le prix de la viande est haut. Chez nous, c'est le prix de la viande."],
    ["fr", "membres d'équipage", "Les membres d'équipage sont à Lyon. Où sont les membres d'équipage ?"],
    ["it", "Corte dell'Aia", "La Corte dell'Aia è chiusa. Non è per la Corte dell'Aia."],
    ["it", "prezzo del grano", "Il prezzo del grano è alto. Con il prezzo del grano, il pane costa di più."],
    [
      "pt",
      "câmara municipal de Lisboa",
      "A câmara municipal de Lisboa tem um plano. O plano é da câmara municipal de Lisboa.",
    ],
    ["pt", "Futebol Clube do Porto", "O Futebol Clube do Porto ganhou ontem em casa."],
  ] as const)("links phrases in %s: %s", ([language, phrase, text]) => {
    const term = extractKeyTerms(text, { language }).find(({ surface }) => surface === phrase);
    expect(term?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(Array(term?.count).fill(phrase));
    expect(term?.count).toBe(text.split(phrase).length - 1);
  });

  test.for([
    [
      "fr",
      "La flotte danoise quitte le port. Le Danemark se tait, mais la flotte danoise et la presse danoise sont en mer avec un pilote danois.",
      "flotte danoise",
    ],
    [
      "es",
      "La flota danesa deja el puerto. Nadie sabe por qué, pero la flota danesa y la prensa danesa están en el mar con un piloto danés.",
      "flota danesa",
    ],
    [
      "pt",
      "A frota dinamarquesa está no porto. A frota dinamarquesa e a imprensa dinamarquesa estão no mar com um piloto dinamarquês.",
      "frota dinamarquesa",
    ],
    [
      "it",
      "La flotta danese è nel porto. La flotta danese e la stampa danese sono in mare con un pilota danese.",
      "flotta danese",
    ],
  ] as const)("an adjective is no term in %s beside the phrase that has it", ([language, text, phrase]) => {
    const all = surfaces(text, { language, limit: 100 });
    expect(all).toContain(phrase);
    expect(all.filter((surface) => /^d(?:an|inamarqu)[eéêo]/u.test(surface))).toEqual([]);
  });

  test("Portuguese verbs in -eu, verbs with a pronoun, numerals and lone participles are no terms", () => {
    const text =
      "O pescador morreu ontem. A filha do pescador candidatou-se à junta. Foram feridos cinquenta homens, e a filha foi homenageada. O museu europeu abriu.";
    const all = surfaces(text, { language: "pt", limit: 100 });
    expect(all).toEqual(expect.arrayContaining(["filha", "junta", "museu europeu"]));
    expect(all.join(" | ")).not.toMatch(/morreu|candidatou|feridos|cinquenta|homenageada|abriu/u);
  });

  test.for([
    [
      "fr",
      "musée naval",
      "Le musée naval inaugure une exposition. Le musée naval visant l'argent est fermé.",
      /inaugure|visant/u,
    ],
    ["es", "museo naval", "El museo naval inaugura una sala. El museo naval estrena los barcos.", /inaugura|estrena/u],
    ["it", "museo navale", "Il museo navale inaugura una sala. Il museo navale espone le navi.", /inaugura|espone/u],
    ["pt", "museu naval", "O museu naval inaugura uma sala. O museu naval exibe os barcos.", /inaugura|exibe/u],
  ] as const)("a word before a determiner is a verb in %s", ([language, phrase, text, never]) => {
    const all = surfaces(text, { language, limit: 100 });
    expect(all).toContain(phrase);
    expect(all.join(" | ")).not.toMatch(never);
  });

  test.for([
    ["fr", "Le navire est parti. Le port est fermé, et le navire sera vendu.", /parti|fermé|vendu/u],
    ["es", "El barco está roto. El puerto está cerrado, y el barco será vendido.", /roto|cerrado|vendido/u],
    ["it", "La nave è rotta. Il porto è chiuso, e la nave sarà venduta.", /rotta|chiuso|venduta/u],
  ] as const)("what stands behind an auxiliary only is no term in %s", ([language, text, never]) => {
    expect(surfaces(text, { language, limit: 100 }).join(" | ")).not.toMatch(never);
  });

  test("a country whose adjective has the same stem is named by its name", () => {
    const text =
      "La Russie attaque. La flotte russe est là, et une autre flotte russe. Un navire russe brûle. Pour la Russie, c'est la fin.";
    const all = surfaces(text, { language: "fr", limit: 100 });
    expect(all).toContain("Russie");
    expect(all).not.toContain("russe");
  });

  test.for([
    [
      "pl",
      "Warszawa",
      "Mieszkańcy Warszawy lubią parki. Warszawa ma ich sto. W Warszawie rośnie też las, a nad Warszawą leci balon.",
    ],
    ["pl", "Tusk", "Rozmowa z Tuskiem trwa. Nie ma Tuska, a list do Tuska czeka. Wreszcie mówi Tusk."],
    [
      "pl",
      "Parlament Europejski",
      "Posłowie Parlamentu Europejskiego jadą. Parlament Europejski czeka. W Parlamencie Europejskim jest tłok.",
    ],
    ["pl", "rejs", "Podczas rejsu padał deszcz. Rejs trwał tydzień, a po rejsie i przed rejsem statek stał w porcie."],
    ["ru", "Путин", "Встреча с Путиным прошла. Речь Путина и ответ Путина слышали все. Путин молчал."],
    ["ru", "Лавров", "Встреча с Лавровым прошла. Речь Лаврова и ответ Лаврова слышали все. Лавров молчал."],
    ["ru", "Москва", "Жители Москвы гуляют. Москва большая. В Москве тепло, и под Москвой тоже."],
    [
      "ru",
      "Верховный суд",
      "Судья Верховного суда ушёл. Верховный суд молчит. В Верховном суде тихо, а решение Верховного суда лежит.",
    ],
    [
      "uk",
      "Зеленський",
      "Зустріч із Зеленським була. Промова Зеленського і відповідь Зеленського є. Зеленський мовчав.",
    ],
  ] as const)("forms of case are one term in %s, in the nominative: %s", ([language, name, text]) => {
    const terms = extractKeyTerms(text, { language });
    const beginning = name.slice(0, 4).toLowerCase();
    const alike = terms.filter(({ surface }) => surface.toLowerCase().startsWith(beginning));
    expect(alike.map(({ surface }) => surface)).toEqual([name]);
    expect(alike[0]?.count).toBe(text.toLowerCase().split(beginning).length - 1);
  });

  test("the title may have the nominative that the text has not", () => {
    const text = "W Sejmie trwa spór. Posłowie Sejmu krzyczą, a przed Sejmem stoi tłum.";
    expect(surfaces(text, { language: "pl" })).toContain("Sejmie");
    expect(surfaces(text, { language: "pl", title: "Sejm bez zgody" })).toContain("Sejm");
  });

  test("links neither across signs nor phrases that meet but once", () => {
    const text = "El puente, de Sevilla, es viejo. El puente, de Sevilla. El alcalde de la aldea duerme.";
    expect(surfaces(text, { language: "es", limit: 100 }).filter((surface) => surface.includes(" de "))).toEqual([]);
  });

  test("verbs and months stand below nouns among words in every language of the lists", () => {
    const text = "Kwiecień, kwiecień! Rejestr, rejestr! Twierdzi, twierdzi!";
    expect(surfaces(text, { language: "pl", mode: "words" })[0]).toBe("rejestr");
  });

  test("finds words of Japanese and Chinese", () => {
    expect(
      surfaces("東京の地震で津波が来た。地震は大きい。津波の高さは一メートルだった。地震の後に火事があった。"),
    ).toContain("地震");
    expect(surfaces("地震发生在城市附近。这次地震很大。地震之后，城市里的学校关闭了。", { mode: "words" })).toContain(
      "地震",
    );
  });

  test("a few words in Latin letters are read as English", () => {
    const terms = extractKeyTerms("Trams, trams and bridges.", { mode: "words" }).map(({ term }) => term);
    expect(terms).toEqual(["tram", "bridg"]);
  });

  test("a text in capitals has the same subject as one in small letters", () => {
    const terms = (text: string): string[] => extractKeyTerms(text, { language: "en" }).map(({ term }) => term);
    expect(terms(HARBOR.toUpperCase())[0]).toBe(terms(HARBOR.toLowerCase())[0]);
  });

  test("scores run from 0 to 1 and never rise down the list", () => {
    for (const mode of MODES) {
      const scores = extractKeyTerms(HARBOR, { mode }).map(({ score }) => score);
      expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
      expect(scores.every((score, i) => i === 0 || score <= (scores[i - 1] ?? 0) + 1e-9)).toBe(true);
    }
  });

  test("limit bounds the list", () => {
    expect(extractKeyTerms(HARBOR, { limit: 3 })).toHaveLength(3);
    expect(extractKeyTerms(HARBOR, { limit: 0 })).toEqual([]);
  });

  test.for(["", " \n\t", "12 34 5.6", "😀 😀 🎉", "…!?", "\ud800 \udc00", "a".repeat(1_000_000)])(
    "a text without words has no key terms (case %#)",
    (text) => {
      for (const mode of MODES) expect(extractKeyTerms(text, { mode })).toEqual([]);
    },
  );

  test.for(["de", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "th", "uk", "zh"])(
    "hostile texts give sound terms in %s",
    (language) => {
      const word = HOSTILE_WORDS.get(language) ?? "";
      const texts = [
        word.repeat(1_000_000 / word.length),
        "a".repeat(1_000_000),
        `${word.toUpperCase()} `.repeat(2_000),
        "12 34,5 -- (6)! ".repeat(2_000),
        "😀 🎉👩‍👩‍👧 ".repeat(2_000),
        `constructor __proto__ ${word} hasOwnProperty toString __proto__ ${word}. `.repeat(20),
        `de ${word} d'${word} del ${word}-u ${word}-se `.repeat(500),
        `${word}\u00ad\u0301 `.repeat(500),
      ];
      for (const text of texts) {
        for (const mode of text.length > 100_000 ? (["both"] as const) : MODES) {
          const terms = extractKeyTerms(text, { mode, language, title: text.slice(0, 200) });
          expect(terms.length).toBeLessThanOrEqual(10);
          expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
          for (const { term, surface, score, count, spans } of terms) {
            expect(term.length).toBeLessThan(400);
            expect(surface).toMatch(/\p{L}/u);
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThan(1);
            expect(spans).toHaveLength(count);
          }
        }
      }
    },
  );

  test.for(["de", "fr", "pl", "ru", "ja", "zh", "th"])("a text without letters has no key terms in %s", (language) => {
    for (const text of ["12 34 5.6", "😀 😀 🎉", "…!? — «»", "\u00ad \u0301", "a".repeat(1_000_000)])
      for (const mode of MODES) expect(extractKeyTerms(text, { mode, language })).toEqual([]);
  });

  test.for(["de", "fr", "pl", "ru"])("names of object members are ordinary terms in %s", (language) => {
    const all = surfaces("1 Constructor, Constructor; Constructor, 2 __proto__; __proto__.", { language, limit: 100 });
    expect(all.map((surface) => surface.toLowerCase())).toContain("constructor");
  });

  test("names of object members are ordinary terms", () => {
    const text =
      "The constructor of the __proto__ is a constructor that the others have not. Every constructor has a name.";
    expect(surfaces(text)).toContain("constructor");
  });

  test("every span is one occurrence, and the same text gives the same terms", () => {
    const words = [
      "oil",
      "Spills",
      "the",
      "of",
      "New",
      "York",
      "ship’s",
      "U.S.",
      "東京",
      "ship",
      ".",
      "\n",
      "said",
      "to",
      "run",
      "__proto__",
    ];
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...words)).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...MODES),
        fc.constantFrom("en", "de", "fr", "ja", "xx"),
        (text, mode, language) => {
          const terms = extractKeyTerms(text, { mode, language });
          for (const { count, spans, surface, score } of terms) {
            expect(spans).toHaveLength(count);
            expect(count).toBeGreaterThan(0);
            expect(surface.trim()).not.toBe("");
            expect(score).toBeGreaterThan(0);
            for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe("");
          }
          expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
          expect(extractKeyTerms(text, { mode, language })).toEqual(terms);
        },
      ),
    );
  });

  test.for([
    ["one repeated word", "en", "spam "],
    ["initials", "en", "A.A.A."],
    ["possessives", "en", "Anna's "],
    ["elided articles", "fr", "l'"],
    ["a run without spaces", "en", "東京大学"],
    ["surrogates", "en", "\ud800 "],
    ["blanks", "en", "  "],
    ["sentences in capitals", "en", "THE SHIP OF THE LINE. "],
    ["links between names", "es", "Banco de España de "],
    ["elided links", "fr", "Côte d'Ivoire d'"],
    ["adjectives behind nouns", "pt", "frota dinamarquesa "],
    ["forms of case", "pl", "Warszawa Warszawie Warszawą. "],
    ["names in forms of case", "ru", "Лавров Лаврова Лавровым. "],
    ["nouns with capitals", "de", "alte Brücke leerer Hafen "],
    ["a run of kana and Han", "ja", "地震の後に火事があった。"],
    ["a run of Thai", "th", "เรือบรรทุกสินค้า"],
    ["soft hyphens", "de", "Ha\u00adfen "],
  ] as const)("time grows with the text and not faster: %s", ([, language, piece]) => {
    const extract = (length: number) => {
      const text = piece.repeat(length / piece.length);
      return () => void extractKeyTerms(text, { language, mode: "both" });
    };
    const [once = 0, twice = 0] = leastCpuTimes(extract(50_000), extract(100_000));
    expect(twice).toBeLessThan(4 * once + 60);
  });
});
