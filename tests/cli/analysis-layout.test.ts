import { describe, expect, test } from "vitest";
import { analyzePage } from "../../src/analyze.js";
import { layoutAnalysis } from "../../src/cli/layout/analysis-layout.js";
import { styleFor } from "../../src/cli/layout/style.js";
import { measureReadability } from "../../src/index.js";
import { testOutput } from "./test-output.js";

const style = styleFor(testOutput({ isTTY: false, columns: 200 }), {});
const page = analyzePage({
  html: "<title>Ferries</title><article><h1>Ferries</h1><p>The ferry left at noon.</p></article>",
});

/** The row of readability, as it is shown for a text. */
function readabilityRow(text: string, language: string): string {
  const shown = layoutAnalysis({ ...page, readability: measureReadability(text, { language }) }, style);
  return (
    shown
      .replaceAll(/\s+/g, " ")
      .match(/Readability (.*?)( The ferry| Key|$)/)?.[1]
      ?.trim() ?? ""
  );
}

describe("the row of readability", () => {
  test("has grade, reading ease and difficulty of English", () => {
    const row = readabilityRow("The cat sat on the mat. It was happy. ".repeat(12), "en");
    expect(row).toMatch(/^grade [\d.]+ · reading ease 108 \(very easy\) · difficulty \d+ of 100/);
  });

  test("has the scale of the text's language", () => {
    expect(readabilityRow("Die Katze schläft. Der Hund wacht.", "de")).toMatch(/reading ease \d+ \(/);
    expect(readabilityRow("Il gatto dorme. Il cane veglia.", "it")).toMatch(/Gulpease \d+ \(/);
    expect(readabilityRow("Katten sover. Hunden vaktar.", "sv")).toMatch(/LIX \d+ \(very easy\) · a short text/);
  });

  test("says that a text was not measured, and why", () => {
    expect(readabilityRow("the ferry left at noon and came back", "en")).toMatch(
      /^not measured: no sentence ends with a stop/,
    );
  });
});
