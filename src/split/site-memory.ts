import { parseBlocks } from "../blocks/parse-blocks.js";
import { InvalidOptionsError } from "../errors.js";
import { checkPage } from "../page/check-page.js";
import { readPage } from "../page/read-page.js";
import type { PageInput } from "../page/types.js";
import { findTitle } from "../title/find-title.js";
import { show } from "../validation.js";
import { sketchPage } from "./page-sketch.js";
import { readSketches, writeSketches } from "./site-memory-file.js";
import { SitePages } from "./site-pages.js";
import { bodyProbabilities } from "./split-blocks.js";

export interface LearnOptions {
  /** Encoding of bytes, as an HTTP header said: any WHATWG label. */
  readonly encoding?: string;
}

/**
 * What the pages of one site have in common, for `splitPage(page, { siteMemory })`: lines that stand on several articles are
 * boilerplate, however well they read. Learn all pages of a site first, then split them.
 *
 * Of at most 64 pages it keeps the hashes of their lines, no text: some 50 kB, at most 272 kB. Which 64 is a matter of chance
 * alone, so that the share of pages that hold a line is known to a standard error of 6 %. The state depends on which pages were learned,
 * not on their order. Pages of one address count once, whatever fragment and tracking parameters (`utm_...`) it has, and so do
 * near-identical pages: the same article under another address, a print version, a later version.
 */
export class SiteMemory {
  /** What the splitter reads. */
  readonly kept = new SitePages();

  /** Distinct articles that the memory rests on, 0 to 64. Copies of one count once. */
  get pages(): number {
    return this.kept.size;
  }

  /**
   * Takes in a page of the site; the same page again changes nothing. Takes about as long as to split it.
   *
   * @returns false for a page without a long line that reads as body, which is left out: nothing tells it from a copy of itself
   * @throws InvalidOptionsError for a page of a wrong type; never for what a page holds
   */
  learn(page: PageInput, { encoding }: LearnOptions = {}): boolean {
    checkPage("SiteMemory.learn", page);
    const parsed = parseBlocks(readPage(page, { encoding }));
    const sketch = sketchPage(parsed, bodyProbabilities(parsed, findTitle(parsed)));
    if (sketch !== null) this.kept.add(sketch);
    return sketch !== null;
  }

  /** Takes in what another memory of the same site learned, as if this one had learned its pages. */
  add(other: SiteMemory): void {
    if (!(other instanceof SiteMemory))
      throw new InvalidOptionsError("SiteMemory.add", [
        { path: "", message: `found ${show(other)}, wanted a SiteMemory` },
      ]);
    for (const sketch of other.kept.sketches) this.kept.add(sketch);
  }

  /** The memory as bytes, equal for equal pages in whatever order they were learned. */
  toBytes(): Uint8Array {
    return writeSketches(this.kept.sketches);
  }

  /** The memory that `toBytes` wrote. Throws `InvalidFileError` where bytes are damaged or of another format version. */
  static fromBytes(bytes: Uint8Array): SiteMemory {
    if (!(bytes instanceof Uint8Array))
      throw new InvalidOptionsError("SiteMemory.fromBytes", [
        { path: "", message: `found ${show(bytes)}, wanted a Uint8Array` },
      ]);
    const memory = new SiteMemory();
    for (const sketch of readSketches(bytes)) memory.kept.add(sketch);
    return memory;
  }
}
