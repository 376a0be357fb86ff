import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { styleFor } from "../../src/cli/layout/style.js";
import { displayWidth, padTo, printable, truncate } from "../../src/cli/layout/text-width.js";
import { wrap } from "../../src/cli/layout/wrap.js";
import { testOutput } from "./test-output.js";

describe("wrap", () => {
  test("breaks lines at spaces", () => {
    expect(wrap("The harbor opens again on Monday", 12)).toEqual(["The harbor", "opens again", "on Monday"]);
  });

  test("breaks a word that is wider than the column, and scripts without spaces", () => {
    expect(wrap("a verylongaddress", 5)).toEqual(["a", "veryl", "ongad", "dress"]);
    expect(wrap("漢字漢字漢", 5)).toEqual(["漢字", "漢字", "漢"]);
  });

  test("keeps line breaks, and gives an empty text one empty line", () => {
    expect(wrap("a\n\nb", 10)).toEqual(["a", "", "b"]);
    expect(wrap("", 10)).toEqual([""]);
  });

  test("never exceeds the column, and loses nothing but spaces", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (given, width) => {
        const lines = wrap(given, width);
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join("").replace(/[ \n]/g, "")).toBe(given.replace(/[ \n]/g, ""));
      }),
    );
  });

  test("is linear in the length of a word", () => {
    const time = (length: number) => {
      const start = performance.now();
      wrap("x".repeat(length), 80);
      return performance.now() - start;
    };
    time(500_000);
    expect(time(1_000_000)).toBeLessThan(4 * time(500_000) + 50);
  });
});

describe("text width", () => {
  test("counts two columns for wide characters and none for combining marks", () => {
    expect([displayWidth("abc"), displayWidth("漢字"), displayWidth("é"), displayWidth("😀")]).toEqual([3, 4, 1, 2]);
  });

  test("cuts with an ellipsis, pads with spaces", () => {
    expect(truncate("harbor plan", 7)).toBe("harbor…");
    expect(truncate("漢字漢字", 5)).toBe("漢字…");
    expect(truncate("plan", 4)).toBe("plan");
    expect(padTo("漢", 4)).toBe("漢  ");
  });

  test("makes escape sequences and reordering marks of a page harmless", () => {
    expect(printable("a\u001b[2Jb\u0007\u202ec\u009bd\te\n")).toBe("a [2Jb  c d\te\n");
  });
});

describe("styleFor", () => {
  const isColored = (isTTY: boolean, env: Record<string, string>) =>
    styleFor(testOutput({ isTTY }), env).bold("x") !== "x";

  test("colors a terminal only, and honors NO_COLOR and FORCE_COLOR", () => {
    expect(isColored(true, {})).toBe(true);
    expect(isColored(false, {})).toBe(false);
    expect(isColored(true, { NO_COLOR: "1" })).toBe(false);
    expect(isColored(true, { NO_COLOR: "" })).toBe(true);
    expect(isColored(true, { TERM: "dumb" })).toBe(false);
    expect(isColored(false, { FORCE_COLOR: "1" })).toBe(true);
    expect(isColored(true, { FORCE_COLOR: "0" })).toBe(false);
  });

  test("takes the terminal's width within readable bounds", () => {
    const width = (columns: number) => styleFor(testOutput({ columns }), {}).width;
    expect([width(20), width(80), width(300)]).toEqual([40, 80, 100]);
    expect(styleFor(testOutput(), {}).width).toBe(80);
  });
});
