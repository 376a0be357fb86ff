import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasBylinePrefix, splitNames } from "../../src/article/person-names.js";

function namesIn(field: string, allowAccount = false): readonly string[] {
  return splitNames(field, { allowAccount }).map(({ name }) => name);
}

describe("splitNames", () => {
  test.each([
    ["By Jane Doe", ["Jane Doe"]],
    ["by Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
    ["Von Jana Müller, Hans Weiß und Eva Groß", ["Jana Müller", "Hans Weiß", "Eva Groß"]],
    ["Par Claire Petit et Luc Grand", ["Claire Petit", "Luc Grand"]],
    ["Por Ana Gil y Luis Mora", ["Ana Gil", "Luis Mora"]],
    ["di Carla Rossi e Marco Bianchi", ["Carla Rossi", "Marco Bianchi"]],
    ["Door Anneke de Vries & Jan van den Berg", ["Anneke de Vries", "Jan van den Berg"]],
    ["Jane Doe | John Roe", ["Jane Doe", "John Roe"]],
    ["Jane Doe, Senior Reporter", ["Jane Doe"]],
    ["Jane Doe Senior Reporter", ["Jane Doe"]],
    ["Jane Doe (Oslo)", ["Jane Doe"]],
    ["Jane February 3, 2024", ["Jane"]],
    ["Sid Roe, Efe Ak", ["Sid Roe", "Efe Ak"]],
    ["Jane Doe, AFP", ["Jane Doe", "AFP"]],
    ["Jane Doe, Oslo", ["Jane Doe"]],
    ["Jane Doe in Oslo", ["Jane Doe"]],
    ["By Jane Doe, 3 May 2024", ["Jane Doe"]],
    ["By Jane Doe May 3, 2024", ["Jane Doe"]],
    ["Jane Doe jane.doe@fjord.example", ["Jane Doe"]],
    ["Jane Doe https://fjord.example/jane", ["Jane Doe"]],
    ["Text & Fotos: Jane Doe", ["Jane Doe"]],
    ["Written by: Jane Doe", ["Jane Doe"]],
    ["Doe, Jane", ["Jane Doe"]],
    ["José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["Prof. Dr. Jane Doe", ["Prof. Dr. Jane Doe"]],
    ["김하늘 기자", ["김하늘"]],
    ["<a href='/jane'>Jane Doe</a>", ["Jane Doe"]],
    ["Jane Doe, Jane Doe", ["Jane Doe"]],
    ["Ann & Bo", ["Ann", "Bo"]],
    ["Reporter Jane Doe", ["Jane Doe"]],
    ["FJORD-Korrespondent Jan Groß", ["Jan Groß"]],
    ["Jane Doe, Projektleiterin", ["Jane Doe"]],
    ["Jane Doe; Photos: John Roe", ["Jane Doe"]],
    ["Jana Groß (Text) und Hans Weiß (Fotos)", ["Jana Groß"]],
    ["Fotos & Text: Jane Doe", ["Jane Doe"]],
    ["Written by Jane Doe | Edited by John Roe", ["Jane Doe"]],
    ["By Jane Doe, in News, Travel", ["Jane Doe"]],
    ["Jane Doe, an Oslo-based writer", ["Jane Doe"]],
    ["JANE DOE", ["JANE DOE"]],
    ["R. R.", ["R. R."]],
    ["Mary-Jane O'Neil-Smith", ["Mary-Jane O'Neil-Smith"]],
    ["Juan de la Cruz y Ana al-Amin", ["Juan de la Cruz", "Ana al-Amin"]],
    ["Jana Nová a Petr Malý", ["Jana Nová", "Petr Malý"]],
  ])("reads %s", (field, names) => {
    expect(namesIn(field)).toEqual(names);
  });

  test.each([
    "https://social.example/fjord",
    "@fjordpost",
    "3 min read",
    "Senior Reporter",
    "the ferry will run again soon",
    "Photo: Jane Doe",
    "Translated by Jane Doe",
    "Related Topics",
    "",
  ])("finds no name in %j", (field) => {
    expect(namesIn(field)).toEqual([]);
  });

  test("tells houses and agencies from persons", () => {
    for (const house of ["Fjord News", "Reuters", "MM-Redaktion", "fjordpost.no"]) {
      expect(splitNames(house)).toEqual([{ name: house, isPerson: false }]);
    }
  });

  test("one word is an account only where an author must stand", () => {
    expect(namesIn("freeman1984", true)).toEqual(["freeman1984"]);
    expect(namesIn("freeman1984")).toEqual([]);
    expect(namesIn("author", true)).toEqual([]);
  });

  test("throws on no text, and gives clean names", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (field, allowAccount) => {
        for (const name of namesIn(field, allowAccount)) expect(name).toBe(name.trim());
      }),
    );
  });

  test.each(["by ", "Von ", "Jane ", "and ", "(", "@", "a@", "<", "Jane and ", ", ", "\ud800"])(
    "takes bounded time on many %j",
    (unit) => {
      const start = performance.now();
      splitNames(unit.repeat(1_000_000 / unit.length), { allowAccount: true });
      expect(performance.now() - start).toBeLessThan(200);
    },
  );
});

describe("hasBylinePrefix", () => {
  test("a byline begins with a word for by, not with a word that begins so", () => {
    expect(["By Jane Doe", "Von Eva Groß", "Par Luc Grand"].map(hasBylinePrefix)).toEqual([true, true, true]);
    expect(["Bypass closed", "Parliament votes", "Division"].map(hasBylinePrefix)).toEqual([false, false, false]);
  });
});
