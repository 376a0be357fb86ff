import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENTITY_LIMITS, extractEntities } from "../../src/entities.js";

const ARTICLE = `The mayor of Boston, John Miller, said on Monday that Microsoft will open an office in the city. Mr. Miller met the managers of
Microsoft in Paris last year. "We are glad," Miller said. The office of Maria Lopez, who leads the school board, did not answer. Microsoft's
new building will stand near the river. From Boston the trains go to New York, and Boston will pay for the station.`;

const NONE = { people: [], places: [], organizations: [] };

describe("extractEntities", () => {
  test("finds people, places and organizations, most mentioned first", () => {
    const { people, places, organizations } = extractEntities(ARTICLE);
    expect(people.map(({ name }) => name)).toEqual(["John Miller", "Maria Lopez"]);
    expect(places[0]).toEqual({ name: "Boston", count: 3 });
    expect(places.map(({ name }) => name)).toEqual(expect.arrayContaining(["Paris", "New York"]));
    expect(organizations[0]).toEqual({ name: "Microsoft", count: 3 });
  });

  test("a family name, with or without a form of address, counts for the full name", () => {
    expect(extractEntities(ARTICLE).people[0]).toEqual({ name: "John Miller", count: 3 });
  });

  test("reads no other language than English", () => {
    expect(
      extractEntities(
        "Der Bürgermeister von Boston, John Miller, sagte am Montag, dass Microsoft in der Stadt bleibt.",
      ),
    ).toEqual(NONE);
    expect(extractEntities(ARTICLE, { language: "de" })).toEqual(NONE);
    expect(extractEntities("John Smith lives in Paris", { language: "en-GB" }).places).toEqual([
      { name: "Paris", count: 1 },
    ]);
  });

  test.for(["", " \n", "12 34 56 78 90", "😀 😀 😀 😀 😀 😀", "\ud800\ud800 \udc00"])("finds nothing in %j", (text) => {
    expect(extractEntities(text)).toEqual(NONE);
    expect(extractEntities(text, { language: "en" })).toEqual(NONE);
  });

  test("a name loses the comma before a stray bracket", () => {
    expect(extractEntities("... Paris, (", { language: "en" }).places).toEqual([{ name: "Paris", count: 1 }]);
  });

  test("no text throws, and names are clean", () => {
    const words = [
      "John Smith",
      "the",
      "U.S.",
      "Paris,",
      "said",
      "Mr.",
      "O'Neil's",
      "“London”",
      "constructor",
      "__proto__",
      "...",
      "(",
      "\n",
      "IBM",
    ];
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...words)).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { people, places, organizations } = extractEntities(text, { language: "en" });
        for (const { name, count } of [...people, ...places, ...organizations]) {
          expect(count).toBeGreaterThan(0);
          expect(name).toMatch(/^[\p{Lu}\p{Lo}\p{N}]/u);
          expect(name).not.toMatch(/[,;:)“”\s]$/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.for([
    ["initials", "A.A.A."],
    ["letters", "a"],
    ["quotes", "\"'("],
    ["emoji", "😀"],
    ["dashes", "- "],
  ] as const)("a million characters of %s take bounded time", ([, piece]) => {
    const started = performance.now();
    extractEntities(piece.repeat(1_000_000 / piece.length), { language: "en" });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test("reads the beginning of a text that is too long", () => {
    const text = `${"The ship of the line was there. ".repeat(ENTITY_LIMITS.textLength / 20)} She went to Paris.`;
    expect(extractEntities(text, { language: "en" }).places).toEqual([]);
  });
});
