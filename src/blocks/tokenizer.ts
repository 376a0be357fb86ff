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

/**
 * Runs htmlparser2's tokenizer over a source: linear, without a stack of its own. Raw text elements (script, style,
 * title, textarea), comments, CDATA and entities are handled as HTML asks.
 */
export function tokenize(source: string, handler: TokenHandler, options: TokenizerOptions): void {
  const attributes = new Map<string, string>();
  let tag = "";
  let tagStart = 0;
  let attribute: string | null = null;
  let value = "";
  let end = 0;
  const opened = (endIndex: number, isSelfClosed: boolean): void => {
    end = endIndex + 1;
    handler.open(tag, attributes, tagStart, end, isSelfClosed);
  };
  const addValue = (piece: string): void => {
    if (attribute !== null && value.length < options.longestAttribute) value += piece;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true, recognizeSelfClosing: options.isXml },
    {
      isInForeignContext: () => handler.isForeign?.() === true,
      ontext(start, endIndex) {
        if (start < 0) return; // The page breaks off inside an end tag.
        end = endIndex;
        handler.text(start, endIndex);
      },
      ontextentity(codePoint, endIndex) {
        end = endIndex;
        handler.entity(codePoint, endIndex);
      },
      onopentagname(start, endIndex) {
        tag = lowerCase(source, start, endIndex);
        tagStart = start - 1;
        attributes.clear();
      },
      onattribname(start, endIndex) {
        const name = endIndex - start > 24 ? "" : lowerCase(source, start, endIndex);
        attribute = options.attributes.has(name) && !attributes.has(name) ? name : null;
        value = "";
      },
      onattribdata(start, endIndex) {
        if (attribute !== null) addValue(source.slice(start, Math.min(endIndex, start + options.longestAttribute)));
      },
      onattribentity(codePoint) {
        addValue(String.fromCodePoint(codePoint));
      },
      onattribend() {
        if (attribute !== null) attributes.set(attribute, value);
        attribute = null;
      },
      onopentagend: (endIndex) => opened(endIndex, false),
      onselfclosingtag: (endIndex) => opened(endIndex, true),
      onclosetag(start, endIndex) {
        end = endIndex + 1;
        handler.close(lowerCase(source, start, endIndex), start - 2, end);
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

/** A slice in lower case, without a second string where it is so already, as nearly always. */
function lowerCase(source: string, start: number, end: number): string {
  const name = source.slice(start, end);
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    if ((unit >= 0x41 && unit <= 0x5a) || unit > 0x7f) return name.toLowerCase();
  }
  return name;
}
