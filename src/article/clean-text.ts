/** How long a field of an article may be, in UTF-16 code units; what is longer is cut at a word. */
export const FIELD_LIMITS = Object.freeze({ name: 120, line: 300, description: 1_000, url: 2_048 });

const NAMED_REFERENCES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["bdquo", "„"],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["Auml", "Ä"],
  ["Ouml", "Ö"],
  ["Uuml", "Ü"],
  ["szlig", "ß"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["agrave", "à"],
  ["ccedil", "ç"],
  ["aacute", "á"],
  ["iacute", "í"],
  ["oacute", "ó"],
  ["uacute", "ú"],
  ["ntilde", "ñ"],
]);

function decodeReference(whole: string, code: string): string {
  if (!code.startsWith("#")) return NAMED_REFERENCES.get(code) ?? whole;
  const point = /^#x/iu.test(code) ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** Character references decoded once: sites write them into JSON-LD, where nothing decodes them. */
function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/giu, decodeReference);
}

/** Text without tags. A `<` that opens no tag stays. */
function stripTags(text: string): string {
  if (!text.includes("<")) return text;
  return text
    .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*){0,200}<\/\1>/giu, " ")
    .replace(/<!--|-->|<\/?[a-z][^<>]{0,500}>/giu, " ");
}

/** The text, cut at a word so that it is at most `limit` long; a single longer word is cut within, never inside a pair. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(" ", limit);
  const end = space > 0 ? space : limit;
  return text
    .slice(0, end)
    .replace(/[\ud800-\udbff]$/u, "")
    .trimEnd();
}

/**
 * One field of a page's claims as plain text: tags and control characters taken out, character references decoded, white
 * space collapsed, cut at a word to at most `limit` code units. Null where nothing is left. Throws nothing.
 */
export function cleanText(text: string | null | undefined, limit: number): string | null {
  if (!text) return null;
  // Tags and references can only be looked for in a bounded piece: fields of a megabyte occur.
  const piece = decodeReferences(stripTags(text.slice(0, 4 * limit)));
  const plain = stripTags(piece)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\ufeff\s]+/gu, " ")
    .trim();
  return plain === "" ? null : cutAtWord(plain, limit);
}
