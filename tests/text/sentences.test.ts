import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SentenceOptions } from "../../src/text/sentence-rules.js";
import { sentenceSpans, splitSentences } from "../../src/text/sentences.js";
import { leastCpuTimes } from "../cpu-time.js";

const split = (text: string, options?: SentenceOptions): string[] =>
  splitSentences(text, options).map((sentence) => sentence.text);

/** Checks that the text made of the given sentences, with a space between, is cut into just these. */
function keepsApart(sentences: readonly string[], language = "en"): void {
  expect(split(sentences.join(" "), { language })).toEqual(sentences);
}

describe("splitSentences", () => {
  test("ends a sentence at a full stop, a question mark and an exclamation mark", () => {
    keepsApart(["The ferry left at noon.", "Did anyone wave?", "Nobody did!", "It was raining."]);
  });

  test("gives spans that index the text", () => {
    expect(splitSentences("  One. Two.\n")).toEqual([
      { text: "One.", start: 2, end: 6 },
      { text: "Two.", start: 7, end: 11 },
    ]);
  });

  test("gives an empty list for a text without visible characters", () => {
    expect(split("")).toEqual([]);
    expect(split(" \n\t \r\n\u00a0")).toEqual([]);
  });

  test("goes on after titles, initials and Latin abbreviations", () => {
    keepsApart(["Dr. Ada L. Brook met Mrs. Hale, i.e. the mayor, on the quay.", "They spoke for an hour."]);
    keepsApart(["The case of Marsh vs. The Crown was heard by J. R. Penn.", "It took a day."]);
  });

  test("goes on after `No.` and months only where a number follows", () => {
    keepsApart(["See No. 5 and fig. 2 of Jan. 3.", "No.", "It is not there."]);
  });

  test("ends after a company form or an acronym only where a typical first word follows", () => {
    expect(split("She left Harbor Foods Inc. The firm grew.")).toHaveLength(2);
    expect(split("Harbor Foods Inc. Chairman Tom Reed resigned.")).toHaveLength(1);
    expect(split("He works for the U.S. Coast Guard.")).toHaveLength(1);
    expect(split("He moved to the U.S. They stayed.")).toHaveLength(2);
  });

  test("ends after an hour, but not before a day or a time zone, nor where only the time was told", () => {
    expect(split("The doors close at 6 p.m. Visitors must leave.")).toHaveLength(2);
    expect(split("The doors close at 6 p.m. Friday and at 4 p.m. EST on holidays.")).toHaveLength(1);
    expect(split("At 6 p.m. Visitors must leave.")).toHaveLength(1);
  });

  test("takes an abbreviation in capitals for one only amid capitals", () => {
    expect(split("MR. REED QUITS AFTER VOTE")).toHaveLength(1);
    expect(split("We asked the head of IT. Nobody knew what the new MS. Word did.")).toHaveLength(3);
  });

  test("keeps numbers, hours, addresses and file names whole", () => {
    keepsApart([
      "It costs 3.50 euros or $1,000.00 at 5.30 on www.Example.com/Index.Html.",
      "Write to Jo.Field@example.org about notes.Final.txt and Node.js.",
      "Thanks!",
    ]);
  });

  test("finds a sentence end whose space got lost", () => {
    expect(split("The bridge is closed.Drivers must turn.Mr. Reed is sorry.It cost 5,000.That is a lot.")).toEqual([
      "The bridge is closed.",
      "Drivers must turn.",
      "Mr. Reed is sorry.",
      "It cost 5,000.",
      "That is a lot.",
    ]);
  });

  test("closes quotes, brackets and notes with the stop before them", () => {
    expect(split('He said: "We lost." She left. (They had led.) “Fine.” The end.[3] Really. [4] Yes.')).toEqual([
      'He said: "We lost."',
      "She left.",
      "(They had led.)",
      "“Fine.”",
      "The end.[3]",
      "Really. [4]",
      "Yes.",
    ]);
  });

  test("goes on where a small letter follows the quote or bracket", () => {
    expect(split('"It sank!" she cried. He works at Wow! in sales (he was hired in May.) as a clerk.')).toHaveLength(2);
  });

  test("begins a sentence with a name whose first letter is small", () => {
    keepsApart(["The shop sold phones.", "iPhones were rare."]);
  });

  test("keeps the dots of an ellipsis together, and goes on in small letters", () => {
    keepsApart(["I would ... well, no.", "They waited. . . .", "Then it came...", "“It is here…”"]);
    expect(split("He reads “[...] The rest is lost” aloud.")).toHaveLength(1);
  });

  test("keeps a list number with its item, and cuts a list that was run together", () => {
    expect(split("1. Boil water. 2. Add salt")).toEqual(["1. Boil water.", "2. Add salt"]);
    expect(split("a) Boil water b) Add salt c) Stir")).toEqual(["a) Boil water", "b) Add salt", "c) Stir"]);
    expect(split("• one • two")).toEqual(["• one", "• two"]);
    expect(split("The choices are 1) tea and 2) milk.")).toHaveLength(1);
  });

  test("cuts a list with Roman numerals, and none where the letters go on otherwise", () => {
    expect(split("i.) Boil water ii.) Add salt iii.) Stir")).toHaveLength(3);
    expect(split("ii. Boil water\niii. Add salt")).toEqual(["ii. Boil water", "iii. Add salt"]);
    expect(split("h) Boil water i) Add salt j) Stir")).toHaveLength(3);
    expect(split("i) Boil water iv) Add salt")).toHaveLength(1);
  });

  test("reads the short form of a unit after a number only", () => {
    keepsApart(["The bag held 3 lb. 5 oz. of salt.", "The wall is 6 ft.", "Ann measured it in Ft. Orr."]);
  });

  test("ends after a degree that is spoken of, and goes on after one that follows a name", () => {
    expect(split("He finished his Ph.D. Ann was glad.")).toHaveLength(2);
    expect(split("We saw Ann Orr Ph.D. Monday.")).toHaveLength(1);
  });

  test("goes on after dots before I, whose capital says nothing", () => {
    keepsApart(["Well... I never knew.", "“So it goes…”", "I left."]);
  });

  test("reads a stop that a space parts from its title", () => {
    expect(split("Then Mr . Reed left . He was tired .")).toEqual(["Then Mr . Reed left .", "He was tired ."]);
  });

  test("rebuilds the text from the spans and what lies between", () => {
    const text = "One. “Two!”  Three\n\n4. Four.Five\u200b ";
    const spans = splitSentences(text);
    const between = spans.map(({ start }, i) => text.slice(i === 0 ? 0 : (spans[i - 1]?.end ?? 0), start));
    const rebuilt = spans.map((sentence, i) => (between[i] ?? "") + sentence.text).join("");
    expect(rebuilt + text.slice(spans.at(-1)?.end)).toBe(text);
    expect(between.join("").trim()).toBe("");
  });

  test("never ends after an abbreviation the caller names", () => {
    expect(split("The Harb. Master came. So did we.", { abbreviations: ["HARB."] })).toHaveLength(2);
    expect(split("The Harb. Master came. So did we.")).toHaveLength(3);
  });
});

describe("splitSentences in other languages", () => {
  test("German: ordinals, dates and spaced abbreviations go on, years and quotes end", () => {
    keepsApart(["Am 3. Mai kam Hr. Dr. Lang, z. B. mit Kaiser Karl V.", "Später ging er."], "de");
    keepsApart(
      [
        "Es war im 19. Jahrhundert, d. h. vor 1900.",
        "Danach kam nichts.",
        "„So ist es.“",
        "Das steht auf Seite 12.",
        "Der Rest fehlt.",
      ],
      "de-AT",
    );
  });

  test("French: a guillemet after a space closes the sentence", () => {
    keepsApart(["Il a dit : « C'est fini. »", "Elle est partie avec M. Petit.", "Quoi ?", "Rien !"], "fr");
  });

  test("Spanish, Italian, Portuguese, Dutch, Polish: titles go on", () => {
    keepsApart(["La Sra. Ruiz vive en la Avda. Sur.", "¿Dónde está?", "¡Allí!"], "es");
    keepsApart(["Il sig. Rossi e la prof.ssa Neri sono qui.", "È vero."], "it");
    keepsApart(["O Sr. Costa chegou.", "A Dra. Lima não."], "pt-BR");
    keepsApart(["Dhr. Visser komt o.a. Dinsdag.", "Hij blijft."], "nl");
    keepsApart(["Mieszkamy przy ul. Długiej, tzn. blisko.", "To dobrze."], "pl");
  });

  test("Russian: initials and addresses go on", () => {
    keepsApart(["А. П. Белов живёт на ул. Садовой.", "Он врач."], "ru");
  });

  test("Nordic languages: small-lettered months and abbreviations go on", () => {
    keepsApart(["Den 5. juni kom hr. Holm, bl.a. Per.", "Han gik."], "da");
    keepsApart(["Vi möts kl. 9, t.ex. Torsdag.", "Det blir bra."], "sv");
    keepsApart(["Han kom 1. mai.", "Det var f.eks. Ola."], "nb");
  });

  test.each([
    ["sk", "Vznikla 7. Apríla v Nitre."],
    ["fi", "Hän syntyi 3. Toukokuuta Turussa."],
    ["da", "Han kom den 3. Maj til byen."],
    ["hr", "Rođena je 4. Svibnja u Zadru."],
  ])("%s: a month in capitals follows its ordinal", (language, text) => {
    expect(split(text, { language })).toHaveLength(1);
    expect(split(text, { language: "en" })).toHaveLength(2);
  });

  test("stops of other scripts end sentences, with or without a space", () => {
    expect(split("雨だ。傘は？ある！", { language: "ja" })).toEqual(["雨だ。", "傘は？", "ある！"]);
    expect(split("「雨だ！」と言った。", { language: "ja" })).toHaveLength(1);
    expect(split("هل وصلت؟ نعم. شكرا", { language: "ar" })).toHaveLength(3);
    expect(split("वह आया। वह गया।", { language: "hi" })).toHaveLength(2);
    expect(split("Πού είναι; Εδώ.", { language: "el" })).toHaveLength(2);
    expect(split("Նա եկավ: Մենք գնացինք:", { language: "hy" })).toHaveLength(2);
  });

  test("Thai has no stops: a line is a sentence", () => {
    expect(split("ฝนตกหนัก น้ำท่วม\nรถติด", { language: "th" })).toHaveLength(2);
  });

  test("an unknown language tag, or one named like an object's property, gets the common rules", () => {
    for (const language of ["xx", "constructor", "__proto__", "", "-"]) {
      expect(split("Dr. Reed came. He left.", { language })).toHaveLength(2);
    }
  });
});

describe("line breaks", () => {
  test("a heading without a stop is a sentence of its own", () => {
    expect(split("Storm hits coast\nThe storm came at night.\nRoads\nAll are closed.")).toEqual([
      "Storm hits coast",
      "The storm came at night.",
      "Roads",
      "All are closed.",
    ]);
  });

  test("a blank line always ends a sentence", () => {
    expect(split("The storm came\n\nat night and left.")).toHaveLength(2);
  });

  test("a small-lettered line that finds its stop goes on the line before", () => {
    expect(split("The storm came\r\nat night and\r\nleft. Nobody slept.")).toEqual([
      "The storm came\r\nat night and\r\nleft.",
      "Nobody slept.",
    ]);
  });

  test("lists of small-lettered lines stay apart", () => {
    expect(split("flour\nbutter\neggs")).toHaveLength(3);
    expect(split("You need:\nflour and butter.")).toHaveLength(2);
    expect(split("a. flour\nb. butter.")).toHaveLength(2);
  });

  test("a hard-wrapped paragraph goes on where the next line begins with a name", () => {
    const wrapped = [
      "The council voted on the new bridge late on Tuesday, and mayor",
      "Ruth Adler said that the work would begin before the summer in",
      "Westport. Critics, led by the harbor pilots, fear that any ship",
      "larger than the old ferries will no longer reach the docks.",
    ].join("\n");
    expect(split(wrapped)).toHaveLength(2);
  });
});

describe("any text", () => {
  const visible = (text: string): string => text.replace(/\s/gu, "");
  const odd = fc.string({
    unit: fc.constantFrom(
      ..."aB1.!?…。 \n\r\u2028\"'“”»[]()-•:;,😀\ud83d\u200b",
      "Dr",
      "z. B.",
      "U.S.",
      ". . .",
      " I ",
      "\n\n",
    ),
    maxLength: 60,
  });

  test.each([["graphemes", fc.string({ unit: "grapheme" })] as const, ["stops and signs", odd] as const])(
    "keeps every visible character once, in order: %s",
    (_, texts) => {
      fc.assert(
        fc.property(texts, fc.constantFrom("en", "de", "fr", "el", "ja"), (text, language) => {
          const sentences = splitSentences(text, { language });
          expect(visible(sentences.map((sentence) => sentence.text).join(""))).toBe(visible(text));
          let last = 0;
          for (const { start, end, text: own } of sentences) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(own).toBe(text.slice(start, end));
            expect(own).toBe(own.trim());
            last = end;
          }
        }),
      );
    },
  );

  const floods: Readonly<Record<string, string>> = {
    "dotted letters": "a.b.",
    dots: ".",
    "spaced dots": ". ",
    quotes: '."',
    initials: "A. ",
    "empty lines": "\n",
    "short lines": "a\n",
    "wrapped lines": "low words on\n",
    bullets: "• a ",
    "list numbers": "1. 2. ",
    notes: ".[1] ",
    "lone surrogates": "\ud83d",
    "open quotations": "あ。「い！",
    "one word": "x",
    spaces: ".         ",
    prose: "The ferry left at noon, and nobody waved. ",
  };

  test.each(Object.entries(floods))("twice the text takes no more than four times as long: %s", (_, piece) => {
    const text = piece.repeat(50_000 / piece.length);
    const [once = 0, twice = 0] = leastCpuTimes(
      () => sentenceSpans(text),
      () => sentenceSpans(text + text),
    );
    expect(twice).toBeLessThan(4 * once + 20);
  });

  test("a megabyte in one line is cut in a moment", () => {
    expect(sentenceSpans("x".repeat(1_000_000))).toHaveLength(1);
  });
});
