import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readingLanguage } from "../../src/text/reading-language.js";

describe("readingLanguage", () => {
  test("is the detected language where the text tells one", () => {
    expect(readingLanguage("Die Brücke ist seit Montag wieder für alle offen.")).toBe("de");
    expect(readingLanguage("Мост через реку снова открыт, но только для тех, кто идёт пешком.")).toBe("ru");
  });

  test("is English for a few words in Latin letters", () => {
    expect(readingLanguage("trams and bridges")).toBe("en");
    expect(readingLanguage("Café 🙂🙂🙂🙂")).toBe("en");
  });

  test("is not known for a few words in other letters, nor without letters", () => {
    for (const text of ["трамваи и мосты", "橋", "12 34", "", "\ud800"]) expect(readingLanguage(text)).toBeNull();
  });

  test("answers for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readingLanguage(text) ?? "en").toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});
