import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ARTICLE_TYPES,
  field,
  findByType,
  JSON_LD_LIMITS,
  listOf,
  parseJsonLd,
  stringOf,
  typesOf,
} from "../../src/blocks/json-ld.js";

const ARTICLE = '{"@type":"NewsArticle","headline":"Ferry runs again"}';

describe("parseJsonLd", () => {
  test("keeps the objects of several scripts, lists and graphs in page order", () => {
    const objects = parseJsonLd([
      '[{"@type":"A"},{"@type":"B"}]',
      '{"@context":"https://schema.org","@graph":[{"@type":"C"},[{"@type":"D"}]]}',
      '{"@type":"E","mainEntity":{"@type":"F"}}',
    ]);
    expect(objects.flatMap(typesOf)).toEqual(["A", "B", "C", "D", "E", "F"]);
  });

  test.each([
    ["an HTML comment around the script", `<!--\n${ARTICLE}\n-->`],
    ["a CDATA section", `//<![CDATA[\n${ARTICLE}\n//]]>`],
    ["a CDATA section in comments", `/*<![CDATA[*/${ARTICLE}/*]]>*/`],
    ["a semicolon at the end", `${ARTICLE};`],
    ["a comma before the closing bracket", '{"@type":["NewsArticle",],"headline":"Ferry runs again",\n}'],
    ["an escape that JSON does not know", '{"@type":"NewsArticle","headline":"Ferry\\ runs \\again"}'],
  ])("mends %s", (_, script) => {
    const [article] = parseJsonLd([script]);
    expect(article).toMatchObject({ headline: "Ferry runs again" });
  });

  test("mends raw line breaks and control characters inside strings", () => {
    const [article] = parseJsonLd(['{"headline":"Ferry\nruns\tagain\u0001"}']);
    expect(article).toEqual({ headline: "Ferry\nruns\tagain " });
  });

  test("reads values that follow each other without a comma", () => {
    expect(parseJsonLd(['[{"@type":"A"}]\n[{"@type":"B"}]', '{"@type":"C"},{"@type":"D"}']).flatMap(typesOf)).toEqual([
      "A",
      "B",
      "C",
      "D",
    ]);
  });

  test("leaves brackets and commas inside strings as they are", () => {
    expect(parseJsonLd(['{"headline":"a, ]} and \\"b,}\\"",}'])).toEqual([{ headline: 'a, ]} and "b,}"' }]);
  });

  test("gives nothing for a script that is broken, and still reads the next one", () => {
    expect(parseJsonLd(["{'a': 1}", '{"headline": }', "", "undefined", ARTICLE])).toHaveLength(1);
  });

  test("gives nothing for strings, numbers and null", () => {
    expect(parseJsonLd(['"NewsArticle"', "12", "null", "[1, null, [true]]"])).toEqual([]);
  });

  test("stays within its limits on a huge or deep script", () => {
    const huge = `{"headline":"${"a".repeat(JSON_LD_LIMITS.characters)}"}`;
    const deep = "[".repeat(300_000) + "]".repeat(300_000);
    const many = JSON.stringify(Array.from({ length: 5_000 }, (_, i) => ({ i })));
    expect(parseJsonLd([huge, ARTICLE])).toHaveLength(1);
    expect(parseJsonLd([deep])).toEqual([]);
    expect(parseJsonLd([many])).toHaveLength(JSON_LD_LIMITS.objects);
  });

  test("a __proto__ key changes no other object and names nothing", () => {
    const [object] = parseJsonLd(['{"__proto__":{"headline":"x"},"constructor":{"prototype":{"headline":"x"}}}']);
    expect(object && field(object, "headline")).toBeUndefined();
    expect(({} as Record<string, unknown>)["headline"]).toBeUndefined();
    expect(field({}, "constructor")).toBeUndefined();
  });

  test("throws on no text", () => {
    fc.assert(fc.property(fc.array(fc.string()), (scripts) => Array.isArray(parseJsonLd(scripts))));
    const signs = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      '"',
      "\\",
      ":",
      "//",
      "<!--",
      "-->",
      ";",
      "a",
      "\n",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(signs), (script) => Array.isArray(parseJsonLd([script.join("")]))),
      { numRuns: 500 },
    );
  });

  test.each([",", ", ", '"', "\\", "{", "//", "-->", ";", '"\n'])("takes linear time on many %j", (unit) => {
    const script = unit.repeat(Math.floor(400_000 / unit.length));
    const start = performance.now();
    expect(parseJsonLd([script])).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

describe("reading JSON-LD", () => {
  test("types are read from names, lists and addresses", () => {
    expect(typesOf({ "@type": ["https://schema.org/NewsArticle", "schema:Article", 3] })).toEqual([
      "NewsArticle",
      "Article",
    ]);
    expect(typesOf({})).toEqual([]);
  });

  test("articles are found whatever way their type is written", () => {
    const objects = parseJsonLd(['[{"@type":"Person"},{"@type":["Thing","http://schema.org/LiveBlogPosting"]}]']);
    expect(findByType(objects, ARTICLE_TYPES)).toEqual([objects[1]]);
  });

  test("text is read from a string, an @value and the first string of a list", () => {
    expect(stringOf(" a ")).toBe("a");
    expect(stringOf({ "@value": "b", "@language": "en" })).toBe("b");
    expect(stringOf([null, "", "c", "d"])).toBe("c");
    expect([stringOf(4), stringOf({}), stringOf(undefined), stringOf(" ")]).toEqual([null, null, null, null]);
  });

  test("a list is made of anything", () => {
    expect([listOf("a"), listOf(["a", "b"]), listOf(null), listOf(undefined)]).toEqual([["a"], ["a", "b"], [], []]);
  });
});
