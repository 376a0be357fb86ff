import { checksum } from "../checksum.js";
import { InvalidFileError } from "../errors.js";
import { PAGE_SKETCH, type PageSketch } from "./page-sketch.js";
import { SITE_PAGES } from "./site-pages.js";

/**
 * A stored memory, numbers little-endian and of 4 bytes: `MAGIC` (8 bytes), the format version, the checksum of what follows, the
 * number of pages, and of each page its key, the number of its article's keys, that of all its keys, and both lists.
 */
const FORMAT_VERSION = 1;
const MAGIC = "nutsite\u001a";
const HEADER_BYTES = 16;
const FEWEST_BYTES = HEADER_BYTES + 4;

function fileError(path: string, message: string): InvalidFileError {
  return new InvalidFileError("site memory", [{ path, message }]);
}

/** Sketches as bytes, in the order given. */
export function writeSketches(sketches: readonly PageSketch[]): Uint8Array {
  const numbers = [sketches.length, ...sketches.flatMap(numbersOf)];
  const bytes = new Uint8Array(HEADER_BYTES + 4 * numbers.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < MAGIC.length; i++) view.setUint8(i, MAGIC.charCodeAt(i));
  for (const [i, number] of numbers.entries()) view.setUint32(HEADER_BYTES + 4 * i, number, true);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, checksum(bytes.subarray(HEADER_BYTES)), true);
  return bytes;
}

function numbersOf({ key, article, lines }: PageSketch): number[] {
  return [key, article.length, lines.length, ...article, ...lines];
}

/** The sketches that bytes hold. Every list is held against its bounds before it is read. Throws `InvalidFileError`. */
export function readSketches(bytes: Uint8Array): readonly PageSketch[] {
  checkFrame(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = HEADER_BYTES;
  const next = (): number => {
    if (at + 4 > bytes.length) throw fileError("pages", `end at byte ${bytes.length}, wanted more`);
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const nextKeys = (path: string, length: number, most: number): Uint32Array => {
    if (length < 1 || length > most) throw fileError(path, `found ${length} keys, wanted 1 to ${most}`);
    const keys = Uint32Array.from({ length }, next);
    if (keys.some((key, i) => i > 0 && key <= (keys[i - 1] ?? 0))) throw fileError(path, "keys are not in order");
    return keys;
  };
  const pages = next();
  if (pages > SITE_PAGES.most) throw fileError("", `found ${pages} pages, wanted at most ${SITE_PAGES.most}`);
  const sketches = Array.from({ length: pages }, (_, i): PageSketch => {
    const [key, articleLength, linesLength] = [next(), next(), next()];
    const article = nextKeys(`page ${i} article`, articleLength, PAGE_SKETCH.mostArticleLines);
    return { key, article, lines: nextKeys(`page ${i} lines`, linesLength, PAGE_SKETCH.mostLines) };
  });
  if (at !== bytes.length) throw fileError("", `${bytes.length} bytes, wanted ${at}`);
  return sketches;
}

function checkFrame(bytes: Uint8Array): void {
  if (bytes.length < FEWEST_BYTES) throw fileError("", `${bytes.length} bytes, wanted at least ${FEWEST_BYTES}`);
  for (let i = 0; i < MAGIC.length; i++)
    if (bytes[i] !== MAGIC.charCodeAt(i))
      throw fileError("first bytes", "found other bytes than a site memory has here");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== FORMAT_VERSION) throw fileError("", `formatVersion ${version}, this release reads ${FORMAT_VERSION}`);
  const [found, want] = [checksum(bytes.subarray(HEADER_BYTES)), view.getUint32(12, true)];
  if (found !== want) throw fileError("", `checksum ${found}, wanted ${want}`);
}
