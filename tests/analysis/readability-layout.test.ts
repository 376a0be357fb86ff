import { describe, expect, test } from "vitest";
import { PUNCTUATION_LIMITS } from "../../src/analysis/measured-sentences.js";
import { measureReadability } from "../../src/analysis/readability.js";
import { splitSentences } from "../../src/text/sentences.js";

const PARAGRAPHS = [
  "The last ferry left Ellery Point at a quarter past nine, with eleven passengers and a dog on board. Nobody on the pier " +
    "waved, because nobody had been told. The company had announced the end of the service in a short notice, which it had " +
    "pinned to the door of a ticket office that had been closed since spring.",
  "For the islanders the decision means a journey of two hours by road, across a bridge that is shut whenever the wind rises " +
    "above fifty knots. Some of them have begun to share cars. Others say that they will simply go less often, and that the " +
    "mainland can do without them. A petition is going round, but few people expect it to change anything.",
  "The boat itself has been sold to a museum. It was built in 1931, it has never had a serious accident, and its engine can " +
    "still be heard across the bay on a quiet evening. What the museum will do with it is uncertain.",
];
const PLAIN = PARAGRAPHS.join("\n\n");

function wrap(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

const sentencesOf = (text: string) => splitSentences(text, { language: "en" }).map((sentence) => sentence.text);
const measure = (text: string) => measureReadability(text, { language: "en" });

const SAME: Readonly<Record<string, string>> = {
  "in one line": PARAGRAPHS.join(" "),
  "wrapped at 72 columns": PARAGRAPHS.map((paragraph) => wrap(paragraph, 72)).join("\n\n"),
  "wrapped at 60 columns, lines ending as on Windows": PARAGRAPHS.map((paragraph) => wrap(paragraph, 60))
    .join("\n\n")
    .replaceAll("\n", "\r\n"),
  "one sentence a line": sentencesOf(PLAIN).join("\n"),
  "under headings": `The Last Ferry\n\n${PARAGRAPHS.join("\n\nWhat Happens Next\n\n")}`,
  "under headings and before a list": `The last ferry\n${PLAIN}\n\nWhat islanders can do:\n- share cars\n- go less often\n- sign the petition`,
  "with a caption and a byline": `By Ann Reed\n${PARAGRAPHS.join("\nThe ferry at Ellery Point, photographed in 1962 by an unknown visitor\n")}`,
  "and cut off": `${PLAIN} Its new owner, a society of`,
};

describe("layout does not change what is measured", () => {
  const plain = measure(PLAIN);

  test.each(Object.entries(SAME))("the same text %s", (_, text) => {
    const { ratios, scores, difficulty, consensusGrade, notes } = measure(text);
    expect({ ratios, scores, difficulty, consensusGrade, notes }).toEqual({
      ratios: plain.ratios,
      scores: plain.scores,
      difficulty: plain.difficulty,
      consensusGrade: plain.consensusGrade,
      notes: plain.notes,
    });
  });

  test("counts are of the whole text, and say how many words no formula counts", () => {
    const { counts } = measure(SAME["under headings"] ?? "");
    // "The Last Ferry" and twice "What Happens Next"
    expect(counts.looseWords).toBe(9);
    expect(counts.words).toBe((plain.counts.words ?? 0) + 9);
    expect(counts.sentences).toBe((plain.counts.sentences ?? 0) + 3);
    expect(plain.counts.looseWords).toBe(0);
  });

  test("a heading takes no unfamiliar word from the sentences", () => {
    const text = "The museum was shut. We like the museum.";
    expect(measure(`Museum\n${text}`).ratios).toEqual(measure(text).ratios);
  });

  test("a stop may stand before quotation marks and brackets", () => {
    const { ratios, counts } = measure('(She said: "The boat is here.") He wrote: “It is late!”');
    expect(counts.looseWords).toBe(0);
    expect(ratios.wordsPerSentence).toBe(5.5);
  });

  test("Greek and Armenian stops end sentences", () => {
    expect(measureReadability("Τι ώρα είναι;", { language: "el" }).scores["lix"]).not.toBeNull();
    expect(measureReadability("Նավը մեկնեց։", { language: "hy" }).scores["lix"]).not.toBeNull();
  });
});

describe("text that has lost its punctuation", () => {
  const nothing = (text: string) => {
    const { scores, consensusGrade, difficulty, hardestSentences } = measure(text);
    return [
      Object.values(scores).every((score) => score === null),
      consensusGrade,
      difficulty,
      hardestSentences.length,
    ];
  };
  const bare = PLAIN.replaceAll(/[.,]/g, "");

  test.each([
    ["in paragraphs", bare],
    ["in one line", bare.replaceAll("\n", " ")],
    ["wrapped", wrap(bare.replaceAll("\n", " "), 72)],
  ])("is not scored: %s", (_, text) => {
    expect(measure(text).notes).toEqual(["no-punctuation"]);
    expect(nothing(text)).toEqual([true, null, null, 0]);
    expect(measure(text).counts.words).toBe(measure(PLAIN).counts.words);
    expect(measure(text).ratios.wordsPerSentence).toBeNull();
  });

  test("is not scored for the one sentence at its end, nor where a rare stop makes sentences of hundreds of words", () => {
    for (const text of [`${bare}\n\nIt is late.`, `${bare.replaceAll("\n", " ")}. It is late.`]) {
      expect(measure(text).notes).toEqual(["little-punctuation"]);
      expect(nothing(text).slice(0, 3)).toEqual([true, null, null]);
    }
  });

  test("a long sentence alone is scored, and a list with some prose", () => {
    const sentence = `${"the old boat and ".repeat(PUNCTUATION_LIMITS.longestSentence / 4)}`.trim();
    expect(measure(`${sentence}.`).scores["lix"]).not.toBeNull();
    expect(measure(`${sentence} again.`).scores["lix"]).toBeNull();
    expect(measure("Bread\nButter\nMilk\nWe went to the shop.\nSalt").scores["lix"]).not.toBeNull();
  });

  test("a text of fewer than 100 words is scored with a note", () => {
    expect(measure("The boat is here. It is late.").notes).toEqual(["short-text"]);
    expect(measure(PLAIN).notes).toEqual([]);
    expect(measure("").notes).toEqual([]);
  });
});
