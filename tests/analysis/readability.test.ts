import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSentences } from "../../src/analysis/count-sentences.js";
import { sumCounts } from "../../src/analysis/counts.js";
import { measureReadability } from "../../src/analysis/readability.js";
import { leastCpuTimes } from "../cpu-time.js";

const TWO_SENTENCES = "The cat sat on the mat. It was happy.";

describe("countSentences", () => {
  const complexWords = (text: string): number => sumCounts(countSentences(text, "en")).complexWords;

  test("counts letters, words, syllables and long words of each sentence", () => {
    expect(countSentences("Ann paid $2,500. Everybody wondered!", "en")).toEqual([
      {
        start: 0,
        end: 16,
        characters: 11,
        letters: 7,
        words: 3,
        sentences: 1,
        syllables: 6,
        monosyllables: 2,
        polysyllables: 0,
        fourSyllableWords: 0,
        complexWords: 0,
        longWords: 0,
        difficultWords: 0,
        unfamiliarWords: 1, // "Ann": nothing else in the text says that it is a name
        isClosed: true,
      },
      {
        start: 17,
        end: 36,
        characters: 17,
        letters: 17,
        words: 2,
        sentences: 1,
        syllables: 6,
        monosyllables: 0,
        polysyllables: 1,
        fourSyllableWords: 1,
        complexWords: 1,
        longWords: 2,
        difficultWords: 0,
        unfamiliarWords: 1,
        isClosed: true,
      },
    ]);
  });

  test("a heading or list line without a stop is a sentence of its own, signs alone are none", () => {
    expect(countSentences("Soup of the day\n* * *\nThis soup is hot.\n- carrots\n- leeks", "en")).toHaveLength(4);
  });

  test("complex words leave out names, compounds and what an ending makes long", () => {
    expect(complexWords("The operation was terrible.")).toBe(2);
    expect(complexWords("We met Valentina in Barcelona.")).toBe(0);
    expect(complexWords("Operators wait.")).toBe(1);
    expect(complexWords("A long-lasting state-of-the-art idea.")).toBe(1);
    expect(complexWords("He was invited, and is answering the promises.")).toBe(0);
    expect(complexWords("They were anticipating the companies.")).toBe(2);
  });

  test("the first word of a sentence is a name where it is one elsewhere, and headings tell no names", () => {
    const difficultWords = (text: string): number => sumCounts(countSentences(text, "en")).difficultWords;
    expect(difficultWords("Valentina sang. We like Valentina.")).toBe(0);
    expect(difficultWords("Valentina sang. We like to sing.")).toBe(1);
    expect(difficultWords("Tariffs rose. We like tariffs.")).toBe(2);
    expect(difficultWords("Our New Tariffs\nTariffs rose.")).toBe(1);
    expect(difficultWords('She said: "Tariffs rose."')).toBe(1);
  });

  test("in scripts without spaces two characters are a word", () => {
    expect(sumCounts(countSentences("今日は雨だ。", "ja")).words).toBe(3);
  });
});

describe("measureReadability", () => {
  test("gives the counts and scores worked out by hand", () => {
    const result = measureReadability(TWO_SENTENCES);
    const { counts, ratios, scores, consensusGrade, difficulty, language, notes } = result;
    expect(language).toBe("en");
    expect(counts).toEqual({
      characters: 27,
      letters: 27,
      words: 9,
      sentences: 2,
      syllables: 10,
      monosyllables: 8,
      polysyllables: 0,
      fourSyllableWords: 0,
      complexWords: 0,
      longWords: 0,
      difficultWords: 0,
      unfamiliarWords: 1,
      looseWords: 0,
    });
    expect(ratios).toEqual({
      wordsPerSentence: 4.5,
      syllablesPerWord: 10 / 9,
      charactersPerWord: 3,
      lettersPer100Words: 300,
      sentencesPer100Words: 200 / 9,
      polysyllablesPerSentence: 0,
      longWordsPerSentence: 0,
      monosyllableShare: 8 / 9,
      polysyllableShare: 0,
      fourSyllableShare: 0,
      longWordShare: 0,
      complexWordShare: 0,
      difficultWordShare: 0,
      unfamiliarWordShare: 1 / 9,
    });
    // 206.835 - 1.015 * 4.5 - 84.6 * 10 / 9
    expect(scores["fleschReadingEase"]?.value).toBeCloseTo(108.2675, 6);
    // 0.39 * 4.5 + 11.8 * 10 / 9 - 15.59
    expect(scores["fleschKincaidGrade"]?.value).toBeCloseTo(-0.723889, 6);
    expect(scores["fleschKincaidGrade"]?.grade).toBe(0);
    expect(scores["gunningFog"]?.value).toBeCloseTo(1.8, 6);
    expect(scores["smog"]?.value).toBeCloseTo(3.1291, 6);
    // 0.0588 * 300 - 0.296 * 200 / 9 - 15.8
    expect(scores["colemanLiau"]?.value).toBeCloseTo(-4.737778, 6);
    // 4.71 * 3 + 0.5 * 4.5 - 21.43
    expect(scores["automatedReadability"]?.value).toBeCloseTo(-5.05, 6);
    expect(scores["lix"]).toEqual({ value: 4.5, grade: 1, band: "very easy" });
    expect(scores["rix"]).toEqual({ value: 0, grade: 1, band: null });
    // 0.1579 * 0 + 0.0496 * 4.5 + 3.6365
    expect(scores["daleChall"]?.value).toBeCloseTo(3.8597, 6);
    expect(scores["newDaleChall"]).toEqual({ value: 60.895, grade: 1, band: "grade 1" });
    // 0.121 * 4.5 + 0.082 * 100 / 9 + 0.659: "mat" is unfamiliar
    expect(scores["spache"]?.value).toBeCloseTo(2.114611, 6);
    expect(scores["linsearWrite"]?.value).toBe(1.25);
    // 20 - 150 * 8 / 9 / 10
    expect(scores["forcast"]?.value).toBeCloseTo(6.666667, 6);
    // grades 5, 0, 1.8, 3.1, 0, 0, 4, 1, 2.1, 1.25, 6.7, 1, 1: the seventh of thirteen is 1.25
    expect(consensusGrade).toBe(1.25);
    // 100 * (2.114611 - 1) / 11
    expect(difficulty).toBeCloseTo(10.132828, 5);
    expect(notes).toEqual(["short-text"]);
  });

  test("a text without words has no scores and no hard sentences", () => {
    for (const text of ["", " \n", "* * *", "?!"]) {
      const { counts, scores, consensusGrade, readingMinutes, hardestSentences } = measureReadability(text);
      expect(counts.words).toBe(0);
      expect(Object.values(scores).filter((score) => score !== null)).toEqual([]);
      expect([consensusGrade, readingMinutes, hardestSentences]).toEqual([null, 0, []]);
    }
  });

  test("German gets its own formulas, LIX and RIX", () => {
    const { scores, counts, ratios, difficulty } = measureReadability("Die Verwaltung prüft den Antrag. Das dauert.", {
      language: "de-AT",
    });
    expect(Object.keys(scores).filter((name) => scores[name] !== null)).toEqual([
      "amstad",
      "wienerSachtextformel1",
      "wienerSachtextformel2",
      "wienerSachtextformel3",
      "wienerSachtextformel4",
      "lix",
      "rix",
    ]);
    // 7 words, 2 sentences, 1 long word: 3.5 + 100 / 7
    expect(scores["lix"]?.value).toBeCloseTo(17.785714, 6);
    expect([counts.complexWords, counts.difficultWords, counts.unfamiliarWords]).toEqual([null, null, null]);
    expect([ratios.complexWordShare, ratios.difficultWordShare, difficulty]).toEqual([null, null, null]);
  });

  test("a language without formulas of its own gets LIX and RIX", () => {
    const { scores, consensusGrade } = measureReadability("Katten sover hela dagen. Hunden vaktar huset.", {
      language: "sv",
    });
    expect(Object.keys(scores).filter((name) => scores[name] !== null)).toEqual(["lix", "rix"]);
    // 7 words, 2 sentences, no long word: LIX 3.5, grade 1; RIX 0, grade 1
    expect(consensusGrade).toBe(1);
  });

  test("the language is detected, and English for a few words in Latin letters", () => {
    const languageOf = (text: string) => measureReadability(text).language;
    expect(languageOf("Die Verwaltung prüft den Antrag, und das dauert.")).toBe("de");
    expect(languageOf("Trams and bridges.")).toBe("en");
  });

  test("no formula holds where nothing tells the language", () => {
    for (const text of ["橋", "12 34", ""]) {
      const { language, scores } = measureReadability(text);
      expect(language).toBe("und");
      expect(Object.values(scores).filter((score) => score !== null)).toEqual([]);
    }
  });

  test("an abbreviation is no sentence end", () => {
    expect(measureReadability("Dr. Reed lives in the U.S. with Mrs. Reed.").counts.sentences).toBe(1);
  });

  test("238 words take a minute", () => {
    expect(measureReadability("word ".repeat(119)).readingMinutes).toBe(0.5);
  });

  test("shows the three hardest sentences, the hardest first, and why", () => {
    const easy = "We saw the dog run to the old red barn.";
    const hard =
      "Administrative responsibilities necessitate considerable organizational capabilities and determination.";
    const long =
      "The man who came to see us in the old house by the sea was not the one who had left us a note the day before.";
    const { hardestSentences } = measureReadability(`Responsibility.\n${easy} ${hard} ${long} ${easy}`);
    expect(hardestSentences.map(({ text }) => text)).toEqual([hard, long, easy]);
    expect(hardestSentences.map(({ why }) => why)).toEqual([
      "8 words, 7 of them of three or more syllables",
      "27 words",
      "10 words",
    ]);
  });

  test("the hardest sentences of equal hardness come in their order", () => {
    const sentence = "One two red cats sat on the big mat.";
    const { hardestSentences } = measureReadability(Array(5).fill(sentence).join(" "));
    expect(hardestSentences.map(({ start }) => start)).toEqual([0, 37, 74]);
  });

  test("on any text: nothing throws, no number is NaN or infinite, parts add up", () => {
    const language = fc.constantFrom("en", "fr", "zh", "constructor", "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), language, (text, tag) => {
        const result = measureReadability(text, { language: tag });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const { counts } = result;
        expect(counts.sentences).toBeLessThanOrEqual(counts.words ?? 0);
        expect(counts.letters).toBeLessThanOrEqual(counts.characters ?? 0);
        for (const { start, end, text: own } of result.hardestSentences) expect(text.slice(start, end)).toBe(own);
      }),
    );
  });

  test.each(["constructor __proto__. ", "a.b.", "A. ", "word\n", "x", "\ud83d", "The ferry left at noon. "])(
    "takes linear time: %j",
    (piece) => {
      const text = piece.repeat(50_000 / piece.length);
      const [once = 0, twice = 0] = leastCpuTimes(
        () => void measureReadability(text),
        () => void measureReadability(text + text),
      );
      expect(twice).toBeLessThan(4 * once + 30);
    },
  );
});
