import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HARD_WRAP } from "../../src/blocks/hard-wrap.js";
import { TEXT_BLOCKS } from "../../src/blocks/text-blocks.js";
import { misplaced, parseText, textsOf } from "./parse.js";

const texts = (text: string): readonly string[] => textsOf(parseText(text));

const FERRY =
  "The ferry that crosses the northern strait has been tied to its quay since the storm of last Friday, and nobody on " +
  "the island can say when it will sail again with the morning mail.";
const DIVERS =
  "Harbor master Ines Calder told reporters on Monday that divers had found a crack in the rudder stock, which the yard " +
  "will weld before the end of the month if the weather stays calm enough for the crane.";

/** Breaks a text as editors do: a word that does not fit goes on the next line. */
function wrap(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}

describe("lines of flattened text", () => {
  test("are a block each, without the white space around them; empty lines are none", () => {
    expect(texts("Home\n\n  News \t\n \u00a0\u200b\nSport")).toEqual(["Home", "News", "Sport"]);
  });

  test.each(["\n", "\r\n", "\r"])("end at %j, with or without a last one", (end) => {
    expect(texts(["Home", "", "News", "Sport"].join(end))).toEqual(["Home", "News", "Sport"]);
    expect(texts(`Home${end}News${end}`)).toEqual(["Home", "News"]);
  });

  test("keep single spaces for tabs and runs of spaces", () => {
    expect(texts("Ann\t\t3   boats")).toEqual(["Ann 3 boats"]);
  });

  test("keep markup signs and entities as they are", () => {
    expect(texts("a < b &amp; <b>c</b>")).toEqual(["a < b &amp; <b>c</b>"]);
  });

  test.each(["- ferry", "* ferry", "• ferry", "– ferry", "3. ferry", "12) ferry"])("%j is a list item", (line) => {
    expect(parseText(line).blocks).toMatchObject([{ kind: "list-item", level: 1, text: line }]);
  });

  test.each(["-ferry", "2024 was dry", "3.5 million", "A. ferry"])("%j is a paragraph", (line) => {
    expect(parseText(line).blocks).toMatchObject([{ kind: "paragraph", level: 0 }]);
  });

  test("have unknown links, containers and hiding", () => {
    expect(parseText("ferry").blocks).toMatchObject([
      { linkDensity: null, container: -1, isHidden: null, inlines: [], inlineNames: "", words: 1 },
    ]);
  });

  test("more lines than are read are a limit that is named", () => {
    const parsed = parseText("a\n".repeat(TEXT_BLOCKS.mostBlocks + 5));
    expect([parsed.blocks.length, parsed.limits]).toEqual([TEXT_BLOCKS.mostBlocks, ["blocks"]]);
  });
});

describe("hard-wrapped prose", () => {
  describe.each([72, 40])("at %i columns", (width) => {
    test.each(["\n", "\r\n", "\r"])("is joined to paragraphs, a blank line between them, lines ending in %j", (end) => {
      const source = `${wrap(FERRY, width)}\n\n${wrap(DIVERS, width)}\n`.replaceAll("\n", end);
      expect(texts(source)).toEqual([FERRY, DIVERS]);
    });

    test("is cut where a last line is short", () => {
      expect(texts(`${wrap(FERRY, width)}\n${wrap(DIVERS, width)}`)).toEqual([FERRY, DIVERS]);
    });

    test("does not swallow headings and lists around it", () => {
      const source = `Ferry out of service\n\n${wrap(FERRY, width)}\n\n- one boat\n- two boats\n\n${wrap(DIVERS, width)}`;
      expect(texts(source)).toEqual(["Ferry out of service", FERRY, "- one boat", "- two boats", DIVERS]);
    });

    test("has spans that hold all its lines", () => {
      const { blocks, page } = parseText(`${wrap(FERRY, width)}\n\n${wrap(DIVERS, width)}`);
      expect(blocks.map(({ start, end }) => page.source.slice(start, end))).toEqual([
        wrap(FERRY, width),
        wrap(DIVERS, width),
      ]);
    });
  });

  test("is not looked for in lines narrower than any page", () => {
    expect(texts(wrap(FERRY, HARD_WRAP.narrowest - 8)).length).toBeGreaterThan(4);
  });

  test.each([
    [
      "a poem",
      "My harbor lies under the snow tonight\nand all the boats are asleep in a row\nthe gulls have gone where the warm " +
        "winds blow\nand I am alone with the lamp and the light\nfar out at sea\na bell rings for me",
    ],
    ["a menu", "home page of the paper\nnews\nsport and leisure\nthe weather at sea\ncontact\nabout us and our boats"],
    ["a list of long items", `- ${FERRY.slice(0, 70)}\n- ${FERRY.slice(0, 70)}\n- ${FERRY.slice(0, 70)}`],
    ["paragraphs of a line each", `${FERRY}\n${DIVERS}\n${FERRY}`],
    ["a sentence a line", "The ferry is late.\nNobody knows why.\nThe mail is late too.\nThe island waits."],
  ])("%s is not joined", (_, source) => {
    expect(texts(source)).toEqual(source.split("\n"));
  });
});

describe("a page of a sentence a line", () => {
  const sentences = [
    "The ferry is late again today.",
    "Nobody on the quay knows why.",
    "Dr. Calder of St. Ives waits for her mail.",
    "\u201cWe have bread for three days,\u201d she said.",
    "The yard has ordered a new rudder.",
    "Will it come before the winter storms?",
    "The crane can lift it in calm weather!",
    "Until then the boats stay in the harbor.",
  ];

  test("is recognized, whatever headings and menus stand between", () => {
    expect(parseText(["Home", "Ferry out of service", ...sentences].join("\n")).isSentencePerLine).toBe(true);
  });

  test("is not claimed of paragraphs or of too few lines", () => {
    const paired = sentences.map((sentence, i) => `${sentence} ${sentences[(i + 1) % sentences.length]}`);
    expect(parseText(paired.join("\n")).isSentencePerLine).toBe(false);
    expect(parseText(sentences.slice(1).join("\n")).isSentencePerLine).toBe(false);
    expect(parseText("").isSentencePerLine).toBe(false);
  });
});

test("blocks of any text hold all its visible characters, in order", () => {
  const line = fc.array(fc.constantFrom("ferry", "a", " ", ".", "- ", "\t", "港", "\ud800"), { maxLength: 12 });
  const lines = fc.array(
    fc.oneof(
      line.map((pieces) => pieces.join("")),
      fc.string({ unit: "grapheme" }),
    ),
  );
  const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, "");
  fc.assert(
    fc.property(lines, fc.constantFrom("\n", "\r\n", "\r"), (parts, end) => {
      const parsed = parseText(parts.join(end));
      expect(bare(textsOf(parsed).join(""))).toBe(bare(parts.join("")));
      expect(misplaced(parsed)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
