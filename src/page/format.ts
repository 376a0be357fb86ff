/** Where the format is looked for, and how much is enough. Chosen on pages with inline comparison signs ("<3", "a < b"). */
export const FORMAT = Object.freeze({
  charactersRead: 65_536,
  fewestTags: 2,
  controlShare: 0.02,
  replacementShare: 0.1,
});

const OPENERS = [
  "<!doctype",
  "<html",
  "<?xml",
  "<head",
  "<body",
  "<!--",
  "<title",
  "<meta",
  "<link",
  "<style",
  "<script",
];

/** Elements that no prose names by chance. */
const KNOWN_TAG =
  /^(?:a|abbr|article|aside|b|blockquote|body|br|button|center|dd|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|li|link|main|meta|nav|ol|p|pre|script|section|span|strong|style|table|tbody|td|th|time|title|tr|ul)$/;

/** HTML where the text opens like a document or holds at least two tags of elements that HTML has; flattened text elsewhere. */
export function detectFormat(source: string): "html" | "text" {
  const start = source.search(/\S/);
  const sample = source.slice(start, start + FORMAT.charactersRead);
  const opening = sample.slice(0, 16).toLowerCase();
  if (OPENERS.some((opener) => opening.startsWith(opener))) return "html";
  let tags = 0;
  for (let at = sample.indexOf("<"); at >= 0; at = sample.indexOf("<", at + 1)) {
    if (KNOWN_TAG.test(tagNameAt(sample, at + 1)) && ++tags >= FORMAT.fewestTags) return "html";
  }
  return "text";
}

/** The lower-case tag name behind a `<`, with or without `/`; empty where none stands there or it never closes. */
function tagNameAt(sample: string, at: number): string {
  const start = sample.charCodeAt(at) === 0x2f ? at + 1 : at;
  const name = /^[a-z][a-z0-9]{0,9}(?=[\s/>])/i.exec(sample.slice(start, start + 12))?.[0] ?? "";
  return sample.slice(start, start + 2_000).includes(">") ? name.toLowerCase() : "";
}

/** Control characters but for white space and escape, and what stands for bytes that could not be decoded. */
const UNREADABLE = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/;

/** False for what no crawler takes for a page: control characters, undecodable bytes, or one JSON value. */
export function isReadableText(source: string): boolean {
  const length = Math.min(source.length, FORMAT.charactersRead);
  if (!UNREADABLE.test(source.slice(0, length))) return !isJson(source);
  let controls = 0;
  let replaced = 0;
  for (let i = 0; i < length; i++) {
    const unit = source.charCodeAt(i);
    if (unit < 0x20 ? unit < 9 || (unit > 13 && unit !== 0x1b) : unit === 0x7f) controls++;
    else if (unit === 0xfffd) replaced++;
  }
  if (controls > length * FORMAT.controlShare || replaced > length * FORMAT.replacementShare) return false;
  return !isJson(source);
}

function isJson(source: string): boolean {
  const first = /^\s{0,64}([[{])/.exec(source.slice(0, 65))?.[1];
  if (first === undefined) return false;
  const closer = first === "{" ? "}" : "]";
  if (!source.slice(-64).trimEnd().endsWith(closer)) return false;
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
