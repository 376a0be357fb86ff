import { expect, test } from "vitest";
import { plainText } from "../../src/blocks/plain-text.js";

test.each([
  ["Ferry <em>runs</em> again", "Ferry runs again"],
  ["Tom &amp; Jerry&#8217;s&nbsp;boat", "Tom & Jerry’s boat"],
  ["  1 < 2 & 3 > 2\n", "1 < 2 & 3 > 2"],
  ["no markup \t at all", "no markup at all"],
  ["<!-- a -->b<br/>", "b"],
  ["", ""],
])("the text of %j is %j", (markup, text) => {
  expect(plainText(markup)).toBe(text);
});
