/** Bounds of what is read of one script; the largest payloads of real pages hold some 100,000 strings. */
export const SCRIPT_STRINGS = Object.freeze({
  mostStrings: 300_000,
  mostNodes: 300_000,
  longestKey: 60,
  longestType: 40,
});

/** An object or array in a script. */
export interface ScriptNode {
  /** Index of the node around it; -1 for an outermost one. Always smaller than its own. */
  readonly parent: number;
  /** Name it stands under in the object around it; empty in an array. */
  readonly key: string;
  /** True for arrays, and for objects whose names are numbers. */
  isList: boolean;
  /** What its direct names say, as bits of `KEY_BITS`. */
  keyBits: number;
  /** Values of its names that tell a kind (`type`, `style`, `tag`), lower case. */
  type: string;
}

/** A string in a script: its content between the quotes is `start` to `end`, escapes and all. */
export interface ScriptString {
  readonly start: number;
  readonly end: number;
  /** Its name, or that of the array it stands in. */
  readonly key: string;
  /** Index of the innermost node around it; -1 outside all. */
  readonly node: number;
}

export interface ScriptTree {
  readonly nodes: readonly ScriptNode[];
  readonly strings: readonly ScriptString[];
}

/** Names by what they tell of the object that has them: an address, a headline, a time or author. */
const KEY_BITS: ReadonlyMap<string, number> = new Map(
  [
    "url link href slug permalink canonicalurl canonical_url weburl web_url website_url shareurl uri",
    "title headline headlines",
    "date datepublished publishedat published_at publishdate publish_date pubdate createdat created_at timestamp author " +
      "authors byline user username",
  ].flatMap((names, bit) => names.split(" ").map((name) => [name, 1 << bit] as const)),
);

const TYPE_KEYS: ReadonlySet<string> = new Set([
  "type",
  "_type",
  "nodetype",
  "blocktype",
  "style",
  "tag",
  "name",
  "__typename",
]);

/** True for an object that describes a page or a post of its own, as teasers and comments do. */
export function isRecord({ keyBits }: ScriptNode): boolean {
  return (keyBits & (keyBits - 1)) !== 0;
}

/**
 * The strings of a script with the objects and arrays around them, read as they are written: JSON, a JavaScript literal with
 * code around it, or either of them broken off. No value is built, so that neither depth nor names can do harm. Linear.
 *
 * @param hasLineBreaks true where a string may hold raw line breaks, as broken JSON does; in code they end a lone quote
 */
export function readScript(text: string, hasLineBreaks: boolean): ScriptTree {
  const reader = new ScriptReader(text, hasLineBreaks);
  reader.read();
  return reader;
}

/** State over one script, hence a class. */
class ScriptReader implements ScriptTree {
  readonly nodes: ScriptNode[] = [];
  readonly strings: ScriptString[] = [];
  readonly #text: string;
  readonly #hasLineBreaks: boolean;
  #node = -1;
  #key = "";

  constructor(text: string, hasLineBreaks: boolean) {
    this.#text = text;
    this.#hasLineBreaks = hasLineBreaks;
  }

  read(): void {
    const { length } = this.#text;
    let at = 0;
    while (at < length) {
      if (this.strings.length >= SCRIPT_STRINGS.mostStrings || this.nodes.length >= SCRIPT_STRINGS.mostNodes) return;
      at = this.#step(this.#text.charAt(at), at);
    }
  }

  /** Reads what begins at `at` and returns where it ends. */
  #step(sign: string, at: number): number {
    switch (sign) {
      case '"':
      case "'":
      case "`":
        return this.#string(sign, at);
      case "{":
      case "[":
        this.#open(sign === "[");
        return at + 1;
      case "}":
      case "]":
        this.#node = this.nodes[this.#node]?.parent ?? -1;
        this.#key = "";
        return at + 1;
      case ",":
      case ";":
        this.#key = "";
        return at + 1;
      case "/":
        return this.#comment(at);
      default:
        return isNameSign(this.#text.charCodeAt(at)) ? this.#name(at) : at + 1;
    }
  }

  #open(isList: boolean): void {
    const around = this.nodes[this.#node];
    if (around !== undefined && /^\d{1,6}$/.test(this.#key)) around.isList = true;
    this.#node = this.nodes.push({ parent: this.#node, key: this.#key, isList, keyBits: 0, type: "" }) - 1;
    this.#key = "";
  }

  #string(quote: string, at: number): number {
    const end = this.#stringEnd(quote, at + 1);
    if (end < 0) return -end;
    if (this.#isKey(end + 1)) this.#nameValue(at + 1, end);
    else this.#addString(at + 1, end);
    return end + 1;
  }

  /** Where the string ends; where a line break comes first, its place as a negative number. */
  #stringEnd(quote: string, start: number): number {
    const text = this.#text;
    const unit = quote.charCodeAt(0);
    const endsLine = !this.#hasLineBreaks && quote !== "`";
    for (let at = start; at < text.length; at++) {
      const own = text.charCodeAt(at);
      if (own === unit) return at;
      if (own === 0x5c) at++;
      else if (own === 0x0a && endsLine) return -at;
    }
    return text.length;
  }

  #addString(start: number, end: number): void {
    const node = this.nodes[this.#node];
    const key = this.#key !== "" || node === undefined ? this.#key : node.key;
    this.strings.push({ start, end, key, node: this.#node });
    const isType = end - start <= SCRIPT_STRINGS.longestType && TYPE_KEYS.has(this.#key.toLowerCase());
    if (isType && node !== undefined && node.type.length < 2 * SCRIPT_STRINGS.longestType)
      node.type += `${this.#text.slice(start, end).toLowerCase()} `;
    this.#key = "";
  }

  #name(at: number): number {
    let end = at + 1;
    while (end < this.#text.length && isNameSign(this.#text.charCodeAt(end))) end++;
    if (this.#isKey(end)) this.#nameValue(at, end);
    return end;
  }

  /** True where a colon follows, so that what stands before it names a value. */
  #isKey(at: number): boolean {
    if (this.#node < 0) return false;
    while (at < this.#text.length && this.#text.charCodeAt(at) <= 0x20) at++;
    return this.#text.charCodeAt(at) === 0x3a;
  }

  #nameValue(start: number, end: number): void {
    this.#key = this.#text.slice(start, Math.min(end, start + SCRIPT_STRINGS.longestKey));
    const node = this.nodes[this.#node];
    if (node !== undefined) node.keyBits |= KEY_BITS.get(this.#key.toLowerCase()) ?? 0;
  }

  /** A comment of JavaScript is skipped; a lone slash is code. */
  #comment(at: number): number {
    const isLong = this.#text.startsWith("/*", at);
    if (
      !isLong &&
      !(this.#text.startsWith("//", at) && /^[\s;,{}()]?$/.test(this.#text.slice(Math.max(0, at - 1), at)))
    )
      return at + 1;
    const end = this.#text.indexOf(isLong ? "*/" : "\n", at + 2);
    return end < 0 ? this.#text.length : end + 1;
  }
}

/** A letter, digit, underscore or dollar of ASCII. */
function isNameSign(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x5f ||
    unit === 0x24
  );
}
