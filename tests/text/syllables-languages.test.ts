import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSyllables } from "../../src/text/syllables.js";
import { leastCpuTimes } from "../cpu-time.js";

/** Words of each language, their spoken syllables parted by hand; a mute e at the end is none. */
const WORDS: Readonly<Record<string, string>> = {
  de:
    "Haus Frau-en The-a-ter Na-ti-on Re-gi-on Fa-mi-li-en I-ta-li-en sie Wien Fe-ri-en Leu-te neu-e Mu-se-um I-de-en See be-en-den ge-eig-net " +
    "Bäu-me Je-ru-sa-lem Quel-le ak-tu-ell Stu-di-um Zei-tung Un-ter-neh-men Meer Ja-nu-ar Ma-te-ri-al Is-ra-el Re-gie-rung Bee-re Ni-veau spe-zi-ell Pa-ti-en-ten dient spie-len",
  fr:
    "table vie par-tie le que je an-née eau ciel na-tion thé-âtre ré-el no-ël na-ïf vo-yage cli-ent ou-vri-er pi-geon man-geait parlent par-lèrent " +
    "é-taient semblent mo-ment gou-ver-ne-ment con-tent a-é-rien po-ème cha-os guerre quatre oui nuit août beau-coup jour-naux croient fi-nissent u-ti-lisent pré-sent sou-vent at-tendent pré-si-dent cru-el é-blou-ir œil soeur pa-ys jean",
  es:
    "cau-sa te-a-tro pa-ís dí-a vie-jo cons-truir ciu-dad a-é-re-o lí-ne-a pa-e-lla U-ru-guay rey le-yes muy y güi-ro pin-güi-no gue-rra que quie-ro " +
    "ca-ca-hue-te a-ho-ra prohi-bir bú-ho ve-hí-cu-lo o-í-do can-táis tran-qui-lo ha-bí-a su-per-fi-cie buey",
  it:
    "pia-no uo-mo più Eu-ro-pa pa-e-se te-a-tro gior-no fi-glio fa-mi-glia mi-o vi-a du-e su-a noi lui sto-ria I-ta-lia e-co-no-mi-a " +
    "po-li-zi-a quan-do guer-ra noi-a gio-ia giù cit-tà ac-qua per-ché no-ti-zia bi-so-gno a-iuo-la zi-o a-iu-to cuo-io po-e-si-a",
  pt:
    "pão ir-mãos co-ra-ção a-vi-ão le-ões ao Pau-lo mui-to ra-i-nha a-in-da ca-ir Ra-ul ju-iz sa-ú-de pa-ís his-tó-ria á-rea á-gua sé-rie " +
    "a-le-gri-a ri-o lu-a vi-a-gem na-ci-o-nal quan-do guer-ra qua-tro po-ei-ra sa-iu prai-a i-dei-a ci-ên-cia u-ni-ver-si-da-de rei ins-ti-tu-i-ção e-lei-ção",
  nl:
    "huis trein nieuw eeuw mooi mooi-e groei-en bui-en zee zee-ën i-dee-ën ge-ëist ge-üit na-ïef be-ëin-di-gen re-ü-nie the-a-ter vi-de-o sta-ti-on po-li-tie mu-se-um lij-den " +
    "blij-e mi-nu-ten boek vuur ac-tu-eel qua-si bij-een kou-de pauw se-ri-eus be-lang-rijk Eu-ro-pa yo-ghurt bu-reau ca-deaus",
  pl:
    "nie sia-no pies mia-sto hi-sto-ria bio-lo-gia Da-nii na-u-ka au-to Eu-ro-pa sło-wo mó-wić dzie-ci dzień gęś wia-do-mość mo-ja i-dą ko-bie-ta ży-cie " +
    "Pol-ska ra-dio cię u-li-ca za-u-fać czło-wiek przy-ja-ciel",
  ru:
    "мо-ло-ко е-ди-на-я дом ё-лка по-э-зи-я ис-то-ри-я Рос-си-я на-ци-я стра-на ка-ран-даш и-дёт е-ё мо-я чи-та-ю-щий подъ-езд А-фри-ка у-чи-тель " +
    "па-у-за вой-на рос-си-я-не э-ко-но-ми-ка пре-зи-дент и-ю-ля жизнь об-щест-во го-су-дар-ство",
};

describe.each(Object.entries(WORDS))("countSyllables in %s", (language, words) => {
  test.each(words.split(" "))("%s", (parted) => {
    expect(countSyllables(parted.replaceAll("-", ""), { language })).toBe(parted.split("-").length);
  });
});

describe("apostrophes", () => {
  test.each([
    ["l'homme", "fr", 1],
    ["qu'il", "fr", 1],
    ["jusqu'à", "fr", 2],
    ["aujourd’hui", "fr", 3],
    ["l'amico", "it", 3],
    ["dell'acqua", "it", 3],
    ["auto's", "nl", 2],
    ["geht's", "de", 1],
    ["l'", "fr", 1],
  ] as const)("what is elided adds nothing: %s (%s)", (word, language, syllables) => {
    expect(countSyllables(word, { language })).toBe(syllables);
  });
});

test("regions and scripts in a tag, accents of any encoding, and words of another script", () => {
  expect(countSyllables("pai\u0301s", { language: "es-MX" })).toBe(2);
  expect(countSyllables("PAÍS", { language: "ES" })).toBe(2);
  expect(countSyllables("Москва", { language: "de" })).toBe(2);
  expect(countSyllables("Facebook", { language: "ru" })).toBe(3);
  expect(countSyllables("Straßenbahn-Haltestelle", { language: "de_AT" })).toBe(7);
});

describe("long words of every language", () => {
  const languages = Object.keys(WORDS);
  test.each(["a", "ie", "qu", "hu", "que", "a'", "ent", "\u00e9", "ии"])("take linear time: %s", (piece) => {
    const word = piece.repeat(20_000 / piece.length);
    const countAll = (text: string) => languages.map((language) => countSyllables(text, { language }));
    const [once = 0, twice = 0] = leastCpuTimes(
      () => countAll(word),
      () => countAll(word + word),
    );
    expect(twice).toBeLessThan(4 * once + 20);
  });

  test("and have at least one syllable", () => {
    const unit = fc.constantFrom(..."aeiouyqghnlrstáéíóúãõüëïœий'-".split(""));
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), fc.constantFrom(...languages), (word, language) => {
        const syllables = countSyllables(word, { language });
        expect(syllables > 0).toBe(/\p{L}/u.test(word));
        expect(syllables).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});
