import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestOfSrcset } from "../../src/blocks/srcset.js";

describe("bestOfSrcset", () => {
  test.each([
    ["a.jpg 480w, b.jpg 1200w, c.jpg 2400w", "b.jpg"],
    ["a.jpg 320w, b.jpg 640w", "b.jpg"],
    ["a.jpg 1x, b.jpg 2x, c.jpg 3x", "b.jpg"],
    ["a.jpg, b.jpg 1.5x", "b.jpg"],
    ["a.jpg 1x,b.jpg 2x", "b.jpg"],
    ["/w_300,h_200/a.jpg 300w, /w_900,h_600/a.jpg 900w", "/w_900,h_600/a.jpg"],
    [" \n a.jpg ", "a.jpg"],
    ["data:image/gif;base64,R0lGOD 1w, a.jpg 300w", "a.jpg"],
    ["a.jpg 300w, b.jpg 2x", "a.jpg"],
    ["a.jpg foo, b.jpg 12zw", "a.jpg"],
    [",,, ,", ""],
    ["", ""],
  ])("of %j is %j", (srcset, best) => {
    expect(bestOfSrcset(srcset)).toBe(best);
  });

  test("is one of the words of the attribute, whatever that is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c ,0-9wx.]{0,60}$/), (srcset) => {
        expect(srcset).toContain(bestOfSrcset(srcset));
      }),
    );
  });
});
