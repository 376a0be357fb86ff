import { describe, expect, test } from "vitest";
import { type Analysis, analyzePage, type Split, splitPage } from "../../src/index.js";
import { HOSTILE_PAGES, MARKER } from "./pages.js";

const STATUSES = ["ok", "empty", "not-text", "no-article", "consent-wall"];

/** Doubled input may take this many times as long: twice is linear, four times is quadratic. */
const MOST_GROWTH = 4;

/** Below this a time says nothing: noise of a shared machine, and code that is not compiled yet. */
const LEAST_MILLISECONDS = 150;

/** No page may take longer, whatever it holds; the slowest takes about a tenth. */
const MOST_MILLISECONDS = 20_000;

/** CPU milliseconds of one call, which other programs on the machine do not change. */
function milliseconds(action: () => unknown): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function fastestOf(times: number, action: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => milliseconds(action)));
}

/** What holds for the result of every page. */
function expectSound(result: Split | Analysis): void {
  expect(STATUSES).toContain(result.status);
  expect(result.confidence).toBeGreaterThanOrEqual(0);
  expect(result.confidence).toBeLessThanOrEqual(1);
  let end = 0;
  const misplaced = result.blocks.filter((block) => {
    const isPlaced = block.start >= end && block.end > block.start && block.text.trim() !== "";
    end = block.end;
    return !isPlaced;
  });
  expect(misplaced).toEqual([]);
}

describe.each([
  ["splitPage", splitPage],
  ["analyzePage", analyzePage],
] as const)("%s", (_, run) => {
  test.for(HOSTILE_PAGES)("survives $name", ({ build, size, hasMarker }) => {
    const page = build(size);
    let result: Split | Analysis | undefined;
    const once = milliseconds(() => {
      result = run(page);
    });
    if (result === undefined) throw new Error("no result");
    expectSound(result);
    if (hasMarker) expect(result.blocks.filter(({ text }) => text.includes(MARKER))).not.toEqual([]);
    expect(once).toBeLessThan(MOST_MILLISECONDS);
  });

  test.for(["", new Uint8Array(), { html: "" }, { text: "" }, { html: new Uint8Array() }])(
    "finds nothing in %j",
    (page) => {
      const { status, blocks, limits } = run(page);
      expect({ status, blocks, limits }).toEqual({ status: "empty", blocks: [], limits: [] });
    },
  );

  test.for(["<", "&", "<p", "<!--", "<![CDATA[", "</", "\ud800", "\0", "<html><script>", "&#", "{}", "[", "\ufeff"])(
    "survives %j",
    (page) => expectSound(run(page)),
  );
});

// analyzePage does all that splitPage does.
describe("analyzePage", () => {
  test.for(HOSTILE_PAGES)("takes no more than in proportion to the length of $name", ({ build, size }) => {
    const [half, whole] = [build(size / 4), build(size / 2)];
    const [short, long] = [fastestOf(2, () => analyzePage(half)), fastestOf(2, () => analyzePage(whole))];
    expect(long).toBeLessThan(Math.max(LEAST_MILLISECONDS, MOST_GROWTH * short));
  });
});
