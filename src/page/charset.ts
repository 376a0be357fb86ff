import { detectCharset } from "./detect-charset.js";

/** Where the page's own word on its encoding is looked for (WHATWG asks for 1,024 bytes; real pages put it later), and how much the detector reads. */
export const CHARSET = Object.freeze({ declarationBytes: 4_096, detectorBytes: 65_536 });

export interface DecodedText {
  readonly text: string;
  /** WHATWG name, lower case. */
  readonly encoding: string;
}

/**
 * Bytes to text. The encoding is, in this order: the byte order mark, the caller's word, UTF-8 where most bytes beyond ASCII
 * are valid UTF-8 and none says otherwise, the page's own declaration, a detector's guess, windows-1252.
 * Bytes that are wrong in that encoding become U+FFFD; nothing throws.
 */
export function decode(bytes: Uint8Array, given: string | null): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const wanted = knownEncoding(given);
  if (wanted !== null) return decodeAs(bytes, wanted);
  const utf8 = decodeUtf8(bytes);
  const declared = knownEncoding(declaredCharset(bytes));
  // Valid multi-byte UTF-8 is never an accident, whatever a wrong meta element says.
  if (utf8 !== null && (declared === null || !isStateful(declared))) return { text: utf8, encoding: "utf-8" };
  if (declared !== null && declared !== "utf-8") return decodeAs(bytes, declared);
  const detected = knownEncoding(detectCharset(bytes.subarray(0, CHARSET.detectorBytes)));
  return decodeAs(bytes, detected === null || detected === "utf-8" ? "windows-1252" : detected);
}

/** The encoding whose text is made of ASCII bytes, so that it looks like valid UTF-8. */
function isStateful(encoding: string): boolean {
  return encoding === "iso-2022-jp";
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** The WHATWG name of an encoding label; null for a label no decoder knows. */
export function knownEncoding(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** What a meta element or XML declaration near the start says. UTF-16 there is a lie: the declaration was read as ASCII. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, CHARSET.declarationBytes));
  const label =
    /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i.exec(head)?.[1] ??
    null;
  return label !== null && /^utf-?16/i.test(label) ? "utf-8" : label;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Null where the bytes are not UTF-8. One that is broken, by a cut or a careless template, does not spoil the others. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const { text } = decodeAs(bytes, "utf-8");
    return isMostlyDecoded(text) ? text : null;
  }
}

/** True where more characters beyond ASCII were decoded than replaced. */
function isMostlyDecoded(text: string): boolean {
  let balance = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) balance--;
    else if (unit > 0x7f) balance++;
  }
  return balance > 0;
}

/** `stream` and a flush: on Node 20 a one-shot windows-1252 decode gives control characters for 0x80 to 0x9F. */
function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  const decoder = new TextDecoder(encoding);
  return { text: decoder.decode(bytes, { stream: true }) + decoder.decode(), encoding };
}
