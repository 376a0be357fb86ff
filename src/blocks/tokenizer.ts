import { DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";
import { Tokenizer } from "htmlparser2";

/** What an HTML source holds, in order. All positions are in the source. */
export interface TokenHandler {
  /** `attributes` is reused for the next tag: read it before returning. Only the attributes asked for are in it. */
  open(tag: string, attributes: ReadonlyMap<string, string>, start: number, end: number, isSelfClosed: boolean): void;
  close(tag: string, start: number, end: number): void;
  text(start: number, end: number): void;
  /** One decoded entity; the reference stands before `end`. */
  entity(codePoint: number, end: number): void;
  /** True inside a drawing or formula, where `<title/>` is closed and `<style>` holds no raw text. */
  isForeign?(): boolean;
}

export interface TokenizerOptions {
  /** Attributes to hand on, lower case; the others are skipped unread. */
  readonly attributes: ReadonlySet<string>;
  /** Longest attribute value kept, in characters. */
  readonly longestAttribute: number;
  /** True for XHTML, where `<script/>` is closed. */
  readonly isXml: boolean;
}

/** Elements whose text holds no entities. */
const RAW_TEXT: ReadonlySet<string> = new Set("script style xmp iframe noembed noframes plaintext".split(" "));

/**
 * Runs htmlparser2's tokenizer over a source: linear, without a stack of its own. Raw text elements (script, style,
 * title, textarea), comments, CDATA and entities are handled as HTML asks.
 *
 * Entities are decoded here, since the tokenizer that need not look for them jumps from tag to tag: it takes less than half of
 * the time.
 */
export function tokenize(source: string, handler: TokenHandler, options: TokenizerOptions): void {
  const attributes = new Map<string, string>();
  const decoder = new Entities(source);
  const mayBeWanted = startsAndLengths(options.attributes);
  let tag = "";
  let tagStart = 0;
  let attribute: string | null = null;
  let value = "";
  let isRaw = false;
  const opened = (endIndex: number, isSelfClosed: boolean): void => {
    isRaw = RAW_TEXT.has(tag) && !(isSelfClosed && options.isXml) && handler.isForeign?.() !== true;
    handler.open(tag, attributes, tagStart, endIndex + 1, isSelfClosed);
  };
  const text = (start: number, end: number): void => {
    let at = start;
    for (let entity = decoder.next(at, end, false); entity !== null; entity = decoder.next(at, end, false)) {
      if (entity.start > at) handler.text(at, entity.start);
      for (const codePoint of entity.codePoints) handler.entity(codePoint, entity.end);
      at = entity.end;
    }
    if (at < end) handler.text(at, end);
  };
  const addValue = (start: number, end: number): void => {
    let at = start;
    while (value.length < options.longestAttribute) {
      const entity = decoder.next(at, end, true);
      value += source.slice(at, Math.min(entity?.start ?? end, at + options.longestAttribute));
      if (entity === null) return;
      value += String.fromCodePoint(...entity.codePoints);
      at = entity.end;
    }
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: options.isXml },
    {
      isInForeignContext: () => handler.isForeign?.() === true,
      ontext(start, end) {
        if (start < 0) return; // The page breaks off inside an end tag.
        if (isRaw) handler.text(start, end);
        else text(start, end);
      },
      ontextentity() {},
      onopentagname(start, endIndex) {
        tag = tagName(source, start, endIndex);
        tagStart = start - 1;
        if (attributes.size > 0) attributes.clear();
      },
      onattribname(start, endIndex) {
        attribute = null;
        if (!mayBeWanted(source.charCodeAt(start), endIndex - start)) return;
        const name = lowerCase(source, start, endIndex);
        if (!options.attributes.has(name) || attributes.has(name)) return;
        attribute = name;
        value = "";
      },
      onattribdata(start, endIndex) {
        if (attribute !== null) addValue(start, endIndex);
      },
      onattribentity() {},
      onattribend() {
        if (attribute !== null) attributes.set(attribute, value);
        attribute = null;
      },
      onopentagend: (endIndex) => opened(endIndex, false),
      onselfclosingtag: (endIndex) => opened(endIndex, true),
      onclosetag(start, endIndex) {
        isRaw = false;
        handler.close(tagName(source, start, endIndex), start - 2, endIndex + 1);
      },
      oncdata: (start, endIndex, endOffset) => handler.text(start, endIndex - endOffset),
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

/** A test that few names pass which are not among these, by their first letter in either case and their length. */
function startsAndLengths(names: ReadonlySet<string>): (first: number, length: number) => boolean {
  const lengths = new Int32Array(32);
  for (const name of names) {
    const letter = name.charCodeAt(0) & 31;
    lengths[letter] = (lengths[letter] ?? 0) | (1 << name.length);
  }
  return (first, length) => length < 32 && ((lengths[first & 31] ?? 0) & (1 << length)) !== 0;
}

/** A character reference and what it stands for: one or two code points. */
interface Entity {
  readonly start: number;
  readonly end: number;
  readonly codePoints: readonly number[];
}

/** Finds character references from the start of a source to its end. Remembers where the next sign of one is, hence a class. */
class Entities {
  readonly #source: string;
  readonly #decoder: EntityDecoder;
  #codePoints: number[] = [];
  /** The first `&` from where was looked last. */
  #ampersand = -1;

  constructor(source: string) {
    this.#source = source;
    this.#decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => this.#codePoints.push(codePoint));
  }

  /** The first entity that starts between two positions, which must not lie before those of an earlier call; null without one. */
  next(from: number, to: number, isInAttribute: boolean): Entity | null {
    for (let at = from; ; at = this.#ampersand + 1) {
      if (this.#ampersand < at) this.#ampersand = indexOrEnd(this.#source, at);
      const start = this.#ampersand;
      if (start >= to) return null;
      this.#codePoints = [];
      this.#decoder.startEntity(isInAttribute ? DecodingMode.Attribute : DecodingMode.Legacy);
      const read = this.#decoder.write(this.#source, start + 1);
      const length = read < 0 ? this.#decoder.end() : read;
      if (length > 0 && start + length <= to) return { start, end: start + length, codePoints: this.#codePoints };
    }
  }
}

/** Where the next `&` stands; the length of the source where there is none. */
function indexOrEnd(source: string, from: number): number {
  const at = source.indexOf("&", from);
  return at < 0 ? source.length : at;
}

/** Names of tags by their letters, five bits each, so that most need no string of their own. */
const TAG_NAMES = new Map<number, string>();
const LONGEST_KEY = 6;

/** The name of a tag in lower case. */
function tagName(source: string, start: number, end: number): string {
  if (end - start > LONGEST_KEY) return lowerCase(source, start, end);
  let key = 0;
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i) | 0x20;
    if (unit < 0x61 || unit > 0x7a) return lowerCase(source, start, end);
    key = (key << 5) | (unit - 0x60);
  }
  const known = TAG_NAMES.get(key);
  if (known !== undefined) return known;
  const name = lowerCase(source, start, end);
  if (TAG_NAMES.size < MOST_TAG_NAMES) TAG_NAMES.set(key, name);
  return name;
}

/** HTML has 140; a page that makes up names of its own must not fill the memory. */
const MOST_TAG_NAMES = 500;

/** A slice in lower case, without a second string where it is so already, as nearly always. */
function lowerCase(source: string, start: number, end: number): string {
  const name = source.slice(start, end);
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    if ((unit >= 0x41 && unit <= 0x5a) || unit > 0x7f) return name.toLowerCase();
  }
  return name;
}
