import { basename, relative } from "node:path";
import type { PageSource } from "../node/read-pages.js";
import type { PageRecord } from "../node/types.js";

/** Longest name in bytes of UTF-8, without its ending and number: disks allow 255. */
const MOST_BYTES = 160;

/** Endings of pages and of files of records, which the ending of the result takes the place of. */
const PAGE_ENDING = /\.(?:x?html?|shtml|php|aspx?|jsp|txt|text|md|markdown|jsonl|ndjson)(?:\.gz)?$|\.gz$/iu;

/** What some disk does not allow, or a shell or terminal would obey: separators, wildcards, control and reordering marks. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff<>:"/\\|?*]+/gu;

/** Names of devices on Windows, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/iu;

const UNNAMED = "page";
const STANDARD_INPUT_NAME = "stdin";

/**
 * The folders and the name, without an ending, that the result of a page has below the folder of results: those that its file
 * has below the input, each made safe. A record is called by its id, or by its file and line, and stands where its file would.
 */
export function resultName({ id, record, place }: PageRecord, source: PageSource): readonly string[] {
  const [file, line] = record === null ? [place, ""] : splitPlace(place);
  const parts = typeof source === "string" ? pathBelow(source, file) : [STANDARD_INPUT_NAME];
  const own = (parts.at(-1) ?? "").replace(PAGE_ENDING, "");
  const name = record === null ? own : id === null || id === "" ? `${own}-${line}` : String(id);
  return [...parts.slice(0, -1), name].map(safeName);
}

/** `news.jsonl:12` as the file and the line. */
function splitPlace(place: string): [file: string, line: string] {
  const colon = place.lastIndexOf(":");
  return [place.slice(0, colon), place.slice(colon + 1)];
}

function pathBelow(source: string, file: string): readonly string[] {
  const way = relative(source, file);
  return way === "" ? [basename(file)] : way.split(/[\\/]/u);
}

/**
 * A name that every disk takes, near to the one given and never empty: no separators, no `..`, nothing hidden, no device of
 * Windows, at most 160 bytes. Two names can become one.
 */
export function safeName(name: string): string {
  const safe = trimEnds(cutBytes(trimEnds(name.replace(UNSAFE, "-")), MOST_BYTES));
  if (safe === "") return UNNAMED;
  return DEVICE.test(safe) ? `_${safe}` : safe;
}

/** A dot in front hides a file, a hyphen makes it an option; Windows drops dots and spaces at the end. */
function trimEnds(name: string): string {
  return name.replace(/^[.\s-]+/u, "").replace(/(?<![.\s-])[.\s-]+$/u, "");
}

function cutBytes(text: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}
